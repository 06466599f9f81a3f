import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { importByKeyboard, searchByKeyboard, tabTo, violations } from './actions.ts'
import { expect, test } from './electron.ts'
import { writePeople } from './people.ts'

test('From an empty profile to a found candidate, by keyboard alone', async ({ shortlist: { app, page }, folder }) => {
  await expect(page.getByRole('heading', { name: 'Drop a folder of CVs and postings here' })).toBeVisible()
  await importByKeyboard(app, page, await writePeople(folder))
  await expect(page.getByRole('status').filter({ hasText: 'Import done' })).toHaveText(
    'Import done: 3 CVs imported, 1 could not be read.',
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

test('Conditions in the field leave people out, and what was not understood is said', async ({
  shortlist: { app, page },
  folder,
}) => {
  await importByKeyboard(app, page, await writePeople(folder))
  await expect(page.getByRole('status').filter({ hasText: 'Import done' })).toBeVisible()
  const results = await searchByKeyboard(page, 'forklift AND nights years:lots')
  await expect(results.getByRole('option')).toHaveCount(1)
  await expect(results.getByRole('option').first()).toContainText('Okafor')
  await expect(page.getByLabel('Conditions')).toHaveText(/Only\s*forklift\s*nights/)
  await expect(page.getByRole('status').filter({ hasText: 'years:lots' })).toContainText('It was left out.')
  expect(await violations(page)).toEqual([])

  await page.keyboard.press('Control+k')
  await page.keyboard.type('forklift AND glassblowing')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'No CV fulfils all these conditions' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('Every key that Help names is there: F1 from the field, Esc empties it and then leaves it, ? outside of it', async ({
  shortlist: { page },
}) => {
  const field = page.getByRole('textbox', { name: 'Search' })
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('what?')
  await expect(field).toHaveValue('what?')
  await page.keyboard.press('F1')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()

  await field.focus()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(field).not.toBeFocused()
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('combobox', { name: 'Find a posting' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+i')
  await expect(page.getByRole('region', { name: 'Import', exact: true })).toBeVisible()
})

test('In an empty library a search and a comparison say what is missing', async ({ shortlist: { page } }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('forklift')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing to search yet.' })).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing to compare yet.' })).toBeVisible()
})

test('A list begins at its top for each search, grows at its end, and knows one language', async ({
  shortlist: { app, page },
  folder,
}) => {
  await importByKeyboard(app, page, await writeCrowd(folder))
  await page.keyboard.press('Escape')
  const list = await searchByKeyboard(page, 'reach truck')
  const summary = page.getByRole('main').getByRole('status').filter({ hasText: 'shown' })
  await expect(summary).toHaveText('58 CVs · 50 shown')
  await page.keyboard.press('End')
  await expect(summary).toHaveText('58 CVs · 58 shown')
  await page.keyboard.press('End')
  await expect(selected(list)).toContainText('58')
  const low = await offsetOf(list)
  expect(low).toBeGreaterThan(0)

  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+1')
  await expect.poll(() => offsetOf(list)).toBe(low)

  await searchByKeyboard(page, 'night shifts')
  await expect.poll(() => offsetOf(list)).toBe(0)
  await expect(selected(list)).toContainText('1')

  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'German (5)' })
  await expect(summary).toHaveText('5 CVs · 5 shown')
  const rows = list.getByRole('option')
  await expect(rows.locator('.rank')).toHaveText(['1', '2', '3', '4', '5'])
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true')
  const name = await rows.first().locator('.name').innerText()
  await expect(page.getByRole('region', { name: 'Candidate' }).getByRole('heading', { level: 2 })).toHaveText(name)
})

const selected = (list: Locator): Locator => list.locator('[role=option][aria-selected=true] .rank')

/** px by which the list is scrolled */
const offsetOf = (list: Locator): Promise<number> => list.evaluate((box) => box.scrollTop)

/** More people than a list shows at first, five of them in German. */
async function writeCrowd(folder: string): Promise<string> {
  const people = join(folder, 'crowd')
  await mkdir(people, { recursive: true })
  for (let each = 0; each < 58; each++)
    await writeFile(
      join(people, `CV ${String(each)}.txt`),
      each % 14 === 0
        ? `Lebenslauf ${String(each)}\nFachkraft für Lagerlogistik\n\nBerufserfahrung\nSeit 2015 im Lager, mit dem Stapler und in der Nachtschicht, zuletzt als Leiter von ${String(each + 2)} Personen.`
        : `Person ${String(each)}\nReach truck operator\n\nExperience\nSince 2015 in a warehouse, with the reach truck and on night shifts, at the end in charge of ${String(each + 2)} people.`,
    )
  return people
}

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
  // to be got, or here already: that depends on the machine
  await expect(dialog.getByRole('radio', { name: 'e5-small-v2 fp32' })).toBeVisible()
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
