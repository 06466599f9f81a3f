/**
 * `node scripts/measure-projection.ts`: how many of a chunk's 50 nearest chunks are still its nearest after the vectors were brought to
 * 256 dimensions, by three methods, for each encoder as int8 with mean pooling. The chunks are those of CVs from the sample's generator:
 * further invented people of the same trades. Options: --chunks N, --models A,B, --asked N (chunks whose neighbours are looked at).
 */
import { parseArgs } from 'node:util'
import { batchingOf, groupsOf } from '../src/engine/imports/groups.ts'
import { type Encoder, encodeTexts } from '../src/encode/encoder.ts'
import { loadEncoder } from '../src/encode/load.ts'
import { acquireModel } from '../src/encode/models/acquire.ts'
import { defaultCache } from '../src/encode/models/cache.ts'
import { keptNeighbours } from '../src/evaluate/projection/neighbours.ts'
import { reductions } from '../src/evaluate/projection/reductions.ts'
import { read } from '../src/import/read.ts'
import { cutChunks } from '../src/library/chunks.ts'
import { compose } from './sample/compose.ts'
import { render } from './sample/formats/all.ts'
import { createPerson } from './sample/people.ts'
import { plans } from './sample/plan.ts'
import { createRandom } from './sample/random.ts'

const { values: given } = parseArgs({
  options: {
    chunks: { type: 'string', default: '6000' },
    models: { type: 'string', default: 'all-MiniLM-L6-v2,e5-small-v2' },
    asked: { type: 'string', default: '500' },
  },
})
const [precision, pooling, target, k, best] = ['int8', 'mean', 256, 50, 200] as const

/** CVs without end: round after round of the sample's plans, each for somebody else. */
async function* readings() {
  for (let round = 1; ; round += 1) {
    const names = new Set<string>()
    for (const plan of plans().map((each) => ({ ...each, seed: `${each.seed}:round ${round}` }))) {
      const person = createPerson(plan.language, createRandom(`person:${plan.seed}`), names, 40)
      yield await read(await render(compose(plan, person), 'txt'), 'cv.txt')
    }
  }
}

async function chunksFor({ tokenizer, model }: Encoder, wanted: number): Promise<string[]> {
  const count = (texts: string[]) => texts.map((text) => tokenizer.count(text))
  const room = model.window - 2 - tokenizer.count(model.prefixes.passage)
  const texts = new Set<string>()
  for await (const reading of readings()) {
    for (const chunk of cutChunks(reading, count, room)) if (chunk.role === 'body') texts.add(chunk.text)
    if (texts.size >= wanted) break
  }
  return [...texts].slice(0, wanted)
}

async function encodeAll(encoder: Encoder, texts: readonly string[]): Promise<Float32Array> {
  const { dimensions } = encoder.model
  const rows = new Float32Array(texts.length * dimensions)
  let at = 0
  const batching = batchingOf(precision)
  for (const group of groupsOf(texts, batching)) {
    const request = { texts: group, role: 'passage', poolings: [pooling], batching } as const
    rows.set((await encodeTexts(encoder, request)).vectors[pooling] ?? [], at * dimensions)
    at += group.length
    if (at % 960 === 0) console.error(`${at} of ${texts.length} chunks encoded`)
  }
  return rows
}

const percent = (share: number) => (share * 100).toFixed(1).padStart(12)

console.log(
  `${given.chunks} different chunks, ${given.asked} asked, share of the ${k} nearest in % that are among the ${k} (the ${best}) nearest in ${target} dimensions`,
)
for (const model of given.models.split(',')) {
  const signal = new AbortController().signal
  const place = { model, precision, cache: defaultCache(), signal, onProgress: () => undefined }
  const { encoder } = await loadEncoder(await acquireModel(place))
  const { dimensions } = encoder.model
  const texts = await chunksFor(encoder, Number(given.chunks))
  const values = await encodeAll(encoder, texts)
  await encoder.session.release()
  const asked = Array.from({ length: Number(given.asked) }, (_, i) =>
    Math.floor((i * texts.length) / Number(given.asked)),
  )
  for (const [name, reduce] of Object.entries(reductions)) {
    const before = { values, dimensions }
    const after = { values: reduce(values, dimensions, target), dimensions: target }
    const kept = keptNeighbours(before, after, asked, k)
    const found = keptNeighbours(before, after, asked, k, best)
    console.log(`${`${model} ${precision}`.padEnd(24)}${name.padEnd(16)}${percent(kept)}${percent(found)}`)
  }
}
