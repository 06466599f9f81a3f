import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readVariants, seedFiles } from '../../scripts/fuzz-read/variants.ts'
import { startReader } from './reader.ts'

describe('files with broken bytes', () => {
  it('each end with an outcome within the limits, and never as text without any', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broken-'))
    const reader = startReader()
    try {
      const seeds = await seedFiles('../shared/corpus/hard')
      const { outcomes, faults } = await readVariants({ seeds, reader, folder, count: 60, seed: 7 })
      expect(faults).toEqual([])
      expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(60)
      expect(outcomes.get('text') ?? 0).toBeGreaterThan(0)
    } finally {
      await reader.close()
      rmSync(folder, { recursive: true })
    }
  }, 300_000)
})
