import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escoFile } from '../fixtures/import/esco.ts'
import { answerDialogs, importByKeyboard, violations } from './actions.ts'
import { expect, firstPage, test } from './electron.ts'

const seen = { timeout: 60_000 }

test('A list of ESCO is added, found in what is in the library, and removed when that is meant', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const page = await firstPage(app)
  await mkdir(join(folder, 'in'))
  await writeFile(join(folder, 'in', 'cv.txt'), 'Mirembe Okafor\nWarden\n\nSkills\nHoney extraction, Excel\n')
  await importByKeyboard(app, page, join(folder, 'in'))
  const section = page.getByRole('region', { name: 'Vocabularies' })
  await section.hover()

  const other = join(folder, 'people.csv')
  await writeFile(other, 'name,mail\nAda,ada@example.org\n')
  await answerDialogs(app, other)
  await section.getByRole('button', { name: 'Add ESCO files…' }).click()
  await expect(section.getByText('This file is not a list of ESCO’s skills or occupations.')).toBeVisible(seen)

  const list = join(folder, 'skills_en.csv')
  await writeFile(list, escoFile('skills', [{ id: 'h', label: 'extract honey', others: ['honey extraction'] }]))
  await answerDialogs(app, list)
  await section.getByRole('button', { name: 'Add ESCO files…' }).click()
  await expect(section.getByText('1 skill under 2 names')).toBeVisible(seen)
  await expect(section.getByText('This file is not')).toBeHidden()
  expect(await violations(page)).toEqual([])

  await section.getByRole('button', { name: 'Remove skills_en.csv' }).click()
  await section.getByRole('button', { name: 'Keep' }).click()
  await expect(section.getByText('skills_en.csv')).toBeVisible()
  await section.getByRole('button', { name: 'Remove skills_en.csv' }).click()
  await section.getByRole('button', { name: 'Remove skills_en.csv for good' }).click()
  await expect(section.getByText('skills_en.csv')).toBeHidden(seen)
})
