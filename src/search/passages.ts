/** Passages: the lines (or sentences of long lines) of a text that may be shown as evidence. None touches identity. */
import type { Range } from '../contract/common.ts'
import { fold } from '../library/fold.ts'
import { saysSomething, visibleParts } from '../library/redact.ts'
import { wordsOf } from '../library/words.ts'
import { coverage, stemOf } from './requirement-words.ts'
import type { WantedWord } from './requirement-words.ts'

export interface Passage extends Range {
  /** of its words */
  readonly stems: ReadonlySet<string>
}

export interface ShownPassage extends Range {
  /** the range's characters, single-spaced */
  readonly passage: string
}

/** characters: about two lines on the screen */
const longest = 220
/** A shorter passage is shown with the line that follows it. */
const short = 60
/** characters kept before the first matched word of a passage that is too long */
const lead = 60

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** Passages of [start, end) in order. */
export function passagesIn(text: string, identity: readonly Range[], { start, end }: Range): Passage[] {
  return visibleParts(start, end, identity)
    .flatMap((part) => linesOf(text, part))
    .flatMap((line) => (line.end - line.start <= longest ? [line] : sentencesOf(text, line)))
    .map((range) => trimmed(text, range))
    .filter((range) => saysSomething(text.slice(range.start, range.end)))
    .map((range) => ({ ...range, stems: stemsOf(text.slice(range.start, range.end)) }))
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ word }) => stemOf(word)))
}

function linesOf(text: string, { start, end }: Range): Range[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const range = { start: at, end: at + line.length }
      at += line.length + 1
      return range
    })
}

function sentencesOf(text: string, line: Range): Range[] {
  return Array.from(sentences.segment(text.slice(line.start, line.end)), ({ index, segment }) => ({
    start: line.start + index,
    end: line.start + index + segment.length,
  }))
}

function trimmed(text: string, { start, end }: Range): Range {
  const piece = text.slice(start, end)
  return { start: end - piece.trimStart().length, end: start + piece.trimEnd().length }
}

/** The passage that covers most of the wanted words; when none has any, the one written most like them. */
export function bestPassage(
  text: string,
  passages: readonly Passage[],
  wanted: readonly WantedWord[],
): Passage | undefined {
  const covering = most(passages, ({ stems }) => coverage(wanted, stems))
  if (covering === undefined || coverage(wanted, covering.stems) > 0) return covering
  const parts = trigramsOf(wanted.map(({ word }) => word).join(' '))
  return most(passages, (passage) => likeness(parts, text.slice(passage.start, passage.end)))
}

/**
 * Shared runs of three letters, for parts of compound words (Staplerschein, Gabelstapler). Long passages share some by chance, so
 * length is divided out, though not for headings; of passages that share nothing the longest is most alike.
 */
function likeness(parts: ReadonlySet<string>, text: string): number {
  const here = trigramsOf(fold(text))
  const shared = Array.from(here).filter((part) => parts.has(part)).length
  return (shared + here.size / 1000) / Math.sqrt(here.size + 40)
}

function trigramsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, ' ')
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)))
}

function most(passages: readonly Passage[], size: (passage: Passage) => number): Passage | undefined {
  let best: Passage | undefined
  let bestSize = -1
  for (const passage of passages) {
    const here = size(passage)
    if (here > bestSize) [best, bestSize] = [passage, here]
  }
  return best
}

/** A passage as it is shown: joined with the next when short, cut at word borders around the first of the words when long. */
export function shown(
  text: string,
  passages: readonly Passage[],
  chosen: Passage,
  wanted: readonly WantedWord[],
): ShownPassage {
  const { start, end } = cut(text, extended(text, passages, chosen), wanted)
  return { start, end, passage: text.slice(start, end).replace(/\s+/g, ' ') }
}

/** Only white space may lie between: what else there is was hidden on purpose. */
function extended(text: string, passages: readonly Passage[], chosen: Passage): Range {
  const next = passages[passages.indexOf(chosen) + 1]
  const joins =
    next !== undefined &&
    chosen.end - chosen.start < short &&
    next.end - chosen.start <= longest &&
    text.slice(chosen.end, next.start).trim() === ''
  return { start: chosen.start, end: joins ? next.end : chosen.end }
}

function cut(text: string, { start, end }: Range, wanted: readonly WantedWord[]): Range {
  if (end - start <= longest) return { start, end }
  const stems = new Set(wanted.map(({ stem }) => stem))
  const places = wordsOf(text.slice(start, end))
  const first = places.find(({ word }) => stems.has(stemOf(word)))?.start ?? 0
  const from = places.find((place) => place.start >= first - lead)?.start ?? 0
  const last = places.findLast((place) => place.end <= from + longest && place.end > from)
  return { start: start + from, end: start + (last?.end ?? Math.min(from + longest, end - start)) }
}
