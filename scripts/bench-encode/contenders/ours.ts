/** What Shortlist does: all texts in one call, one a run or batched. Arguments: the model's files and the batching, as JSON. */
import { encodeTexts } from '../../../src/encode/encoder.ts'
import type { EncodeRequest, ModelFiles } from '../../../src/encode/encoding.ts'
import { loadEncoder } from '../../../src/encode/load.ts'
import { rowsOf, serve } from '../protocol.ts'

const [files = '', batching = ''] = process.argv.slice(2)
const { encoder } = await loadEncoder(JSON.parse(files) as ModelFiles)

await serve(async ({ texts, keep }, clock) => {
  const request = { texts, role: 'passage', poolings: ['mean'], batching } as EncodeRequest
  const { times, vectors } = await clock(() => encodeTexts(encoder, request))
  return { stages: times, ...(keep ? { vectors: rowsOf(vectors.mean ?? [], texts.length) } : {}) }
})
