import { describe, expect, it } from 'vitest'
import { doomed, removeForGood } from '../../../src/library/forget.ts'
import { createJob, job as jobOf } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveReading } from '../../../src/library/readings.ts'
import { sql } from '../../../src/library/statements.ts'
import { tracesOf } from '../../../src/library/traces.ts'
import { ownLibrary, reading } from './setting.ts'

const file = '/cvs/ada.pdf'

function imported() {
  const library = ownLibrary()
  const job = createJob(library, [file, '/more'], 'auto')
  enqueue(library, job, [{ path: file, size: 1, modified: 1 }], 'auto')
  const { id } = nextQueued(library) ?? { id: 0 }
  saveReading(library, id, reading({ body: 'Kept forty hives', hash: 'of ada' }))
  return { library, job, id }
}

describe('an import that was asked for a forgotten file', () => {
  it('is told as one of its folder once it is over', () => {
    const { library, job, id } = imported()
    sql(library, "update job set state = 'done' where id = ?").run(job)
    expect(removeForGood(library, doomed(library, id), '2026-01-01').imports).toBe(1)
    expect(jobOf(library, job).paths).toEqual(['/cvs', '/more'])
  })

  it('does not go through that folder when it goes on', () => {
    const { library, job, id } = imported()
    removeForGood(library, doomed(library, id), '2026-01-01')
    expect(jobOf(library, job).paths).toEqual(['/more'])
  })
})

it('what is sought of a forgotten document are whole characters', () => {
  const [one] = tracesOf([
    {
      id: 1,
      path: '/a.txt',
      member: null,
      container_id: null,
      name: null,
      sha256: null,
      text: 'x'.repeat(99) + '😀 end',
    },
  ])
  expect(one).toBe('x'.repeat(99))
})
