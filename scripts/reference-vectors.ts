/**
 * Writes test/fixtures/reference-minilm.json: token ids and mean, max and CLS vectors of a few texts, computed with
 * @huggingface/transformers from the fp32 weights, independently of src/encode. Run again only when the texts below change:
 *   node scripts/reference-vectors.ts
 */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AutoModel, AutoTokenizer, env, Tensor } from '@huggingface/transformers'
import { acquireModel } from '../src/encode/models/acquire.ts'
import { defaultCache } from '../src/encode/models/cache.ts'
import type { ModelFiles } from '../src/encode/encoding.ts'

/** Without capital sigma and far Chinese characters: there this tokenizer differs from the Python one (docs/decisions.md, 11). */
const texts = [
  'Warehouse operative, nights',
  'Paediatric nurse (part time, 30 hours)',
  'Ran the goods-in desk of a parcel hub: 14 people, 9,000 parcels a shift, damage rate down by a third.',
  'Must have: PLC programming (ladder, ST). Nice to have: welding certificate, forklift licence.',
  'Kubernetes, Terraform, Go 1.22, gRPC; before that eleven years of C++ on embedded Linux.',
  'We offer a four-day week, a meal allowance and a workshop that is heated in winter.',
  'Elektrikerin mit Meisterbrief, Schwerpunkt Gebäudetechnik, Führerschein Klasse B',
  'Cuisinière confirmée, spécialisée en pâtisserie, disponible dès septembre à Besançon',
  'Технолог пищевого производства, стаж семь лет',
  'μηχανικός λογισμικού, εμπειρία πέντε έτη',
  '熟练焊工，持证上岗',
  'تقني صيانة مصاعد، خبرة تسع سنوات',
  'निर्माण स्थल पर्यवेक्षक',
  '',
  ' \t\n ',
  'nul\u0000 inside, bell\u0007, soft\u00adhyphen, zero\u200bwidth, nb\u00a0space',
  'e\u0301cole, A\u030angstro\u0308m, Z\u0351\u036bal\u0301go\u0302',
  '👷🏽‍♀️ on site 🚜🌾 → remote 🏡',
  'ﬁtter ﬂoor ⅓ № ™ Ｗｉｄｅ 𝓕𝓪𝓷𝓬𝔂',
  '<li>R&amp;D</li> {"role": null} https://jobs.example/?ref=a%20b first.last+cv@mail.example',
  'x'.repeat(100) + ' ' + 'y'.repeat(101),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '!?.,;:-_/\\()[]{}<>#$%^&*+=|~`@"\' — „so“ «là»',
  'Sorted returns, packed orders, counted stock, drove the reach truck and trained newcomers. '.repeat(6),
  'Planned shifts; wrote reports; met auditors. '.repeat(80),
]

const model = 'all-MiniLM-L6-v2'
const window = 256
const [cls, sep] = [101, 102]
const config = {
  model_type: 'bert',
  hidden_size: 384,
  num_hidden_layers: 6,
  num_attention_heads: 12,
  intermediate_size: 1536,
  vocab_size: 30522,
}

/** The folder layout that transformers expects, with links to the verified files. */
async function hubLayout(files: ModelFiles): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'reference-'))
  await mkdir(join(root, model, 'onnx'), { recursive: true })
  await symlink(files.onnx, join(root, model, 'onnx', 'model.onnx'))
  const tokenizer = JSON.parse(await readFile(files.tokenizer, 'utf8')) as object
  await writeFile(
    join(root, model, 'tokenizer.json'),
    JSON.stringify({ ...tokenizer, truncation: null, padding: null }),
  )
  await writeFile(join(root, model, 'tokenizer_config.json'), JSON.stringify({ tokenizer_class: 'BertTokenizer' }))
  await writeFile(join(root, model, 'config.json'), JSON.stringify(config))
  return root
}

/** Cut here, not by the library: its truncation drops the last [SEP]. */
function cut(ids: number[]): number[] {
  return ids.length <= window ? ids : [...ids.slice(0, window - 1), sep]
}

function unit(vector: number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return vector.map((value) => Number((value / length).toFixed(5)))
}

function pooled(rows: number[][]): { mean: number[]; max: number[]; cls: number[] } {
  const columns = (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? 0))
  return {
    mean: unit(columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows.length)),
    max: unit(columns.map((column) => Math.max(...column))),
    cls: unit(rows[0] ?? []),
  }
}

async function main(): Promise<void> {
  const signal = new AbortController().signal
  const place = { model, precision: 'fp32', cache: defaultCache(), signal, onProgress: () => undefined } as const
  const root = await hubLayout(await acquireModel(place))
  env.allowRemoteModels = false
  env.localModelPath = root
  const tokenizer = await AutoTokenizer.from_pretrained(model)
  const network = await AutoModel.from_pretrained(model, { dtype: 'fp32', device: 'cpu' })
  const items: string[] = []
  for (const text of texts) {
    const ids = cut(tokenizer.encode(text))
    if (ids[0] !== cls || ids.at(-1) !== sep) throw new Error(`no [CLS] or [SEP]: ${text}`)
    const filled = (value: bigint): Tensor =>
      new Tensor(
        'int64',
        BigInt64Array.from(ids, () => value),
        [1, ids.length],
      )
    const input_ids = new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length])
    const output = (await network({ input_ids, attention_mask: filled(1n), token_type_ids: filled(0n) })) as {
      last_hidden_state: Tensor
    }
    const [rows = []] = output.last_hidden_state.tolist() as number[][][]
    items.push(JSON.stringify({ text, ids, ...pooled(rows) }))
  }
  await rm(root, { recursive: true })
  const head = { model, window, engine: `@huggingface/transformers ${env.version}, fp32, each text alone`, decimals: 5 }
  const json = `${JSON.stringify(head).slice(0, -1)},\n"items": [\n${items.join(',\n')}\n]}\n`
  await writeFile(new URL('../test/fixtures/reference-minilm.json', import.meta.url), json)
}

await main()
