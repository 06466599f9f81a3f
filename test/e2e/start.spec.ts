import { execFile } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, root, test } from './electron.ts'

const run = promisify(execFile)

test('`npm start` without a display shows a new library of one’s own, and a picture of each view', async ({
  folder,
}) => {
  const pictures = join(root, 'out', 'pictures')
  await rm(pictures, { recursive: true, force: true })
  const show = join(root, 'scripts', 'setup', 'show.ts')
  const { stdout } = await run(process.execPath, [show, join(folder, 'my library')], { cwd: root })
  expect(stdout).toContain('0 CVs · 0 postings')
  expect(stdout).not.toContain('sample')
  const views = ['compare', 'monitor', 'search'].flatMap((view) => [`${view}-dark.png`, `${view}-light.png`])
  expect((await readdir(pictures)).sort()).toEqual(views)
})
