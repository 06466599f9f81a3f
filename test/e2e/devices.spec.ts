import { join } from 'node:path'
import { memoryEngine } from '../fixtures/engine/client.ts'
import { tabTo, violations } from './actions.ts'
import { expect, firstPage, test } from './electron.ts'

/** No Vulkan driver is found, whatever the computer has. */
const env = { VK_ICD_FILENAMES: '/no/driver', VK_DRIVER_FILES: '/no/driver' }

test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'elsewhere a graphics adapter cannot be hidden')

test('Other devices are looked for by keyboard, and each row says how its trial ended', async ({ launch }) => {
  const page = await firstPage(await launch({ env }))
  await tabTo(page, page.getByRole('button', { name: 'Encoder: MiniLM int8' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Encoder' })
  await expect(dialog.getByRole('radiogroup', { name: 'Runs on' }).getByRole('radio')).toHaveText(['Processor'])
  await expect(dialog.getByText('one text a run')).toBeVisible()

  const look = dialog.getByRole('button', { name: 'Look for other devices' })
  await tabTo(page, look)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('progressbar', { name: 'Looking for other devices' })).toBeVisible()
  await expect(look).toBeVisible()
  const tried = dialog.getByLabel('Devices tried')
  await expect(tried.getByRole('definition').first()).toHaveText(/^works, [\d.]+ ms for a short text$/)
  await expect(tried).toContainText('WebGPU cannot be used: no graphics adapter was found')
  await expect(dialog.getByRole('radiogroup', { name: 'Runs on' }).getByRole('radio')).toHaveText(['Processor'])
  expect(await violations(page), 'the encoder dialog').toEqual([])
})

test('A chosen device that is not there: the dialog and the monitor say why the processor is used', async ({
  launch,
  folder,
}) => {
  const engine = await memoryEngine(join(folder, 'profile', 'library'))
  await engine.client.settings.set({ device: 'webgpu' })
  await engine.close()

  const page = await firstPage(await launch({ env }))
  const reason = 'The encoder runs on the processor: WebGPU was chosen, but no graphics adapter was found.'
  await page.getByRole('button', { name: 'Encoder: MiniLM int8' }).click()
  const dialog = page.getByRole('dialog', { name: 'Encoder' })
  await expect(dialog.getByText(reason)).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'WebGPU' })).toBeChecked()
  expect(await violations(page), 'the encoder dialog').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+3')
  const device = page.getByRole('region', { name: 'Device' })
  await expect(device).toContainText(reason)

  await page.getByRole('button', { name: 'Encoder: MiniLM int8' }).click()
  await dialog.getByRole('radio', { name: 'Processor' }).click()
  await expect(dialog.getByText(reason)).toBeHidden()
})
