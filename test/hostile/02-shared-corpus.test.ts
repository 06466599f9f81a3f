import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLimits } from '../../src/import/limits.ts'
import { wordRecall } from './words.ts'
import { isAccepted, startReader } from './reader.ts'

const folder = '../shared/corpus/hard'

interface Truth {
  readonly outcome: string
  readonly accept: readonly string[]
  readonly regions?: readonly { readonly lines: readonly string[]; readonly repeat?: readonly [number, number] }[]
  readonly absent?: readonly string[]
  readonly once?: readonly string[]
  readonly rtl?: boolean
}

const truth = existsSync(folder)
  ? (JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { files: Record<string, Truth> }).files
  : {}

describe.skipIf(!existsSync(folder))('the shared corpus of hard files', () => {
  const reader = startReader()
  afterAll(() => reader.close())

  it.each(Object.entries(truth))('%s ends as it should', async (name, want) => {
    const { outcome, text, ms, peakMegabytes } = await reader.read(join(folder, name))
    expect(isAccepted(outcome, want.accept), outcome).toBe(true)
    expect(ms).toBeLessThan(readLimits.milliseconds + 3000)
    expect(peakMegabytes).toBeLessThan(readLimits.megabytes + 50)
    for (const forbidden of want.absent ?? []) expect(text).not.toContain(forbidden)
    for (const single of want.once ?? []) expect(text.split(single).length).toBeLessThanOrEqual(2)
    if (outcome === 'text' && want.outcome === 'text') {
      expect(wordRecall(want.regions ?? [], text)).toBeGreaterThan(0.995)
    }
  })
})
