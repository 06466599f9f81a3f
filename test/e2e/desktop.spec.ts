import { join } from 'node:path'
import { expect, test } from './electron.ts'
import { writePeople } from './people.ts'

test('The desktop tells the paths of dropped files, and of none that has no path', async ({
  shortlist: { page },
  folder,
}) => {
  const people = await writePeople(folder)
  const paths = ['Okafor CV.txt', 'Petrov CV.txt'].map((name) => join(people, name))
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'files' })),
  )
  await page.locator('#files').setInputFiles(paths)
  const told = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#files')
    return window.desktop?.pathsOf([...(input?.files ?? []), new File(['made by the page'], 'made.txt')])
  })
  expect(told).toEqual(paths)
})

test('A dialog that is cancelled chooses nothing', async ({ shortlist: { app, page } }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
  })
  expect(await page.evaluate(() => window.desktop?.chooseFiles())).toEqual([])
  expect(await page.evaluate(() => window.desktop?.chooseFolder())).toBeNull()
})

test('The desktop refuses a theme that there is not', async ({ shortlist: { page } }) => {
  const refusal = page.evaluate(() => window.desktop?.setTheme('pink' as 'dark'))
  await expect(refusal).rejects.toThrow('There is no such theme.')
})
