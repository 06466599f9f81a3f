/** Reports turned into the lines of the charts, and into what is going on now. */
import type { MonitorReport, Stage } from '../../../src/contract/monitor.ts'
import type { Series } from '../../components/plot.ts'
import { enoughRuns } from './verdict.ts'

export const timesOf = (reports: readonly MonitorReport[]): number[] =>
  reports.map((report) => Date.parse(report.at) / 1000)

function quantile(reports: readonly MonitorReport[], stage: Stage, which: 'p50' | 'p95'): (number | null)[] {
  return reports.map((report) => {
    const times = report.stages.find((each) => each.stage === stage)
    return enoughRuns(times, which) ? times[which] : null
  })
}

/** ms: whole searches, and the run of the network alone */
export function latency(reports: readonly MonitorReport[]): Series[] {
  return [
    { name: 'search p95', hue: '--max', dash: [7, 3], values: quantile(reports, 'total', 'p95') },
    { name: 'search p50', hue: '--mean', dash: [], values: quantile(reports, 'total', 'p50') },
    { name: 'encode p50', hue: '--cls', dash: [2, 3], values: quantile(reports, 'encode', 'p50') },
  ]
}

/** seconds over which a pace is counted */
const span = 5

type Counter = (report: MonitorReport) => number
export const texts: Counter = ({ batches }) => batches.texts
export const tokens: Counter = ({ batches }) => batches.tokens
const files: Counter = ({ stages }) => stages.find(({ stage }) => stage === 'read')?.count ?? 0

/** How many a second in the seconds before each report: 0 when nothing happened, null across a restart of the engine. */
export function pace(reports: readonly MonitorReport[], counter: Counter): (number | null)[] {
  const times = timesOf(reports)
  let from = 0
  return reports.map((report, index) => {
    const now = times[index] ?? 0
    while (from < index - 1 && now - (times[from + 1] ?? 0) >= span) from++
    const before = reports[from]
    const seconds = now - (times[from] ?? 0)
    if (before === undefined || seconds <= 0) return null
    const rise = counter(report) - counter(before)
    return rise < 0 ? null : rise / seconds
  })
}

export function throughput(reports: readonly MonitorReport[]): Series[] {
  return [
    { name: 'texts', hue: '--mean', dash: [], values: pace(reports, texts) },
    { name: 'files', hue: '--keyword', dash: [7, 3], values: pace(reports, files) },
  ]
}

const memoryHues = ['--mean', '--cls', '--keyword', '--attention', '--hybrid', '--series-4']

/** bytes by process, in the order of the first report that names it; processes of one name are added up */
export function memory(reports: readonly MonitorReport[]): Series[] {
  const names = [...new Set(reports.flatMap((report) => report.memory.map((each) => each.name)))]
  return names.map((name, index) => ({
    name,
    hue: memoryHues[index % memoryHues.length] ?? '--mean',
    dash: [],
    values: reports.map((report) =>
      report.memory.filter((each) => each.name === name).reduce((sum, each) => sum + each.rss, 0),
    ),
  }))
}
