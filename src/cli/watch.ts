/** `watch`: folders that a library is kept in step with. */
import { ImportAs } from '../contract/import.ts'
import type { EngineClient } from '../contract/contract.ts'
import type { WatchedFolder } from '../contract/watched.ts'
import { checked, libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { plain, plainName } from './plain.ts'
import { withSession } from './session.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist watch list [--library DIR] [--json]
shortlist watch add FOLDER [--as cv|posting|auto] [--library DIR] [--json]
shortlist watch remove|keep FOLDER-or-ID [--library DIR] [--json]

A library is kept in step with the folders that it watches, as long as Shortlist is open, and catches up when it is opened: new and changed files
are read; a document whose file is gone stays, but is not found until the file is back. A folder that cannot be reached changes nothing.
add      watches a folder, looks through it and imports what is in it, if need be
remove   watches it no more; its documents stay
keep     lets searches find its documents again whose files are gone
  --as       what its files are; auto (without it) goes by their words
  --library  the library's folder; without it your own`

export const watchCommand: Command = {
  summary: 'folders that the library is kept in step with',
  help,
  run: async (args, terminal) => {
    const options = { ...libraryOption, as: { type: 'string', default: 'auto' } } as const
    const { values, positionals } = parseArguments(args, options)
    const [verb = '', folder, ...more] = positionals
    const as = checked('--as', ImportAs, values.as)
    const work = verb === 'list' && folder === undefined ? list : folder === undefined ? undefined : works[verb]
    if (work === undefined || more.length > 0) throw wrongUsage('watch list, or watch add|remove|keep FOLDER')
    await withSession({ library: values.library, watch: true }, ({ client }) =>
      work(client, terminal, folder ?? '', as),
    )
  },
}

type Work = (client: EngineClient, terminal: Terminal, folder: string, as: ImportAs) => Promise<void>

const list: Work = async (client, { json, print }) => {
  const folders = await looked(client)
  if (json) print(JSON.stringify({ folders }))
  else for (const each of folders) print(described(each))
}

const works: Partial<Record<string, Work>> = {
  add: async (client, { json, print, progress }, path, as) => {
    const { id } = await client.watched.add({ path, as })
    await looked(client)
    await imported(client, progress)
    const folder = (await client.watched.list()).folders.find((each) => each.id === id)
    if (folder !== undefined) print(json ? JSON.stringify(folder) : described(folder))
  },
  remove: async (client, { json, print }, asked) => {
    const result = await client.watched.remove({ id: await idOf(client, asked) })
    print(json ? JSON.stringify(result) : 'It is not watched any more. Its documents stay.')
  },
  keep: async (client, { json, print }, asked) => {
    const result = await client.watched.keep({ id: await idOf(client, asked) })
    print(json ? JSON.stringify(result) : `${result.kept} documents are found again`)
  },
}

/** The folders once each has been looked through, or was found to be away. */
async function looked(client: EngineClient): Promise<WatchedFolder[]> {
  for await (const { state: library } of await client.library.watch()) {
    if (library !== 'open') continue
    const { folders } = await client.watched.list()
    if (folders.every(({ state }) => state !== 'checking')) return folders
  }
  return []
}

/** What the look has found is read and encoded, so that nothing is left behind when the command ends. */
async function imported(client: EngineClient, progress: Terminal['progress']): Promise<void> {
  const job = (await client.library.status()).job
  if (job === undefined) return
  for await (const { read, found } of await client.imports.watch({ job: job.job })) progress(`${read} of ${found} read`)
}

async function idOf(client: EngineClient, asked: string): Promise<number> {
  const { folders } = await client.watched.list()
  const one = folders.find(
    ({ id, path }) => String(id) === asked || path === asked || path === `${process.cwd()}/${asked}`,
  )
  if (one === undefined) throw wrongUsage(`${asked} is not watched: see watch list`)
  return one.id
}

function described({ id, path, state, documents, missing, note }: WatchedFolder): string {
  const gone = missing === 0 ? '' : `, ${missing} missing`
  return `${id}  ${plainName(path)}  ${state}  ${documents} documents${gone}${note === undefined ? '' : `  ${plain(note)}`}`
}
