/**
 * What the thresholds of src/search/strength.ts do on the sample library's judged postings: of how many requirements a CV is said to meet
 * it, by the grade of the CV for the posting, and what comes of queries that nobody can meet. Needs the sample library (`npm run setup`):
 *   node scripts/measure-strength.ts
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeTexts } from '../src/encode/encoder.ts'
import { loadEncoder } from '../src/encode/load.ts'
import { acquireModel } from '../src/encode/models/acquire.ts'
import { defaultCache } from '../src/encode/models/cache.ts'
import { chunkerVersion } from '../src/library/chunks.ts'
import type { Query } from '../src/contract/search.ts'
import { openLibrary } from '../src/library/database.ts'
import { documentRows } from '../src/library/documents.ts'
import { ensureSpace } from '../src/library/spaces.ts'
import { candidates, evidenceFor } from '../src/search/evidence.ts'
import { prepareQuery } from '../src/search/query.ts'
import { requirementsWith } from '../src/search/requirement.ts'
import { createTables } from '../src/search/table.ts'
import { inClone } from './setup/folders.mjs'
import { sampleFolder } from './setup/sample.mjs'

interface Judged {
  readonly queries: readonly { readonly id: string; readonly text: string }[]
  readonly judgements: readonly { readonly query: string; readonly file: string; readonly grade: number }[]
}

/** Nobody in the sample has done any of this. */
const nonsense = ['asdf qwerty zxcv', 'underwater basket weaving', 'certified scuba instructor', 'brain surgeon']

const folder = mkdtempSync(join(tmpdir(), 'shortlist-strength-'))
cpSync(sampleFolder(), folder, { recursive: true })
const library = openLibrary(folder)
const model = { model: 'all-MiniLM-L6-v2', precision: 'int8' } as const
const signal = new AbortController().signal
const files = await acquireModel({ ...model, cache: defaultCache(), signal, onProgress: () => undefined })
const { encoder, loaded } = await loadEncoder(files)
const space = ensureSpace(library, { ...loaded, pooling: 'mean', chunker: chunkerVersion })
const table = createTables(library).of(space)
const cvs = documentRows(library, { kind: 'cv', offset: 0, limit: 1000 }).rows
const people = candidates(
  library,
  cvs.map(({ id }) => id),
  table,
)

/** For each requirement of the query and each CV, what was found. */
async function strengthsOf(query: Query): Promise<{ file: string; strength: string }[]> {
  const { requirements: texts } = prepareQuery(library, query)
  const { vectors, dimensions } = await encodeTexts(encoder, {
    texts,
    role: 'query',
    poolings: ['mean'],
    batching: 'alone',
  })
  const rows = texts.map((_, row) =>
    (vectors.mean ?? new Float32Array()).slice(row * dimensions, (row + 1) * dimensions),
  )
  return requirementsWith(library, texts, rows, table).flatMap((requirement) =>
    cvs.map(({ id, file }) => {
      const person = people.get(id)
      const found = person && evidenceFor(person, requirement, table)
      return { file, strength: found?.strength ?? 'missing' }
    }),
  )
}

function print(name: string, strengths: readonly string[]): void {
  const share = (wanted: string) => (100 * strengths.filter((each) => each === wanted).length) / strengths.length
  const cell = (wanted: string) => `${share(wanted).toFixed(1)} %`.padStart(9)
  console.log(
    `${name.padEnd(28)}${String(strengths.length).padStart(8)}${['found', 'weak', 'missing'].map(cell).join('')}`,
  )
}

const judged = JSON.parse(readFileSync(inClone('out', 'sample', 'judged.json'), 'utf8')) as Judged
const postings = documentRows(library, { kind: 'posting', offset: 0, limit: 1000 }).rows
const byGrade = new Map<number, string[]>()
for (const { id, text } of judged.queries) {
  // as stored, where it is: its requirements were found when it was read
  const posting = postings.find(({ title }) => text.startsWith(title))
  const grades = new Map(judged.judgements.filter(({ query }) => query === id).map(({ file, grade }) => [file, grade]))
  for (const { file, strength } of await strengthsOf(posting === undefined ? { text } : { posting: posting.id })) {
    const grade = grades.get(file) ?? 0
    const strengths = byGrade.get(grade) ?? []
    byGrade.set(grade, strengths)
    strengths.push(strength)
  }
}
console.log(
  `${'requirements of CVs'.padEnd(28)}${'judged'.padStart(8)}${['found', 'weak', 'missing'].map((each) => each.padStart(9)).join('')}`,
)
for (const [grade, strengths] of [...byGrade].sort(([a], [b]) => b - a)) print(`of grade ${grade}`, strengths)
for (const text of nonsense)
  print(
    `"${text}"`,
    (await strengthsOf({ text })).map(({ strength }) => strength),
  )
await encoder.session.release()
library.close()
rmSync(folder, { recursive: true })
