import { describe, expect, it } from 'vitest'
import type { ContenderName, Figures } from '../../../scripts/bench-encode/contest.ts'
import { growthOf } from '../../../scripts/bench-encode/memory.ts'
import { describeResults } from '../../../scripts/bench-encode/print.ts'
import type { Results } from '../../../scripts/bench-encode/results.ts'
import { verdictsOf } from '../../../scripts/bench-encode/targets.ts'
import { thisMachine } from '../../../src/evaluate/bench/figures.ts'

const nothing: Results = {
  at: '2026-01-01T00:00:00.000Z',
  quick: false,
  rounds: 5,
  machine: thisMachine('ONNX Runtime', 0),
  versions: { Node: '24' },
  core: 1,
  contests: [],
  precisions: [],
  cores: [],
  queries: [],
  memory: [],
  skipped: ['sentence-transformers: only with --python'],
}

function figures(contender: ContenderName, kind: Figures['kind'], textsPerSecond: number): Figures {
  const range = [textsPerSecond, textsPerSecond] as const
  return { kind, contender, textsPerSecond, byTheWall: textsPerSecond, range, core: 1 }
}

function contest(...all: Figures[]): Results {
  return { ...nothing, contests: [{ model: 'all-MiniLM-L6-v2', precision: 'int8', figures: all, agreement: [] }] }
}

describe('verdicts on the targets', () => {
  it('has none for what was not measured', () => {
    expect(verdictsOf(nothing)).toEqual([])
    expect(verdictsOf(contest(figures('stored', 'mixed', 80)))).toEqual([])
  })

  it('holds ours against others at equal precision and kind of text', () => {
    const measured = contest(
      figures('stored', 'mixed', 70),
      figures('transformers.js', 'mixed', 20),
      figures('raw', 'mixed', 100),
    )
    expect(verdictsOf(measured).map(({ value, target, met }) => ({ value, target, met }))).toEqual([
      { value: 3.5, target: '>= 3.5', met: true },
      { value: 0.7, target: '>= 0.95', met: false },
    ])
  })

  it('takes the throughput mode for short texts, and the shares of tokenizing and pooling from the time of the network', () => {
    const perText = { tokenize: 0.1, encode: 1, pool: 0.02, normalize: 0.01 }
    const found = verdictsOf(contest({ ...figures('throughput', 'short', 600), perText }))
    expect(found.map(({ value, met }) => [Math.round(value * 10) / 10, met])).toEqual([
      [600, true],
      [3, false],
      [10, false],
    ])
  })

  it('judges pools, queries and memory', () => {
    const model = { model: 'all-MiniLM-L6-v2', precision: 'int8' } as const
    const pool = (textsPerSecond: number) => ({ textsPerSecond, cpu: 10, others: 0 })
    const found = verdictsOf({
      ...nothing,
      cores: [{ ...model, kind: 'mixed', batching: 'alone', one: pool(70), two: pool(140) }],
      queries: [
        {
          ...model,
          processes: 2,
          idle: { p50: 4, p95: 5 },
          raw: { p50: 2 },
          busy: { p50: 8, p95: 12, others: 0 },
          bulk: 90,
        },
      ],
      memory: [{ ...model, texts: 2000, first: 200, last: 260, most: 270, growth: 1 }],
    })
    expect(found.map(({ value, met }) => [value, met])).toEqual([
      [2, true],
      [2, false],
      [12, true],
      [260, false],
      [1, true],
    ])
  })

  it('does not judge two processes while others have the cores', () => {
    const pool = (textsPerSecond: number, others: number) => ({ textsPerSecond, cpu: 10, others })
    const measured = { model: 'all-MiniLM-L6-v2', precision: 'int8', kind: 'mixed', batching: 'alone' } as const
    const [found] = verdictsOf({ ...nothing, cores: [{ ...measured, one: pool(70, 0.01), two: pool(80, 0.4) }] })
    expect(found?.met).toBeUndefined()
    expect(found?.what).toContain('others had 40 % of the cores')
  })
})

describe('the growth of a process', () => {
  it('is none when it only grew in the first half', () => {
    expect(growthOf([...Array.from({ length: 50 }, (_, i) => 100 + i), ...Array.from({ length: 50 }, () => 150)])).toBe(
      0,
    )
  })

  it('is what the last half added, and one look does not decide', () => {
    const steady = Array.from({ length: 100 }, (_, i) => 100 + i)
    expect(growthOf(steady)).toBe(40)
    expect(growthOf([...steady.slice(0, 99), 900])).toBe(40)
  })
})

describe('the printed results', () => {
  it('show each target as met or missed, and what was not measured', () => {
    const lines = describeResults(contest(figures('stored', 'mixed', 70), figures('transformers.js', 'mixed', 10)))
    expect(lines.filter((line) => /^(met|MISSED)/.test(line))).toEqual([
      expect.stringMatching(/^met .*7\.00 x +>= 3\.5$/),
    ])
    expect(lines.at(-1)).toBe('not measured: sentence-transformers: only with --python')
  })
})
