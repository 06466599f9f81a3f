/** Reports turned into the lines of the charts. */
import type { MonitorReport, Stage } from '../../../src/contract/monitor.ts'
import type { Series } from '../../components/plot.ts'

export const timesOf = (reports: readonly MonitorReport[]): number[] =>
  reports.map((report) => Date.parse(report.at) / 1000)

function quantile(reports: readonly MonitorReport[], stage: Stage, which: 'p50' | 'p95'): (number | null)[] {
  return reports.map((report) => report.stages.find((each) => each.stage === stage)?.[which] ?? null)
}

/** ms: whole searches, and the run of the network alone */
export function latency(reports: readonly MonitorReport[]): Series[] {
  return [
    { name: 'search p95', hue: '--max', dash: [7, 3], values: quantile(reports, 'total', 'p95') },
    { name: 'search p50', hue: '--mean', dash: [], values: quantile(reports, 'total', 'p50') },
    { name: 'encode p50', hue: '--cls', dash: [2, 3], values: quantile(reports, 'encode', 'p50') },
  ]
}

export function throughput(reports: readonly MonitorReport[]): Series[] {
  return [
    { name: 'texts', hue: '--mean', dash: [], values: reports.map((report) => report.throughput.textsPerSecond) },
    {
      name: 'files',
      hue: '--keyword',
      dash: [7, 3],
      values: reports.map((report) => report.throughput.filesPerSecond),
    },
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
