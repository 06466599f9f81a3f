/** Owns what of a tokenizer.json is used, and which of them are not: everything that is no BERT tokenizer is refused. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Added = z.looseObject({
  id: z.int(),
  // a text is cut at white space first
  content: z.string().regex(/^\S+$/),
  single_word: z.literal(false),
  lstrip: z.literal(false),
  rstrip: z.literal(false),
  normalized: z.literal(false),
})

const Part = z.union([
  z.strictObject({ SpecialToken: z.looseObject({ id: z.string() }) }),
  z.strictObject({ Sequence: z.looseObject({ id: z.literal('A') }) }),
])
const Template = z.looseObject({
  type: z.literal('TemplateProcessing'),
  single: z.array(Part),
  special_tokens: z.record(z.string(), z.looseObject({ ids: z.array(z.int()) })),
})
const Pair = z.tuple([z.string(), z.int()])
const Bert = z.looseObject({ type: z.literal('BertProcessing'), cls: Pair, sep: Pair })

/** `truncation` and `padding` are the export's, not the model's: they are ignored. */
const TokenizerFile = z.looseObject({
  added_tokens: z.array(Added),
  normalizer: z.looseObject({
    type: z.literal('BertNormalizer'),
    clean_text: z.literal(true),
    handle_chinese_chars: z.boolean(),
    /** null: as `lowercase` */
    strip_accents: z.boolean().nullable(),
    lowercase: z.boolean(),
  }),
  pre_tokenizer: z.looseObject({ type: z.literal('BertPreTokenizer') }),
  post_processor: z.discriminatedUnion('type', [Template, Bert]),
  model: z.looseObject({
    type: z.literal('WordPiece'),
    unk_token: z.string(),
    continuing_subword_prefix: z.string(),
    max_input_chars_per_word: z.int().positive(),
    vocab: z.record(z.string(), z.int()),
  }),
})
export type TokenizerFile = z.infer<typeof TokenizerFile>

/** Throws where it is no BERT tokenizer. */
export function readTokenizerFile(path: string): TokenizerFile {
  return TokenizerFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

export function isTokenizerFile(content: unknown): boolean {
  return TokenizerFile.safeParse(content).success
}

/** Ids that stand around a text, such as [CLS] and [SEP]. */
export function framesOf({ post_processor: processor }: TokenizerFile): { before: number[]; after: number[] } {
  if (processor.type === 'BertProcessing') return { before: [processor.cls[1]], after: [processor.sep[1]] }
  const ids = processor.single.map((part) =>
    'Sequence' in part ? undefined : (processor.special_tokens[part.SpecialToken.id]?.ids ?? []),
  )
  const text = ids.indexOf(undefined)
  const flat = (parts: typeof ids): number[] => parts.flatMap((part) => part ?? [])
  return { before: flat(ids.slice(0, text)), after: flat(ids.slice(text + 1)) }
}
