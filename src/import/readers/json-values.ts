/** What is in a JSON value that somebody else wrote: anything may be anything. */
import type { Line } from '../extract.ts'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A string or number that says something. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? undefined : text
}

/** All strings and numbers of a value, one line each, in order; keys are not text. */
export function* valueLines(value: unknown): Generator<Line> {
  if (typeof value === 'string' || typeof value === 'number')
    for (const text of String(value).split('\n')) yield { text, kind: 'paragraph' }
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) if (!key.startsWith('$')) yield* valueLines(part)
}
