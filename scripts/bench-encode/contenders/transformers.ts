/**
 * What a JavaScript programmer would take: the feature-extraction pipeline of @huggingface/transformers in batches of 32, as the texts
 * come. Arguments: a folder that it takes for the hub (hub-folder.ts), model, dtype, what is put before each text.
 */
import { env, pipeline } from '@huggingface/transformers'
import { serve } from '../protocol.ts'

const batch = 32
const [folder = '', model = '', dtype = '', prefix = ''] = process.argv.slice(2)
env.allowRemoteModels = false
env.localModelPath = folder
const extract = await pipeline('feature-extraction', model, {
  dtype: dtype as 'fp32' | 'q8',
  device: 'cpu',
  session_options: {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    extra: { session: { intra_op: { allow_spinning: '0' }, inter_op: { allow_spinning: '0' } } },
  },
})

await serve(async ({ texts, keep }, clock) => {
  const vectors = await clock(async () => {
    const rows: number[][] = []
    for (let at = 0; at < texts.length; at += batch) {
      const part = texts.slice(at, at + batch).map((text) => prefix + text)
      rows.push(...((await extract(part, { pooling: 'mean', normalize: true })).tolist() as number[][]))
    }
    return rows
  })
  return keep ? { vectors } : {}
})
