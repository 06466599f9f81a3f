/**
 * The one table of what can go wrong: code -> the user's sentence, the next step, whether trying again can help.
 * Every error that crosses a process border is one of these codes; windows and command line print the same words.
 */
import { z } from 'zod'

interface ErrorEntry {
  /** What happened, for the recruiter. */
  readonly message: string
  /** What she can do now. */
  readonly next: string
  readonly retryable: boolean
}

export const errorTable = {
  'library.newer': {
    message: 'This library was made by a newer version of Shortlist. It was not opened and nothing in it was changed.',
    next: 'Update Shortlist, or choose another library folder.',
    retryable: false,
  },
  'library.in-use': {
    message: 'Another Shortlist is already using this library.',
    next: 'Close the other window or command, then try again.',
    retryable: true,
  },
  'library.unwritable': {
    message: 'The library folder cannot be written to.',
    next: 'Check that the drive is connected and that you may write to the folder, or choose another folder.',
    retryable: true,
  },
  'library.damaged': {
    message: 'The library file is damaged or is not a Shortlist library. It was not changed.',
    next: 'Choose another library folder, or put back a copy of this one.',
    retryable: false,
  },
  'library.disk-full': {
    message: 'The disk is full. Nothing that was saved is lost; the work is paused.',
    next: 'Free some space, then try again.',
    retryable: true,
  },
  'document.unknown': {
    message: 'This document is not in the library (any more).',
    next: 'Search again, or look in the list of documents.',
    retryable: false,
  },
  'import.nothing-found': {
    message: 'No files were found in what you chose.',
    next: 'Choose a folder that holds CVs or postings.',
    retryable: false,
  },
  'import.file-gone': {
    message: 'This file is not where it was when it was imported.',
    next: 'Put it back, or import it from where it is now.',
    retryable: true,
  },
  'report.unwritable': {
    message: 'The report could not be saved there.',
    next: 'Choose another folder, or free some space on that drive.',
    retryable: true,
  },
  'import.unknown-job': {
    message: 'This import is not known any more.',
    next: 'Start the import again; files that are already in the library are skipped.',
    retryable: false,
  },
  'vocabulary.other': {
    message: 'This file is not a list of ESCO’s skills or occupations. Nothing was changed.',
    next: 'Choose skills_en.csv or occupations_en.csv (or another language) from the ESCO classification, downloaded as CSV and unpacked.',
    retryable: true,
  },
  'vocabulary.none': {
    message:
      'This file of ESCO lists no skills and no occupations (but groups, collections or relations). Nothing was changed.',
    next: 'Choose skills_en.csv or occupations_en.csv, or another language of them, from the same download.',
    retryable: true,
  },
  'vocabulary.cut': {
    message: 'This file ends in the middle of an entry, so a part of it is missing. Nothing was changed.',
    next: 'Download it from ESCO again, unpack it completely, and add it again.',
    retryable: true,
  },
  'vocabulary.encoding': {
    message: 'The letters of this file are not stored as UTF-8, as ESCO’s are. Nothing was changed.',
    next: 'A spreadsheet program may have saved it: take the file as it was downloaded.',
    retryable: true,
  },
  'vocabulary.too-large': {
    message: 'This file is far larger than any list of ESCO. Nothing was changed.',
    next: 'Choose skills_en.csv or occupations_en.csv (or another language) from the ESCO download.',
    retryable: true,
  },
  'vocabulary.unreadable': {
    message: 'This file cannot be opened. Nothing was changed.',
    next: 'Check that it is still there and that you may read it, then try again.',
    retryable: true,
  },
  'search.empty': {
    message: 'There is nothing to search for.',
    next: 'Type some words, or pick a posting.',
    retryable: false,
  },
  'search.too-long': {
    message: 'This text is too long for a search.',
    next: 'Paste one posting, or save it as a file and import it.',
    retryable: false,
  },
  'search.no-vectors': {
    message: 'No document has been read by this model and pooling method yet.',
    next: 'Wait for the import to finish, or search by keywords.',
    retryable: true,
  },
  'projection.too-few': {
    message: 'This library has too few passages to bring vectors to fewer dimensions.',
    next: 'Import more documents and let them be encoded, or use the model’s own dimensions.',
    retryable: false,
  },
  'projection.missing': {
    message: 'This library has no vectors of so few dimensions yet.',
    next: 'Have them made first, or search in the model’s own dimensions.',
    retryable: false,
  },
  'model.missing': {
    message: 'The language model is not on this computer yet, so only keyword search works.',
    next: 'Get the model, or choose a folder that holds its files.',
    retryable: false,
  },
  'model.unknown': {
    message: 'There is no such model.',
    next: 'Choose one of the models in the list.',
    retryable: false,
  },
  'model.damaged': {
    message: 'A model file is damaged: its checksum is not the expected one. It was not used.',
    next: 'Get the model again.',
    retryable: true,
  },
  'model.unreachable': {
    message: 'The model could not be fetched from any of its sources.',
    next: 'Check the connection, or choose a folder that holds the model files.',
    retryable: true,
  },
  'model.not-in-folder': {
    message: 'This folder holds no model that Shortlist knows.',
    next: 'Choose the folder with the files of a model in the list, for example model.onnx and tokenizer.json.',
    retryable: true,
  },
  'model.unwritable': {
    message: 'The model could not be saved on this computer.',
    next: 'Free some space, or check that you may write to the folder that is named here.',
    retryable: true,
  },
  'model.refused': {
    message: 'This model file cannot be used: it is not the encoder that the catalogue describes.',
    next: 'Get the model again, or choose another one.',
    retryable: false,
  },
  'encoder.stopped': {
    message: 'The encoder stopped and is being started again.',
    next: 'Try again in a moment; keyword search goes on meanwhile.',
    retryable: true,
  },
  'encoder.failed': {
    message: 'The encoder cannot be started on this computer.',
    next: 'Keyword search still works. Restart Shortlist; if it happens again, get the model again.',
    retryable: true,
  },
  'encoder.out-of-memory': {
    message: 'There is not enough memory to encode this.',
    next: 'Close other programs and try again; keyword search goes on meanwhile.',
    retryable: true,
  },
  'reader.failed': {
    message: 'The part of Shortlist that reads files cannot be started.',
    next: 'Close other programs to free memory. Reading goes on by itself; if it does not, restart Shortlist.',
    retryable: true,
  },
  'engine.stopped': {
    message: 'The engine stopped and is being started again.',
    next: 'Try again in a moment.',
    retryable: true,
  },
  cancelled: { message: 'Cancelled.', next: 'Start again when you like.', retryable: true },
  usage: { message: 'The request was not understood.', next: 'Check what was entered.', retryable: false },
  internal: {
    message: 'Something unexpected went wrong.',
    next: 'Try again. If it happens again, restart Shortlist.',
    retryable: true,
  },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errorTable

const codes = Object.keys(errorTable) as [ErrorCode, ...ErrorCode[]]

/** An error as data: what crosses process borders. `detail` names the thing concerned (a file, a model), never a stack. */
export const Fault = z.object({
  code: z.enum(codes),
  message: z.string(),
  next: z.string(),
  retryable: z.boolean(),
  detail: z.string().optional(),
})
export type Fault = z.infer<typeof Fault>

/** The table's entry as data. */
export function fault(code: ErrorCode, detail?: string): Fault {
  return { code, ...errorTable[code], ...(detail === undefined ? {} : { detail }) }
}

/** Thrown inside the engine; turned into a typed contract error (or a command line error) at its border. */
export class ShortlistError extends Error {
  readonly fault: Fault
  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? errorTable[code].message : `${errorTable[code].message} (${detail})`, options)
    this.name = 'ShortlistError'
    this.fault = fault(code, detail)
  }
}

/** Any thrown value as data; what is not one of ours is `internal` with its message as detail. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ShortlistError) return error.fault
  return fault('internal', error instanceof Error ? error.message : String(error))
}

/** What a child process answers over its port: thrown errors lose their type there, data does not. */
export type Answer<T> = { readonly ok: T } | { readonly fault: Fault }

/** On the answering side: the result, or what was thrown, as data. Never rejects. */
export async function answer<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: await work() }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** On the asking side: the result; throws the fault again as a ShortlistError. */
export function unwrap<T>(answered: Answer<T>): T {
  if ('ok' in answered) return answered.ok
  throw new ShortlistError(answered.fault.code, answered.fault.detail)
}
