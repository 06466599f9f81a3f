import { describe, expect, it } from 'vitest'
import { strengthOf } from '../../../src/search/strength.ts'

const grounds = (covered: number, deviations?: number, named = true) => ({ covered, deviations, named })

describe('the strength of evidence', () => {
  it.each([
    ['most of the words', grounds(0.6), 'found'],
    ['very near', grounds(0, 5.5), 'found'],
    ['half of the words and rather near', grounds(0.5, 4), 'found'],
    ['half of the words', grounds(0.45), 'weak'],
    ['rather near', grounds(0, 4), 'weak'],
    ['as near as the nearest of many is to anything', grounds(0, 3.7), 'missing'],
    ['nothing', grounds(0), 'missing'],
    ['near, without the name that was asked for', grounds(0.5, 8, false), 'weak'],
  ])('is told by words and nearness: %s', (_, given, strength) => {
    expect(strengthOf(given).strength).toBe(strength)
  })

  it('grows with both', () => {
    const { support } = strengthOf(grounds(0.6, 2))
    expect(support).toBeGreaterThan(strengthOf(grounds(0.6, 1)).support)
    expect(support).toBeGreaterThan(strengthOf(grounds(0.5, 2)).support)
  })
})
