/** `compare`: one query in several spaces, side by side. */
import { z } from 'zod'
import { Pooling, Precision } from '../contract/common.ts'
import type { Comparison } from '../contract/compare.ts'
import { catalogueModel } from '../encode/models/catalogue.ts'
import { checked, libraryOption, listOf, parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { Dimensions, makeDimensions, projectionWords } from './dimensions.ts'
import { noteEncoder } from './import.ts'
import { encodeMissing, modelOption } from './models.ts'
import { queryOf } from './query.ts'
import { withSession } from './session.ts'
import { decimal, table } from './table.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist compare [TEXT] [--posting FILE-or-ID] [--poolings mean,max,cls,attention] [--models A,B] [--precision int8|fp32]
                         [--dims 384,256] [--limit N] [--library DIR] [--json]

Ranks the library's candidates in several spaces and says how far the lists agree: shared documents in the first k, and
rank-biased overlap. The query is encoded once for all pooling methods of a model.
  --models   the library's own model without it; what a named one has not encoded yet is encoded first
  --dims     the models' own without it; 256: by PCA, fitted on this library's own passages (at least 5,000), the best re-scored
             in the models' own`

const Limit = z.coerce.number().int().min(1).max(100)

export const compare: Command = {
  summary: 'pooling methods and models side by side',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, {
      ...libraryOption,
      posting: { type: 'string' },
      poolings: { type: 'string', default: 'mean,max,cls,attention' },
      models: { type: 'string', default: '' },
      dims: { type: 'string', default: '' },
      precision: { type: 'string', default: 'int8' },
      limit: { type: 'string', default: '20' },
    })
    const poolings = checked('--poolings', z.array(Pooling).min(1), listOf(values.poolings))
    const precision = checked('--precision', Precision, values.precision)
    const dimensions = checked('--dims', z.array(Dimensions), listOf(values.dims))
    const limit = checked('--limit', Limit, values.limit)
    const models = listOf(values.models).map((name) => ({ model: catalogueModel(name).id, precision }))
    const query = await queryOf(positionals, values.posting)
    for (const { model } of models) {
      const session = { library: values.library, ...(await modelOption(model, precision, terminal)) }
      await withSession(session, async ({ client }) => encodeMissing(client, terminal))
    }
    await withSession({ library: values.library }, async ({ client, status }) => {
      noteEncoder(status, terminal)
      const compared = models.length > 0 ? models : [{ model: status.space.model, precision: status.space.precision }]
      const spaces = compared.flatMap((model) => poolings.map((pooling) => ({ ...model, pooling })))
      await makeDimensions(client, dimensions, spaces, terminal)
      print(await client.compare.run({ query, poolings, models, dimensions, limit }), terminal)
    })
  },
}

function print({ lists, overlap, ...rest }: Comparison, { json, print }: Terminal): void {
  if (json) {
    print(JSON.stringify({ lists, overlap, ...rest }))
    return
  }
  const right = { align: 'right' } as const
  const depth = Math.max(...lists.map(({ results }) => results.length))
  const rows = Array.from({ length: depth }, (_, index) => [
    index + 1,
    ...lists.map(({ results }) => results[index]?.file ?? ''),
  ])
  const columns = [{ name: 'rank', ...right }, ...lists.map(({ space }) => ({ name: space.id, width: 36 }))]
  for (const line of table(columns, rows)) print(line)
  print('')
  for (const { space } of lists) if (space.projection !== undefined) print(`${space.id}: ${projectionWords(space)}`)
  for (const { a, b, k, shared, rbo } of overlap)
    print(`${a} and ${b}: ${shared} of ${k} shared, rank-biased overlap ${decimal(rbo, 3)}`)
}
