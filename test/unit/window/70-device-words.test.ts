import { describe, expect, it } from 'vitest'
import { choosable, runsInWords, trialInWords, troubleInWords } from '../../../renderer/app/device-words.ts'

const absent = { device: 'webgpu', reason: 'no graphics adapter was found' } as const

describe('what an encoder runs on', () => {
  it('is said with the reason where it is not what was chosen', () => {
    expect(troubleInWords(absent)).toBe(
      'The encoder runs on the processor: WebGPU was chosen, but no graphics adapter was found.',
    )
  })

  it('is said with the time of a text where it was tried and works', () => {
    expect(trialInWords({ device: 'cpu', works: true, msPerText: 4.26 })).toBe('works, 4.3 ms for a short text')
    expect(trialInWords({ ...absent, works: false })).toBe('cannot be used: no graphics adapter was found')
  })

  it('can be the processor, what is chosen, and what was seen to work', () => {
    const trials = [
      { device: 'cpu', works: true },
      { device: 'dml', works: true },
      { ...absent, works: false },
    ] as const
    expect(choosable('cpu', [])).toEqual([{ value: 'cpu', label: 'Processor' }])
    expect(choosable('cpu', trials).map(({ label }) => label)).toEqual(['Processor', 'DirectML'])
    expect(choosable('cuda', trials).map(({ label }) => label)).toEqual(['Processor', 'CUDA', 'DirectML'])
  })
})

describe('the length of its runs', () => {
  it('is said with the day it was measured', () => {
    const tunedOn = '2026-11-20T12:00:00.000Z'
    expect(runsInWords({ positions: 1024, tunedOn })).toBe('runs of at most 1,024 padded tokens, tuned on Nov 20, 2026')
    expect(runsInWords({ positions: 512 })).toBe('runs of at most 512 padded tokens, not tuned yet')
    expect(runsInWords(undefined)).toBe('one text a run')
  })
})
