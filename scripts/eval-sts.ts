/**
 * `npm run eval:sts -- [FILE]`: agreement of each encoder, precision and pooling with people's judgements of sentence pairs (STS
 * benchmark). It shows whether tokenizer, pooling and precision are right, not whether recruiting works. The file is not in the
 * repository (its licence); it is looked for beside it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { poolings } from '../src/contract/common.ts'
import { loadEncoder } from '../src/encode/load.ts'
import { acquireModel } from '../src/encode/models/acquire.ts'
import { defaultCache } from '../src/encode/models/cache.ts'
import { readPairs } from '../src/evaluate/sts/pairs.ts'
import { stsCorrelations } from '../src/evaluate/sts/run.ts'
import { inClone } from './setup/folders.mjs'

const options = { models: { type: 'string', default: 'all-MiniLM-L6-v2,e5-small-v2' } } as const
const { values, positionals } = parseArgs({ allowPositionals: true, options })
const file = positionals[0] ?? inClone('..', 'shared', 'sts', 'sts-dev.csv')
if (!existsSync(file)) {
  console.error(`There is no ${file}. Give the path of the benchmark's tab-separated file.`)
  process.exit(2)
}

const pairs = readPairs(readFileSync(file, 'utf8'))
console.log(
  `${pairs.length} pairs, Spearman x 100\n${'model'.padEnd(26)}${poolings.map((pooling) => pooling.padStart(11)).join('')}`,
)
for (const model of values.models.split(',')) {
  for (const precision of ['fp32', 'int8'] as const) {
    const signal = new AbortController().signal
    const place = { model, precision, cache: defaultCache(), signal, onProgress: () => undefined }
    const { encoder } = await loadEncoder(await acquireModel(place))
    const correlations = await stsCorrelations(encoder, pairs)
    await encoder.session.release()
    const figures = poolings.map((pooling) => correlations[pooling].toFixed(2).padStart(11)).join('')
    console.log(`${`${model} ${precision}`.padEnd(26)}${figures}`)
  }
}
