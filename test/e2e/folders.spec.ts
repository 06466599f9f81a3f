import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerDialogs, importByKeyboard, searchByKeyboard, violations } from './actions.ts'
import { expect, test } from './electron.ts'

const seen = { timeout: 60_000 }

/** A file as it lies there since that year. */
async function write(folder: string, file: string, year: number, lines: readonly string[]): Promise<void> {
  const path = join(folder, file)
  await writeFile(path, lines.join('\n'))
  await utimes(path, new Date(`${year}-05-01`), new Date(`${year}-05-01`))
}

test('Two CVs of one person are compared, decided, undone, and taken back from the list of decisions', async ({
  shortlist: { app, page },
  folder,
}) => {
  const cvs = join(folder, 'cvs')
  await mkdir(cvs)
  const contact = ['Zofia Nowak', 'zofia.nowak@example.org', 'Experience']
  await write(cvs, 'old.txt', 2023, [...contact, 'Forklift driver', 'Moved pallets with a reach truck'])
  await write(cvs, 'new.txt', 2025, [...contact, 'Shift leader', 'Leads nine drivers in a cold store'])
  await importByKeyboard(app, page, cvs)
  await page.getByRole('contentinfo').getByRole('button', { name: '1 same person?' }).click()

  const dialog = page.getByRole('dialog', { name: 'Same person?' })
  await expect(dialog).toContainText('Same e-mail zofia.nowak@example.org', { ignoreCase: true })
  await expect(dialog.getByRole('region', { name: 'Text of new.txt' })).toContainText('Leads nine drivers')
  await expect(dialog.getByRole('region', { name: 'Text of old.txt' })).toContainText('Moved pallets')
  expect(await violations(page)).toEqual([])

  await dialog.getByRole('button', { name: 'Same person, find only the newer' }).click()
  await expect(dialog.getByRole('status')).toContainText('Only the newer CV is found from now on.')
  await expect(dialog).toContainText('There are no CVs to be asked about.')
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByRole('radio', { name: 'To decide (1)' })).toBeVisible()

  await dialog.getByRole('button', { name: 'Same person, find only the newer' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const results = await searchByKeyboard(page, 'drivers forklift')
  await expect(results.getByRole('option')).toHaveCount(1)

  await page.getByRole('contentinfo').getByRole('button', { name: 'Same person' }).click()
  await dialog.getByRole('radio', { name: 'Decided (1)' }).click()
  await expect(dialog).toContainText('The same person; only the newer is found.')
  await dialog.getByRole('button', { name: 'Take back' }).click()
  await expect(dialog).toContainText('Nothing has been decided yet.')
  await page.keyboard.press('Escape')
  await expect(results.getByRole('option')).toHaveCount(2)
})

test('A watched folder is followed: what comes is found, what goes is named and can be found all the same', async ({
  shortlist: { app, page },
  folder,
}) => {
  const cvs = join(folder, 'cvs')
  await mkdir(cvs)
  await write(cvs, 'ada.txt', 2023, ['Ada Brown', 'Beekeeper', 'Kept forty hives and sold the honey'])
  await answerDialogs(app, cvs)
  await page.keyboard.press('Control+i')
  const panel = page.getByRole('region', { name: 'Import', exact: true })
  await panel.getByRole('button', { name: 'Watch a folder…' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('1 CV', seen)

  await write(cvs, 'bo.txt', 2024, ['Bo Carr', 'Stonemason', 'Carved headstones and facades'])
  await expect(page.getByRole('contentinfo')).toContainText('2 CVs', seen)
  await rm(join(cvs, 'ada.txt'))
  const folders = panel.getByRole('region', { name: 'Watched folders' })
  await expect(folders).toContainText('1 document without a file', seen)
  expect(await violations(page)).toEqual([])

  await folders.getByRole('button', { name: 'Find all the same' }).click()
  await expect(folders).not.toContainText('without a file', seen)
  await folders.getByRole('button', { name: `Stop watching ${cvs}` }).click()
  await expect(folders).toContainText('New, changed and deleted files of a watched folder are followed', seen)
  await page.keyboard.press('Escape')
  const results = await searchByKeyboard(page, 'hives')
  await expect(results.getByRole('option').first()).toContainText('Ada Brown')
})
