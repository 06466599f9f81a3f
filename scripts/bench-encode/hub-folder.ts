/** Owns a folder that @huggingface/transformers takes for the hub: links to the verified files, and the two small files that it wants beside them. */
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ModelFiles } from '../../src/encode/encoding.ts'
import { catalogueModel } from '../../src/encode/models/catalogue.ts'

/** as the pipeline looks for them by its dtype */
const fileNames = { fp32: 'model.onnx', int8: 'model_quantized.onnx' }

/** Answers the folder; it is the caller's to remove. */
export async function hubFolder({ model, precision, onnx, tokenizer }: ModelFiles): Promise<string> {
  const { window, dimensions, layers } = catalogueModel(model)
  const root = await mkdtemp(join(tmpdir(), 'shortlist-hub-'))
  const folder = join(root, model)
  await mkdir(join(folder, 'onnx'), { recursive: true })
  await symlink(onnx, join(folder, 'onnx', fileNames[precision]))
  const file = JSON.parse(await readFile(tokenizer, 'utf8')) as object
  const write = (name: string, value: object) => writeFile(join(folder, name), JSON.stringify(value))
  await write('tokenizer.json', { ...file, truncation: null, padding: null })
  await write('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    pad_token: '[PAD]',
    model_max_length: window,
  })
  await write('config.json', { model_type: 'bert', hidden_size: dimensions, num_hidden_layers: layers })
  return root
}
