import { describe, expect, it } from 'vitest'
import { createRate } from '../../../src/monitor/rate.ts'

/** A rate on a clock that the test moves, in seconds. */
function rateOn(clock: { seconds: number }) {
  return createRate(() => clock.seconds * 1000)
}

describe('what is done a second', () => {
  it('is nothing before there was work', () => {
    expect(createRate().perSecond()).toBe(0)
  })

  it('is the mean over the seconds that had work in them', () => {
    const clock = { seconds: 100 }
    const rate = rateOn(clock)
    rate.add(10)
    clock.seconds = 101.5
    rate.add(10)
    clock.seconds = 102
    rate.add(40)
    clock.seconds = 103
    expect(rate.perSecond()).toBe(20)
  })

  it('leaves out the seconds without work, however many', () => {
    const clock = { seconds: 0 }
    const rate = rateOn(clock)
    rate.add(30)
    clock.seconds = 500
    expect(rate.perSecond()).toBe(30)
  })

  it('forgets all but the last ten seconds with work', () => {
    const clock = { seconds: 0 }
    const rate = rateOn(clock)
    rate.add(1000)
    for (clock.seconds = 1; clock.seconds <= 10; clock.seconds++) rate.add(5)
    expect(rate.perSecond()).toBe(5)
  })
})
