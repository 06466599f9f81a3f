/** `search`: who fits this text or posting. */
import { z } from 'zod'
import { DocumentKind, Method, Pooling, Precision, type Space } from '../contract/common.ts'
import { problemText } from '../contract/conditions.ts'
import type { SearchResult } from '../contract/search.ts'
import { catalogueModel } from '../encode/models/catalogue.ts'
import { checked, libraryOption, parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { Dimensions, makeDimensions, projectionWords } from './dimensions.ts'
import { noteEncoder } from './import.ts'
import { queryOf } from './query.ts'
import { withSession } from './session.ts'
import { encodeMissing, modelOption } from './models.ts'
import { decimal, table } from './table.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist search [TEXT] [--posting FILE-or-ID] [--method hybrid|vector|keyword] [--model M] [--precision int8|fp32]
                        [--pooling mean|max|cls|attention] [--dims 384|256] [--limit N] [--of cv|posting]
                        [--library DIR] [--json]

Ranks the library's candidates for a text, a stored posting (its number) or a posting in a file (read, not imported).
  TEXT may hold conditions: "two words", -without, AND, OR, NOT, ( ), title:, skill:, employer:, lang:de, years:>=5, added:<30d, type:pdf, file:
  --method   hybrid without it: vectors and keywords, fused
  --model    another encoder than the library's; what it has not encoded yet is encoded first
  --dims     256: by PCA, fitted on this library's own passages (at least 5,000); the best are re-scored in the model's own
  --of       posting finds postings instead of candidates`

export const Limit = z.coerce.number().int().min(1).max(1000)

export const search: Command = {
  summary: 'ranked candidates for a text or a posting',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, {
      ...libraryOption,
      posting: { type: 'string' },
      method: { type: 'string', default: 'hybrid' },
      model: { type: 'string' },
      precision: { type: 'string' },
      pooling: { type: 'string' },
      dims: { type: 'string' },
      limit: { type: 'string', default: '50' },
      of: { type: 'string', default: 'cv' },
    })
    const method = checked('--method', Method, values.method)
    const precision = checked('--precision', Precision.optional(), values.precision)
    const pooling = checked('--pooling', Pooling.optional(), values.pooling)
    const dimensions = checked('--dims', Dimensions.optional(), values.dims)
    const limit = checked('--limit', Limit, values.limit)
    const of = checked('--of', DocumentKind, values.of)
    if (values.model !== undefined) catalogueModel(values.model)
    const query = await queryOf(positionals, values.posting)
    const model = await modelOption(values.model, precision, terminal)
    await withSession({ library: values.library, ...model }, async ({ client, status }) => {
      noteEncoder(status, terminal)
      if (model.model !== undefined) await encodeMissing(client, terminal)
      const { space: own } = status
      const chosen = { model: own.model, precision: own.precision, pooling: pooling ?? own.pooling }
      if (dimensions !== undefined) await makeDimensions(client, [dimensions], [chosen], terminal)
      const space = { ...chosen, ...(dimensions === undefined ? {} : { dimensions }) }
      print(await client.search.run({ query, method, space, limit, of }), terminal)
    })
  },
}

function print(result: SearchResult, { json, print }: Terminal): void {
  if (json) {
    print(JSON.stringify(result))
    return
  }
  const right = { align: 'right' } as const
  const columns = [
    { name: 'rank', ...right },
    { name: 'id', ...right },
    { name: 'score', ...right },
  ]
  const rows = result.results.map(({ rank, id, score, title, file, evidence }) => {
    return [rank, id, decimal(score, 4), title, file, evidence[0]?.passage ?? '']
  })
  const text = [
    { name: 'title', width: 32 },
    { name: 'file', width: 32 },
    { name: 'evidence', width: 80 },
  ]
  const { conditions, problems } = result.understood
  const { query } = result
  for (const each of problems) print(`${query.slice(each.start, each.end)}: ${problemText(query, each)}`)
  if (conditions.length > 0) print(`only: ${conditions.join(', ')}`)
  for (const line of table([...columns, ...text], rows)) print(line)
  const space = result.space === null ? 'keywords only' : spaceWords(result.space, result.rescored)
  const unread = result.unread === 0 ? '' : `, ${result.unread} could not be read`
  print(`${result.searched} searched (${result.method}, ${space})${unread}; ${decimal(result.ms.total, 1)} ms`)
}

function spaceWords(space: Space, rescored = 0): string {
  const { id, projection } = space
  if (projection === undefined) return id
  return `${id}: ${projectionWords(space)}, the best ${rescored} re-scored in ${projection.from}`
}
