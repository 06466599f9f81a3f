import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerDialogs, importByKeyboard, searchByKeyboard, violations } from './actions.ts'
import { expect, test } from './electron.ts'

const seen = { timeout: 60_000 }

test('Somebody is forgotten for good, with a receipt; the file is not read again, unless it is asked for', async ({
  shortlist: { app, page },
  folder,
}) => {
  const cvs = join(folder, 'cvs')
  await mkdir(cvs)
  await writeFile(
    join(cvs, 'ada-brown.txt'),
    'Ada Brown\nada@example.org\nBeekeeper\nKept forty hives and sold the honey\n',
  )
  await writeFile(join(cvs, 'bo-carr.txt'), 'Bo Carr\nStonemason\nCarved headstones, and kept hives besides\n')
  await importByKeyboard(app, page, cvs)
  const results = await searchByKeyboard(page, 'Ada Brown hives')
  const candidate = page.getByRole('region', { name: 'Candidate', exact: true })
  await expect(candidate).toContainText('Kept forty hives')
  await candidate.getByRole('button', { name: 'Forget…' }).click()
  const asked = page.getByRole('dialog', { name: 'Forget Ada Brown?' })
  await expect(asked).toContainText('This cannot be undone.')
  expect(await violations(page)).toEqual([])
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await expect(results.getByRole('option')).toHaveCount(2)

  await candidate.getByRole('button', { name: 'Forget…' }).click()
  await asked.getByRole('button', { name: 'Forget for good' }).click()
  const receipt = page.getByRole('dialog', { name: 'Forgotten' })
  await expect(receipt).toContainText('1 document, 1 text')
  await expect(receipt).toContainText('none was found')
  await expect(receipt).toContainText(join(cvs, 'ada-brown.txt'))
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(receipt).toBeHidden()
  await expect(results.getByRole('option')).toHaveCount(1)
  await expect(candidate).toContainText('Bo Carr')

  const panel = page.getByRole('region', { name: 'Import', exact: true })
  if (!(await panel.isVisible())) await page.keyboard.press('Control+i')
  await answerDialogs(app, cvs)
  await panel.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(panel).toContainText('This is a file of somebody whom you have had forgotten.', seen)
  await panel.getByRole('button', { name: 'Read it all the same' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('2 CVs', seen)
})
