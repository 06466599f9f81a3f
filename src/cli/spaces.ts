/** `spaces`: which vectors a library holds, and room made by deleting those that nothing uses any more. */
import type { StoredSpace } from '../contract/models.ts'
import { libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { withSession } from './session.ts'
import { megabytes, table } from './table.ts'

const help = `shortlist spaces [--drop-replaced] [--library DIR] [--json]

Each space of the library: its vectors, and the bytes of their numbers. One is made for each pooling of each model that has encoded
documents, and one for each projection to 256 dimensions.
  --drop-replaced  first deletes projections that a later fit has replaced
  --library        the library's folder; without it your own

States: current (searches can use it), replaced (by a later fit), unfinished (the fit was cut off; goes with the next one), outdated (of
another model file, or of passages that were cut in another way). The library's file keeps the room of what is deleted for what comes next.`

export const spacesCommand: Command = {
  summary: 'the vectors of a library, by model and pooling',
  help,
  run: async (args, terminal) => {
    const options = { ...libraryOption, 'drop-replaced': { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArguments(args, options)
    if (positionals.length > 0) throw wrongUsage('spaces takes options only')
    await withSession({ library: values.library }, async ({ client }) => {
      const dropped = values['drop-replaced'] ? await client.models.dropReplaced() : undefined
      const spaces = await client.models.spaces()
      if (terminal.json) {
        terminal.print(JSON.stringify({ spaces, ...(dropped === undefined ? {} : { dropped }) }))
        return
      }
      for (const line of describe(spaces)) terminal.print(line)
      if (dropped === undefined) return
      const ids = dropped.spaces.map(({ id }) => id).join(', ')
      terminal.print(ids === '' ? 'none was replaced' : `deleted ${ids}: ${megabytes(dropped.bytes)}`)
    })
  },
}

function describe(spaces: readonly StoredSpace[]): string[] {
  if (spaces.length === 0) return ['nothing has been encoded in this library yet']
  const right = { align: 'right' } as const
  return table(
    [
      { name: 'space' },
      { name: 'dimensions', ...right },
      { name: 'vectors', ...right },
      { name: 'size', ...right },
      { name: 'state' },
    ],
    spaces.map(({ id, dimensions, vectors, bytes, state }) => [id, dimensions, vectors, megabytes(bytes), state]),
  )
}
