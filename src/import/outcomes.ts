/** What each outcome of reading means to the recruiter: one sentence, and the next step. */
import type { Outcome } from '../contract/common.ts'
import { readLimits } from './limits.ts'

export interface OutcomeWords {
  readonly message: string
  readonly next: string
}

export const outcomeWords: Record<Outcome, OutcomeWords> = {
  text: { message: 'Read completely.', next: 'Nothing to do.' },
  'text-truncated': {
    message: 'Only the first part was read; the rest is too long or damaged.',
    next: 'Open the original to see the rest.',
  },
  'needs-ocr': {
    message: 'This is a picture or a scan: it holds no text that can be read.',
    next: 'Ask for the document as text (Word, or a PDF saved from Word), or type its main points into a text file.',
  },
  password: {
    message: 'The file is locked with a password.',
    next: 'Open it with the password, save it without one, and import it again.',
  },
  damaged: {
    message: 'The file could not be opened, or is broken.',
    next: 'Try to open it in the program it came from; if that fails too, ask for it again.',
  },
  empty: { message: 'There is nothing in this file.', next: 'Ask for it again.' },
  unsupported: {
    message: 'This kind of file cannot be read here.',
    next: 'If it is a CV or a posting, save it as PDF or Word (DOCX) and import it again.',
  },
  'limit:size': {
    message: `The file is larger than ${readLimits.fileMegabytes} MB.`,
    next: 'Save it without pictures, or print it to a new PDF, and import it again.',
  },
  'limit:time': {
    message: `Reading was stopped after ${readLimits.milliseconds / 1000} seconds of work.`,
    next: 'Print it to a new PDF and import that.',
  },
  'limit:memory': {
    message: 'Reading was stopped because the file needs too much memory.',
    next: 'Print it to a new PDF and import that. If you do not know the sender, do not open it.',
  },
  'limit:depth': {
    message: 'The file is nested too deeply inside to be an ordinary document.',
    next: 'If you trust the sender, open it and save it again as PDF.',
  },
  'limit:ratio': {
    message: 'The file unpacks to far more than its size, as files made to do harm do.',
    next: 'If you trust the sender, open it and save it again as PDF.',
  },
  'limit:entries': {
    message: 'The file holds far more parts than an ordinary document.',
    next: 'If you trust the sender, open it and save it again as PDF.',
  },
}
