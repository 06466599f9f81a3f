import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtEntries, entriesOf, sourceEntries } from '../../../src/engine/processes/source-entries.ts'

describe('the scripts of the processes', () => {
  it.each(Object.entries(sourceEntries()))('%s has a source that Node runs as it is', (_entry, path) => {
    expect(existsSync(path)).toBe(true)
  })

  it('lie beside the engine in a build', () => {
    const folder = join('/somewhere', 'out', 'main')
    const entries = entriesOf(join(folder, 'engine.js'))
    expect(entries).toEqual(builtEntries(folder))
    expect(Object.values(entries).map(dirname)).toEqual([folder, folder, folder])
  })

  it('are the sources when the engine runs from its source', () => {
    expect(entriesOf(sourceEntries().engine)).toEqual(sourceEntries())
  })
})
