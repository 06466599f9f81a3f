/** What a benchmark answers: figures with unit and definition, the machine they belong to, and how they are printed. */
import { loadavg, release } from 'node:os'
import { machine } from '../../monitor/processes.ts'

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** what exactly was measured */
  readonly definition: string
  /** what the product's specification states for the same thing */
  readonly stated?: string
}

export interface BenchReport {
  readonly at: string
  readonly quick: boolean
  readonly machine: {
    readonly cpu: string
    readonly cores: number
    readonly totalMemory: number
    readonly system: string
    readonly node: string
    readonly encoder: string
    readonly gpu: string
    /** processes that wanted to run before it began (mean of a minute); much above 0 says that others were at work */
    readonly load: number
  }
  readonly figures: readonly Figure[]
  /** what was not measured, and why */
  readonly skipped: readonly string[]
}

export function thisMachine(encoder: string, load: number): BenchReport['machine'] {
  return {
    ...machine(),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.versions.node,
    encoder,
    load,
    gpu: 'none in use: this version runs on the processor only',
  }
}

/** Mean number of processes that wanted to run in the last minute; 0 where the system does not tell (Windows). */
export function systemLoad(): number {
  return loadavg()[0] ?? 0
}

/** The value at a share of the sorted values (nearest rank); NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN
}

/** One block a figure: value, what was stated, definition. */
export function describeFigures({ machine, figures, skipped, quick }: BenchReport): string[] {
  const { cpu, cores, totalMemory, system, node, encoder, gpu, load } = machine
  const widest = Math.max(...figures.map(({ name }) => name.length))
  return [
    `${cpu}, ${cores} cores, ${(totalMemory / 1e9).toFixed(1)} GB; ${system}; Node ${node}; ${encoder}; GPU: ${gpu}; load before: ${load.toFixed(1)}`,
    ...(quick ? ['quick: few repetitions, a first impression'] : []),
    '',
    ...figures.flatMap(({ name, value, unit, definition, stated }) => [
      `${name.padEnd(widest)}  ${rounded(value).padStart(9)} ${unit}${stated === undefined ? '' : `  (stated: ${stated})`}`,
      `${' '.repeat(widest)}  ${definition}`,
    ]),
    ...skipped.map((reason) => `not measured: ${reason}`),
  ]
}

/** three significant digits */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
