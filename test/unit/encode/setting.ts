/** What the tests of src/encode share: the real models (fetched when they are not in the cache yet) and folders of their own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Precision } from '../../../src/contract/common.ts'
import type { ModelFiles } from '../../../src/encode/encoding.ts'
import type { LoadedEncoder } from '../../../src/encode/load.ts'
import { loadEncoder } from '../../../src/encode/load.ts'
import { acquireModel } from '../../../src/encode/models/acquire.ts'
import { defaultCache } from '../../../src/encode/models/cache.ts'

export const miniLm = 'all-MiniLM-L6-v2'

export function miniLmFiles(precision: Precision): Promise<ModelFiles> {
  const signal = new AbortController().signal
  return acquireModel({ model: miniLm, precision, cache: defaultCache(), signal, onProgress: () => undefined })
}

export async function miniLmEncoder(precision: Precision): Promise<LoadedEncoder> {
  return loadEncoder(await miniLmFiles(precision))
}

/** A folder that is gone after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-encode-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Row `row` of [texts, dimensions]. */
export function rowOf(rows: Float32Array | undefined, row: number, dimensions = 384): number[] {
  return [...(rows ?? []).slice(row * dimensions, (row + 1) * dimensions)]
}

export function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? Number.NaN), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

export function largestDifference(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? Number.NaN))))
}
