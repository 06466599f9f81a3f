/** Glyphs in the file's order -> runs. */
import { isMark, longestMark } from './bullets.ts'
import type { Glyph, Run } from './glyph.ts'

/** em: a wider gap on a line may be a gutter between columns; justified text stays below it */
const gutter = 1.2
/** em: how far a bullet or number stands before its item at most */
const itemGap = 3.5
/** em above and below the baseline that a line of text takes */
const ascent = 0.75
const descent = 0.22

export function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    if (run !== undefined && last !== undefined && follows(last, glyph, isMarkAlone(run) ? itemGap : gutter))
      run.push(glyph)
    else runs.push([glyph])
    last = glyph
  }
  return withoutShadows(runs.map(runOf))
}

/** Where the next glyph continues the line; small jumps up and down are super- and subscripts. */
function follows(last: Glyph, glyph: Glyph, widest: number): boolean {
  const em = Math.max(last.size, glyph.size)
  const onLine = Math.abs(glyph.baseline - last.baseline) < em * 0.35
  const gap = glyph.left - last.right
  return onLine && (isLigature(last, glyph) || (gap < em * widest && gap > -em * 0.6 && glyph.right > last.left))
}

const textOf = (glyphs: readonly Glyph[]) => glyphs.map(({ text }) => text).join('')

function isMarkAlone(glyphs: readonly Glyph[]): boolean {
  return glyphs.length <= longestMark && isMark(textOf(glyphs))
}

/** Glyphs of the bullet or number that a run begins with; 0 without one. */
function markLength({ glyphs }: Run): number {
  return [3, 2, 1].find((length) => glyphs.length > length && isMarkAlone(glyphs.slice(0, length))) ?? 0
}

export function isItem(run: Run): boolean {
  return markLength(run) > 0
}

/** Where the words of an item begin, after its bullet or number; of other runs their left edge. */
export function wordsLeft(run: Run): number {
  return run.glyphs[markLength(run)]?.left ?? run.left
}

/** The letters of one ligature share its box. */
function isLigature(last: Glyph, glyph: Glyph): boolean {
  return Math.abs(glyph.left - last.left) < 0.01 && Math.abs(glyph.right - last.right) < 0.01
}

function runOf(glyphs: readonly Glyph[]): Run {
  const size = median(glyphs.map((glyph) => glyph.size))
  const baseline = median(glyphs.map((glyph) => glyph.baseline))
  const left = Math.min(...glyphs.map((glyph) => glyph.left))
  const right = Math.max(...glyphs.map((glyph) => glyph.right))
  return { glyphs, left, right, baseline, size, top: baseline - size * ascent, bottom: baseline + size * descent }
}

/** The same words a second time at the same place: a shadow, or bold by painting twice. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const seen = new Set<string>()
  return runs.filter((run) => {
    const key = `${textOf(run.glyphs)} ${Math.round(run.left / 2)} ${Math.round(run.baseline / 2)}`
    const known = seen.has(key)
    seen.add(key)
    return !known
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
