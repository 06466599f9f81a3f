/** What a format's reader hands over: lines in reading order, before they become one text with offsets. */
import type { Outcome } from '../contract/common.ts'
import type { HiddenText } from '../contract/hidden.ts'
import type { MappedTable } from '../contract/mapping.ts'
import type { LinkedTo } from './links.ts'
import type { Block, FileType, Reading } from './reading.ts'

/** left, top, right, bottom in PDF points (1/72 inch) from the page's top left corner */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

export interface Line {
  readonly text: string
  readonly kind: Block['kind']
  readonly page?: number
  readonly box?: Box
  /** font size in points, where the format tells */
  readonly size?: number
  /** of text that was read by OCR: mean confidence of its words, 0 to 100, and the words that may well be others */
  readonly confidence?: number
  readonly doubtful?: readonly string[]
}

/** A document inside the file, read on its own: a file of an archive, an attachment of a mail, a row of a table. */
export interface Member {
  /** unique in the file; for people, never a path to write to */
  readonly name: string
  /** tells the same content at another place, where that is cheap to know; then it is the reading's hash too */
  readonly hash?: string
  /** Its bytes, or the reading itself where there are none. Throws Refusal. */
  readonly take: () => Promise<Uint8Array> | Reading
}

export interface Extract {
  readonly type: FileType
  readonly outcome: Outcome
  readonly lines: readonly Line[]
  readonly pages?: number
  readonly warnings: readonly string[]
  readonly hidden?: readonly HiddenText[]
  /** where its links lead */
  readonly links?: readonly LinkedTo[]
  readonly members?: readonly Member[]
  /** it holds its members and is no document itself: `lines` only tell what is in it */
  readonly holder?: boolean
  /** pages (1-based) that show something and hold no usable text: OCR may read them */
  readonly unread?: readonly number[]
  readonly ocr?: Reading['ocr']
  /** how the rows of its tables are understood */
  readonly tables?: readonly MappedTable[]
  /** what the file says about itself (a posting's structured data), when it does */
  readonly says?: { readonly kind?: 'cv' | 'posting'; readonly title?: string; readonly language?: string }
}

/** An ending without text. */
export function nothing(type: FileType, outcome: Outcome, ...warnings: string[]): Extract {
  return { type, outcome, lines: [], warnings }
}
