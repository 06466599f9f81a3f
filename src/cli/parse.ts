/** `parse`: what the reader makes of files, one line each, without a library. */
import { hiddenWords } from '../contract/hidden.ts'
import { ShortlistError } from '../contract/errors.ts'
import { noFacts } from '../contract/facts.ts'
import { wordsOf } from '../import/outcomes.ts'
import { typeOfFile } from '../import/read-file.ts'
import type { Reading } from '../import/reading.ts'
import { type Unseen, walk } from '../import/walk.ts'
import type { Reader, ReadResult } from '../engine/workers/reader.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { withReader } from './files.ts'
import { plainName } from './plain.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist parse PATH... [--json]

Reads files and folders (recursively) and prints what was found in each, without any library. What cannot be read is a line, too.
Documents inside a file (of an archive, a mail, a table) follow it, each by itself.
With --json one JSON line a file or member:
{"file","member","outcome","type","text","language","pages","ocr","warnings","hidden","fields","ms"}.
"fields" are jobs, schools, languages, contact details and terms of the vocabulary, of a posting title, place, contract, hours, pay
and what it asks for, each with the range of "text" it came from, and the sections with the language of each.`

export const parse: Command = {
  summary: 'what the reader makes of files',
  help,
  run: async (args, terminal) => {
    const { positionals } = parseArguments(args, {})
    if (positionals.length === 0) throw wrongUsage('name at least one file or folder')
    let lines = 0
    const show = (line: Line) => {
      lines += 1
      print(line, terminal)
    }
    await withReader(async (reader) => {
      const onUnseen = (unseen: Unseen) => show(lineOfUnseen(unseen))
      for await (const { path } of walk(positionals, { onUnseen })) {
        const { members } = await readOne(reader, { path }, show)
        for (const { name } of members) await readOne(reader, { path, member: name }, show)
      }
    })
    if (lines === 0) throw new ShortlistError('import.nothing-found', positionals[0])
  },
}

interface Place {
  readonly path: string
  readonly member?: string
}

/** Shows what was read, and answers what else is in it. */
async function readOne(reader: Reader, { path, member }: Place, show: (line: Line) => void) {
  const started = performance.now()
  const result = await reader.read(path, {}, member === undefined ? {} : { member })
  const place = member === undefined ? { file: path } : { file: `${path} › ${member}`, member }
  if ('ended' in result) show({ ...place, ...(await lineOfEnd(path, result, performance.now() - started)) })
  else show({ ...place, ...lineOf(result) })
  return { members: 'ended' in result ? [] : (result.reading.members ?? []) }
}

interface Line extends Pick<
  Reading,
  'outcome' | 'type' | 'text' | 'sections' | 'language' | 'pages' | 'ocr' | 'warnings' | 'hidden' | 'facts'
> {
  /** its path; of a document inside a file, that file's with the member's name */
  readonly file: string
  /** the document inside the file */
  readonly member?: string
  readonly ms: number
  /** the outcome as a sentence */
  readonly message: string
}

type Ended = Extract<ReadResult, { ended: unknown }>
type Read = Exclude<ReadResult, Ended>

function lineOf({ reading }: Read): Omit<Line, 'file'> {
  return { ...reading, message: wordsOf(reading.outcome, reading.cause).message }
}

/** For a file that ended its reader, of which only the beginning was looked at. */
async function lineOfEnd(file: string, { ended, cause }: Ended, ms: number): Promise<Omit<Line, 'file'>> {
  const { message } = wordsOf(ended, cause)
  return {
    outcome: ended,
    type: await typeOfFile(file),
    text: '',
    warnings: [message],
    hidden: [],
    sections: [],
    facts: noFacts,
    ms,
    message,
  }
}

function lineOfUnseen({ path, cause }: Unseen): Line {
  const { message } = wordsOf('damaged', cause)
  return {
    file: path,
    outcome: 'damaged',
    type: 'binary',
    text: '',
    warnings: [message],
    hidden: [],
    sections: [],
    facts: noFacts,
    ms: 0,
    message,
  }
}

/** A section's language is absent where it is too short to tell. */
function fieldsOf({ facts, sections }: Line) {
  return { ...facts, sections: sections.map(({ start, end, kind, language }) => ({ start, end, kind, language })) }
}

function print(line: Line, { json, print }: Terminal): void {
  const { file, member, outcome, type, text, language, pages, ocr, warnings, hidden, ms, message } = line
  if (json) {
    const rest = {
      language: language ?? null,
      pages: pages ?? null,
      ocr: ocr ?? null,
      warnings,
      hidden,
      fields: fieldsOf(line),
      ms,
    }
    print(JSON.stringify({ file, ...(member === undefined ? {} : { member }), outcome, type, text, ...rest }))
    return
  }
  print(`${plainName(file)}: ${outcome}. ${message}`)
  if (text !== '') print(`${text}\n`)
  for (const warning of ocr === undefined ? [] : warnings) print(warning)
  for (const one of hidden) print(`Hidden (${hiddenWords[one.reason]}): ${plainName(one.text)}`)
}
