import { describe, expect, it } from 'vitest'
import { mostTexts } from '../../../src/encode/batch.ts'
import { batchingOf, groupsOf } from '../../../src/engine/imports/groups.ts'

const texts = Array.from({ length: 101 }, (_, index) => `text ${index}`)

describe('requests of an import', () => {
  it('hold each text once, in order', () => {
    for (const batching of ['alone', 'batched'] as const) expect(groupsOf(texts, batching).flat()).toEqual(texts)
    expect(groupsOf([], 'alone')).toEqual([])
  })

  it('are as large as a run of the network may be where texts share one (fp32)', () => {
    const sizes = groupsOf(texts, batchingOf('fp32')).map(({ length }) => length)
    expect(sizes).toEqual([mostTexts, mostTexts, mostTexts, 5])
  })

  it('are small where each text has its own run (int8): two processes end within 8 texts of each other', () => {
    const sizes = groupsOf(texts, batchingOf('int8')).map(({ length }) => length)
    expect(Math.max(...sizes)).toBe(8)
  })
})
