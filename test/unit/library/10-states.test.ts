import { describe, expect, it } from 'vitest'
import { nextState, transitions } from '../../../src/library/states.ts'

describe('the states of a document', () => {
  it.each([
    ['queued', 'read', 'read'],
    ['queued', 'fail', 'failed'],
    ['queued', 'same-read', 'read'],
    ['queued', 'same-encoded', 'encoded'],
    ['queued', 'hold', 'encoded'],
    ['queued', 'enqueue', 'queued'],
    ['read', 'encode', 'encoded'],
    ['read', 'enqueue', 'queued'],
    ['encoded', 'encode', 'encoded'],
    ['encoded', 'enqueue', 'queued'],
    ['failed', 'enqueue', 'queued'],
  ] as const)('%s, %s: %s', (state, event, next) => {
    expect(nextState(state, event)).toBe(next)
  })

  it('has no other step', () => {
    const steps = Object.values(transitions).flatMap((from) => Object.keys(from))
    expect(steps).toHaveLength(11)
    expect(() => nextState('failed', 'encode')).toThrow('a document that is failed cannot encode')
    expect(() => nextState('queued', 'encode')).toThrow('a document that is queued cannot encode')
  })
})
