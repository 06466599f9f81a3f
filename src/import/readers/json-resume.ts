/**
 * JSON Resume (jsonresume.org, schema 1.0.0) as the lines of a CV: what the format says with keys is said with headings and places, so
 * that everything that reads CVs reads it. What the schema does not know is kept, below what it knows.
 */
import type { Line } from '../extract.ts'
import { type Fields, isFields, textOf, valueLines } from './json-values.ts'

/** undefined where the value is no CV of this schema. */
export function resumeOf(value: unknown): readonly Line[] | undefined {
  return isFields(value) && isFields(value['basics']) ? [...resumeLines(value, value['basics'])] : undefined
}

interface Part {
  readonly heading: string
  /** a line each; several keys of one line are joined */
  readonly heads: readonly (readonly string[])[]
  /** holds names only: one line for each entry, with its keywords */
  readonly isList?: boolean
  /** without an end it goes on */
  readonly isWork?: boolean
}

/** What is made of an entry's startDate and endDate; no key of its own. */
const dates = '\u0000dates'

/** Sections as the schema orders them; what an entry says besides its heads follows them. */
const parts: Readonly<Record<string, Part>> = {
  work: { heading: 'Experience', heads: [['position'], ['name', 'company', 'location'], [dates]], isWork: true },
  volunteer: { heading: 'Volunteering', heads: [['position'], ['organization'], [dates]], isWork: true },
  education: { heading: 'Education', heads: [['studyType', 'area'], ['institution'], [dates]] },
  awards: { heading: 'Awards', heads: [['title'], ['awarder', 'date']] },
  certificates: { heading: 'Certificates', heads: [['name', 'issuer', 'date']] },
  publications: { heading: 'Publications', heads: [['name'], ['publisher', 'releaseDate']] },
  skills: { heading: 'Skills', heads: [['name', 'level']], isList: true },
  languages: { heading: 'Languages', heads: [['language', 'fluency']], isList: true },
  interests: { heading: 'Interests', heads: [['name']], isList: true },
  references: { heading: 'References', heads: [['name']] },
  projects: { heading: 'Projects', heads: [['name'], ['entity', 'type'], [dates]] },
}

function* resumeLines(resume: Fields, basics: Fields): Generator<Line> {
  const { name, label, summary, location, ...contact } = without(basics, 'image')
  for (const line of [name, label]) yield* valueLines(line)
  yield* valueLines(contact)
  yield* valueLines(placeOf(location))
  const profile = [...valueLines(summary)]
  if (profile.length > 0) yield* [heading('Profile'), ...profile]
  const sections = without(resume, 'basics', 'meta')
  for (const [key, part] of Object.entries(parts)) yield* section(part, sections[key])
  for (const [key, value] of Object.entries(sections)) if (!Object.hasOwn(parts, key)) yield* valueLines(value)
}

function* section(part: Part, value: unknown): Generator<Line> {
  const entries = [value].flat().filter((entry) => entry !== undefined && entry !== null)
  if (entries.length === 0) return
  yield heading(part.heading)
  for (const entry of entries) yield* isFields(entry) ? entryLines(part, entry) : valueLines(entry)
}

function* entryLines({ heads, isList = false, isWork = false }: Part, entry: Fields): Generator<Line> {
  const { startDate, endDate, location, ...rest } = entry
  const known: Fields = { ...rest, location: placeOf(location), [dates]: span(startDate, endDate, isWork) }
  const used = new Set(heads.flat().filter((key) => textOf(known[key]) !== undefined))
  for (const keys of heads) {
    const text = keys.flatMap((key) => textOf(known[key]) ?? []).join(', ')
    if (text !== '') yield { text, kind: isList ? 'item' : 'paragraph' }
  }
  for (const [key, value] of Object.entries(known)) {
    if (used.has(key) || value === undefined) continue
    for (const line of valueLines(value)) yield Array.isArray(value) ? { ...line, kind: 'item' } : line
  }
}

/** Without these keys, and without those that say what the file is, not who. */
function without(fields: Fields, ...keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key) && !key.startsWith('$')))
}

const heading = (text: string): Line => ({ text, kind: 'heading' })

/** A text as it is; an address in the order in which it is written. */
function placeOf(value: unknown): unknown {
  if (!isFields(value)) return value
  const { address, postalCode, city, region, countryCode, ...rest } = value
  const town = [textOf(postalCode), textOf(city)].filter(Boolean).join(' ')
  const known = [textOf(address), town, textOf(region), textOf(countryCode)].filter(Boolean).join(', ')
  return [known, ...[...valueLines(rest)].map(({ text }) => text)].filter(Boolean).join(', ')
}

function span(start: unknown, end: unknown, goesOn: boolean): string | undefined {
  const [from, to = goesOn ? 'present' : undefined] = [dateOf(start), dateOf(end)]
  if (from === undefined) return dateOf(end)
  return to === undefined ? from : `${from} – ${to}`
}

/** 2021-03-15 and 2021-03 as 03/2021; anything else as it is. */
function dateOf(value: unknown): string | undefined {
  const text = textOf(value)
  const [, year, month] = text === undefined ? [] : (/^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? [])
  return year === undefined || month === undefined ? text : `${month}/${year}`
}
