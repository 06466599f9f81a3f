/** JSON as the strings and numbers it holds, one line each, in the document's order; a job (json-job.ts) as a posting reads. */
import { nothing, type Extract, type Line } from '../extract.ts'
import { bounds, Refusal } from '../limits.ts'
import { jobOf } from './json-job.ts'

/** Throws Refusal limit:depth. Keys are not text, except that they tell which values are addresses of schemas. */
export function readJson(text: string): Extract {
  if (deepest(text) > bounds.depth.json) throw new Refusal('limit:depth', 'JSON nested too deeply')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return nothing('json', 'damaged', 'The JSON in this file is not complete or not valid.')
  }
  const job = jobOf(value)
  const lines = job?.lines ?? [...valueLines(value)]
  const says = job === undefined ? {} : { says: { kind: 'posting' as const, title: job.title } }
  return { type: 'json', outcome: 'text', lines, warnings: [], ...says }
}

/** The depth of brackets outside strings, without building anything. */
function deepest(text: string): number {
  let depth = 0
  let most = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString && code === 0x5c) at += 1
    else if (code === 0x22) inString = !inString
    else if (!inString && (code === 0x7b || code === 0x5b)) most = Math.max(most, ++depth)
    else if (!inString && (code === 0x7d || code === 0x5d)) depth -= 1
  }
  return most
}

function* valueLines(value: unknown): Generator<Line> {
  if (typeof value === 'string' || typeof value === 'number')
    for (const text of String(value).split('\n')) yield { text, kind: 'paragraph' }
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) if (!key.startsWith('$')) yield* valueLines(part)
}
