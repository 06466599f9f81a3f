/**
 * Where another parser counts otherwise (NAME.expected.json beside NAME.pdf): how often, by field, and on which files. Its answers are no truth;
 * the differences that somebody has looked up on the page say whose count is right.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { read } from '../../src/import/read.ts'
import type { Reading } from '../../src/import/reading.ts'
import { lookedUp } from './looked-up.ts'

const fields = ['jobs', 'schools', 'pages', 'e-mail', 'phone', 'name', 'profile'] as const
type Counts = Record<(typeof fields)[number], number>

interface Theirs {
  readonly cascade: {
    readonly experienceCount: number
    readonly educationCount: number
    readonly pageCount: number
    readonly fieldsPopulated: readonly string[]
  }
}

export interface Difference {
  readonly file: string
  readonly field: (typeof fields)[number]
  readonly theirs: number
  readonly ours: number
}

/** `isListed`: every difference, not only how many there are. */
export async function differencesPart(corpus: string, isListed: boolean): Promise<string[]> {
  const folder = join(corpus, 'offlinecv')
  if (!existsSync(folder)) return [`skipped: ${folder} is not there`]
  const paths = globSync(join(folder, '*/*.expected.json')).sort()
  const found: Difference[] = []
  for (const path of paths) found.push(...(await differencesIn(path)))
  return [
    `field     of ${String(paths.length)} files: counted alike, otherwise (looked up: theirs right, ours right, neither; not looked up)`,
    ...fields.map((field) =>
      summary(
        field,
        paths.length,
        found.filter((one) => one.field === field),
      ),
    ),
    ...(isListed ? ['theirs  ours  right', ...found.map(line)] : ['--list names them']),
  ]
}

async function differencesIn(path: string): Promise<Difference[]> {
  const pdf = path.replace('.expected.json', '.pdf')
  const file = basename(path, '.expected.json')
  const theirs = countsOf(JSON.parse(readFileSync(path, 'utf8')) as Theirs)
  const ours = ownCounts(await read(readFileSync(pdf), basename(pdf)))
  return fields
    .filter((field) => theirs[field] !== ours[field])
    .map((field) => ({ file, field, theirs: theirs[field], ours: ours[field] }))
}

function countsOf({ cascade }: Theirs): Counts {
  const has = (...names: string[]) => (cascade.fieldsPopulated.some((name) => names.includes(name)) ? 1 : 0)
  return {
    jobs: cascade.experienceCount,
    schools: cascade.educationCount,
    pages: cascade.pageCount,
    'e-mail': has('email'),
    phone: has('phone'),
    name: has('full_name'),
    profile: has('linkedin_url', 'github_url'),
  }
}

/** Of what they tell only as there or not, one stands for any number. */
function ownCounts({ text, facts, name, pages }: Reading): Counts {
  const { roles, schooling, emails, phones, links, targets = [] } = facts
  const written = links.some(({ start, end }) => /linkedin\.com|github\.com/i.test(text.slice(start, end)))
  const isThere = (condition: boolean) => (condition ? 1 : 0)
  return {
    jobs: roles.length,
    schools: schooling.length,
    pages: pages ?? 0,
    'e-mail': isThere(emails.length > 0),
    phone: isThere(phones.length > 0),
    name: isThere(name !== undefined),
    profile: isThere(written || targets.some(({ kind }) => kind === 'profile')),
  }
}

function summary(field: string, files: number, found: readonly Difference[]): string {
  const judged = found.map(rightIn)
  const number = (right: string) => judged.filter((one) => one === right).length
  const told = ['theirs', 'ours', 'neither'].map((right) => `${String(number(right))} ${right}`).join(', ')
  return `${field.padEnd(9)} ${String(files - found.length)} alike, ${String(found.length)} otherwise (${told}; ${String(number('not looked up'))})`
}

/** A judgement holds for the counts that were looked up; others are new. */
function rightIn({ file, field, theirs, ours }: Difference): 'theirs' | 'ours' | 'neither' | 'not looked up' {
  const onPage = lookedUp[`${file} ${field}`]
  if (onPage === undefined) return 'not looked up'
  if (onPage === theirs) return 'theirs'
  return onPage === ours ? 'ours' : 'neither'
}

function line(one: Difference): string {
  const numbers = `${String(one.theirs).padEnd(7)} ${String(one.ours).padEnd(5)}`
  return `${numbers} ${rightIn(one).padEnd(14)} ${one.field}, ${one.file}`
}
