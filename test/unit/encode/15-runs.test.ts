import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import { type BatchEmbeddings, createRuns, mostUrgentInARow, type Network } from '../../../src/encode/runs.ts'
import type { TokenIds } from '../../../src/encode/tokenizer.ts'
import { miniLmEncoder } from './setting.ts'

const textOf = (...ids: number[]): TokenIds => ({ ids: Int32Array.from(ids), truncated: false })

/** A network that is slow enough to be waited for; keeps what it was run with. Each token's embedding is its id: [texts, width, 1]. */
function slowNetwork(fail: (texts: readonly TokenIds[]) => boolean = () => false) {
  const runs: number[][] = []
  let running = 0
  const network: Network = async (texts, width) => {
    running += 1
    expect(running).toBe(1)
    runs.push(texts.map(({ ids }) => ids[0] ?? 0))
    await nextTurn()
    running -= 1
    if (fail(texts)) throw new Error('no memory')
    const values = Float32Array.from(texts.flatMap(({ ids }) => Array.from({ length: width }, (_, i) => ids[i] ?? 0)))
    return { values, width, ms: texts.length }
  }
  return { runs, run: createRuns(network) }
}

describe('runs of the network', () => {
  it('are made one at a time, urgent ones first, otherwise in order', async () => {
    const { runs, run } = slowNetwork()
    const ask = (id: number, urgent: boolean) => run([textOf(id)], 1, { urgent })
    const first = ask(1, false)
    await nextTurn()
    await Promise.all([first, ask(2, false), ask(10, true), ask(3, false), ask(11, true)])
    expect(runs).toEqual([[1], [10], [11], [2], [3]])
  })

  it('of bulk work have a turn after some urgent ones, however many of these wait', async () => {
    const { runs, run } = slowNetwork()
    const [bulk, query] = [1, 9]
    const ask = (id: number) => run([textOf(id)], 1, { urgent: id === query })
    const queries = Array.from({ length: mostUrgentInARow * 2 + 1 }, () => query)
    await Promise.all([bulk, bulk, bulk, ...queries].map(ask))
    const passed = queries.slice(0, mostUrgentInARow)
    expect(runs.flat()).toEqual([...passed, bulk, ...passed, bulk, query, bulk])
  })

  it('of bulk work go on beside urgent ones that never end', async () => {
    const { runs, run } = slowNetwork()
    let going = true
    const keepAsking = async () => {
      while (going) await run([textOf(9)], 1, { urgent: true })
    }
    const asking = [keepAsking(), keepAsking()]
    for (const id of [1, 2, 3]) await run([textOf(id)], 1)
    going = false
    await Promise.all(asking)
    const places = [1, 2, 3].map((id) => runs.flat().indexOf(id))
    const passed = places.map((place, at) => place - (places[at - 1] ?? -1) - 1)
    expect(Math.max(...passed)).toBeLessThanOrEqual(mostUrgentInARow + 1)
  })

  it('of bulk work are passed by urgent ones, though others were made before it was asked for', async () => {
    const { runs, run } = slowNetwork()
    const ask = (id: number, urgent: boolean) => run([textOf(id)], 1, { urgent })
    await Promise.all(Array.from({ length: mostUrgentInARow + 3 }, () => ask(9, true)))
    await Promise.all([ask(1, false), ask(9, true), ask(9, true)])
    expect(runs.flat().slice(-3)).toEqual([9, 9, 1])
  })

  it('go on after one that failed, which fails for its caller alone', async () => {
    const { run } = slowNetwork(([text]) => text?.ids[0] === 1)
    const failing = run([textOf(1)], 1)
    const next = run([textOf(2)], 1)
    await expect(failing).rejects.toThrow('no memory')
    expect([...(await next).values]).toEqual([2])
  })

  it('are shared by small ones that wait together, each of which gets its own part', async () => {
    const { runs, run } = slowNetwork()
    const asked = [textOf(1), textOf(2, 2), textOf(3), textOf(4, 4)].map((text) =>
      run([text], text.ids.length, { shares: true }),
    )
    const parts = await Promise.all(asked)
    expect(runs).toEqual([[1, 2, 3, 4]])
    expect(parts.map(({ values }) => [...values])).toEqual([
      [1, 0],
      [2, 2],
      [3, 0],
      [4, 4],
    ])
    expect(parts.map(({ width, ms }) => [width, ms])).toEqual(Array.from({ length: 4 }, () => [2, 1]))
  })

  it('are not shared by those that mind, that are of other urgency, or that would be padded or long', async () => {
    const { runs, run } = slowNetwork()
    const long = (id: number, length: number) => textOf(...Array.from({ length }, () => id))
    await Promise.all([
      run([long(1, 10)], 10, { shares: true }),
      run([long(2, 10)], 10),
      run([long(3, 200)], 200, { shares: true }),
      run([long(4, 200)], 200, { shares: true }),
      run([long(5, 200)], 200, { shares: true }),
      run([long(6, 10)], 10, { shares: true, urgent: true }),
    ])
    expect(runs).toEqual([[6], [1], [2], [3, 4], [5]])
  })

  it('that are cancelled while they wait are not made, and those beside them are', async () => {
    const { runs, run } = slowNetwork()
    const stop = new AbortController()
    const kept = [1, 2].map((id) => run([textOf(id)], 1, { shares: true }))
    const cancelled = run([textOf(3)], 1, { shares: true, signal: stop.signal })
    stop.abort()
    await expect(cancelled).rejects.toMatchObject({ fault: { code: 'cancelled' } })
    expect((await Promise.all(kept)).map(({ values }: BatchEmbeddings) => [...values])).toEqual([[1], [2]])
    expect(runs).toEqual([[1, 2]])
  })

  it('that fail when they are shared are made again alone', async () => {
    const { runs, run } = slowNetwork((texts) => texts.some(({ ids }) => ids[0] === 2))
    const asked = [1, 2, 3].map((id) => run([textOf(id)], 1, { shares: true }))
    const results = await Promise.allSettled(asked)
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(runs).toEqual([[1, 2, 3], [1], [2], [3]])
  })
})

describe('many calls of one text at once', () => {
  const texts = Array.from({ length: 24 }, (_, i) => `Forklift driver number ${i}, ${'nights '.repeat(i % 4)}`)
  const callFor = (text: string, batching: 'alone' | 'batched') =>
    ({ texts: [text], role: 'query', poolings: ['mean', 'max'], batching, urgent: true }) as const

  it('share runs in fp32, and each has the very vector that it has alone', async () => {
    const { encoder } = await miniLmEncoder('fp32')
    let runs = 0
    const run = createRuns((batch, width) => {
      runs += 1
      return encoder.session.run(batch, width)
    })
    const counted = { ...encoder, session: { ...encoder.session, run } }
    const together = await Promise.all(texts.map((text) => encodeTexts(counted, callFor(text, 'batched'))))
    expect(runs).toBeLessThanOrEqual(texts.length / 4)
    for (const [i, text] of texts.entries()) {
      const alone = await encodeTexts(encoder, callFor(text, 'alone'))
      expect(together[i]?.vectors).toEqual(alone.vectors)
    }
    await encoder.session.release()
  })

  it('have a run each in int8, where a neighbour would show', async () => {
    const { encoder } = await miniLmEncoder('int8')
    const together = await Promise.all(texts.map((text) => encodeTexts(encoder, callFor(text, 'alone'))))
    expect(together.every(({ batches }) => batches.length === 1 && batches[0]?.positions === batches[0]?.tokens)).toBe(
      true,
    )
    await encoder.session.release()
  })
})
