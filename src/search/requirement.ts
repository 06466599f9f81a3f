/** A requirement as evidence is looked for: its words with their weights, its vector, and what is near for it in this library. */
import type { Library } from '../library/database.ts'
import { wantedWords } from './requirement-words.ts'
import type { WantedWord } from './requirement-words.ts'
import { dot } from './scan.ts'
import type { VectorTable } from './table.ts'

export interface Requirement {
  readonly text: string
  readonly words: readonly WantedWord[]
  /** norm 1, of the space the evidence is looked for in; absent for keyword search */
  readonly vector?: Float32Array
  /** how far a cosine lies above what is usual for this requirement; undefined where too little is there to tell */
  readonly deviations: (cosine: number) => number | undefined
}

/** rows looked at, spread evenly over the table; fewer than `fewestRows` say nothing */
const sampledRows = 2000
const fewestRows = 100

/** One for each text; `vectors` are of the table's space. */
export function requirementsWith(
  library: Library,
  texts: readonly string[],
  vectors?: readonly Float32Array[],
  table?: VectorTable,
): Requirement[] {
  return texts.map((text, index) => {
    const vector = vectors?.[index]
    const words = wantedWords(library, text)
    if (vector === undefined || table === undefined) return { text, words, deviations: () => undefined }
    let usual: Usual | undefined
    const deviations = (cosine: number) => deviationsOf((usual ??= usualOf(table, vector)), cosine)
    return { text, words, vector, deviations }
  })
}

/** Where the cosines of a requirement with all passages lie. */
interface Usual {
  readonly rows: number
  readonly median: number
  readonly deviation: number
}

/**
 * Median, and the standard deviation of what lies below it: the passages above it may be many good ones (a library full of nurses), and
 * must not make one another look usual.
 */
function usualOf(table: VectorTable, vector: Float32Array): Usual {
  const cosines = sampled(table, vector).sort()
  const rows = cosines.length
  const median = cosines[Math.floor(rows / 2)] ?? 0
  const below = cosines.subarray(0, Math.floor(rows / 2))
  const variance = below.reduce((sum, cosine) => sum + (cosine - median) ** 2, 0) / below.length
  return { rows, median, deviation: Math.sqrt(variance) }
}

function sampled(table: VectorTable, vector: Float32Array): Float64Array {
  const step = Math.max(1, Math.floor(table.count / sampledRows))
  const cosines: number[] = []
  for (let row = 0; row < table.count; row += step) {
    if (table.headlines[row] === 0) cosines.push(dot(table.values, row * table.dimensions, vector))
  }
  return Float64Array.from(cosines)
}

function deviationsOf({ rows, median, deviation }: Usual, cosine: number): number | undefined {
  return rows < fewestRows || deviation === 0 ? undefined : (cosine - median) / deviation
}
