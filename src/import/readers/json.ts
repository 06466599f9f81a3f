/** JSON: a CV (json-resume.ts) or a posting (json-job.ts) of a known schema, or the strings and numbers it holds, one line each, in the document's order. */
import { nothing, type Extract } from '../extract.ts'
import { bounds, Refusal } from '../limits.ts'
import { jobOf } from './json-job.ts'
import { resumeOf } from './json-resume.ts'
import { valueLines } from './json-values.ts'

/** Throws Refusal limit:depth. Keys are not text, except that they tell which values are addresses of schemas. */
export function readJson(text: string): Extract {
  if (deepest(text) > bounds.depth.json) throw new Refusal('limit:depth', 'JSON nested too deeply')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return nothing('json', 'damaged', 'The JSON in this file is not complete or not valid.')
  }
  return { type: 'json', outcome: 'text', warnings: [], ...contentOf(value) }
}

function contentOf(value: unknown): Pick<Extract, 'lines' | 'says'> {
  const resume = resumeOf(value)
  if (resume !== undefined) return { lines: resume, says: { kind: 'cv' } }
  const job = jobOf(value)
  if (job !== undefined) return { lines: job.lines, says: { kind: 'posting', title: job.title } }
  return { lines: [...valueLines(value)] }
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
