/** Results as lines for people. */
import type { Figures } from './contest.ts'
import type { PoolFigures } from './cores.ts'
import type { Results } from './results.ts'
import { kinds } from './texts.ts'
import { verdictsOf } from './targets.ts'

/** What the user once measured for short texts on a processor; ms a text by stage, texts/s, ms a query. */
const stated = { tokenize: 2, encode: 10, pool: 1, normalize: 1, textsPerSecond: 500, query: 50 }

export function describeResults(results: Results): string[] {
  return [
    ...headOf(results),
    ...results.contests.flatMap((contest) => ['', ...contestLines(contest)]),
    ...precisionLines(results),
    ...stageLines(results),
    ...poolLines(results),
    ...memoryLines(results),
    ...verdictLines(results),
    ...results.skipped.map((reason) => `not measured: ${reason}`),
  ]
}

function headOf({ at, quick, rounds, machine, versions, core }: Results): string[] {
  const { cpu, cores, totalMemory, system, load } = machine
  const kept = core === undefined ? 'on any core: they cannot be kept on one here' : `on core ${core}`
  return [
    `${at}: ${cpu}, ${cores} cores, ${(totalMemory / 1e9).toFixed(1)} GB; ${system}; load before: ${load.toFixed(1)}`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join('; '),
    `Each contender in a process of its own, one thread, ${kept}, in turn, medians of ${rounds} rounds.`,
    'texts/s: for each second of processor time, text in, vector out: what it does while it has its core (lowest and highest round).',
    ...(quick ? ['quick: few texts and rounds, a first impression'] : []),
  ]
}

/** One row a contender, one column a kind of text. */
function contestLines({ model, precision, figures, agreement }: Results['contests'][number]): string[] {
  const shown = kinds.filter((kind) => figures.some((figure) => figure.kind === kind))
  const names = [...new Set(figures.map(({ contender }) => contender))]
  const cell = (name: string, kind: string): string => {
    const found = figures.find(({ contender, kind: other }) => contender === name && other === kind)
    return found === undefined ? '' : `${rounded(found.textsPerSecond)} (${found.range.map(rounded).join('-')})`
  }
  const busy = (name: string): string => {
    const cores = figures.filter(({ contender }) => contender === name).map(({ core }) => core)
    return `${Math.round((100 * cores.reduce((sum, core) => sum + core, 0)) / cores.length)} %`
  }
  const cosine = (name: string): string =>
    agreement.find(({ contender }) => contender === name)?.least.toFixed(4) ?? '-'
  return [
    row([`${model} ${precision}, texts/s`, ...shown, 'had its core', 'cosine to stored']),
    ...names.map((name) => row([name, ...shown.map((kind) => cell(name, kind)), busy(name), cosine(name)])),
    ...names.slice(1).map((name) => row([`stored / ${name}`, ...shown.map((kind) => ratioOf(figures, name, kind))])),
  ]
}

function ratioOf(figures: readonly Figures[], other: string, kind: string): string {
  const rate = (name: string): number =>
    figures.find((figure) => figure.contender === name && figure.kind === kind)?.textsPerSecond ?? Number.NaN
  return `${(rate('stored') / rate(other)).toFixed(2)} x`
}

function precisionLines({ precisions }: Results): string[] {
  if (precisions.length === 0) return []
  return [
    '',
    ...precisions.map(
      ({ model, least, mean }) =>
        `${model}: cosine of int8 to fp32: least ${least.toFixed(4)}, mean ${mean.toFixed(4)}`,
    ),
  ]
}

function stageLines({ contests }: Results): string[] {
  const rows = contests.flatMap(({ model, precision, figures }) =>
    figures.flatMap(({ kind, contender, perText }) => {
      if (perText === undefined) return []
      const { tokenize, encode, pool, normalize } = perText
      const all = tokenize + encode + pool + normalize
      const share = (part: number): string => `${((100 * part) / all).toFixed(1)} %`
      const ms = [tokenize, encode, pool, normalize].map((value) => value.toFixed(3))
      return [row([`${model} ${precision} ${contender}`, kind, ...ms, share(tokenize), share(pool + normalize)])]
    }),
  )
  if (rows.length === 0) return []
  const { tokenize, encode, pool, normalize, textsPerSecond, query } = stated
  return [
    '',
    row(['stages, ms a text', 'texts', 'tokenize', 'encode', 'pool', 'normalise', 'tokenizing', 'pool + norm.']),
    ...rows,
    row(["the user's own figures", 'short', ...[tokenize, encode, pool, normalize].map(String)]),
    `the user's own figures: ${textsPerSecond} texts/s, ${query} ms a query`,
  ]
}

function poolLines({ cores, queries }: Results): string[] {
  return [
    ...(cores.length + queries.length > 0 ? [''] : []),
    ...cores.map(
      ({ model, precision, kind, batching, one, two }) =>
        `${model} ${precision}, ${kind} texts ${batching}: one process ${poolWords(one)}; two ${poolWords(two)}; ` +
        `${(two.textsPerSecond / one.textsPerSecond).toFixed(2)} x by the wall, ${((2 * one.cpu) / two.cpu).toFixed(2)} x on two free cores (by processor time)`,
    ),
    ...queries.map(
      ({ model, precision, processes, idle, raw, busy, bulk }) =>
        `${model} ${precision}, one short query: idle p50 ${idle.p50.toFixed(1)} ms, p95 ${idle.p95.toFixed(1)}; raw run p50 ${raw.p50.toFixed(1)}; ` +
        `beside bulk work (${processes} processes, ${rounded(bulk)} texts/s) p50 ${busy.p50.toFixed(1)}, p95 ${busy.p95.toFixed(1)} (others had ${Math.round(100 * busy.others)} % of the cores)`,
    ),
  ]
}

function poolWords({ textsPerSecond, cpu, others }: PoolFigures): string {
  return `${rounded(textsPerSecond)} texts/s, ${cpu.toFixed(2)} ms of processor a text (others had ${Math.round(100 * others)} % of the cores)`
}

function memoryLines({ memory }: Results): string[] {
  return memory.map(
    ({ model, precision, texts, first, last, most, growth }) =>
      `${model} ${precision}, encoder process: ${first.toFixed(0)} MB after the first texts, ${last.toFixed(0)} after ${texts} mixed ones, ` +
      `at most ${most.toFixed(0)}, growth of the last half ${growth.toFixed(1)} MB`,
  )
}

function verdictLines(results: Results): string[] {
  const verdicts = verdictsOf(results)
  if (verdicts.length === 0) return []
  const width = Math.max(...verdicts.map(({ what }) => what.length))
  return [
    '',
    'targets',
    ...verdicts.map(
      ({ what, value, unit, target, met }) =>
        `${met === undefined ? '?     ' : met ? 'met   ' : 'MISSED'} ${what.padEnd(width)}  ${rounded(value).padStart(6)} ${unit.padEnd(7)} ${target}`,
    ),
  ]
}

function row([head = '', ...cells]: readonly string[]): string {
  return head.padEnd(38) + cells.map((cell) => cell.padStart(18)).join('')
}

/** three significant digits */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
