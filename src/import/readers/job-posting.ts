/** schema.org JobPosting in a page's JSON-LD: a posting that pages often show only through a program. */
import type { Line } from '../extract.ts'

export interface JobPosting {
  readonly title?: string
  readonly lines: readonly Line[]
}

type Fields = Readonly<Record<string, unknown>>

/** Fields of a posting that hold prose (often HTML), in the order in which a posting reads, each with the heading it has in a text. */
const prose: readonly (readonly [field: string, heading?: string])[] = [
  ['description'],
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Requirements'],
  ['experienceRequirements', 'Requirements'],
  ['educationRequirements', 'Requirements'],
  ['skills', 'Requirements'],
  ['jobBenefits', 'Benefits'],
]

/** The first JobPosting in the blocks (alone, in a list, or in `@graph`). `htmlLines` reads its prose. */
export function jobPosting(
  blocks: readonly string[],
  htmlLines: (html: string) => readonly Line[],
): JobPosting | undefined {
  const posting = blocks.flatMap((block) => [...nodes(parsed(block), 4)]).find(isPosting)
  if (posting === undefined) return undefined
  const title = textOf(posting['title'])
  const facts = [
    title,
    textOf(posting['hiringOrganization']),
    place(posting['jobLocation']),
    employment(posting['employmentType']),
    salary(posting['baseSalary']),
  ]
  const lines: Line[] = facts.filter((text) => text !== undefined).map((text) => ({ text, kind: 'paragraph' }))
  for (const [field, heading] of prose) {
    const part = htmlLines(textOf(posting[field]) ?? '')
    if (part.length > 0 && heading !== undefined) lines.push({ text: heading, kind: 'heading' })
    lines.push(...part)
  }
  return { lines, ...(title === undefined ? {} : { title }) }
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block)
  } catch {
    return undefined
  }
}

function* nodes(value: unknown, depth: number): Generator<Fields> {
  if (depth === 0) return
  if (Array.isArray(value)) for (const part of value) yield* nodes(part, depth - 1)
  else if (isFields(value)) {
    yield value
    yield* nodes(value['@graph'], depth - 1)
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPosting(node: Fields): boolean {
  return [node['@type']].flat().some((type) => type === 'JobPosting')
}

/** A text, the name of a thing, or a list of them. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined
  return isFields(value) ? (textOf(value['name']) ?? textOf(value['description'])) : undefined
}

function place(value: unknown): string | undefined {
  const places = [value].flat().filter(isFields)
  const address = places.map((one) => (isFields(one['address']) ? one['address'] : one))[0]
  if (address === undefined) return textOf(value)
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) => textOf(address[part]))
  return parts.filter(Boolean).join(', ') || undefined
}

/** "FULL_TIME" and "PERMANENT" as people write them. */
function employment(value: unknown): string | undefined {
  return textOf(value)?.toLowerCase().replaceAll('_', '-')
}

function salary(value: unknown): string | undefined {
  if (!isFields(value)) return textOf(value)
  const amount = isFields(value['value']) ? value['value'] : value
  const range = ['minValue', 'maxValue', 'value'].map((part) => textOf(amount[part])).filter(Boolean)
  if (range.length === 0) return undefined
  return [range.join(' – '), textOf(value['currency']), textOf(amount['unitText'])].filter(Boolean).join(' ')
}
