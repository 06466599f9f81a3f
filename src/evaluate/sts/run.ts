/** How well the cosines of an encoder agree with people: Spearman's correlation over sentence pairs, for each pooling of one run. */
import { type Pooling, poolings } from '../../contract/common.ts'
import { dot } from '../../encode/arithmetic.ts'
import { type Encoder, encodeTexts } from '../../encode/encoder.ts'
import type { Pair } from './pairs.ts'
import { spearman } from './spearman.ts'

/** sentences of one call */
const callSize = 64

/** Times 100, as the benchmark's papers print it. Both sentences get the role `query`; each is encoded alone. */
export async function stsCorrelations(encoder: Encoder, pairs: readonly Pair[]): Promise<Record<Pooling, number>> {
  const sentences = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))]
  const vectors = new Map<string, Record<Pooling, Float32Array>>()
  for (let at = 0; at < sentences.length; at += callSize) {
    const texts = sentences.slice(at, at + callSize)
    const encoded = await encodeTexts(encoder, { texts, role: 'query', poolings, batching: 'alone' })
    texts.forEach((text, row) =>
      vectors.set(
        text,
        byPooling((pooling) => rowOf(encoded.vectors[pooling], row, encoded.dimensions)),
      ),
    )
  }
  const scores = pairs.map(({ score }) => score)
  return byPooling((pooling) => {
    const vector = (text: string) => vectors.get(text)?.[pooling] ?? new Float32Array()
    return (
      100 *
      spearman(
        pairs.map(({ first, second }) => dot(vector(first), vector(second))),
        scores,
      )
    )
  })
}

function byPooling<T>(value: (pooling: Pooling) => T): Record<Pooling, T> {
  return { mean: value('mean'), max: value('max'), cls: value('cls'), attention: value('attention') }
}

function rowOf(rows: Float32Array | undefined, row: number, dimensions: number): Float32Array {
  return (rows ?? new Float32Array()).slice(row * dimensions, (row + 1) * dimensions)
}
