/** Glyphs in the file's order -> runs. */
import type { Glyph, Run } from './glyph.ts'

/** em: a wider gap on a line may be a gutter between columns; justified text stays below it */
const gutter = 1.2
/** em: how far a bullet or number stands before its item at most */
const itemGap = 3.5
const mark =
  /^([\u2022\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2023\u2043\u2219\u00b7\u27a2\u25ba\u2713\u2714*–—-]|\d{1,2}[.)])$/u
/** em above and below the baseline that a line of text takes */
const ascent = 0.75
const descent = 0.22

export function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    if (run !== undefined && last !== undefined && follows(last, glyph, isMark(run) ? itemGap : gutter)) run.push(glyph)
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

function isMark(glyphs: readonly Glyph[]): boolean {
  return glyphs.length <= 3 && mark.test(glyphs.map(({ text }) => text).join(''))
}

/** Glyphs of the bullet or number that a run begins with; 0 without one. */
function markLength({ glyphs }: Run): number {
  return [3, 2, 1].find((length) => glyphs.length > length && isMark(glyphs.slice(0, length))) ?? 0
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
    const text = run.glyphs.map((glyph) => glyph.text).join('')
    const key = `${text} ${Math.round(run.left / 2)} ${Math.round(run.baseline / 2)}`
    const known = seen.has(key)
    seen.add(key)
    return !known
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
