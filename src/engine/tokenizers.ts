/** The engine's own tokenizers: for cutting documents and long queries as the encoders will count them. */
import { loadTokenizer, type Tokenizer } from '../encode/tokenizer.ts'

const tokenizers = new Map<string, Tokenizer>()

/** Tokenizers are pure and few: one a model, kept. */
export function tokenizerOf(path: string): Tokenizer {
  const known = tokenizers.get(path)
  if (known !== undefined) return known
  const tokenizer = loadTokenizer(path)
  tokenizers.set(path, tokenizer)
  return tokenizer
}
