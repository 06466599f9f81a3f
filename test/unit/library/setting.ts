/** What the tests of the library and of search share: real libraries in folders of their own, invented documents, small vectors. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { poolings, type Pooling, type Range } from '../../../src/contract/common.ts'
import { noFacts, type Facts } from '../../../src/contract/facts.ts'
import { type Chunk, cutChunks } from '../../../src/library/chunks.ts'
import { type Library, openLibrary } from '../../../src/library/database.ts'
import { createJob } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveReading, type StoredReading } from '../../../src/library/readings.ts'
import type { ModelIdentity } from '../../../src/library/spaces.ts'
import { nextUnencoded, saveEncoded } from '../../../src/library/vectors.ts'

/** A folder that is gone after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-library-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export function ownLibrary(folder = ownFolder()): Library {
  const library = openLibrary(folder)
  onTestFinished(() => {
    library.close()
  })
  return library
}

interface Person {
  readonly name?: string
  readonly contact?: string
  readonly headline?: string
  readonly body: string
  readonly kind?: 'cv' | 'posting'
  /** lines of the body that are requirements */
  readonly requirements?: readonly string[]
  readonly hash?: string
  readonly language?: string
  readonly facts?: Facts
}

/** A reading as the reader would give it: name, contact, headline, then the body, one below the other. */
export function reading({ name, contact, headline, body, ...rest }: Person): StoredReading {
  const text = [name, contact, headline, body].filter((part) => part !== undefined).join('\n')
  const place = (part: string): Range => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  return {
    outcome: 'text',
    type: 'text',
    text,
    sections: [{ ...place(body), kind: 'experience', heading: '' }],
    identity: [name, contact].filter((part) => part !== undefined).map(place),
    ...(name === undefined ? {} : { name: place(name) }),
    ...(headline === undefined ? {} : { headline: place(headline) }),
    requirements: (rest.requirements ?? []).map(place),
    kind: rest.kind ?? 'cv',
    language: rest.language ?? 'en',
    warnings: [],
    hidden: [],
    facts: rest.facts ?? noFacts,
    hash: rest.hash ?? text,
    size: text.length,
    modified: 1,
  }
}

let paths = 0

/** Queues and stores one document; answers its id. */
export function addDocument(library: Library, person: Person): number {
  const job = createJob(library, [], 'auto')
  const read = reading(person)
  paths += 1
  enqueue(library, job, [{ path: `/in/${String(paths).padStart(4, '0')}.txt`, size: read.size, modified: 1 }], 'auto')
  const id = nextQueued(library)?.id ?? 0
  saveReading(library, id, read)
  return id
}

/** One token a word. */
export const countWords = (texts: string[]): number[] => texts.map((text) => text.split(/\s+/).filter(Boolean).length)

/** A model that exists only here: its vectors are what a test says. */
export const tinyModel: ModelIdentity = { model: 'tiny', precision: 'fp32', hash: 'abc', dimensions: 3 }

export type Encode = (text: string) => readonly number[]

/** Encodes whatever is not encoded yet; the same vector for each pooling unless `encode` tells them apart. */
export function encodeAll(
  library: Library,
  encode: Encode | Readonly<Record<Pooling, Encode>>,
  model: ModelIdentity = tinyModel,
): void {
  for (const document of nextUnencoded(library, model, 1000).toReversed()) {
    const chunks = cutChunks(document, countWords, 200)
    saveEncoded(library, document.id, chunks, vectorsOf(chunks, encode), model)
  }
}

export function vectorsOf(
  chunks: readonly Chunk[],
  encode: Encode | Readonly<Record<Pooling, Encode>>,
): Record<Pooling, Float32Array> {
  const of = (pooling: Pooling) => (typeof encode === 'function' ? encode : encode[pooling])
  const all = poolings.map((pooling) => [
    pooling,
    Float32Array.from(chunks.flatMap(({ text }) => unit(of(pooling)(text)))),
  ])
  return Object.fromEntries(all) as Record<Pooling, Float32Array>
}

/** The vector with length 1. */
export function unit(vector: readonly number[]): number[] {
  const norm = Math.hypot(...vector)
  return vector.map((value) => value / norm)
}

/** How many rows a table has. */
export function rowsIn(library: Library, table: string): number {
  return library.db.prepare(`select count(*) from ${table}`).pluck().get() as number
}

/** Runs `work` and gives the code of the ShortlistError it throws. */
export function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof Error && 'fault' in error ? (error.fault as { code: string }).code : String(error)
  }
  return 'nothing was thrown'
}
