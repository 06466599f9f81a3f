/**
 * How much of the trades our vocabulary knows, and how fast it is: `npm run bench:vocabulary`. Recall is over names of occupations and skills
 * in ../shared/vocabulary (ESCO, O*NET), where that is: the share that holds one of our names. It is a measure, never a source. Then what it
 * costs to have all of ESCO's names added to a library.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { openLibrary } from '../src/library/database.ts'
import { addVocabulary, namesAsJson } from '../src/library/vocabularies.ts'
import { type AddedName, termsOfAdded } from '../src/vocabulary/added.ts'
import { matcherOf } from '../src/vocabulary/matcher.ts'
import { ownTerms } from '../src/vocabulary/terms.ts'

const folder = join(import.meta.dirname, '../../shared/vocabulary')
const lists = [
  ['occupations.csv', 'title'],
  ['onet-occupations.csv', 'title'],
  ['skills.csv', 'preferred_label'],
] as const

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

function timed(run: () => void, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const begun = performance.now()
    run()
    return performance.now() - begun
  })
  return median(taken)
}

const terms = ownTerms()
const names = terms.reduce((sum, term) => sum + term.names.length, 0)
console.log(`${terms.length} terms, ${names} names`)
const matcher = matcherOf(terms)
const sentence =
  'Led a team of TIG welders, kept stock control in SAP, wrote C++ and Node.js services and drove a forklift. '
const text = sentence.repeat(Math.ceil(5000 / sentence.length)).slice(0, 5000)
console.log(
  `build ${timed(() => matcherOf(terms), 11).toFixed(1)} ms, 5,000 characters ${timed(() => matcher.find(text), 51).toFixed(2)} ms (median)`,
)

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

for (const [file, column] of lists) {
  if (!existsSync(join(folder, file))) {
    console.log(`${file}: not here`)
    continue
  }
  const data = rowsOf(file)
  const labels = data.flatMap((row) => row[column] ?? [])
  const held = labels.filter((label) => matcher.find(label, [{ start: 0, end: label.length }]).length > 0).length
  console.log(
    `${file}: ${held} of ${labels.length} names hold one of ours (${((100 * held) / labels.length).toFixed(1)} %)`,
  )
}

function labelled(file: string, kind: AddedName['kind'], column: string): AddedName[] {
  return rowsOf(file).flatMap((row) => {
    const id = row['uri'] ?? ''
    const others = (row['alternative_labels'] ?? '').split('|').filter((text) => text !== '')
    return [row[column] ?? '', ...others].map((text, at) => ({ id, kind, text, preferred: at === 0 }))
  })
}

/** One of each, as all of them are done once in a while; the search in a text is the median of many. */
function costOfAdding(names: readonly AddedName[]): string[] {
  const heap = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 1e6
  }
  const before = heap()
  const begun = performance.now()
  const added = termsOfAdded(names)
  const sorted = performance.now()
  const both = matcherOf([...terms, ...added])
  const built = performance.now()
  const memory = heap() - before
  const find = timed(() => both.find(text), 51)
  const temporary = mkdtempSync(join(tmpdir(), 'shortlist-vocabulary-'))
  const library = openLibrary(join(temporary, 'library'))
  try {
    const storing = timed(() => addVocabulary(library, { file: 'esco', skills: 0, occupations: 0, names }), 1)
    let json = ''
    const telling = timed(() => (json = namesAsJson(library)), 3)
    return [
      `an added vocabulary of ${names.length} names, ${added.length} terms: stored in ${storing.toFixed(0)} ms, told to a reader in ${telling.toFixed(0)} ms (${(json.length / 1e6).toFixed(1)} MB),`,
      `  sorted in ${(sorted - begun).toFixed(0)} ms and built in ${(built - sorted).toFixed(0)} ms there, ${memory.toFixed(0)} MB of heap${globalThis.gc === undefined ? ' (not collected)' : ''}; 5,000 characters ${find.toFixed(2)} ms (median)`,
    ]
  } finally {
    library.close()
    rmSync(temporary, { recursive: true, force: true })
  }
}

if (existsSync(join(folder, 'occupations.csv')) && existsSync(join(folder, 'skills.csv'))) {
  const names = [
    ...labelled('occupations.csv', 'occupation', 'title'),
    ...labelled('skills.csv', 'skill', 'preferred_label'),
  ]
  for (const line of costOfAdding(names)) console.log(line)
}
