/** `duplicates`: documents that may be of the same person, and what is decided about them. */
import { type SamePerson, SamePersonDecision, type SharedContact } from '../contract/duplicates.ts'
import type { EngineClient } from '../contract/contract.ts'
import { checked, libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { plain, plainName } from './plain.ts'
import { withSession } from './session.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist duplicates [list|decided] [--library DIR] [--json]
shortlist duplicates decide NEWER OLDER same|newest|different|undo [--library DIR] [--json]

list     (without a word) pairs of CVs that may be of the same person: the newer file first, and why. Nothing is merged by itself.
decided  those decided on
decide   says what they are, by their numbers: versions of one person that are both found (same), of which only the newer one is found
         from now on (newest), or different people, who are not proposed again. undo takes that back
  --library  the library's folder; without it your own`

export const duplicatesCommand: Command = {
  summary: 'CVs that may be of the same person',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, libraryOption)
    const [verb = 'list', ...rest] = positionals
    if (verb === 'decide') {
      const asked = askedDecision(rest)
      await withSession({ library: values.library }, async ({ client }) => {
        const pair = await client.duplicates.decide(asked)
        terminal.print(terminal.json ? JSON.stringify(pair) : described(pair))
      })
      return
    }
    if ((verb !== 'list' && verb !== 'decided') || rest.length > 0) throw wrongUsage('duplicates [list|decided|decide]')
    await withSession({ library: values.library }, ({ client }) =>
      print(client, verb === 'list' ? 'open' : 'decided', terminal),
    )
  },
}

function askedDecision([newer, older, word, ...more]: readonly string[]) {
  const [a, b] = [Number(newer), Number(older)]
  if (!Number.isInteger(a) || !Number.isInteger(b) || word === undefined || more.length > 0)
    throw wrongUsage('duplicates decide NEWER OLDER same|newest|different|undo')
  return { newer: a, older: b, decision: word === 'undo' ? null : checked('decision', SamePersonDecision, word) }
}

async function print(client: EngineClient, state: 'open' | 'decided', { json, print }: Terminal): Promise<void> {
  const { pairs, shared, total, identical } = await allPairs(client, state)
  if (json) {
    print(JSON.stringify({ total, pairs, shared, identical }))
    return
  }
  for (const pair of pairs) print(described(pair))
  print(`${total} ${total === 1 ? 'pair' : 'pairs'}, ${identical} files with the bytes of another`)
  if (state === 'open') for (const contact of shared) print(sharedWords(contact))
}

const atOnce = 1000

async function allPairs(client: EngineClient, state: 'open' | 'decided') {
  const first = await client.duplicates.list({ state, limit: atOnce })
  const pairs = [...first.pairs]
  while (pairs.length < first.total) {
    const more = await client.duplicates.list({ state, offset: pairs.length, limit: atOnce })
    if (more.pairs.length === 0) break
    pairs.push(...more.pairs)
  }
  return { ...first, pairs }
}

function described({ newer, older, words, emails, phones, decision }: SamePerson): string {
  const text = words === undefined ? [] : [`about ${words} % same text`]
  const why = [...text, ...emails.map((each) => `same e-mail ${each}`), ...phones.map((each) => `same number ${each}`)]
  const decided = decision === undefined ? '' : `  ${decision}`
  return `${newer.id} ${plainName(newer.path)}\n  ${older.id} ${plainName(older.path)}\n  ${plain(why.join(', '))}${decided}`
}

function sharedWords({ value, documents }: SharedContact): string {
  return `${plain(value)} stands in ${documents} CVs: it is taken for an agency's, and proposes only CVs with the same name`
}
