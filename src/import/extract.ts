/** What a format's reader hands over: lines in reading order, before they become one text with offsets. */
import type { Outcome } from '../contract/common.ts'
import type { Block, FileType } from './reading.ts'

/** left, top, right, bottom in PDF points (1/72 inch) from the page's top left corner */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

export interface Line {
  readonly text: string
  readonly kind: Block['kind']
  readonly page?: number
  readonly box?: Box
  /** font size in points, where the format tells */
  readonly size?: number
}

export interface Extract {
  readonly type: FileType
  readonly outcome: Outcome
  readonly lines: readonly Line[]
  readonly pages?: number
  readonly warnings: readonly string[]
  /** what the file says about itself (a posting's structured data), when it does */
  readonly says?: { readonly kind?: 'cv' | 'posting'; readonly title?: string; readonly language?: string }
}

/** An ending without text. */
export function nothing(type: FileType, outcome: Outcome, ...warnings: string[]): Extract {
  return { type, outcome, lines: [], warnings }
}
