import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFolderEvents, type FolderEvents } from '../../../src/engine/watching/folder-events.ts'
import { until } from '../../fixtures/processes/wait.ts'
import { ownFolder } from '../encode/setting.ts'

/** Events of a folder with one in one in it, and how many have come. */
function setting() {
  const folder = ownFolder()
  const inner = join(folder, 'outer', 'inner')
  mkdirSync(inner, { recursive: true })
  let told = 0
  const events: FolderEvents = createFolderEvents(
    () => (told += 1),
    () => undefined,
  )
  onTestFinished(events.close)
  events.follow([folder, join(folder, 'outer'), inner])
  const toldOf = async (change: () => void) => {
    const before = told
    change()
    await until(() => told > before)
  }
  return { folder, inner, events, toldOf, told: () => told }
}

/** What is done to a folder whose place another one takes. */
const leavings = {
  'moved away': (inner: string) => renameSync(inner, `${inner}-before`),
  deleted: (inner: string) => rmSync(inner, { recursive: true }),
  'moved with the folder it lies in': (inner: string) => renameSync(dirname(inner), `${dirname(inner)}-before`),
}

describe('events of folders', () => {
  it('are told of each of them', async () => {
    const { folder, inner, toldOf, told } = setting()
    await toldOf(() => writeFileSync(join(folder, 'a.txt'), ''))
    await toldOf(() => writeFileSync(join(inner, 'b.txt'), ''))
    expect(told()).toBeGreaterThan(1)
  })

  it.each(Object.entries(leavings))('are told of the folder that takes the place of one %s', async (_, leave) => {
    const { folder, inner, events, toldOf, told } = setting()
    await toldOf(() => {
      leave(inner)
      mkdirSync(inner, { recursive: true })
    })
    events.follow([folder, join(folder, 'outer'), inner])
    // what the replacing itself still has to tell comes before the change that is waited for
    for (let before = -1; before !== told(); await new Promise((resolve) => setTimeout(resolve, 50))) before = told()
    const before = told()
    await toldOf(() => writeFileSync(join(inner, 'c.txt'), ''))
    expect(told()).toBeGreaterThan(before)
  })
})
