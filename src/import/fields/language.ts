/** The language of a text. */
import { eld } from 'eld/medium'

/** characters: shorter texts are names and numbers */
const shortest = 40

/** ISO 639-1, or undefined when the text is too short or its language cannot be told. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 6000).replace(/\S{1,64}@\S+|https?:\S+|\d+/g, ' ')
  if (sample.trim().length < shortest) return undefined
  return eld.detect(sample).language || undefined
}
