/** Sentence pairs that people gave a similarity: the STS benchmark's files (tab-separated, no header, no quoting). */

export interface Pair {
  /** 0 (nothing in common) … 5 (same meaning), mean of several people's votes */
  readonly score: number
  readonly first: string
  readonly second: string
}

/** Score, first and second sentence are the columns 5 to 7. Throws at a line that is no pair, naming it. */
export function readPairs(text: string): Pair[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line, at) => {
      const [, , , , score = '', first = '', second = ''] = line.split('\t')
      if (score.trim() === '' || Number.isNaN(Number(score)) || first === '' || second === '')
        throw new Error(`line ${at + 1} is no sentence pair with a score`)
      return { score: Number(score), first, second }
    })
}
