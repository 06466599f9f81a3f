import { describe, expect, it } from 'vitest'
import { documentRows } from '../../../src/library/documents.ts'
import { createJob, failedOfJob, job, restartWalk, setJobState } from '../../../src/library/jobs.ts'
import { dequeue, enqueue, type FoundFile, nextQueued, requeue } from '../../../src/library/queue.ts'
import { saveFailure, saveReading } from '../../../src/library/readings.ts'
import type { Library } from '../../../src/library/database.ts'
import { encodeAll, ownLibrary, reading } from './setting.ts'

const file = (path: string, modified = 1): FoundFile => ({ path, size: 10, modified })
const read = (body: string, modified = 1) => ({ ...reading({ body }), size: 10, modified })

function readNext(library: Library, body: string, modified = 1): string {
  return saveReading(library, nextQueued(library)?.id ?? 0, read(body, modified))
}

const all = (library: Library) => documentRows(library, { offset: 0, limit: 100 }).rows

describe('what enters the queue', () => {
  it('are new files, in the order they were found', () => {
    const library = ownLibrary()
    const id = createJob(library, ['/in'], 'cv')
    expect(enqueue(library, id, [file('/in/b'), file('/in/a')], 'cv')).toEqual({ queued: 2, unchanged: 0, failed: 0 })
    expect(nextQueued(library)).toMatchObject({ id: 1, path: '/in/b', as: 'cv', job: id, ocrDue: 0 })
    expect(job(library, id)).toMatchObject({ found: 2, read: 0, paths: ['/in'], as: 'cv', state: 'walking' })
  })

  it('are not files that were read and have the same size and time', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/a')], 'auto')
    readNext(library, 'text')
    const second = createJob(library, [], 'auto')
    expect(enqueue(library, second, [file('/in/a')], 'auto')).toEqual({ queued: 0, unchanged: 1, failed: 0 })
    expect(job(library, second)).toMatchObject({ found: 1, read: 1, unchanged: 1 })
  })

  it('are not files that failed and have not changed: they fail in each import that meets them', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/a')], 'auto')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'password')
    const second = createJob(library, [], 'auto')
    expect(enqueue(library, second, [file('/in/a')], 'auto')).toEqual({ queued: 0, unchanged: 0, failed: 1 })
    expect(job(library, second)).toMatchObject({ found: 1, read: 1, unchanged: 0, failed: 1 })
    expect(failedOfJob(library, second)).toEqual([
      { id: 1, path: '/in/a', file: 'a', outcome: 'password', job: second },
    ])
  })

  it.each([
    ['limit:time', undefined],
    ['limit:memory', undefined],
    ['damaged', 'permission'],
  ] as const)('are unchanged files that failed by %s (%s), which may pass now', (outcome, cause) => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/a')], 'auto')
    saveFailure(library, nextQueued(library)?.id ?? 0, outcome, cause)
    const second = createJob(library, [], 'auto')
    expect(enqueue(library, second, [file('/in/a')], 'auto')).toEqual({ queued: 1, unchanged: 0, failed: 0 })
    readNext(library, 'text')
    expect(job(library, second)).toMatchObject({ found: 1, imported: 1, failed: 0 })
    expect(failedOfJob(library, second)).toEqual([])
  })

  it('are files that changed since, and those only', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/a'), file('/in/b')], 'auto')
    readNext(library, 'one')
    readNext(library, 'two')
    const second = createJob(library, [], 'auto')
    expect(enqueue(library, second, [file('/in/a'), file('/in/b', 2)], 'auto')).toEqual({
      queued: 1,
      unchanged: 1,
      failed: 0,
    })
    expect(nextQueued(library)?.path).toBe('/in/b')
  })

  it('a file already read becomes a posting at once when it is imported as one', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/a')], 'auto')
    readNext(library, 'We look for a driver')
    expect(enqueue(library, createJob(library, [], 'posting'), [file('/in/a')], 'posting').unchanged).toBe(1)
    expect(all(library)).toMatchObject([{ kind: 'posting', state: 'read' }])
  })

  it('are failed files that are tried again, and only failed ones', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/a'), file('/in/b')], 'auto')
    readNext(library, 'text')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'limit:time')
    const again = createJob(library, [], 'auto')
    expect(requeue(library, again, [1, 2, 77])).toBe(1)
    expect(nextQueued(library)).toMatchObject({ id: 2, job: again })
    expect(job(library, again).found).toBe(1)
  })
})

describe('an import that was cut off while folders were walked', () => {
  it('counts each file once when it walks again', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/old')], 'auto')
    readNext(library, 'old')
    const id = createJob(library, ['/in'], 'auto')
    enqueue(library, id, [file('/in/old'), file('/in/a'), file('/in/twin'), file('/in/b')], 'auto')
    readNext(library, 'new')
    readNext(library, 'new')
    const before = job(library, id)
    restartWalk(library, id)
    enqueue(library, id, [file('/in/old'), file('/in/a'), file('/in/twin'), file('/in/b')], 'auto')
    expect(job(library, id)).toEqual(before)
    expect(before).toMatchObject({ found: 4, read: 3, imported: 1, duplicates: 1, unchanged: 1 })
  })

  it('keeps the count of files that were read and found unchanged, and of those that fail again', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [file('/in/touched'), file('/in/locked')], 'auto')
    readNext(library, 'same')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'password')
    const id = createJob(library, ['/in'], 'auto')
    enqueue(library, id, [file('/in/touched', 2), file('/in/locked')], 'auto')
    expect(readNext(library, 'same', 2)).toBe('unchanged')
    const before = job(library, id)
    restartWalk(library, id)
    enqueue(library, id, [file('/in/touched', 2), file('/in/locked')], 'auto')
    expect(job(library, id)).toEqual(before)
    expect(before).toMatchObject({ found: 2, read: 2, unchanged: 1, failed: 1 })
  })
})

describe('an import that has ended', () => {
  it('stays ended, whatever its walk says later', () => {
    const library = ownLibrary()
    const id = createJob(library, ['/in'], 'auto')
    setJobState(library, id, 'cancelled', 5)
    setJobState(library, id, 'running', 9)
    expect(job(library, id)).toMatchObject({ state: 'cancelled', ms: 5 })
  })
})

describe('a cancelled import', () => {
  it('forgets what it had not read, keeps what it had', () => {
    const library = ownLibrary()
    const id = createJob(library, [], 'auto')
    enqueue(library, id, [file('/in/a'), file('/in/b')], 'auto')
    readNext(library, 'text')
    expect(dequeue(library, id)).toBe(1)
    expect(nextQueued(library)).toBeUndefined()
    expect(all(library)).toMatchObject([{ path: '/in/a', state: 'read' }])
    setJobState(library, id, 'cancelled', 5)
    expect(job(library, id)).toMatchObject({ found: 2, read: 1 })
  })

  it('leaves changed files as they were, to be found changed again', () => {
    const library = ownLibrary()
    const files = ['/in/read', '/in/encoded', '/in/failed']
    enqueue(library, createJob(library, [], 'auto'), [file('/in/encoded')], 'auto')
    readNext(library, 'encoded')
    encodeAll(library, () => [1, 0, 0])
    enqueue(library, createJob(library, [], 'auto'), [file('/in/read'), file('/in/failed')], 'auto')
    readNext(library, 'read')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'damaged')
    const cancelled = createJob(library, [], 'auto')
    enqueue(
      library,
      cancelled,
      files.map((path) => file(path, 2)),
      'auto',
    )
    dequeue(library, cancelled)
    expect(all(library).map(({ state, path }) => `/in/${state}` === path)).toEqual([true, true, true])
    const again = createJob(library, [], 'auto')
    expect(
      enqueue(
        library,
        again,
        files.map((path) => file(path, 2)),
        'auto',
      ),
    ).toEqual({ queued: 3, unchanged: 0, failed: 0 })
  })
})
