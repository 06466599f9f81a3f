/** What a search or comparison is about: a text, a stored posting, or a file that holds one. */
import { existsSync } from 'node:fs'
import { ShortlistError } from '../contract/errors.ts'
import type { Query } from '../contract/search.ts'
import { wordsOf } from '../import/outcomes.ts'
import { wrongUsage } from './arguments.ts'
import { withReader } from './files.ts'

/** Throws `usage` unless exactly one is given, and for a file that cannot be opened; a file is read, not imported. */
export async function queryOf(words: readonly string[], posting: string | undefined): Promise<Query> {
  const text = words.join(' ')
  if ((text === '') === (posting === undefined)) throw wrongUsage('give either a text or --posting')
  if (posting === undefined) return { text }
  if (/^\d+$/.test(posting) && !existsSync(posting)) return { posting: Number(posting) }
  return { text: await textOf(posting) }
}

async function textOf(path: string): Promise<string> {
  const result = await withReader((reader) => reader.read(path, {}))
  const { outcome, cause } = 'ended' in result ? { outcome: result.ended, cause: result.cause } : result.reading
  if (cause !== undefined && outcome === 'damaged') throw wrongUsage(`${path}: ${wordsOf(outcome, cause).message}`)
  if ('ended' in result || result.reading.text === '')
    throw new ShortlistError('search.empty', `${path}: ${wordsOf(outcome, cause).message}`)
  return result.reading.text
}
