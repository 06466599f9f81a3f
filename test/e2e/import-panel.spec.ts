import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialogs, answerSaving, importByKeyboard, violations } from './actions.ts'
import { expect, firstPage, test } from './electron.ts'
import { writePeople } from './people.ts'

const panelOf = (page: Page) => page.getByRole('region', { name: 'Import', exact: true })
const failuresIn = (page: Page) => page.getByRole('region', { name: 'Files that could not be read' })
const seen = { timeout: 60_000 }

/** So many short CVs that somebody has the time to cancel their import. */
async function writeMany(folder: string): Promise<string> {
  const many = join(folder, 'many')
  await mkdir(many)
  for (let index = 0; index < 400; index++)
    await writeFile(
      join(many, `cv-${String(index)}.txt`),
      `Shop assistant ${String(index)}\nSold shoes in branch ${String(index * 7)}`,
    )
  return many
}

test('Esc closes the panel wherever the focus is, and the focus goes back to where it was', async ({ shortlist }) => {
  const { page } = shortlist
  const field = page.getByRole('textbox', { name: 'Search' })
  await field.fill('forklift')
  await page.keyboard.press('Control+i')
  await expect(panelOf(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toBeHidden()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('forklift')

  await page.keyboard.press('Control+i')
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toBeHidden()
})

test('An open dialog hears Esc before the panel does', async ({ shortlist: { page } }) => {
  await page.keyboard.press('Control+i')
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden()
  await expect(panelOf(page)).toBeVisible()
})

test('An import without failures says what came in, as what, and makes room by itself', async ({ launch, folder }) => {
  const app = await launch()
  const page = await firstPage(app)
  await mkdir(join(folder, 'good'))
  await writeFile(join(folder, 'good', 'cv.txt'), 'Mirembe Okafor\nReach truck operator\nLoaded trailers at night\n')
  await importByKeyboard(app, page, join(folder, 'good'))
  await expect(page.getByRole('status').filter({ hasText: 'Import done' })).toHaveText('Import done: 1 CV imported.')
  await expect(panelOf(page)).toBeVisible()
  await expect(panelOf(page)).toBeHidden({ timeout: 15_000 })

  await page.getByRole('button', { name: 'idle' }).click()
  await panelOf(page).getByText('1 CV imported').click()
  await expect(panelOf(page).getByRole('list', { name: 'Imported' })).toContainText('Okafor')
  expect(await violations(page)).toEqual([])
})

test('The report of an import is saved where the user wants it, and of earlier ones too; OCR can be switched off', async ({
  shortlist: { app, page },
  folder,
}) => {
  await importByKeyboard(app, page, await writePeople(folder))
  const target = join(folder, 'saved.csv')
  await answerSaving(app, target)
  await panelOf(page).getByRole('button', { name: 'CSV: save the report of this import' }).click()
  await expect.poll(() => readFile(target, 'utf8').catch(() => '')).toContain('empty.txt')
  await answerSaving(app, join(folder, 'no such folder', 'saved.csv'))
  await panelOf(page).getByRole('button', { name: 'CSV: save the report of this import' }).click()
  await expect(panelOf(page).getByRole('alert')).toContainText('The report could not be saved there.')

  const ocr = panelOf(page).getByRole('switch', { name: 'Read scans and pictures by OCR' })
  await ocr.uncheck()
  await expect(panelOf(page)).toContainText('Scanned pages and pictures are left unread')
  await answerDialogs(app, join(folder, 'people'))
  await panelOf(page).getByRole('button', { name: 'Choose a folder…' }).click()
  await panelOf(page).getByText('1 earlier import').click(seen)
  await expect(panelOf(page).getByRole('list', { name: 'Earlier imports' })).toContainText('people')
  await expect(ocr).not.toBeChecked()
  expect(await violations(page)).toEqual([])
})

test('A cancelled import says what it left unread, goes on with it, and every search is by meaning afterwards', async ({
  shortlist: { app, page },
  folder,
}) => {
  await answerDialogs(app, await writeMany(folder))
  await page.getByRole('textbox', { name: 'Search' }).fill('sold shoes')
  await page.getByRole('main').getByRole('button', { name: 'Import a folder…' }).click()
  await expect(page.getByRole('contentinfo').getByText(/^\d\d+ CVs/)).toBeVisible(seen)
  await panelOf(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panelOf(page).getByText(/of 400 read, [\d,]+ not read/)).toBeVisible(seen)
  await expect(panelOf(page)).toBeFocused()
  await expect(page.getByRole('listbox', { name: 'Candidates' }).getByRole('option').first()).toBeVisible(seen)
  await expect(page.getByText('by words only so far')).toBeHidden(seen)
  expect(await violations(page)).toEqual([])

  await panelOf(page).getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Import done' })).toBeAttached(seen)
  await expect(page.getByText('400 CVs').first()).toBeVisible()
  await expect(page.getByText('by words only so far')).toBeHidden(seen)
})

test('Failures belong to the import that met them, and go when they are dismissed, by keyboard too', async ({
  shortlist: { app, page },
  folder,
}) => {
  await importByKeyboard(app, page, await writePeople(folder))
  await expect(failuresIn(page).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Try empty.txt again' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Try all again' })).toBeHidden()

  const other = join(folder, 'other')
  await mkdir(other)
  await writeFile(join(other, 'locked.bin'), '\u0000\u0001\u0002')
  await answerDialogs(app, other)
  await panelOf(page).getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(failuresIn(page)).toContainText('locked.bin', seen)
  await expect(failuresIn(page)).not.toContainText('empty.txt')
  await expect(panelOf(page)).toContainText('1 file of earlier imports could not be read.')
  await panelOf(page).getByRole('button', { name: 'Show them' }).click()
  await expect(failuresIn(page).getByRole('listitem')).toHaveCount(2)
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Dismiss empty.txt' }).focus()
  await page.keyboard.press('Enter')
  await expect(failuresIn(page).getByRole('listitem')).toHaveCount(1)
  await expect(failuresIn(page)).toBeFocused()
  await page.getByRole('button', { name: 'Dismiss all' }).click()
  await expect(failuresIn(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /could not be read/ })).toBeHidden()
  await expect(panelOf(page)).toBeFocused()
})
