import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library/database.ts'
import { countDocuments, documentById } from '../../../src/library/documents.ts'
import { createJob, failedDocuments, failedOfJob, job, restartWalk } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued, requeue } from '../../../src/library/queue.ts'
import { saveReading } from '../../../src/library/readings.ts'
import { forgetUnseen, saveUnseen, type Unseen, walkAgain } from '../../../src/library/unseen.ts'
import { ownFolder, ownLibrary, reading } from './setting.ts'

const closed: Unseen = { path: '/in/closed', cause: 'permission' }
const dangling: Unseen = { path: '/in/cv.pdf', cause: 'link-nowhere' }

function walkThat(library: Library, ...unseen: Unseen[]): number {
  const id = createJob(library, ['/in'], 'posting')
  saveUnseen(library, id, unseen, 'posting')
  return id
}

const paths = (library: Library) => failedDocuments(library).map(({ path }) => path)

describe('what could not be looked at', () => {
  it('is a failure of the job, with its cause, and counted once however often the job walks', () => {
    const library = ownLibrary()
    const id = walkThat(library, closed, dangling)
    restartWalk(library, id)
    saveUnseen(library, id, [closed, dangling], 'posting')
    expect(job(library, id)).toMatchObject({ found: 2, read: 2, failed: 2 })
    expect(failedOfJob(library, id)).toMatchObject([
      { id: 1, path: '/in/closed', file: 'closed', outcome: 'damaged', cause: 'permission' },
      { id: 2, path: '/in/cv.pdf', file: 'cv.pdf', outcome: 'damaged', cause: 'link-nowhere' },
    ])
    expect(countDocuments(library)).toMatchObject({ failed: 2, queued: 0 })
  })

  it('is still there when the library is opened again', () => {
    const folder = ownFolder()
    const library = ownLibrary(folder)
    walkThat(library, closed)
    library.close()
    expect(paths(ownLibrary(folder))).toEqual(['/in/closed'])
  })

  it('belongs to the last import that met it, with the cause of then', () => {
    const library = ownLibrary()
    const first = walkThat(library, closed)
    const second = walkThat(library, { ...closed, cause: 'disk' })
    expect(failedOfJob(library, first)).toEqual([])
    expect(failedOfJob(library, second)).toMatchObject([{ id: 1, cause: 'disk' }])
    expect(job(library, second)).toMatchObject({ found: 1, failed: 1 })
  })

  it('is read like any file once a walk finds it', () => {
    const library = ownLibrary()
    walkThat(library, dangling)
    const id = createJob(library, ['/in'], 'auto')
    enqueue(library, id, [{ path: dangling.path, size: 1, modified: 1 }], 'auto')
    forgetUnseen(library, id, ['/in'])
    saveReading(library, nextQueued(library)?.id ?? 0, reading({ body: 'Drove cranes in Hull.' }))
    expect(documentById(library, 1).state).toBe('read')
    expect(failedDocuments(library)).toEqual([])
  })

  it('is forgotten when a later walk over its place does not meet it', () => {
    const library = ownLibrary()
    walkThat(library, closed, dangling, { path: '/in-other/x', cause: 'depth' }, { path: '/in', cause: 'count' })
    const id = walkThat(library, dangling)
    forgetUnseen(library, id, ['/in'])
    expect(paths(library)).toEqual(['/in-other/x', '/in/cv.pdf'])
  })

  it('leaves a document alone whose text is stored', () => {
    const library = ownLibrary()
    enqueue(library, createJob(library, [], 'auto'), [{ path: dangling.path, size: 1, modified: 1 }], 'auto')
    saveReading(library, 1, reading({ body: 'Drove cranes in Hull.' }))
    const id = walkThat(library, dangling)
    restartWalk(library, id)
    saveUnseen(library, id, [dangling], 'auto')
    expect(documentById(library, 1).state).toBe('read')
    expect(job(library, id)).toMatchObject({ found: 1, read: 1, unchanged: 1, failed: 0 })
  })

  it('is walked again on demand, not read: it may be a folder', () => {
    const library = ownLibrary()
    walkThat(library, closed, { path: '/in/M\\xfcller.txt', cause: 'name' })
    expect(walkAgain(library, [1, 2, 77])).toEqual({ paths: ['/in/closed', '/in'], as: 'posting' })
    expect(requeue(library, createJob(library, [], 'auto'), [1, 2])).toBe(0)
  })
})
