/**
 * How well the fields of postings are found, over the sample's postings, whose writer knows what they say: `npm run bench:postings`.
 * What is asked for counts line by line; pay and hours as their words, judged here by hand.
 */
import type { Range } from '../src/contract/common.ts'
import { read } from '../src/import/read.ts'
import { render } from './sample/formats/all.ts'
import { postings, type PostingDocument } from './sample/postings.ts'

const fields = ['title', 'place', 'must', 'nice', 'pay', 'hours', 'employment'] as const
type Field = (typeof fields)[number]
type Bags = Record<Field, readonly string[]>

/** In the order of what is offered; a posting that is not here tells neither. */
const judged: Readonly<Record<string, Partial<Bags>>> = {
  accountant: { pay: ['£52,000 to £58,000'] },
  'backend-developer': { pay: ['£62,000 to £72,000'] },
  'care-assistant': { pay: ['£13.60 an hour'] },
  chef: { pay: ['£36,000'] },
  'civil-site-manager': { pay: ['£58,000'] },
  'data-engineer': { pay: ['£58,000 to £66,000'] },
  electrician: { hours: ['35-stunden-woche'] },
  'frontend-developer': { pay: ['£50,000 to £58,000'] },
  'hgv-driver': { pay: ['£41,000'] },
  hr: { pay: ['£38,000'], hours: ['37 hours'] },
  'lab-technician': { pay: ['£29,500'] },
  'legal-assistant': { pay: ['£26,000 to £29,000'] },
  'logistics-planner': { pay: ['£36,000 to £40,000'] },
  'mechanical-engineer': { hours: ['35-stunden-woche'] },
  payroll: { pay: ['£33,500'], hours: ['35 hours'] },
  sales: { pay: ['£48,000'] },
  warehouse: { pay: ['£16.10 an hour'] },
  welder: { pay: ['£21 an hour'], employment: ['full time'] },
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

function truthOf({ trade, posting }: PostingDocument): Bags {
  const { title, place, asks, welcome } = posting
  const told = { title: [title], place: [place], must: Object.values(asks), nice: welcome }
  const all = { pay: [], hours: [], employment: [], ...judged[trade.id], ...told }
  return Object.fromEntries(fields.map((field) => [field, all[field].map(plain)])) as unknown as Bags
}

async function foundIn({ document, format, file }: PostingDocument): Promise<Bags> {
  const { text, facts } = await read(await render(document, format), file)
  const at = (...ranges: readonly (Range | undefined)[]) =>
    ranges.flatMap((range) => (range === undefined ? [] : [plain(text.slice(range.start, range.end))]))
  const { posting } = facts
  return {
    title: at(posting?.title),
    place: at(posting?.place),
    must: at(...(posting?.must ?? [])),
    nice: at(...(posting?.nice ?? [])),
    pay: at(posting?.salary),
    hours: at(posting?.hours),
    employment: at(...(posting?.employment ?? [])),
  }
}

const sums = new Map(fields.map((field) => [field, { truth: 0, found: 0, right: 0 }]))
for (const posting of postings()) {
  const truth = truthOf(posting)
  const found = await foundIn(posting)
  for (const [field, sum] of sums) {
    sum.truth += truth[field].length
    sum.found += found[field].length
    sum.right += truth[field].filter((one) => found[field].includes(one)).length
    const missed = truth[field].filter((one) => !found[field].includes(one))
    const wrong = found[field].filter((one) => !truth[field].includes(one))
    if (missed.length + wrong.length > 0)
      console.log(`${posting.file}, ${field}: missed ${JSON.stringify(missed)}, wrong ${JSON.stringify(wrong)}`)
  }
}
console.log('\nfield       truth  found  right')
for (const [field, { truth, found, right }] of sums)
  console.log(`${field.padEnd(10)} ${[truth, found, right].map((number) => String(number).padStart(6)).join(' ')}`)
