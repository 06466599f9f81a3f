/** A posting by JSON Resume's job schema, laid out as postings are: its headings and labels say what each value is. */
import type { Line } from '../extract.ts'
import { type Fields, isFields, textOf } from './json-values.ts'

interface Job {
  readonly title: string
  readonly lines: readonly Line[]
}

/** Undefined where it is something else: a job has a title and says who or what it is for. */
export function jobOf(value: unknown): Job | undefined {
  if (!isFields(value)) return undefined
  const title = textOf(value['title'])
  const isJob = ['responsibilities', 'qualifications'].some((field) => Array.isArray(value[field]))
  if (title === undefined || !isJob) return undefined
  const labelled = [
    [undefined, title],
    [undefined, textOf(value['company'])],
    ['Location', placeOf(value['location'])],
    ['Remote', textOf(value['remote'])],
    ['Job type', textOf(value['type'])],
    ['Salary', salaryOf(value)],
    ['Experience', textOf(value['experience'])],
    ['Date', textOf(value['date'])],
    [undefined, textOf(value['description'])],
  ] as const
  return {
    title,
    lines: [
      ...labelled.flatMap(([label, text]) => (text === undefined ? [] : paragraphs(label, text))),
      ...listed('Responsibilities', strings(value['responsibilities'])),
      ...listed('Requirements', strings(value['qualifications'])),
      ...listed('Skills', [value['skills']].flat().flatMap(skill)),
    ],
  }
}

const strings = (value: unknown): string[] => [value].flat().flatMap((one) => textOf(one) ?? [])

function paragraphs(label: string | undefined, text: string): Line[] {
  return text
    .split('\n')
    .map((line, at) => ({ text: at === 0 && label !== undefined ? `${label}: ${line}` : line, kind: 'paragraph' }))
}

function listed(heading: string, items: readonly string[]): Line[] {
  if (items.length === 0) return []
  return [{ text: heading, kind: 'heading' }, ...items.map((text): Line => ({ text, kind: 'item' }))]
}

function placeOf(value: unknown): string | undefined {
  if (!isFields(value)) return textOf(value)
  const { city, region, countryCode } = value
  const parts = [city, region === city ? undefined : region, countryCode].flatMap((part) => textOf(part) ?? [])
  return [parts.join(', '), ...strings(value['address'])].filter((line) => line !== '').join('\n') || undefined
}

/** The schema's salary is a text; some write the currency beside it. */
function salaryOf(value: Fields): string | undefined {
  return (
    [textOf(value['salary']), textOf(value['currency'])].filter((part) => part !== undefined).join(' ') || undefined
  )
}

function skill(value: unknown): string[] {
  if (!isFields(value)) return strings(value)
  const name = textOf(value['name']) ?? ''
  const keywords = strings(value['keywords']).join(', ')
  return [[name, keywords].filter((part) => part !== '').join(': ')]
}
