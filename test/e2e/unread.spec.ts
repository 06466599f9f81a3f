import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importByKeyboard } from './actions.ts'
import { expect, firstPage, test } from './electron.ts'

test('What a folder holds and cannot be looked at is listed with its place and reason, also after a restart', async ({
  launch,
  folder,
}) => {
  const cvs = join(folder, 'cvs')
  await mkdir(join(cvs, 'new'), { recursive: true })
  await writeFile(join(cvs, 'good.txt'), 'Gardener\nCut hedges and laid lawns in parks\n')
  await symlink(join(cvs, 'nowhere'), join(cvs, 'cv.pdf'))
  await symlink(join(cvs, 'nowhere'), join(cvs, 'new', 'cv.pdf'))

  const first = await launch()
  const window = await firstPage(first)
  await importByKeyboard(first, window, cvs)
  await expect(window.getByRole('status').filter({ hasText: 'Import done' })).toHaveText(
    'Import done: 1 CV imported, 2 could not be read.',
  )
  await first.close()

  const page = await firstPage(await launch())
  await page.getByRole('button', { name: '2 could not be read' }).click()
  const list = page.getByRole('region', { name: 'Files that could not be read' })
  await expect(list).toContainText('This is a link to something that is not there.')
  await expect(list.getByRole('listitem')).toHaveText([`cv.pdf ${cvs}`, `cv.pdf ${join(cvs, 'new')}`])

  await writeFile(join(cvs, 'nowhere'), 'Glazier\nFitted panes in old windows\n')
  await page.getByRole('button', { name: 'Try all again' }).click()
  await expect(list).toBeHidden()
})
