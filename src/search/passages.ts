/** Passages: the lines (or sentences of long lines) of a text that may be shown as evidence. None touches identity, none is a heading. */
import type { Range } from '../contract/common.ts'
import type { Content } from '../library/documents.ts'
import { fold } from '../library/fold.ts'
import { saysSomething, visibleParts } from '../library/redact.ts'
import { wordsOf } from '../library/words.ts'
import { coverage, rootOf } from './requirement-words.ts'
import type { WantedWord } from './requirement-words.ts'

export interface Passage extends Range {
  /** of its words */
  readonly roots: ReadonlySet<string>
}

export interface ShownPassage extends Range {
  /** the range's characters, single-spaced */
  readonly passage: string
}

/** characters: about two lines on the screen */
const longest = 220
/** A shorter passage is shown with the line that follows it. */
const short = 30
/** characters kept before the first matched word of a passage that is too long */
const lead = 60
/** Share of the wanted words, by weight, below which a passage holds them by chance. */
const byChance = 0.15

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** Passages of a whole document in order. */
export function passagesIn({ text, identity, headings }: Pick<Content, 'text' | 'identity' | 'headings'>): Passage[] {
  return visibleParts(0, text.length, hiddenIn(identity, headings))
    .flatMap((part) => linesOf(text, part))
    .flatMap((line) => (line.end - line.start <= longest ? [line] : sentencesOf(text, line)))
    .map((range) => trimmed(text, range))
    .filter((range) => saysSomething(text.slice(range.start, range.end)))
    .map((range) => ({ ...range, roots: rootsOf(text.slice(range.start, range.end)) }))
}

/** Those that begin in the range. */
export function passagesOf(passages: readonly Passage[], { start, end }: Range): Passage[] {
  return passages.filter((passage) => passage.start >= start && passage.start < end)
}

/** Sorted and disjoint, as both are by themselves. */
function hiddenIn(identity: readonly Range[], headings: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...identity, ...headings].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

function rootsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ word }) => rootOf(word)))
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

/** Without the marks that joined it to what is hidden: a heading's colon, the bar before an address. */
function trimmed(text: string, { start, end }: Range): Range {
  const piece = text.slice(start, end)
  const before = /^[\s:：|·,;–—]*/u.exec(piece)?.[0].length ?? 0
  const after = /[\s|·,;–—]*$/u.exec(piece.slice(before))?.[0].length ?? 0
  return { start: start + before, end: end - after }
}

/** The passage that covers most of the wanted words; when none has more than chance, the one written most like them. */
export function bestPassage(
  text: string,
  passages: readonly Passage[],
  wanted: readonly WantedWord[],
): Passage | undefined {
  const covering = most(passages, ({ roots }) => coverage(wanted, roots))
  if (covering === undefined || coverage(wanted, covering.roots) > byChance) return covering
  const parts = trigramsOf(wanted.map(({ word }) => word).join(' '))
  return most(passages, (passage) => likeness(parts, trigramsIn(text, passage)))
}

/**
 * Shared runs of three letters, for parts of compound words (Staplerschein, Gabelstapler). Long passages share some by chance, so
 * length is divided out, though not for short ones; of passages that share nothing the longest is most alike.
 */
function likeness(parts: ReadonlySet<number>, here: ReadonlySet<number>): number {
  let shared = 0
  for (const part of parts) if (here.has(part)) shared += 1
  return (shared + here.size / 1000) / Math.sqrt(here.size + 40)
}

const trigrams = new WeakMap<Passage, ReadonlySet<number>>()

function trigramsIn(text: string, passage: Passage): ReadonlySet<number> {
  const known = trigrams.get(passage) ?? trigramsOf(fold(text.slice(passage.start, passage.end)))
  trigrams.set(passage, known)
  return known
}

/** Each as a number of 30 bits: ten of each character, which keeps letters of a script apart. */
function trigramsOf(text: string): Set<number> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, ' ')
  const found = new Set<number>()
  for (let at = 0, code = 0; at < letters.length; at += 1) {
    code = ((code << 10) | (letters.charCodeAt(at) & 1023)) & 0x3fffffff
    if (at >= 2) found.add(code)
  }
  return found
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
  const roots = new Set(wanted.map(({ root }) => root))
  const places = wordsOf(text.slice(start, end))
  const first = places.find(({ word }) => roots.has(rootOf(word)))?.start ?? 0
  const from = places.find((place) => place.start >= first - lead)?.start ?? 0
  const last = places.findLast((place) => place.end <= from + longest && place.end > from)
  return { start: start + from, end: start + (last?.end ?? Math.min(from + longest, end - start)) }
}
