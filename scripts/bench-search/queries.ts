/** What is asked: whole postings and short lines in turn, no two alike, as the engine remembers the vectors of the last queries. */
import { shortQueries } from '../../src/evaluate/bench/engine.ts'
import { render } from '../sample/formats/all.ts'
import { postings as samplePostings } from '../sample/postings.ts'

export async function queries(count: number): Promise<string[]> {
  const postings = await Promise.all(
    samplePostings().map(async ({ document }) => String(await render(document, 'txt'))),
  )
  return Array.from({ length: count }, (_, index) => {
    const list = index % 2 === 0 ? shortQueries : postings
    const text = list[Math.floor(index / 2) % list.length] ?? ''
    return `${text}, ${index + 1} years`
  })
}
