/**
 * An encoder that is in no catalogue: 48 dimensions, a vocabulary, prefixes and a window of its own, no token types, one layer of attention
 * with weights by chance. What it finds alike are texts that share words.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '../../../scripts/sample/random.ts'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import type { ModelFiles } from '../../../src/encode/encoding.ts'
import type { CatalogueModel, FileFacts } from '../../../src/encode/models/catalogue.ts'
import { openSession } from '../../../src/encode/session.ts'
import { loadTokenizer } from '../../../src/encode/tokenizer.ts'
import { float32, int64, writeModel, type Weights } from './onnx.ts'

const dimensions = 48
const window = 24
const prefixes = { query: 'wanted: ', passage: 'offered: ' }
const special = ['[PAD]', '[UNK]', '[START]', '[END]']
const words =
  'wanted offered : . , and in of for with moved pallets forklift driver trucks night nurse children ward cared bread baked hotel chef services wrote code'
const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
const vocabulary = [...special, ...words.split(' '), ...letters, ...letters.map((letter) => `##${letter}`)]

/** Its files, written into the folder, and the entry of the catalogue that describes them. */
export async function writeTinyEncoder(folder: string): Promise<{ files: ModelFiles; entry: CatalogueModel }> {
  const files = { onnx: join(folder, 'fp32.onnx'), tokenizer: join(folder, 'tokenizer.json') }
  writeNetwork(files.onnx)
  writeFileSync(files.tokenizer, JSON.stringify(tokenizerFile))
  const facts = { onnx: factsOf(files.onnx), tokenizer: factsOf(files.tokenizer) }
  const packageClient = { client: 'maven', coordinates: 'none' } as const
  const entry: CatalogueModel = {
    ...{ id: 'tiny-48', name: 'Tiny', licence: 'Apache-2.0', layers: 1, dimensions, window, prefixes },
    trainedPooling: 'cls',
    selfTest: { text: 'forklift driver', role: 'query', mean: await knownMean(files) },
    files: { fp32: { ...facts, packageClient }, int8: { ...facts, packageClient } },
  }
  return { files: { model: entry.id, precision: 'fp32', ...files }, entry }
}

/** As `mean` of a self-test is made: scaled to signed bytes. */
async function knownMean({ onnx, tokenizer }: { onnx: string; tokenizer: string }): Promise<string> {
  const session = await openSession(onnx, dimensions)
  const encoder = { model: { dimensions, window, prefixes }, tokenizer: loadTokenizer(tokenizer), session }
  const request = { texts: ['forklift driver'], role: 'query', poolings: ['mean'], batching: 'alone' } as const
  const { vectors } = await encodeTexts(encoder, request)
  await session.release()
  const mean = [...(vectors.mean ?? [])]
  const most = Math.max(...mean.map(Math.abs))
  return Buffer.from(Int8Array.from(mean, (value) => Math.round((value / most) * 127)).buffer).toString('base64')
}

function factsOf(path: string): FileFacts {
  const bytes = readFileSync(path)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Embeddings, attention of each token to the real ones, both added, layer norm. */
function writeNetwork(path: string): void {
  const random = createRandom('tiny encoder')
  const weights = (name: string, ...shape: number[]): Weights => {
    const values = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.next() - 0.5)
    return { name, shape, values }
  }
  const filled = (name: string, value: number, ...shape: number[]): Weights => {
    return { name, shape, values: new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(value) }
  }
  writeModel(path, {
    inputs: ['input_ids', 'attention_mask'].map((name) => ({ name, type: int64, shape: ['texts', 'tokens'] })),
    output: { name: 'last_hidden_state', type: float32, shape: ['texts', 'tokens', dimensions] },
    weights: [
      weights('embeddings', vocabulary.length, dimensions),
      filled('scale', 1, dimensions),
      filled('shift', 0, dimensions),
      filled('one', 1, 1),
      filled('far', 10_000, 1),
      { name: 'middle', shape: [1], values: BigInt64Array.of(1n) },
    ],
    nodes: [
      { operator: 'Gather', inputs: ['embeddings', 'input_ids'], output: 'tokens' },
      { operator: 'Transpose', inputs: ['tokens'], output: 'keys', attributes: { perm: [0, 2, 1] } },
      { operator: 'MatMul', inputs: ['tokens', 'keys'], output: 'scores' },
      { operator: 'Cast', inputs: ['attention_mask'], output: 'mask', attributes: { to: float32 } },
      { operator: 'Unsqueeze', inputs: ['mask', 'middle'], output: 'real' },
      { operator: 'Sub', inputs: ['real', 'one'], output: 'padding' },
      { operator: 'Mul', inputs: ['padding', 'far'], output: 'penalty' },
      { operator: 'Add', inputs: ['scores', 'penalty'], output: 'masked' },
      { operator: 'Softmax', inputs: ['masked'], output: 'attention', attributes: { axis: -1 } },
      { operator: 'MatMul', inputs: ['attention', 'tokens'], output: 'context' },
      { operator: 'Add', inputs: ['tokens', 'context'], output: 'sum' },
      {
        operator: 'LayerNormalization',
        inputs: ['sum', 'scale', 'shift'],
        output: 'last_hidden_state',
        attributes: { axis: -1 },
      },
    ],
  })
}

const added = (content: string, id: number) => ({
  ...{ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true },
})

const tokenizerFile = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: special.map(added),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'BertProcessing',
    sep: ['[END]', special.indexOf('[END]')],
    cls: ['[START]', special.indexOf('[START]')],
  },
  model: {
    ...{ type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100 },
    vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
  },
}
