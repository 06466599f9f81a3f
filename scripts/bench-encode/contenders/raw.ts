/**
 * The limit: ONNX Runtime alone on tokens that are there already, one text a run, no padding, nothing done with what comes out. Its
 * options are those of src/encode/session.ts. Argument: the model's files, as JSON.
 */
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { ModelFiles } from '../../../src/encode/encoding.ts'
import { catalogueModel } from '../../../src/encode/models/catalogue.ts'
import { loadTokenizer } from '../../../src/encode/tokenizer.ts'
import { serve } from '../protocol.ts'

const files = JSON.parse(process.argv[2] ?? '') as ModelFiles
const { window, prefixes } = catalogueModel(files.model)
const tokenizer = loadTokenizer(files.tokenizer)
const session = await InferenceSession.create(files.onnx, {
  executionProviders: ['cpu'],
  graphOptimizationLevel: 'all',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
  extra: { session: { intra_op: { allow_spinning: '0' }, inter_op: { allow_spinning: '0' } } },
})

function feedsOf(text: string): Record<string, Tensor> {
  const ids = BigInt64Array.from(tokenizer.encode(prefixes.passage + text, window).ids, BigInt)
  const values = { input_ids: ids, attention_mask: ids.map(() => 1n), token_type_ids: ids.map(() => 0n) }
  const names = Object.entries(values).filter(([name]) => session.inputNames.includes(name))
  return Object.fromEntries(names.map(([name, data]) => [name, new Tensor('int64', data, [1, ids.length])]))
}

await serve(async ({ texts }, clock) => {
  const feeds = texts.map(feedsOf)
  const runs: number[] = []
  await clock(async () => {
    for (const feed of feeds) {
      const start = performance.now()
      await session.run(feed)
      runs.push(performance.now() - start)
    }
  })
  return { runs }
})
