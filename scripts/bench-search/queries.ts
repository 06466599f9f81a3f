/** What is asked: whole postings and short lines in turn, no two alike, as the engine remembers the vectors of the last queries. */
import { render } from '../sample/formats/all.ts'
import { postings as samplePostings } from '../sample/postings.ts'

const short = [
  'forklift driver for night shifts',
  'nurse for a neonatal ward',
  'backend developer with PostgreSQL',
  'pastry chef',
  'payroll accountant',
  'electrician for building sites',
  'team lead in logistics',
  'German speaking sales assistant',
]

export async function queries(count: number): Promise<string[]> {
  const postings = await Promise.all(
    samplePostings().map(async ({ document }) => String(await render(document, 'txt'))),
  )
  return Array.from({ length: count }, (_, index) => {
    const list = index % 2 === 0 ? short : postings
    const text = list[Math.floor(index / 2) % list.length] ?? ''
    return `${text}, ${index + 1} years`
  })
}
