import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../src/encode/turns.ts'

describe('turns', () => {
  it('are taken one at a time, urgent ones first, otherwise in order', async () => {
    const { take } = createTurns()
    const done: string[] = []
    let running = 0
    const work = (name: string) => async () => {
      running += 1
      expect(running).toBe(1)
      await nextTurn()
      running -= 1
      done.push(name)
    }
    await Promise.all([
      take(false, work('bulk 1')),
      take(false, work('bulk 2')),
      take(true, work('query 1')),
      take(false, work('bulk 3')),
      take(true, work('query 2')),
    ])
    expect(done).toEqual(['bulk 1', 'query 1', 'query 2', 'bulk 2', 'bulk 3'])
  })

  it('go on after one that failed, which fails for its caller alone', async () => {
    const { take } = createTurns()
    const failing = take(false, () => Promise.reject(new Error('no memory')))
    const next = take(false, () => Promise.resolve('done'))
    await expect(failing).rejects.toThrow('no memory')
    expect(await next).toBe('done')
    expect(await take(true, () => Promise.resolve('later'))).toBe('later')
  })
})
