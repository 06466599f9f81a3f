import { importByKeyboard, searchByKeyboard, tabTo, violations } from './actions.ts'
import { expect, test } from './electron.ts'
import { writePeople } from './people.ts'

test('From an empty profile to a found candidate, by keyboard alone', async ({ shortlist: { app, page }, folder }) => {
  await expect(page.getByRole('heading', { name: 'Drop a folder of CVs and postings here' })).toBeVisible()
  await importByKeyboard(app, page, await writePeople(folder))
  await expect(page.getByRole('status').filter({ hasText: 'Import done' })).toHaveText(
    'Import done: 3 files imported, 1 could not be read.',
  )

  const results = await searchByKeyboard(page, 'somebody to drive a forklift in the night')
  await expect(results.getByRole('option')).toHaveCount(3)
  await expect(results.getByRole('option').first()).toContainText('Okafor')
  await expect(results).toBeFocused()

  await page.keyboard.press('Enter')
  const candidate = page.getByRole('region', { name: 'Candidate' })
  await expect(candidate).toBeFocused()
  await expect(candidate.getByRole('region', { name: 'Text of the document' })).toContainText('rotating nights')
  await expect(candidate.locator('mark').filter({ hasText: 'forklift' }).first()).toBeVisible()
})

test('No view breaks a rule of accessibility, empty or full, light or dark', async ({ shortlist, folder }) => {
  const { app, page } = shortlist
  expect(await violations(page), 'an empty library').toEqual([])
  await importByKeyboard(app, page, await writePeople(folder))
  expect(await violations(page), 'an import with its failed file').toEqual([])
  await page.keyboard.press('Escape')

  await searchByKeyboard(page, 'nurse for a ward of children')
  expect(await violations(page), 'Search').toEqual([])
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Compare' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' })
  expect(await violations(page), 'Compare').toEqual([])
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('main').getByText('p95').first()).toBeVisible()
  expect(await violations(page), 'Monitor').toEqual([])
})

test('Another pooling method is chosen by keyboard, and searches use it', async ({ shortlist, folder }) => {
  const { app, page } = shortlist
  await importByKeyboard(app, page, await writePeople(folder))
  await page.keyboard.press('Escape')
  const encoder = page.getByRole('button', { name: 'Encoder: MiniLM int8' })
  await tabTo(page, encoder)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Encoder' })
  await expect(dialog.getByRole('radio', { name: 'all-MiniLM-L6-v2 int8' })).toBeChecked()
  await expect(dialog.getByRole('button', { name: 'Get e5-small-v2 fp32' })).toBeVisible()
  expect(await violations(page), 'the encoder dialog').toEqual([])

  await tabTo(page, dialog.getByRole('radio', { name: 'mean' }))
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('status')).toHaveText(
    'Every document has its max vectors already: search changes at once.',
  )
  await tabTo(page, dialog.getByRole('button', { name: 'Use for search' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(encoder).toBeFocused()
  await expect(encoder).toHaveAccessibleName('Encoder: MiniLM int8, max')

  const results = await searchByKeyboard(page, 'nurse for a ward of children')
  await expect(results.getByRole('option').first()).toContainText('Lindqvist')
})
