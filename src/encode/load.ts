/**
 * Owns making an encoder of model files: hashes checked, session opened, and one sentence with a known vector encoded. Another device
 * than the processor must give that sentence the vector that the processor gives it.
 */
import type { Device, Precision } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import { agree } from './agreement.ts'
import { dot } from './arithmetic.ts'
import type { Encoder } from './encoder.ts'
import { encodeTexts } from './encoder.ts'
import type { LoadedModel, ModelFiles } from './encoding.ts'
import type { CatalogueModel } from './models/catalogue.ts'
import { catalogueModel } from './models/catalogue.ts'
import { checkFile } from './models/verify.ts'
import { wrongFile } from './models/wrong-file.ts'
import { normalizeRows } from './normalize.ts'
import { openSession, runtimeName } from './session.ts'
import { loadTokenizer } from './tokenizer.ts'

export interface LoadedEncoder {
  readonly encoder: Encoder
  readonly loaded: LoadedModel
}

/** Cosine to the known vector. int8 moves short texts to .968 at worst, another model or pooling is below .5. */
const leastCosine = { fp32: 0.99, int8: 0.9 }

/**
 * Throws `model.unknown`, `model.missing` (no such file), `model.damaged`, `model.refused` (another file than the catalogue's,
 * or one that does not do what it should); and `encoder.failed` when the
 * device cannot be used or gives other vectors than the processor.
 */
export async function loadEncoder(files: ModelFiles, device: Device = 'cpu'): Promise<LoadedEncoder> {
  const start = performance.now()
  const model = catalogueModel(files.model)
  const facts = model.files[files.precision]
  for (const part of ['onnx', 'tokenizer'] as const) {
    const found = await checkFile(files[part], facts[part])
    if (found === 'absent') throw new ShortlistError('model.missing', files[part])
    if (found === 'wrong') {
      const { code, detail } = await wrongFile(files[part], part, facts[part])
      throw new ShortlistError(code, detail)
    }
  }
  const tokenizer = loadTokenizer(files.tokenizer)
  const encoder = { model, tokenizer, session: await openSession(files.onnx, model.dimensions, device) }
  try {
    const vector = await selfTest(encoder, model, files.precision)
    if (device !== 'cpu') agree(vector, await onProcessor(files))
  } catch (error) {
    await encoder.session.release()
    throw error
  }
  const { model: id, precision } = files
  const { dimensions, window } = model
  const ms = performance.now() - start
  const { provider } = encoder.session
  return {
    encoder,
    loaded: { model: id, precision, dimensions, window, hash: facts.onnx.sha256, provider, runtime: runtimeName, ms },
  }
}

/** The vector of the catalogue's sentence. Throws `model.refused` unless it is nearly the known one. */
export async function selfTest(encoder: Encoder, model: CatalogueModel, precision: Precision): Promise<Float32Array> {
  const { text, role, mean } = model.selfTest
  const { vectors } = await encodeTexts(encoder, { texts: [text], role, poolings: ['mean'], batching: 'alone' })
  const known = Float32Array.from(new Int8Array(Buffer.from(mean, 'base64')))
  normalizeRows(known, known.length)
  const vector = vectors.mean ?? new Float32Array(known.length)
  const cosine = dot(known, vector)
  if (cosine >= leastCosine[precision]) return vector
  throw new ShortlistError(
    'model.refused',
    `the self-test sentence has cosine ${cosine.toFixed(3)} to its known vector`,
  )
}

/** The self-test's vector as the processor gives it. */
async function onProcessor(files: ModelFiles): Promise<Float32Array> {
  const model = catalogueModel(files.model)
  const tokenizer = loadTokenizer(files.tokenizer)
  const session = await openSession(files.onnx, model.dimensions)
  try {
    return await selfTest({ model, tokenizer, session }, model, files.precision)
  } finally {
    await session.release()
  }
}
