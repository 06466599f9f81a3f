import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importByKeyboard, searchByKeyboard, tabTo, violations } from './actions.ts'
import { expect, test } from './electron.ts'

const seen = { timeout: 60_000 }
const rows = [
  'Wer;Mail;Was;Dazu',
  'Ada Brown;ada@example.org;Imkerin;Bienenzucht und Honigernte an vierzig Stöcken',
  'Bo Carr;bo@example.org;Steinmetz;Grabsteine und Fassaden aus Sandstein',
]

test('The columns of a table are proposed, corrected and confirmed by keyboard, and put back', async ({
  shortlist: { app, page },
  folder,
}) => {
  const drop = join(folder, 'liste.csv')
  await writeFile(drop, rows.join('\n'))
  await importByKeyboard(app, page, drop)
  const panel = page.getByRole('region', { name: 'Import', exact: true })
  const check = panel.getByRole('button', { name: 'Check columns of liste.csv' })
  await check.focus()
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('dialog', { name: 'Columns of liste.csv' })
  const headings = dialog.getByRole('combobox', { name: 'Headings' })
  await headings.selectOption({ label: 'Row 1: Wer, Mail, Was …' })
  await expect(dialog.getByRole('row', { name: 'Dazu' })).toContainText('Bienenzucht und Honigernte')
  expect(await violations(page)).toEqual([])

  await tabTo(page, dialog.getByRole('radiogroup', { name: 'Rows of Table are' }).getByRole('radio', { checked: true }))
  const proposed = await dialog.getByRole('radio', { checked: true }).innerText()
  for (let presses = 0; presses < 3; presses++) {
    if ((await dialog.getByRole('radio', { checked: true }).innerText()) === 'Postings') break
    await page.keyboard.press('ArrowRight')
  }
  await expect(dialog.getByRole('status')).toHaveText('2 postings will be read from it.')
  await headings.selectOption({ label: 'None' })
  await expect(dialog.getByRole('status')).toHaveText('3 postings will be read from it.')
  await headings.selectOption({ label: 'Row 1: Wer, Mail, Was …' })
  await dialog.getByRole('combobox', { name: 'Was holds' }).selectOption('Title or occupation')
  await dialog.getByRole('combobox', { name: 'Dazu holds' }).selectOption('Requirements')
  await tabTo(page, dialog.getByRole('button', { name: 'Confirm' }))
  await page.keyboard.press('Enter')

  await expect(dialog).toBeHidden()
  await expect(panel).toContainText('2 postings read from liste.csv', seen)
  await expect(panel).toContainText('confirmed')
  await expect(page.getByRole('contentinfo')).toContainText('2 postings')

  await check.click()
  await dialog.getByRole('button', { name: 'Reset to the proposal' }).click()
  await expect(dialog.getByRole('radio', { checked: true })).toHaveText(proposed)
  await dialog.getByRole('radio', { name: 'Candidates' }).click()
  await headings.selectOption({ label: 'Row 1: Wer, Mail, Was …' })
  await dialog.getByRole('combobox', { name: 'Wer holds' }).selectOption('Name')
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await expect(panel).toContainText('2 candidates read from liste.csv', seen)

  await page.keyboard.press('Escape')
  await searchByKeyboard(page, 'Bienenzucht')
  const candidate = page.getByRole('region', { name: 'Candidate', exact: true })
  await expect(candidate).toContainText('Ada Brown')
  await candidate.getByRole('button', { name: 'Check columns' }).click()
  await expect(dialog).toContainText('as you confirmed')
})
