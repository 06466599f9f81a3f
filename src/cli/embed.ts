/** `embed`: texts from a file to sentence embeddings, through the same encoder processes as an import's. */
import { z } from 'zod'
import { Pooling, Precision, type Space } from '../contract/common.ts'
import { faultOf, ShortlistError } from '../contract/errors.ts'
import type { ModelFiles, Role } from '../encode/encoding.ts'
import { acquireModel } from '../encode/models/acquire.ts'
import { defaultCache } from '../encode/models/cache.ts'
import { project, type Projection } from '../encode/projection/apply.ts'
import { batchingOf, groupsOf } from '../engine/imports/groups.ts'
import { nodeHost } from '../engine/processes/node-host.ts'
import { sourceEntries } from '../engine/processes/source-entries.ts'
import { type EncoderPool, poolSize, startEncoders } from '../engine/workers/encoders.ts'
import { createRecorder } from '../monitor/recorder.ts'
import { checked, libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { checkDimensions, projectionIn, projectionWords } from './dimensions.ts'
import { inOrder } from './in-order.ts'
import type { Terminal } from './terminal.ts'
import { readTextLines, type TextLine } from './text-lines.ts'

const help = `shortlist embed FILE.jsonl [--model M] [--precision int8|fp32] [--pooling mean|max|cls|attention]
                           [--role query|passage|none] [--dims 384|256] [--library DIR] [--json]

Reads lines {"id","text"}, in UTF-8, and prints lines {"id","tokens","vector"} in the same order, ids as they are, also where
one comes again; tokens counts real tokens with the special ones, after truncation; a text that was cut has "truncated":true.
The vectors are L2-normalised. A model that is not on this machine is fetched first.
  --model      all-MiniLM-L6-v2 without it
  --precision  int8 without it
  --role       which prefix of the model to put before each text; none without it
  --dims       the model's own number of dimensions without it. 256: by PCA, fitted on at least 5,000 passages of a library
               (--library, without it your own) that this model has encoded; each line then names the "space" too`

/** of each process; what is ready waits for those before it to be printed */
const groupsAhead = 4

const options = {
  model: { type: 'string', default: 'all-MiniLM-L6-v2' },
  precision: { type: 'string', default: 'int8' },
  pooling: { type: 'string', default: 'mean' },
  role: { type: 'string', default: 'none' },
  dims: { type: 'string' },
  ...libraryOption,
} as const

export const embed: Command = {
  summary: 'texts to vectors',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, options)
    const [file, more] = positionals
    if (file === undefined || more !== undefined) throw wrongUsage('name one file of lines {"id","text"}')
    const precision = checked('--precision', Precision, values.precision)
    const pooling = checked('--pooling', Pooling, values.pooling)
    const role = checked('--role', z.enum(['query', 'passage', 'none']), values.role)
    const fewer = values.dims !== undefined && checkDimensions(values.dims, values.model).fewer
    const lines = await readTextLines(file)
    const projected = fewer
      ? await projectionIn(values.library, { model: values.model, precision, pooling })
      : undefined
    if (projected !== undefined) terminal.note(`${projected.space.id}: ${projectionWords(projected.space)}`)
    const encoders = startEncoders({
      host: nodeHost(sourceEntries()),
      files: await modelFiles(values.model, precision, terminal),
      size: poolSize(),
      recorder: createRecorder(),
      onChange: () => undefined,
    })
    try {
      await encodeAll(lines, encoders, { pooling, role, ...projected }, terminal)
    } finally {
      await encoders.close()
    }
  },
}

interface Choice {
  readonly pooling: Pooling
  readonly role: Role
  readonly projection?: Projection
  /** what the projection makes */
  readonly space?: Space
}

/** Prints in input order while later lines are still being encoded: some for each process, so that none waits. */
async function encodeAll(lines: TextLine[], encoders: EncoderPool, choice: Choice, terminal: Terminal): Promise<void> {
  const groups = groupsOf(lines, batchingOf(encoders.files.precision))
  const encodings = inOrder(groups, groupsAhead * encoders.size, (part) => encodePart(part, encoders, choice))
  for await (const printed of encodings) for (const line of printed) terminal.print(line)
}

async function encodePart(part: TextLine[], encoders: EncoderPool, choice: Choice): Promise<string[]> {
  const { pooling, role, projection, space } = choice
  const texts = part.map(({ text }) => text)
  const request = { texts, role, poolings: [pooling], batching: batchingOf(encoders.files.precision) }
  const { tokens, truncated, vectors, ...encoded } = await patiently(() => encoders.encode(request, { urgent: false }))
  const own = vectors[pooling]
  if (own === undefined) throw new ShortlistError('internal', `no vectors for ${pooling}`)
  const rows = projection === undefined ? own : project(projection, own)
  const { dimensions } = projection ?? encoded
  return part.map(({ id }, index) => {
    const vector = [...rows.subarray(index * dimensions, (index + 1) * dimensions)]
    const cut = truncated[index] === 1 ? true : undefined
    return JSON.stringify({ id, tokens: tokens[index], truncated: cut, space: space?.id, vector })
  })
}

/** a request whose encoder ended so often is at fault itself */
const patience = 3

/** An encoder that ends is started again, and its requests are for the caller to repeat. Throws what the last attempt threw. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts++)
    try {
      return await work()
    } catch (error) {
      if (attempts === patience || faultOf(error).code !== 'encoder.stopped') throw error
    }
}

/** From the cache or, when it is not there, from the model's sources. */
export async function modelFiles(model: string, precision: Precision, terminal: Terminal): Promise<ModelFiles> {
  return await acquireModel({
    model,
    precision,
    cache: defaultCache(),
    signal: AbortSignal.timeout(3_600_000),
    onProgress: ({ step, source, bytes, total }) =>
      terminal.progress(
        `${step} ${model} ${precision} (${source}) ${Math.round((100 * bytes) / Math.max(total, 1))} %`,
      ),
  })
}
