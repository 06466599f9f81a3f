/** What layout works on: characters with their place on the page, and runs of them. */
import type { HiddenText } from '../../contract/hidden.ts'
import type { LinkedTo } from '../links.ts'

/** All lengths in points, from the page's top left corner, y growing downwards, the page turned as it is shown. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** font size as drawn */
  readonly size: number
  /** white space stands before it, or the engine that reads the PDF thinks so */
  readonly spaced: boolean
}

/** Glyphs that follow one another on a line without a gap that could part columns. */
export interface Run {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
}

/** A page as read from the file. */
export interface PageText {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** it reads from right to left: its glyphs are in the order and at the places that a mirror shows */
  readonly rightToLeft: boolean
  /** lines of turned text, in the order of the file */
  readonly streamLines: readonly {
    readonly text: string
    readonly box: readonly [number, number, number, number]
    readonly size: number
  }[]
  /** what is there but not to be seen */
  readonly hidden: readonly {
    readonly text: string
    readonly box: readonly [number, number, number, number]
    readonly reason: HiddenText['reason']
  }[]
  readonly links?: readonly LinkedTo[]
  /** of all characters that are no white space: those without a meaning (no Unicode map, control, private use) */
  readonly meaningless: number
  readonly characters: number
  /** the page draws anything at all */
  readonly drawn: boolean
  /** it shows a picture */
  readonly pictured: boolean
}
