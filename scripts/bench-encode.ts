/**
 * `npm run bench:encode`: how fast the encoders are beside what one would take instead, and beside the network alone.
 *   -- --quick             few texts, 3 rounds
 *   -- --only mixed,query  some of: short, medium, long, mixed, cores, query, memory
 *   -- --model e5-small-v2 --precision int8
 *   -- --rounds 9 --memory 10000 (texts) --python (sentence-transformers, too: about 6 GB under out/ the first time) --json
 */
import { parseArgs } from 'node:util'
import type { Precision } from '../src/contract/common.ts'
import type { ModelFiles } from '../src/encode/encoding.ts'
import { acquireModel } from '../src/encode/models/acquire.ts'
import { defaultCache } from '../src/encode/models/cache.ts'
import { describeResults } from './bench-encode/print.ts'
import { type Part, parts, runBenchmark } from './bench-encode/run.ts'
import { verdictsOf } from './bench-encode/targets.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: parts.join() },
    model: { type: 'string', default: 'all-MiniLM-L6-v2,e5-small-v2' },
    precision: { type: 'string', default: 'int8,fp32' },
    rounds: { type: 'string' },
    memory: { type: 'string', default: '2000' },
    python: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const note = (line: string): void => console.error(line)

/** Throws for what is not one of them. */
function chosen<T extends string>(list: string, allowed: readonly T[]): T[] {
  return list.split(',').map((name) => {
    const found = allowed.find((one) => one === name)
    if (found === undefined) throw new Error(`${name} is none of ${allowed.join(', ')}`)
    return found
  })
}

async function filesOf(): Promise<ModelFiles[]> {
  const signal = new AbortController().signal
  const place = { cache: defaultCache(), signal, onProgress: () => undefined }
  const files: ModelFiles[] = []
  for (const model of values.model.split(','))
    for (const precision of chosen<Precision>(values.precision, ['int8', 'fp32']))
      files.push(await acquireModel({ model, precision, ...place }))
  return files
}

const results = await runBenchmark({
  files: await filesOf(),
  only: chosen<Part>(values.only, parts),
  quick: values.quick,
  rounds: Number(values.rounds ?? (values.quick ? 3 : 5)),
  memoryTexts: Number(values.memory),
  python: values.python,
  note,
})
console.log(
  values.json
    ? JSON.stringify({ ...results, targets: verdictsOf(results) }, undefined, 1)
    : describeResults(results).join('\n'),
)
