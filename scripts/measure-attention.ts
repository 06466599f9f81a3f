/**
 * Which attention pooling without training is best: sentence pairs of the STS benchmark (Spearman x 100) and the judged queries of the
 * sample library (nDCG@10 x 100 over CVs by their best passage, meaning alone). Needs the sample library (`npm run setup`):
 *   node scripts/measure-attention.ts [sts-dev.csv] --models all-MiniLM-L6-v2,e5-small-v2 --precision fp32
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Precision } from '../src/contract/common.ts'
import { dot, sumOfRows } from '../src/encode/arithmetic.ts'
import type { Encoder } from '../src/encode/encoder.ts'
import type { Role } from '../src/encode/encoding.ts'
import { loadEncoder } from '../src/encode/load.ts'
import { acquireModel } from '../src/encode/models/acquire.ts'
import { defaultCache } from '../src/encode/models/cache.ts'
import { normalizeRows } from '../src/encode/normalize.ts'
import { readPairs } from '../src/evaluate/sts/pairs.ts'
import { spearman } from '../src/evaluate/sts/spearman.ts'
import { cutChunks } from '../src/library/chunks.ts'
import { openLibrary } from '../src/library/database.ts'
import { documentRows } from '../src/library/documents.ts'
import { nextUnencoded } from '../src/library/vectors.ts'
import { inClone } from './setup/folders.mjs'
import { sampleFolder } from './setup/sample.mjs'

/** The network's output for one text without padding: `rows` says where each token begins. */
interface Tokens {
  readonly ids: Int32Array
  readonly values: Float32Array
  readonly rows: readonly number[]
  readonly dimensions: number
}

/** Weights of the tokens, of any sum. */
type Weigh = (tokens: Tokens, idf: (id: number) => number) => number[]

/** Softmax of the tokens' cosine to a query vector over a temperature (Vaswani et al. 2017, both sides normalised). */
const attended =
  (tau: number, query: (tokens: Tokens) => Float32Array): Weigh =>
  (tokens) => {
    const asked = unit(query(tokens))
    return tokens.rows.map((start) => Math.exp(dot(unit(rowAt(tokens, start)), asked) / tau))
  }
const centroid = ({ values, rows, dimensions }: Tokens) => Float32Array.from(sumOfRows(values, rows, dimensions))
const cls = (tokens: Tokens) => rowAt(tokens, 0)

const variants: Record<string, Weigh> = {
  mean: ({ rows }) => rows.map(() => 1),
  'centroid, tau .1': attended(0.1, centroid),
  'centroid, tau .25': attended(0.25, centroid),
  'centroid, tau .5': attended(0.5, centroid),
  'centroid, tau 1': attended(1, centroid),
  'CLS as query, tau .1': attended(0.1, cls),
  'CLS as query, tau .5': attended(0.5, cls),
  'IDF-weighted': ({ ids }, idf) => Array.from(ids, idf),
}
const names = Object.keys(variants)

function rowAt({ values, dimensions }: Tokens, start: number): Float32Array {
  return values.slice(start, start + dimensions)
}

function unit(vector: Float32Array): Float32Array {
  normalizeRows(vector, vector.length)
  return vector
}

/** Each text in each variant; [texts][variants]. Document frequencies are those of the `passages`, smoothed. */
async function encodeAll(encoder: Encoder, texts: readonly string[], role: Role, passages: readonly string[]) {
  const { model, tokenizer, session } = encoder
  const idsOf = (text: string, as: Role) =>
    tokenizer.encode((as === 'none' ? '' : model.prefixes[as]) + text, model.window)
  const frequencies = new Map<number, number>()
  for (const text of passages)
    for (const id of new Set(idsOf(text, 'none').ids)) frequencies.set(id, (frequencies.get(id) ?? 0) + 1)
  const idf = (id: number) => Math.log((passages.length + 1) / ((frequencies.get(id) ?? 0) + 1)) + 1e-6
  const vectors: Float32Array[][] = []
  for (const text of texts) {
    const tokenIds = idsOf(text, role)
    const { values } = await session.run([tokenIds], tokenIds.ids.length)
    const rows = Array.from(tokenIds.ids, (_, i) => i * model.dimensions)
    const tokens = { ids: tokenIds.ids, values, rows, dimensions: model.dimensions }
    vectors.push(
      Object.values(variants).map((weigh) =>
        unit(Float32Array.from(sumOfRows(values, rows, model.dimensions, Float64Array.from(weigh(tokens, idf))))),
      ),
    )
  }
  return vectors
}

async function stsFigures(encoder: Encoder, file: string): Promise<number[]> {
  const pairs = readPairs(readFileSync(file, 'utf8'))
  const sentences = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))]
  const vectors = await encodeAll(encoder, sentences, 'query', sentences)
  const place = new Map(sentences.map((sentence, i) => [sentence, i]))
  const vectorOf = (text: string, variant: number) => vectors[place.get(text) ?? -1]?.[variant] ?? new Float32Array()
  const scores = pairs.map(({ score }) => score)
  return names.map((_, variant) => {
    const cosines = pairs.map(({ first, second }) => dot(vectorOf(first, variant), vectorOf(second, variant)))
    return 100 * spearman(cosines, scores)
  })
}

interface Judged {
  readonly queries: readonly { readonly id: string; readonly text: string }[]
  readonly judgements: readonly { readonly query: string; readonly file: string; readonly grade: number }[]
}

async function sampleFigures(encoder: Encoder): Promise<number[]> {
  const judged = JSON.parse(readFileSync(inClone('out', 'sample', 'judged.json'), 'utf8')) as Judged
  const passages = cvPassages(encoder)
  const texts = passages.map(({ text }) => text)
  const encoded = await encodeAll(encoder, texts, 'passage', texts)
  const queries = await encodeAll(
    encoder,
    judged.queries.map(({ text }) => text),
    'query',
    texts,
  )
  return names.map((_, variant) => {
    const gains = judged.queries.map(({ id }, at) => {
      const asked = queries[at]?.[variant] ?? new Float32Array()
      const best = new Map<string, number>()
      passages.forEach(({ file }, i) => {
        const cosine = dot(asked, encoded[i]?.[variant] ?? new Float32Array())
        best.set(file, Math.max(best.get(file) ?? -1, cosine))
      })
      const grades = new Map(judged.judgements.filter(({ query }) => query === id).map((one) => [one.file, one.grade]))
      const ranked = [...best].toSorted((a, b) => b[1] - a[1]).map(([file]) => grades.get(file) ?? 0)
      return gainOf(ranked) / (gainOf([...grades.values()].toSorted((a, b) => b - a)) || 1)
    })
    return (100 * gains.reduce((sum, gain) => sum + gain, 0)) / gains.length
  })
}

/** Discounted cumulative gain of the first ten (Järvelin & Kekäläinen 2002, gain 2^grade - 1). */
function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

/** What an import would encode of the sample's CVs. */
function cvPassages({ tokenizer, model }: Encoder): { file: string; text: string }[] {
  const library = openLibrary(sampleFolder())
  try {
    const { rows } = documentRows(library, { kind: 'cv', offset: 0, limit: 10_000 })
    const files = new Map(rows.map(({ id, file }) => [id, file]))
    const nobody = { model: 'none', precision: 'fp32', hash: '', dimensions: 0 } as const
    const count = (texts: string[]) => texts.map((text) => tokenizer.count(text))
    const room = model.window - 2 - tokenizer.count(model.prefixes.passage)
    return nextUnencoded(library, nobody, 10_000).flatMap((document) => {
      const file = files.get(document.id)
      return file === undefined ? [] : cutChunks(document, count, room).map(({ text }) => ({ file, text }))
    })
  } finally {
    library.close()
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: 'string', default: 'all-MiniLM-L6-v2,e5-small-v2' },
    precision: { type: 'string', default: 'fp32' },
  },
})
const sts = positionals[0] ?? inClone('..', 'shared', 'sts', 'sts-dev.csv')
if (!existsSync(sts)) console.error(`There is no ${sts}: the pairs are left out.`)
for (const model of values.models.split(',')) {
  const signal = new AbortController().signal
  const precision = values.precision === 'int8' ? 'int8' : ('fp32' satisfies Precision)
  const place = { model, precision, cache: defaultCache(), signal, onProgress: () => undefined } as const
  const { encoder } = await loadEncoder(await acquireModel(place))
  const pairs = existsSync(sts) ? await stsFigures(encoder, sts) : []
  const sample = await sampleFigures(encoder)
  await encoder.session.release()
  console.log(`${`${model} ${precision}`.padEnd(28)}${'STS'.padStart(8)}${'nDCG@10'.padStart(10)}`)
  names.forEach((name, i) => {
    console.log(
      `${name.padEnd(28)}${(pairs[i] ?? Number.NaN).toFixed(2).padStart(8)}${(sample[i] ?? 0).toFixed(1).padStart(10)}`,
    )
  })
}
