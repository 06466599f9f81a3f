/** A row of runs -> its text: spaces where they stood, spaced letters as words. */
import type { Glyph, Run } from './glyph.ts'
import { median } from './runs.ts'

/** em: a wider gap between glyphs is a space, whether the file holds one or not */
const wordGap = 0.3
/** em between runs of one row: below it they are one word (a change of font inside a word) */
const joinGap = 0.12
/** em: what stands further below is on another line */
const lineLeading = 0.9

export function lineText(runs: readonly Run[]): string {
  return runs.reduce((line, run, at) => {
    const before = runs[at - 1]
    const apart =
      before === undefined ||
      isBelow(before, run) ||
      run.left - before.right > run.size * joinGap ||
      (run.glyphs[0]?.spaced ?? false)
    return line + (before !== undefined && apart ? ' ' : '') + runText(run.glyphs)
  }, '')
}

/** The second line of a label. */
function isBelow(before: Run, run: Run): boolean {
  return run.baseline - before.baseline > run.size * lineLeading
}

function runText(glyphs: readonly Glyph[]): string {
  const limit = isLetterSpaced(glyphs) ? letterSpacedGap(glyphs) : undefined
  return glyphs.reduce((text, glyph, at) => text + (isApart(glyphs[at - 1], glyph, limit) ? ' ' : '') + glyph.text, '')
}

function isApart(before: Glyph | undefined, glyph: Glyph, limit: number | undefined): boolean {
  if (before === undefined) return false
  const gap = glyph.left - before.right
  return limit === undefined ? glyph.spaced || gap > glyph.size * wordGap : gap > limit
}

/** S P A C E D: four words or more, most of them a single letter. */
function isLetterSpaced(glyphs: readonly Glyph[]): boolean {
  if (glyphs.length < 4) return false
  const apart = glyphs.slice(1).filter((glyph, at) => isApart(glyphs[at], glyph, undefined)).length
  return apart >= (glyphs.length - 1) * 0.7 && glyphs.every((glyph) => /[\p{L}\p{M}\p{N}&/.,’'-]/u.test(glyph.text))
}

/** Between spaced letters the gap is the spacing; between spaced words it is about twice that and a space. */
function letterSpacedGap(glyphs: readonly Glyph[]): number {
  const gaps = glyphs.slice(1).map((glyph, at) => glyph.left - (glyphs[at]?.right ?? glyph.left))
  return median(gaps) * 1.6 + (glyphs[0]?.size ?? 0) * 0.05
}
