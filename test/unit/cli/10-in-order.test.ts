import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/cli/in-order.ts'

const parts = Array.from({ length: 50 }, (_, index) => index)

describe('parts that are worked on ahead', () => {
  it('are given in order, whichever ends first, and no more are under way than was said', async () => {
    let underWay = 0
    let most = 0
    const work = async (part: number) => {
      underWay += 1
      most = Math.max(most, underWay)
      for (let turn = 0; turn < (part * 7) % 5; turn += 1) await Promise.resolve()
      return part
    }
    const given: number[] = []
    for await (const part of inOrder(parts, 4, work)) {
      underWay -= 1
      given.push(part)
    }
    expect(given).toEqual(parts)
    expect(most).toBe(5)
  })

  it('wait while nobody takes what is done', async () => {
    const begun: number[] = []
    const results = inOrder(parts, 2, (part) => Promise.resolve(begun.push(part)))
    await results.next()
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
    expect(begun).toEqual([0, 1, 2])
  })

  it('end with the first that fails, in order, and begin no more', async () => {
    const begun: number[] = []
    const results = inOrder(parts, 3, (part) => {
      begun.push(part)
      return part === 0 ? Promise.resolve(part) : Promise.reject(new Error(`part ${part}`))
    })
    const given: number[] = []
    const all = async () => {
      for await (const part of results) given.push(part)
    }
    await expect(all()).rejects.toThrow('part 1')
    expect([given, begun]).toEqual([[0], [0, 1, 2, 3, 4]])
  })
})
