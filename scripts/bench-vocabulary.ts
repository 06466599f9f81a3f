/**
 * How much of the trades our vocabulary knows, and how fast it is: `npm run bench:vocabulary`. Recall is over names of occupations and skills
 * in ../shared/vocabulary (ESCO, O*NET), where that is: the share that holds one of our names. It is a measure, never a source.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
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

for (const [file, column] of lists) {
  const path = join(folder, file)
  if (!existsSync(path)) {
    console.log(`${file}: not here`)
    continue
  }
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const labels = data.flatMap((row) => row[column] ?? [])
  const held = labels.filter((label) => matcher.find(label, [{ start: 0, end: label.length }]).length > 0).length
  console.log(
    `${file}: ${held} of ${labels.length} names hold one of ours (${((100 * held) / labels.length).toFixed(1)} %)`,
  )
}
