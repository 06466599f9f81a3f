/** What a posting asks for: the lines under its headings for must-haves and nice-to-haves, or the lines that say so themselves. */
import type { Range } from '../../contract/common.ts'
import type { Block } from '../reading.ts'
import { isHeading, postingPart } from './headings.ts'

/** more would be the whole posting */
const most = 40
const shortest = 2
/** characters of a line that are looked at */
const longestLine = 10_000
const asks =
  /(?<!\p{L})(must|required?|essential|needs?|necessary|minimum|at least|experience (in|with|of|as)|years?.{0,20} experience|knowledge of|proficien|ability to|fluent|degree in|licen[cs]e|desirable|preferred|advantage|is a plus|erforderlich|vorausgesetzt|setzen wir voraus|abgeschlossene|berufserfahrung|kenntnisse|von vorteil|wünschenswert|sie haben|sie verfügen|maîtrise|expérience (en|de|dans)|diplôme|exigé|souhaité|vous avez|experiencia (en|de|mínima)|titulación|imprescindible|se valora|conocimientos|doświadczenie|znajomość|wykształcenie|umiejętność|mile widziane|esperienza (in|di|come)|conoscenza|laurea|richiest[oaie]|ervaring (met|in|als)|kennis van|diploma|vereist|je hebt)(?!\p{L})/iu

/** A line that says of itself that one can do without it. */
const optional =
  /(?<!\p{L})(desirable|advantage(?:ous)?|a plus|a bonus|nice to have|not (?:required|essential)|von vorteil|wünschenswert|gern gesehen|serait un plus|un plus|un atout|souhaité\p{L}?|apprécié\p{L}?|se valora\p{L}?|deseable|valorable|mile widzian\p{L}|atutem|gradit[oaie]|preferibil\p{L}{1,5}|titolo preferenziale|een pr[eé]|pluspunt)(?!\p{L})|^\W{0,3}(?:ideally|preferably|preferred|idealerweise|idéalement|idealmente|najlepiej|bij voorkeur)(?!\p{L})/iu

/** A single requirement, and whether one can do without it. */
export interface Asked extends Range {
  readonly isNice: boolean
}

/** Single requirements, in order. */
export function requirementsOf(text: string, blocks: readonly Block[]): Asked[] {
  const listed = underHeadings(text, blocks)
  const found = listed.length > 0 ? listed : inSentences(text, blocks)
  return found
    .filter(({ start, end }) => end - start >= shortest)
    .slice(0, most)
    .map(({ start, end, isNice }) => ({ start, end, isNice: isNice || optional.test(text.slice(start, end)) }))
}

function inSentences(text: string, blocks: readonly Block[]): Asked[] {
  return blocks
    .filter((block) => asks.test(text.slice(block.start, endOf(block))))
    .map(({ start, end }) => ({ start, end, isNice: false }))
}

function underHeadings(text: string, blocks: readonly Block[]): Asked[] {
  const found: Asked[] = []
  let inside = false
  let isNice = false
  const add = (ranges: readonly Range[]) => found.push(...ranges.map((range) => ({ ...range, isNice })))
  for (const block of blocks) {
    const line = text.slice(block.start, endOf(block))
    const inline = /^([^:：]{3,48})[:：]\s+(?=\S)/u.exec(line)
    const part = block.kind === 'item' ? undefined : postingPart(inline?.[1] ?? line)
    if (part !== undefined) {
      inside = part === 'must' || part === 'nice'
      isNice = part === 'nice'
      if (inside && inline !== null) add(listIn(text, block.start + inline[0].length, endOf(block)))
      if (inline !== null) inside = false
    } else if (block.kind !== 'item' && isHeading(line)) inside = false
    else if (inside) add(partsOf(text, { start: block.start, end: endOf(block) }))
  }
  return found
}

function endOf({ start, end }: Range): number {
  return Math.min(end, start + longestLine)
}

/** A line may hold several, parted by bullets or bars. */
function partsOf(text: string, { start, end }: Range): Range[] {
  const parts = [...text.slice(start, end).matchAll(/[^|•·\s][^|•·]*/g)]
  return parts.map((part) => ({ start: start + part.index, end: start + part.index + part[0].trimEnd().length }))
}

/** "five years in distribution, forklift licence, SAP" is three; a comma inside brackets parts nothing. */
function listIn(text: string, start: number, end: number): Range[] {
  const list = text.slice(start, end)
  const separator = list.includes(';') ? /;\s*/g : /,\s+(?![^()]{0,200}\))/g
  const cuts = [...list.matchAll(separator)].map((match) => ({ at: match.index, length: match[0].length }))
  const starts = [0, ...cuts.map(({ at, length }) => at + length)]
  const ends = [...cuts.map(({ at }) => at), list.replace(/(?<![.;,\s])[.;,\s]+$/, '').length]
  return starts
    .map((from, at) => ({ start: start + from, end: start + (ends[at] ?? list.length) }))
    .filter((range) => range.end > range.start)
}
