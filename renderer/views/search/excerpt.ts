/** One line of a passage, begun shortly before the first word that was asked for. */
import { type Segment, segments } from '../../lib/segments.ts'
import { hits } from '../../lib/words.ts'

/** characters left before the first hit */
const lead = 24

/** White space becomes single spaces; the line begins at a word border. */
export function excerpt(passage: string, words: ReadonlySet<string>): Segment[] {
  const text = passage.replace(/\s+/gu, ' ').trim()
  const first = hits(text, words)[0]?.start ?? 0
  const start = first <= lead ? 0 : text.indexOf(' ', first - lead) + 1
  const line = start > 0 ? `… ${text.slice(start)}` : text
  return segments(line, 0, line.length, [], hits(line, words))
}
