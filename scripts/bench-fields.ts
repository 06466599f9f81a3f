/**
 * How well fields are found, over PDFs with a truth written by hand (NAME.truth.json beside NAME.pdf), and where the number of
 * jobs and schools differs from what another parser counted (NAME.expected.json). Usage: bench:fields [FOLDER]
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Range } from '../src/contract/common.ts'
import { read } from '../src/import/read.ts'
import type { Reading } from '../src/import/reading.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus/offlinecv')
const fields = ['roles', 'titles', 'employers', 'dates', 'schools', 'degrees', 'emails', 'phones', 'names'] as const
type Field = (typeof fields)[number]
type Bags = Record<Field, string[]>

interface Truth {
  readonly contact: { readonly full_name?: string; readonly email?: string; readonly phone?: string }
  readonly experience: readonly { readonly title?: string; readonly company?: string; readonly dates?: string }[]
  readonly education: readonly { readonly degree?: string; readonly institution?: string }[]
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\b(current|now|ongoing)\b/g, 'present')
    .replace(/ ?- ?/g, ' - ')
    .replace(/(?<=\w\.?) in (?=\w)/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim()
}

const phone = (text: string) => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
const present = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined).map(plain)

function truthOf({ contact, experience, education }: Truth): Bags {
  return {
    roles: experience.map(({ title = '', company = '', dates = '' }) => [title, company, dates].map(plain).join(' / ')),
    titles: present(experience.map(({ title }) => title)),
    employers: present(experience.map(({ company }) => company)),
    dates: present(experience.map(({ dates }) => dates)),
    schools: present(education.map(({ institution }) => institution)),
    degrees: present(education.map(({ degree }) => degree)),
    emails: present([contact.email]),
    phones: present([contact.phone]).map(phone),
    names: present([contact.full_name]),
  }
}

function foundIn({ text, facts, name }: Reading): Bags {
  const at = (range: Range | undefined) => (range === undefined ? undefined : text.slice(range.start, range.end))
  const { roles, schooling } = facts
  return {
    roles: roles.map(({ title, employer, dates }) =>
      [title, employer, dates].map((one) => plain(at(one) ?? '')).join(' / '),
    ),
    titles: present(roles.map(({ title }) => at(title))),
    employers: present(roles.map(({ employer }) => at(employer))),
    dates: present(roles.map(({ dates }) => at(dates))),
    schools: present(schooling.map(({ school }) => at(school))),
    degrees: present(schooling.map(({ degree }) => at(degree))),
    emails: present(facts.emails.map(at)),
    phones: present(facts.phones.map(at)).map(phone),
    names: present([at(name)]),
  }
}

/** Values that are in both bags, each as often as in the smaller. */
function shared(truth: readonly string[], found: readonly string[]): number {
  const left = [...found]
  return truth.filter((value) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

async function readFile(path: string): Promise<Reading> {
  return read(readFileSync(path), basename(path))
}

async function scores(): Promise<void> {
  const sums = new Map(fields.map((field) => [field, { truth: 0, found: 0, right: 0 }]))
  for (const path of globSync(join(folder, '*/*.truth.json')).sort()) {
    const truth = truthOf(JSON.parse(readFileSync(path, 'utf8')) as Truth)
    const found = foundIn(await readFile(path.replace('.truth.json', '.pdf')))
    for (const [field, sum] of sums) {
      sum.truth += truth[field].length
      sum.found += found[field].length
      sum.right += shared(truth[field], found[field])
      const missed = truth[field].filter((value) => !found[field].includes(value))
      const wrong = found[field].filter((value) => !truth[field].includes(value))
      if (missed.length + wrong.length > 0)
        console.log(
          `${basename(path, '.truth.json')}, ${field}: missed ${JSON.stringify(missed)}, wrong ${JSON.stringify(wrong)}`,
        )
    }
  }
  console.log('\nfield      truth  found  right  precision  recall     F1')
  for (const [field, { truth, found, right }] of sums) {
    const precision = found === 0 ? 1 : right / found
    const recall = truth === 0 ? 1 : right / truth
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    const numbers = [truth, found, right].map((number) => String(number).padStart(6)).join(' ')
    console.log(
      `${field.padEnd(9)} ${numbers} ${[precision, recall, f1].map((one) => one.toFixed(3).padStart(9)).join('')}`,
    )
  }
}

interface Expected {
  readonly cascade: { readonly experienceCount: number; readonly educationCount: number }
}

async function differences(): Promise<void> {
  console.log('\nfiles on which another parser counted otherwise (theirs, ours)\njobs     schools  file')
  for (const path of globSync(join(folder, '*/*.expected.json')).sort()) {
    const { cascade } = JSON.parse(readFileSync(path, 'utf8')) as Expected
    const { facts } = await readFile(path.replace('.expected.json', '.pdf'))
    const jobs = [cascade.experienceCount, facts.roles.length]
    const schools = [cascade.educationCount, facts.schooling.length]
    if (jobs[0] !== jobs[1] || schools[0] !== schools[1])
      console.log(`${jobs.join(', ').padEnd(8)} ${schools.join(', ').padEnd(8)} ${basename(path, '.expected.json')}`)
  }
}

if (existsSync(folder)) {
  await scores()
  await differences()
} else console.log(`There is no folder ${folder}; name one.`)
