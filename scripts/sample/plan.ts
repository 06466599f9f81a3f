// Who is written: two hundred plans over the trades, each with what the person meets of the trade's requirements.
import { createRandom, cyclic, type Random } from './random.ts'
import { trades } from './trades/all.ts'
import type { Language, NearMiss, Trade } from './trades/trade.ts'
import { writers, type Writer } from './writers.ts'

export type FormatId = 'pdf' | 'pdf-columns' | 'docx' | 'rtf' | 'txt' | 'html'

/** 3: all requirements met; 2: all but one; 1: of the trade, with the key requirements missing. */
export type Grade = 1 | 2 | 3

export interface Plan {
  seed: string
  trade: Trade
  language: Language
  writer: Writer
  format: FormatId
  look: number
  meets: string[]
  nearMiss?: NearMiss
  /** worked in the trade's `formerly` before */
  changedCareer: boolean
  level: 0 | 1 | 2
}

type Fit = Grade | 'near'

const fits: Fit[] = [3, 2, 1, 3, 'near', 2, 1, 3, 1, 2]

const shares: [FormatId, number][] = [
  ['pdf', 0.32],
  ['pdf-columns', 0.21],
  ['docx', 0.23],
  ['rtf', 0.07],
  ['txt', 0.09],
  ['html', 0.08],
]

/** Requirement keys of a trade, in the order of its banks. */
export function requirementsOf(trade: Trade): string[] {
  const bank = trade.banks.en ?? trade.banks.de ?? trade.banks.fr
  return Object.keys(bank?.shown ?? {})
}

function metBy(fit: Fit, keys: string[], nearMiss: NearMiss | undefined, random: Random): string[] {
  if (fit === 'near') return nearMiss?.meets ?? []
  if (fit === 3) return keys
  if (fit === 2) return random.some(keys, keys.length - 1)
  return random.some(keys, random.chance(0.6) ? 1 : 0)
}

/** A deck of formats in the wanted shares, dealt one by one. */
function formatDeck(size: number, random: Random): FormatId[] {
  const deck = shares.flatMap(([format, share]) => Array.from({ length: Math.round(share * size) }, () => format))
  while (deck.length < size) deck.push('pdf')
  return random.shuffle(deck)
}

function planOne(trade: Trade, language: Language, index: number, tradeAt: number, format: FormatId): Plan {
  const seed = `${trade.id}:${language}:${index}`
  const random = createRandom(`plan:${seed}`)
  const bank = trade.banks[language]
  if (!bank) throw new Error(`${trade.id} has no bank in ${language}`)
  const fit = cyclic(fits, index)
  const nearMiss = bank.nearMisses[Math.floor(index / fits.length) % Math.max(1, bank.nearMisses.length)]
  const near = fit === 'near' && nearMiss !== undefined
  const writer = cyclic(writers[language], index + tradeAt * 3)
  return {
    seed,
    trade,
    language,
    writer,
    format,
    look: random.int(0, 999),
    meets: metBy(near ? 'near' : fit === 'near' ? 1 : fit, requirementsOf(trade), nearMiss, random),
    ...(near ? { nearMiss } : {}),
    changedCareer: !near && random.chance(writer.words[0] > 900 ? 0.6 : 0.2),
    level: near ? 2 : writer.words[0] > 900 ? random.pick([1, 2] as const) : random.pick([0, 1, 1, 1, 2] as const),
  }
}

export function plans(): Plan[] {
  const slots = trades.flatMap((trade, tradeAt) =>
    (Object.entries(trade.count) as [Language, number][]).flatMap(([language, count]) =>
      Array.from({ length: count }, (_, index) => ({ trade, tradeAt, language, index })),
    ),
  )
  const formats = formatDeck(slots.length, createRandom('formats'))
  return slots.map(({ trade, tradeAt, language, index }, at) =>
    planOne(trade, language, index, tradeAt, formats[at] ?? 'pdf'),
  )
}

/** The grade of a plan for the whole requirement list of its trade. */
export function gradeFor(plan: Plan, needs: string[]): Grade {
  if (plan.nearMiss) return 1
  const met = needs.filter((need) => plan.meets.includes(need)).length
  if (met === needs.length) return 3
  return met >= needs.length - 1 && met > 0 ? 2 : 1
}
