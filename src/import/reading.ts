/** What reading one file yields: the only thing that crosses from the reader process to the engine. */
import type { Cause, Outcome, Range } from '../contract/common.ts'
import type { Facts } from '../contract/facts.ts'
import type { MappedTable, Mapping } from '../contract/mapping.ts'
import type { HiddenText } from '../contract/hidden.ts'
import type { StoredText } from './fields/derive.ts'
import type { VocabularyResult } from './vocabulary/esco.ts'

/** What the bytes are, whatever the file's name says. */
export type FileType =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'text'
  | 'markdown'
  | 'email'
  | 'image'
  | 'json'
  | 'csv'
  | 'xlsx'
  | 'zip'
  | 'binary'
  | 'empty'

/** A line or paragraph of `text`, and where it stood in the original. */
export interface Block extends Range {
  /** 1-based; absent in formats without pages */
  readonly page?: number
  /** left, top, right, bottom in PDF points (1/72 inch) from the page's top left corner */
  readonly box?: readonly [number, number, number, number]
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'
  /** of text that was read by OCR: mean confidence of its words, 0 to 100 */
  readonly confidence?: number
  /** its words that may well be others */
  readonly doubtful?: readonly Range[]
}

export type SectionKind =
  'summary' | 'experience' | 'education' | 'skills' | 'languages' | 'certificates' | 'projects' | 'contact' | 'other'

/** A part of the document under one heading; `start` is the heading's first character. */
export interface Section extends Range {
  readonly kind: SectionKind
  readonly heading: string
  /** ISO 639-1, where the section is long enough to tell */
  readonly language?: string
}

export interface Reading {
  readonly outcome: Outcome
  readonly type: FileType
  /** NFC text in reading order, one block per line; empty unless outcome is text, text-truncated (or a poor text layer: needs-ocr) */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** what must never be encoded: name, e-mail, phone, address, links, birth date, nationality, marital status, pronouns, photo caption; sorted, disjoint */
  readonly identity: readonly Range[]
  /** the person's name, only when sure */
  readonly name?: Range
  /** a CV's headline or a posting's title, when there is one */
  readonly headline?: Range
  /** a posting's requirement lines, as they stand in the text */
  readonly requirements: readonly Range[]
  /** what it says in fields; `tenure` is counted up to the day that the file was last changed */
  readonly facts: Facts
  /** what the words look like; `auto` imports go by it */
  readonly kind: 'cv' | 'posting'
  /** ISO 639-1 */
  readonly language?: string
  readonly pages?: number
  /** pages (1-based) that show something and hold no usable text: OCR has not been tried, or could not read them */
  readonly unread?: readonly number[]
  /** the pages that were read by OCR, and the mean confidence of their words, 0 to 100 */
  readonly ocr?: { readonly pages: readonly number[]; readonly confidence: number }
  readonly warnings: readonly string[]
  /** documents inside the file, in order, each read on its own (`Inside`) */
  readonly members?: readonly MemberName[]
  /** the file holds its members and is no document itself; `text` only tells what is in it */
  readonly holder?: boolean
  /** of a table: how its rows are understood */
  readonly tables?: readonly MappedTable[]
  /** in the file but not to be seen: kept out of `text` and so out of words and vectors */
  readonly hidden: readonly HiddenText[]
}

export interface MemberName {
  /** unique in the file; for people, never a path to write to */
  readonly name: string
  /** hash of its reading, where that is known before it is read: the same content may have moved */
  readonly hash?: string
}

/** What of a file to read, and how. */
export interface Inside {
  /** the member of this name instead of the file itself */
  readonly member?: string
  /** how to understand its tables, where the recruiter has said so */
  readonly mapping?: Mapping
}

/** A reading with the facts about the file it came from. */
export interface FileReading extends Reading {
  /** why the file could not be opened */
  readonly cause?: Cause
  /** sha256 of the bytes, hex */
  readonly hash: string
  readonly size: number
  /** whole milliseconds since 1970 */
  readonly modified: number
  /** time the reader took, ms */
  readonly ms: number
  /** the rules and vocabularies that its facts were found by, as the reader was told to call them (`Knowledge`) */
  readonly derivation?: string
}

/** What readers know besides what comes with them. */
export interface Knowledge {
  /** names the rules and the added vocabularies together */
  readonly derivation: string
  /** JSON of `AddedName`s, each as [id, kind, text, preferred]; '' where there are none */
  readonly names: string
}

/** How facts are to be found again: all of them, or only the vocabulary's. */
export interface DeriveAgain extends StoredText {
  readonly onlyTerms: boolean
}

/** What the reader process offers (over birpc). One file at a time. */
export interface ReaderFunctions {
  /** `byOcr`: pages without usable text are read by OCR, which takes seconds a page. */
  read: (path: string, byOcr: boolean, inside?: Inside) => Promise<FileReading>
  /** Replaces what it was told before; comes before what is to be read with it. */
  know: (knowledge: Knowledge) => void
  /** Facts from texts that were read before. */
  derive: (texts: readonly DeriveAgain[]) => Facts[]
  readVocabulary: (path: string) => Promise<VocabularyResult>
  /** Between two files: gives memory back where much has gathered; answers what is kept beyond what a new reader has, bytes. */
  rest: () => number
}

/** What the reader process tells while it reads. */
export interface ReaderEvents {
  /** the `page`th (from 1) of the `of` pages that are read by OCR begins */
  page: (page: number, of: number) => void
}
