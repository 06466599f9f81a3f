import { describe, expect, it } from 'vitest'
import { normalizeRows } from '../../../src/encode/normalize.ts'
import { attentionPool } from '../../../src/encode/pooling/attention.ts'
import { clsPool } from '../../../src/encode/pooling/cls.ts'
import { maxPool } from '../../../src/encode/pooling/max.ts'
import { meanPool } from '../../../src/encode/pooling/mean.ts'
import type { Pool } from '../../../src/encode/pooling/token-embeddings.ts'

/** [tokens, 2]; the last row is padding with values that would be seen in any result. */
const rows = [3, -1, 1, 1, 2, -6, 99, 99]
const mask = [1, 1, 1, 0]

function pool(by: Pool, values: number[], real: number[]): number[] {
  const into = new Float32Array(2).fill(7)
  by({ values: Float32Array.from(values), dimensions: 2, mask: Uint8Array.from(real) }, into)
  return [...into]
}

describe('pooling', () => {
  it('mean: the average of the real tokens', () => {
    expect(pool(meanPool, rows, mask)).toEqual([2, -2])
  })

  it('max: the largest value of the real tokens in each dimension', () => {
    expect(pool(maxPool, rows, mask)).toEqual([3, 1])
    expect(pool(maxPool, [-3, -1, -2, -5], [1, 1])).toEqual([-2, -1])
  })

  it('cls: the first token', () => {
    expect(pool(clsPool, rows, mask)).toEqual([3, -1])
  })

  it('attention: tokens near the centroid weigh more, by softmax of the cosine over 0.5', () => {
    // centroid of (1,0), (1,0), (0,1) is (2,1)/3: cosines 2/sqrt 5 twice and 1/sqrt 5
    const near = Math.exp(2 / Math.sqrt(5) / 0.5)
    const far = Math.exp(1 / Math.sqrt(5) / 0.5)
    const [x = 0, y = 0] = pool(attentionPool, [1, 0, 1, 0, 0, 1, 99, 99], mask)
    expect(x).toBeCloseTo((2 * near) / (2 * near + far), 6)
    expect(y).toBeCloseTo(far / (2 * near + far), 6)
  })

  it('attention: the mean where all tokens are equally near', () => {
    expect(pool(attentionPool, [1, 0, 0, 1], [1, 1])).toEqual([0.5, 0.5])
  })

  it('attention: defined where tokens cancel out or are zero', () => {
    expect(pool(attentionPool, [1, 0, -1, 0], [1, 1])).toEqual([0, 0])
    expect(pool(attentionPool, [0, 0, 0, 0], [1, 1])).toEqual([0, 0])
  })

  it.each([
    ['mean', meanPool],
    ['max', maxPool],
    ['cls', clsPool],
    ['attention', attentionPool],
  ])('%s: zeros without any real token', (_, by) => {
    expect(pool(by, rows, [0, 0, 0, 0])).toEqual([0, 0])
    expect(pool(by, [], [])).toEqual([0, 0])
  })
})

describe('L2 normalisation', () => {
  it('scales each row to length 1', () => {
    const vectors = Float32Array.of(3, 4, 0, -2)
    normalizeRows(vectors, 2)
    expect([...vectors].map((value) => Number(value.toFixed(6)))).toEqual([0.6, 0.8, 0, -1])
  })

  it('leaves a row of zeros as it is', () => {
    const vectors = Float32Array.of(0, 0, 5, 0)
    normalizeRows(vectors, 2)
    expect([...vectors]).toEqual([0, 0, 1, 0])
  })
})
