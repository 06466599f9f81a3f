/**
 * `npm run bench:duplicates`: what is proposed as "same person?" over invented CVs of which it is known who wrote which: the sample
 * library's (one file a person: every proposal is false) and 2,000 others, a tenth of them in three files: the CV, a later version of it
 * without address and number, and the same person's CV told anew; another twentieth is sent by one agency, with its address and number. `-- --people N` for another number, `-- --json` for programs.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '../src/import/read.ts'
import { type Library, openLibrary } from '../src/library/database.ts'
import { createJob } from '../src/library/jobs.ts'
import { enqueue, nextQueued } from '../src/library/queue.ts'
import { saveReading } from '../src/library/readings.ts'
import { samePersonPairs } from '../src/library/same-person.ts'
import { compose } from './sample/compose.ts'
import type { Document } from './sample/document.ts'
import { render } from './sample/formats/all.ts'
import { createPerson, type Person } from './sample/people.ts'
import { plans } from './sample/plan.ts'
import { createRandom } from './sample/random.ts'
import { bytesOf, writeCvs } from './sample/sample.ts'

interface Written {
  /** who: the same for all files of a person */
  readonly person: string
  readonly version: 'first' | 'edited' | 'told anew'
  readonly file: string
  readonly bytes: Uint8Array
}

async function* sample(): AsyncGenerator<Written> {
  for (const cv of writeCvs()) yield { person: cv.file, version: 'first', file: cv.file, bytes: await bytesOf(cv) }
}

/** The sample's addresses and its numbers reserved for fiction are few, and come again: here everybody has their own, or an agency's. */
function withContacts(person: Person, index: number): Person {
  if (index % 20 === 7) return { ...person, email: 'cv@agency.example', phone: '+44 113 496 0000' }
  const number = String(200_000 + index)
  return {
    ...person,
    email: person.email.replace('@', `${number}@`),
    phone: `+44 20 7${number.slice(0, 3)} ${number.slice(3)}5`,
  }
}

/** Beyond a thousand people names come again. */
async function* many(people: number): AsyncGenerator<Written> {
  const all = plans()
  const names = new Set<string>()
  for (let index = 0; index < people; index++) {
    const given = all[index % all.length]
    if (given === undefined) return
    if (index % 1000 === 0) names.clear()
    const plan = { ...given, seed: `${given.seed}:many:${index}` }
    const random = createRandom(`person:${plan.seed}`)
    const person = withContacts(createPerson(plan.language, random, names, 25 + (index % 35)), index)
    const who = String(index)
    const first = compose(plan, person)
    const written = async (version: Written['version'], document: Document) => ({
      ...{ person: who, version, file: `${index} ${version}.txt`, bytes: await render(document, 'txt') },
    })
    yield await written('first', first)
    if (index % 10 !== 0) continue
    yield await written('edited', { ...first, contact: [], sections: first.sections.slice(0, -1) })
    yield await written('told anew', compose({ ...plan, seed: `${plan.seed}:anew` }, person))
  }
}

/** Reads and stores them in order; answers who wrote which document, and the slowest and mean time of storing, ms. */
async function store(library: Library, files: AsyncIterable<Written>) {
  const job = createJob(library, [], 'cv')
  const written = new Map<number, Written>()
  const times: number[] = []
  for await (const file of files) {
    const reading = await read(file.bytes, file.file)
    enqueue(library, job, [{ path: join('/', file.file), size: file.bytes.length, modified: written.size }], 'cv')
    const id = nextQueued(library)?.id ?? 0
    const begun = performance.now()
    saveReading(library, id, { ...reading, hash: file.file, size: file.bytes.length, modified: written.size })
    times.push(performance.now() - begun)
    written.set(id, file)
  }
  return { written, meanMs: times.reduce((sum, ms) => sum + ms, 0) / times.length }
}

function measure(library: Library, written: ReadonlyMap<number, Written>) {
  const { pairs } = samePersonPairs(library, { state: 'open', offset: 0, limit: 1_000_000 })
  const whose = (id: number) => written.get(id)?.person
  const right = pairs.filter(({ newer, older }) => whose(newer.id) === whose(older.id))
  const found = new Set(right.flatMap(({ newer, older }) => [newer.id, older.id]))
  const later = [...written].filter(([, { version }]) => version !== 'first')
  const share = (version: Written['version']) => {
    const of = later.filter(([, each]) => each.version === version)
    return of.length === 0 ? null : of.filter(([id]) => found.has(id)).length / of.length
  }
  return {
    documents: written.size,
    proposed: pairs.length,
    wrong: pairs
      .filter((pair) => !right.includes(pair))
      .map(({ newer, older, words, emails, phones }) => ({
        ...{ newer: newer.file, older: older.file, words, emails, phones },
      })),
    precision: pairs.length === 0 ? null : right.length / pairs.length,
    recall: { edited: share('edited'), toldAnew: share('told anew') },
  }
}

const { values } = parseArgs({
  options: { people: { type: 'string', default: '2000' }, json: { type: 'boolean', default: false } },
})
for (const [name, files] of [['sample', sample()] as const, ['many', many(Number(values.people))] as const]) {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-bench-'))
  const library = openLibrary(folder)
  try {
    const { written, meanMs } = await store(library, files)
    const result = { name, ...measure(library, written), storeMs: Number(meanMs.toFixed(2)) }
    console.log(values.json ? JSON.stringify(result) : result)
  } finally {
    library.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
