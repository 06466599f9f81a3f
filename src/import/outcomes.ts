/** What each outcome of reading means to the recruiter, and each cause that says more: one sentence, and the next step. */
import type { Cause, Outcome } from '../contract/common.ts'
import { readLimits } from './limits.ts'
import { walkBounds } from './walk.ts'

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
    message: 'This is a picture or a scan, and no text could be read in it.',
    next: 'Scan it again, upright and at 300 dpi, or ask for the document as text (Word, or a PDF saved from Word).',
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

export const causeWords: Record<Cause, OutcomeWords> = {
  permission: {
    message: 'You may not open this: the permission is missing.',
    next: 'Ask its owner for the right to read it, or copy it to a folder of your own; then try again.',
  },
  gone: {
    message: 'It is not there (any more).',
    next: 'If it was moved or renamed, import it from where it is now; if it lies on a drive, connect that and try again.',
  },
  'link-nowhere': {
    message: 'This is a link to something that is not there.',
    next: 'Connect the drive that it leads to and try again, or import the original itself.',
  },
  'link-circle': {
    message: 'This is a link that leads in a circle.',
    next: 'Delete the link, and import the original itself.',
  },
  name: {
    message: 'The name holds signs that are not valid text here, as from an old ZIP file.',
    next: 'Rename it, then try again.',
  },
  depth: {
    message: 'It lies inside too many folders.',
    next: 'Move it up to a folder of its own and import that.',
  },
  count: {
    message: `There are more than ${walkBounds.files.toLocaleString('en')} files in here; the rest was left out.`,
    next: 'Import its folders one by one.',
  },
  'not-a-file': {
    message: 'This is not a file with contents, but a folder, a device or a connection between programs.',
    next: 'Nothing to do, unless you expected a CV or a posting here.',
  },
  disk: {
    message: 'The drive or the system reported an error when this was opened.',
    next: 'Check that the drive is connected and try again; if it fails again, copy the file to another drive.',
  },
  waiting: {
    message: `Reading was stopped because the file did not arrive within ${readLimits.clockMilliseconds / 1000} seconds.`,
    next: 'Check the connection to the drive that it lies on, or copy it to this computer; then try again.',
  },
  forgotten: {
    message: 'This is a file of somebody whom you have had forgotten. It was not read.',
    next: 'Delete the file; or have it read all the same, if that person is a candidate again.',
  },
}

/** The cause's words where there is one: it knows more. */
export function wordsOf(outcome: Outcome, cause?: Cause): OutcomeWords {
  return cause === undefined ? outcomeWords[outcome] : causeWords[cause]
}
