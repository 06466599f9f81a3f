/** `evaluate`: how good the lists of one or more methods are by a judged set. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DocumentKind, Method, Pooling, Precision } from '../contract/common.ts'
import type { EngineClient } from '../contract/contract.ts'
import { catalogueModel } from '../encode/models/catalogue.ts'
import { fewestQueries } from '../evaluate/judged/chance.ts'
import { differences, evaluate as valuesOf, type Evaluation, type RankedList } from '../evaluate/judged/evaluation.ts'
import { type JudgedQuery, type JudgedSet, parseJudgedSet } from '../evaluate/judged/judged-set.ts'
import { measures } from '../evaluate/judged/measures.ts'
import { qrels, run as trecRun } from '../evaluate/judged/trec.ts'
import { checked, libraryOption, listOf, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { noteEncoder } from './import.ts'
import { encodeMissing, modelOption } from './models.ts'
import { withSession } from './session.ts'
import { decimal, table } from './table.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist evaluate JUDGED.json [--methods hybrid,vector,keyword] [--poolings mean,max,cls,attention] [--model M]
                          [--precision int8|fp32] [--of cv|posting] [--trec DIR] [--library DIR] [--json]

Searches the library for each query of a judged set and measures the lists: MAP, nDCG@10, MRR, P@10, recall@50, each with a
95 % interval (bootstrap over the queries). With several methods or poolings, each is compared to the first by a paired
randomisation test. JUDGED.json: {"queries":[{"id","text"}],"judgements":[{"query","file","grade"}]}; files by name.
  --methods   hybrid without it
  --poolings  the library's own without it
  --trec      also writes qrels.txt and a run file for each method, for trec_eval`

/** The most that one search gives. */
const depth = 1000

interface Way {
  readonly method: Method
  readonly pooling: Pooling
}

export const evaluate: Command = {
  summary: 'how good the lists are, by a judged set',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, {
      ...libraryOption,
      methods: { type: 'string', default: 'hybrid' },
      poolings: { type: 'string', default: '' },
      model: { type: 'string' },
      precision: { type: 'string' },
      of: { type: 'string', default: 'cv' },
      trec: { type: 'string' },
    })
    const methods = checked('--methods', z.array(Method).min(1), listOf(values.methods))
    const poolings = checked('--poolings', z.array(Pooling), listOf(values.poolings))
    const precision = checked('--precision', Precision.optional(), values.precision)
    const of = checked('--of', DocumentKind, values.of)
    if (values.model !== undefined) catalogueModel(values.model)
    const judged = parseJudgedSet(fileText(positionals))
    const model = await modelOption(values.model, precision, terminal)
    await withSession({ library: values.library, ...model }, async ({ client, status }) => {
      noteEncoder(status, terminal)
      if (model.model !== undefined) await encodeMissing(client, terminal)
      const known = await fileNames(client, of)
      const { queries, problems } = withoutMissing(judged, known)
      const ways = waysOf(methods, poolings.length === 0 ? [status.space.pooling] : poolings)
      const results: Result[] = []
      for (const way of ways) {
        const { space, lists } = await listsOf(client, queries, way, of, terminal)
        results.push({ way, space, lists, evaluation: valuesOf(lists) })
      }
      if (values.trec !== undefined) writeTrec(values.trec, queries, results)
      print({ results, problems, documents: known.size }, terminal)
    })
  },
}

function fileText(positionals: readonly string[]): string {
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw wrongUsage('give one file with judgements')
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw wrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Words know no pooling: keyword search is one way, whatever the poolings. */
function waysOf(methods: readonly Method[], poolings: readonly Pooling[]): Way[] {
  return methods.flatMap((method) =>
    (method === 'keyword' ? poolings.slice(0, 1) : poolings).map((pooling) => ({ method, pooling })),
  )
}

async function fileNames(client: EngineClient, kind: DocumentKind): Promise<Set<string>> {
  const names = new Set<string>()
  for (let offset = 0; ; offset += depth) {
    const { total, rows } = await client.library.documents({ kind, offset, limit: depth })
    for (const { file, outcome } of rows) if (outcome?.startsWith('text') === true) names.add(file)
    if (offset + depth >= total) return names
  }
}

/** Judgements of documents that are gone cannot be met by any method: they are told and left out. */
function withoutMissing({ queries, problems }: JudgedSet, known: ReadonlySet<string>): JudgedSet {
  const missing = new Set(queries.flatMap(({ grades }) => [...grades.keys()].filter((name) => !known.has(name))))
  return {
    queries: queries.map((query) => ({
      ...query,
      grades: new Map([...query.grades].filter(([name]) => known.has(name))),
    })),
    problems: [...problems, ...Array.from(missing, (name) => `${name} is judged and not in the library; left out.`)],
  }
}

interface Result {
  readonly way: Way
  readonly space: string | null
  readonly lists: readonly RankedList[]
  readonly evaluation: Evaluation
}

async function listsOf(
  client: EngineClient,
  queries: readonly JudgedQuery[],
  { method, pooling }: Way,
  of: DocumentKind,
  terminal: Terminal,
): Promise<{ space: string | null; lists: RankedList[] }> {
  const lists: RankedList[] = []
  let space: string | null = null
  for (const query of queries) {
    terminal.progress(`${method}, ${pooling}: query ${String(lists.length + 1)} of ${String(queries.length)}`)
    const found = await client.search.run({ query: { text: query.text }, method, space: { pooling }, of, limit: depth })
    space = found.space?.id ?? null
    lists.push({ query, ranked: found.results.map(({ file }) => file) })
  }
  return { space, lists }
}

function writeTrec(folder: string, queries: readonly JudgedQuery[], results: readonly Result[]): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'qrels.txt'), qrels(queries))
  for (const { way, lists } of results) {
    const tag = way.method === 'keyword' ? way.method : `${way.method}-${way.pooling}`
    writeFileSync(join(folder, `run-${tag}.txt`), trecRun(lists, tag))
  }
}

interface Printed {
  readonly results: readonly Result[]
  readonly problems: readonly string[]
  readonly documents: number
}

/** The first way's values are the answer; the others follow with what they differ by. */
function print({ results, problems, documents }: Printed, terminal: Terminal): void {
  const [first, ...rest] = results
  if (first === undefined) return
  const others = rest.map((result) => ({
    ...entryOf(result),
    against: differences(first.evaluation, result.evaluation),
  }))
  if (terminal.json) terminal.print(JSON.stringify({ ...entryOf(first), documents, problems, others }))
  else for (const line of describe(results, problems)) terminal.print(line)
}

function entryOf({ way, space, evaluation }: Result) {
  return { method: way.method, space, ...evaluation }
}

function describe(results: readonly Result[], problems: readonly string[]): string[] {
  const [first] = results
  if (first === undefined) return []
  const right = { align: 'right' } as const
  const rows = results.map((result) => [
    result.way.method,
    result.space ?? 'no vectors',
    ...measures.map((name) => cell(first, result, name)),
  ])
  const { queries } = first.evaluation
  const without = queries.filter(({ relevant }) => relevant === 0).map(({ id }) => id)
  const counted = queries.length - without.length
  return [
    ...table([{ name: 'method' }, { name: 'space' }, ...measures.map((name) => ({ name, ...right }))], rows),
    '',
    `${String(counted)} queries${counted < fewestQueries ? ': too few for an interval' : '; 95 % intervals in brackets'}` +
      (results.length > 1 ? '; * differs from the first by more than chance (p < .05)' : ''),
    ...(without.length === 0 ? [] : [`Nothing is judged relevant for: ${without.join(', ')}; not in the means.`]),
    ...problems,
  ]
}

function cell(first: Result, result: Result, name: (typeof measures)[number]): string {
  const { value, interval } = result.evaluation.mean[name]
  const { p } = differences(first.evaluation, result.evaluation)[name]
  const range = interval === undefined ? '' : ` [${decimal(interval.low, 3)} ${decimal(interval.high, 3)}]`
  return `${decimal(value, 3)}${range}${result !== first && p < 0.05 ? ' *' : '  '}`
}
