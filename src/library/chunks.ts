/**
 * Cuts a document into chunks that fit the model: at section borders, else at lines, else at sentences, else anywhere.
 * The headline is a chunk of its own. Identity (name, contact and the like) is left out of every chunk's text.
 */
import type { Range } from '../contract/common.ts'
import { splitLine } from './pieces.ts'
import type { CountTokens, Piece } from './pieces.ts'
import { saysSomething, visibleText } from './redact.ts'

/** `text` is the range of the document's text without identity, lines trimmed; what is encoded. */
export interface Chunk extends Range {
  readonly text: string
  readonly tokens: number
  readonly role: 'headline' | 'body'
}

export interface Chunkable {
  readonly text: string
  readonly sections: readonly Range[]
  /** sorted, disjoint */
  readonly identity: readonly Range[]
  readonly headline?: Range | undefined
}

/** Changes whenever the same document would be cut in another way: vectors of different versions are different spaces. */
export const chunkerVersion = '1'

/** Longest body chunk in tokens; ranking.md was measured with it. */
const longest = 200
/** A section shorter than this goes together with its neighbour: a chunk of one line says little. */
const shortest = 64

/**
 * Chunks in order, the headline first; none when nothing is left to encode. `count` gives tokens per text as the encoder
 * would, in one call for many texts; no chunk has more than `maxTokens` of them.
 */
export function cutChunks(reading: Chunkable, count: CountTokens, maxTokens: number): Chunk[] {
  const limit = Math.min(longest, maxTokens)
  const pieces = sectionLines(reading, count, limit)
  const body = groupsOf(pieces, limit).flatMap((group) => packed(group, limit))
  return [...headlineChunk(reading, count, maxTokens), ...body.flatMap((run) => fitting(reading, run, count, limit))]
}

function headlineChunk(reading: Chunkable, count: CountTokens, maxTokens: number): Chunk[] {
  if (reading.headline === undefined) return []
  const { start, end } = reading.headline
  const [first] = splitLine(reading, { start, end }, count, maxTokens)
  return first === undefined ? [] : [chunkOf(reading, first, first.tokens, 'headline')]
}

function chunkOf(reading: Chunkable, { start, end }: Range, tokens: number, role: Chunk['role']): Chunk {
  return { start, end, text: visibleText(reading.text, start, end, reading.identity), tokens, role }
}

/** The lines of each section, each already short enough; the text before the first heading is a section too. */
function sectionLines(reading: Chunkable, count: CountTokens, limit: number): Piece[][] {
  const starts = [...new Set([0, ...reading.sections.map((section) => section.start)])].sort((a, b) => a - b)
  return starts
    .map((start, index) => linesIn(reading.text, start, starts[index + 1] ?? reading.text.length))
    .map((lines) => measured(reading, lines, count, limit))
    .filter((pieces) => pieces.length > 0)
}

function linesIn(text: string, start: number, end: number): Range[] {
  const lines: Range[] = []
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 || newline >= end ? end : newline
    lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

function measured(reading: Chunkable, lines: readonly Range[], count: CountTokens, limit: number): Piece[] {
  const visible = lines
    .map((line) => ({ ...line, text: visibleText(reading.text, line.start, line.end, reading.identity) }))
    .filter((line) => saysSomething(line.text))
  const tokens = count(visible.map((line) => line.text))
  return visible.flatMap(({ start, end }, index) => {
    const here = tokens[index] ?? 0
    return here <= limit ? [{ start, end, tokens: here }] : splitLine(reading, { start, end }, count, limit)
  })
}

/** Joins short sections with their neighbours while both fit into one chunk. */
function groupsOf(sections: readonly Piece[][], limit: number): Piece[][] {
  const groups: Piece[][] = []
  for (const section of sections) {
    const last = groups.at(-1)
    const isShort = last !== undefined && Math.min(sum(last), sum(section)) < shortest
    const joins = isShort && sum(last) + sum(section) <= limit
    if (joins) last.push(...section)
    else groups.push([...section])
  }
  return groups
}

/** Cuts a group into the fewest runs that fit, of about the same length. */
function packed(group: readonly Piece[], limit: number): Piece[] {
  const total = sum(group)
  const target = total / Math.ceil(total / limit)
  const runs: Piece[] = []
  for (const piece of group) {
    const run = runs.at(-1)
    if (run === undefined || run.tokens + piece.tokens > limit || run.tokens >= target) runs.push({ ...piece })
    else runs[runs.length - 1] = { start: run.start, end: piece.end, tokens: run.tokens + piece.tokens }
  }
  return runs
}

/** A run is counted by its parts; some tokenizers need more for the whole. What then is too long is split again. */
function fitting(reading: Chunkable, run: Piece, count: CountTokens, limit: number): Chunk[] {
  const chunk = chunkOf(reading, run, run.tokens, 'body')
  const [tokens = 0] = count([chunk.text])
  if (tokens <= limit) return [{ ...chunk, tokens }]
  return splitLine(reading, run, count, limit).map((piece) => chunkOf(reading, piece, piece.tokens, 'body'))
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + piece.tokens, 0)
}
