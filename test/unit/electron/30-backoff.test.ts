import { describe, expect, it } from 'vitest'
import { createBackoff } from '../../../electron/processes/backoff.ts'

describe('the wait before the engine is started again', () => {
  it('doubles with each death, up to ten seconds', () => {
    const wait = createBackoff()
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((second) => wait(second * 1000))).toEqual([
      250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000,
    ])
  })

  it('is short again after a minute without a death', () => {
    const wait = createBackoff()
    wait(0)
    wait(1000)
    expect(wait(61_001)).toBe(250)
  })
})
