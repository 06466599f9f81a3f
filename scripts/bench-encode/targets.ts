/** The targets as a table, and which of them a run met. A target whose parts were not measured has no verdict. */
import type { Precision } from '../../src/contract/common.ts'
import type { ContenderName } from './contest.ts'
import type { CoresFigures } from './cores.ts'
import { figuresFor, type Results } from './results.ts'
import type { Kind } from './texts.ts'

export interface Verdict {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** as words: `>= 3.5` */
  readonly target: string
  /** absent where others took so much of the cores that it says nothing */
  readonly met?: boolean
}

const [miniLm, e5] = ['all-MiniLM-L6-v2', 'e5-small-v2'] as const

/** model, precision, kind, ours, whom we are compared with, and how many times faster at least */
const ratios: readonly [string, Precision, Kind, ContenderName, ContenderName, number][] = [
  [miniLm, 'int8', 'mixed', 'stored', 'transformers.js', 3.5],
  [miniLm, 'int8', 'mixed', 'stored', 'sentence-transformers', 4.5],
  [miniLm, 'int8', 'mixed', 'stored', 'raw', 0.95],
  [miniLm, 'fp32', 'mixed', 'stored', 'transformers.js', 2.8],
  [miniLm, 'fp32', 'mixed', 'stored', 'sentence-transformers', 1.8],
  [miniLm, 'fp32', 'mixed', 'stored', 'raw', 0.95],
  [e5, 'int8', 'mixed', 'stored', 'transformers.js', 3.6],
  [e5, 'fp32', 'mixed', 'stored', 'transformers.js', 2.8],
  [miniLm, 'int8', 'short', 'throughput', 'transformers.js', 1.4],
]
/** int8, short texts, one core, texts/s */
const shortRate = 500
/** per cent of the time of the network */
const [mostPooling, mostTokenizing] = [2, 5]
/** two processes against one */
const twoProcesses = { mixed: 1.9, short: 1.8 } as const
/** share of the cores that others may use where times are by the wall */
const mostOthers = 0.05
/** a query against a raw run, and beside bulk work, ms */
const [mostIdle, mostBusy] = [1.3, 50]
/** MB */
const memory: readonly [string, Precision, number][] = [
  [miniLm, 'int8', 250],
  [e5, 'fp32', 400],
]
/** MB: what the size of a process moves by without growing */
const noise = 3

export function verdictsOf(results: Results): Verdict[] {
  return [...againstOthers(results), ...ofShortTexts(results), ...ofPools(results), ...ofMemory(results)]
}

function least(what: string, value: number, target: number, unit = 'x'): Verdict {
  return { what, value, unit, target: `>= ${target}`, met: value >= target }
}

function most(what: string, value: number, target: number, unit: string): Verdict {
  return { what, value, unit, target: `<= ${target}`, met: value <= target }
}

function againstOthers(results: Results): Verdict[] {
  return ratios.flatMap(([model, precision, kind, ours, other, target]) => {
    const mine = figuresFor(results, { model, precision, kind, contender: ours })
    const theirs = figuresFor(results, { model, precision, kind, contender: other })
    if (mine === undefined || theirs === undefined) return []
    const what = `${model} ${precision}, ${kind} texts: ${ours} / ${other}`
    return [least(what, mine.textsPerSecond / theirs.textsPerSecond, target)]
  })
}

function ofShortTexts(results: Results): Verdict[] {
  const asked = { model: miniLm, precision: 'int8', kind: 'short', contender: 'throughput' } as const
  const figures = figuresFor(results, asked)
  if (figures?.perText === undefined) return []
  const { tokenize, encode, pool, normalize } = figures.perText
  const name = `${miniLm} int8, short texts`
  return [
    least(`${name}: throughput on one core`, figures.textsPerSecond, shortRate, 'texts/s'),
    most(`${name}: pooling and normalising, of the encode time`, (100 * (pool + normalize)) / encode, mostPooling, '%'),
    most(`${name}: tokenizing, of the encode time`, (100 * tokenize) / encode, mostTokenizing, '%'),
  ]
}

function ofPools({ cores, queries }: Results): Verdict[] {
  return [
    ...cores.map(ofCores),
    ...queries.flatMap(({ model, precision, idle, raw, busy }) => {
      const name = `${model} ${precision}, one short query`
      return [
        most(`${name}: idle p50 / a raw run`, idle.p50 / raw.p50, mostIdle, 'x'),
        unlessDisturbed(most(`${name}: p95 beside bulk work`, busy.p95, mostBusy, 'ms'), busy.others),
      ]
    }),
  ]
}

function ofCores({ model, precision, kind, batching, one, two }: CoresFigures): Verdict {
  const what = `${model} ${precision}, ${kind} texts ${batching}: two processes / one`
  const verdict = least(what, two.textsPerSecond / one.textsPerSecond, twoProcesses[kind])
  return unlessDisturbed(verdict, Math.max(one.others, two.others))
}

/** A time by the wall is judged only while others leave the cores free. */
function unlessDisturbed(verdict: Verdict, others: number): Verdict {
  if (others <= mostOthers) return verdict
  const { what, value, unit, target } = verdict
  return { what: `${what} (not judged: others had ${Math.round(100 * others)} % of the cores)`, value, unit, target }
}

function ofMemory(results: Results): Verdict[] {
  return memory.flatMap(([model, precision, target]) => {
    const found = results.memory.find((one) => one.model === model && one.precision === precision)
    if (found === undefined) return []
    const name = `${model} ${precision}, encoder process after ${found.texts} mixed texts`
    return [most(name, found.last, target, 'MB'), most(`${name}: growth of the last half`, found.growth, noise, 'MB')]
  })
}
