/** `vocabulary`: lists of skills and occupations that are looked for beside those that come with the product. */
import { resolve } from 'node:path'
import type { EngineClient } from '../contract/contract.ts'
import type { AddedVocabulary } from '../contract/vocabulary.ts'
import { libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { plainName } from './plain.ts'
import { withSession } from './session.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist vocabulary import FILE... [--library DIR] [--json]
shortlist vocabulary list [--library DIR] [--json]
shortlist vocabulary remove NAME-or-ID [--library DIR] [--json]

Skills and occupations of the ESCO classification, as CSV from its download (skills_en.csv, occupations_de.csv, in any language), are looked for in
all documents beside the vocabulary that comes with Shortlist. Several languages make one vocabulary: the same thing is found by any of its names.
Documents that are in the library already are looked through again, without their files.
import   adds files; one of the same name takes the place of the one before
list     what was added, and how many documents have been looked through
remove   takes one away, by its number or file name
  --library  the library's folder; without it your own`

export const vocabularyCommand: Command = {
  summary: 'lists of skills and occupations (ESCO) to look for, besides the own one',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, libraryOption)
    const [verb = '', ...named] = positionals
    const work = works[verb]
    if (work === undefined || (verb === 'list') !== (named.length === 0) || (verb === 'remove' && named.length > 1))
      throw wrongUsage('vocabulary list, vocabulary import FILE..., or vocabulary remove NAME-or-ID')
    await withSession({ library: values.library }, ({ client }) => work(client, terminal, named))
  },
}

type Work = (client: EngineClient, terminal: Terminal, named: readonly string[]) => Promise<void>

const works: Partial<Record<string, Work>> = {
  list: async (client, { json, print }) => {
    const state = await client.vocabulary.state()
    if (json) print(JSON.stringify(state))
    else for (const each of state.vocabularies) print(described(each))
  },
  import: async (client, terminal, files) => {
    const added: AddedVocabulary[] = []
    for (const file of files) {
      const one = await client.vocabulary.add({ path: resolve(file) })
      added.push(one)
      if (!terminal.json) terminal.print(described(one))
    }
    const { documents } = await matched(client, terminal)
    terminal.print(terminal.json ? JSON.stringify({ added, documents }) : `${documents} documents looked through`)
  },
  remove: async (client, terminal, [asked = '']) => {
    const { vocabularies } = await client.vocabulary.state()
    const one = vocabularies.find(({ id, file }) => String(id) === asked || file === asked)
    if (one === undefined) throw wrongUsage(`${plainName(asked)} was not added: see vocabulary list`)
    const result = await client.vocabulary.remove({ id: one.id })
    const { documents } = await matched(client, terminal)
    terminal.print(
      terminal.json ? JSON.stringify({ ...result, documents }) : `removed; ${documents} documents looked through`,
    )
  },
}

/** Until every document has been looked through. */
async function matched(client: EngineClient, { progress }: Terminal) {
  let last = { matched: 0, documents: 0 }
  for await (const state of await client.vocabulary.watch()) {
    last = state
    progress(`${state.matched} of ${state.documents} documents looked through`)
  }
  return last
}

function described({ id, file, skills, occupations, names }: AddedVocabulary): string {
  return `${id}  ${plainName(file)}  ${skills} skills, ${occupations} occupations, ${names} names`
}
