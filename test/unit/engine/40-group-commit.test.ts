import { describe, expect, it } from 'vitest'
import { ShortlistError } from '../../../src/contract/errors.ts'
import { createGroupCommit } from '../../../src/engine/imports/group-commit.ts'
import { createJob } from '../../../src/library/jobs.ts'
import { sql } from '../../../src/library/statements.ts'
import { ownLibrary } from '../library/setting.ts'

type OwnLibrary = ReturnType<typeof ownLibrary>

const jobs = (library: OwnLibrary) =>
  sql<{ paths: string }>(library, 'select paths from job order by id')
    .all()
    .map(({ paths }) => (JSON.parse(paths) as string[]).join())

const add = (library: OwnLibrary, name: string) => () => createJob(library, [name], 'auto')

describe('what is stored as a group', () => {
  it('waits for others for a moment, and is there when each has its answer', async () => {
    const library = ownLibrary()
    const commit = createGroupCommit(library)
    const saved = Promise.all([commit.save(add(library, 'a')), commit.save(add(library, 'b'))])
    expect(jobs(library)).toEqual([])
    expect(await saved).toEqual([1, 2])
    expect(jobs(library)).toEqual(['a', 'b'])
  })

  it('is stored at once when told that nothing will join it, and when there are eight', async () => {
    const library = ownLibrary()
    const commit = createGroupCommit(library)
    const first = commit.save(add(library, 'a'))
    commit.flush()
    expect(jobs(library)).toEqual(['a'])
    const rest = Array.from({ length: 8 }, () => commit.save(add(library, 'b')))
    expect(jobs(library)).toHaveLength(9)
    await Promise.all([first, ...rest])
  })

  it('is whole or not at all, each by itself: one that throws is undone, the others are stored', async () => {
    const library = ownLibrary()
    const commit = createGroupCommit(library)
    const results = Promise.allSettled([
      commit.save(add(library, 'a')),
      commit.save(() => {
        add(library, 'half')()
        throw new ShortlistError('document.unknown', '7')
      }),
      commit.save(add(library, 'c')),
    ])
    commit.flush()
    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(jobs(library)).toEqual(['a', 'c'])
  })

  it('is nothing of it when the library cannot be written: all are told, and can be tried again', async () => {
    const library = ownLibrary()
    const commit = createGroupCommit(library)
    sql(library, `pragma max_page_count = ${String(library.db.pragma('page_count', { simple: true }))}`).get()
    const large = () => createJob(library, ['x'.repeat(100_000)], 'auto')
    const results = Promise.allSettled([commit.save(add(library, 'a')), commit.save(large)])
    commit.flush()
    for (const result of await results)
      expect(result).toMatchObject({ status: 'rejected', reason: { fault: { code: 'library.disk-full' } } })
    expect(jobs(library)).toEqual([])
    sql(library, 'pragma max_page_count = 1000000').get()
    const again = commit.save(add(library, 'a'))
    commit.flush()
    expect(await again).toBe(1)
  })
})
