/** Which share of the true words was read; the corpus README's `words`, without its finer points. */

interface Region {
  readonly lines: readonly string[]
  readonly repeat?: readonly [number, number]
}

export function wordRecall(regions: readonly Region[], text: string): number {
  const got = counted(wordsOf(text))
  const want = regions.flatMap(linesOf).flatMap(wordsOf)
  const found = want.filter((word) => {
    const left = got.get(word) ?? 0
    got.set(word, left - 1)
    return left > 0
  })
  return want.length === 0 ? 1 : found.length / want.length
}

function linesOf({ lines, repeat }: Region): string[] {
  if (repeat === undefined) return [...lines]
  const [from, to] = repeat
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return numbers.flatMap((number) => lines.map((line) => line.replaceAll('{i}', String(number))))
}

/** Folded, without marks of direction and punctuation at the ends; each ideograph is a word. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640]/g, '')
  const words =
    plain
      .replace(/[’‘]/g, "'")
      .replace(/[–—]/g, '-')
      .toLowerCase()
      .match(/\p{sc=Han}|[^\s\p{sc=Han}]+/gu) ?? []
  return words.map((word) => word.replace(/^[^\p{L}\p{N}+#.]+|[^\p{L}\p{N}+#%]+$/gu, '')).filter((word) => word !== '')
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
