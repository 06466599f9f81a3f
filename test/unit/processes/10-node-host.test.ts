import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Child, StartOptions } from '../../../src/engine/processes/host.ts'
import { nodeHost } from '../../../src/engine/processes/node-host.ts'
import { isAlive, until } from '../../fixtures/processes/wait.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/processes/${name}`, import.meta.url))
const entries = { engine: fixture('echo.ts'), encoder: fixture('echo.ts'), reader: fixture('echo.ts') }
const host = nodeHost(entries)

interface Answer {
  readonly data: unknown
  readonly pid: number
  readonly args: string[]
  readonly heapLimit: number
  readonly telemetry?: string
  readonly given?: string
}

function start(options: Partial<StartOptions> = {}): Child {
  return host.start('reader', { name: 'test reader', ...options })
}

function ask(child: Child, data: unknown): Promise<Answer> {
  return new Promise((resolve) => {
    child.port.on('message', ({ data: answer }) => resolve(answer as Answer))
    child.port.postMessage(data)
  })
}

describe('a process under plain Node', () => {
  it('answers what it is sent, typed arrays as typed arrays', async () => {
    const child = start()
    const answer = await ask(child, new Float32Array([1, 0.5]))
    child.kill()
    expect(answer.data).toEqual(new Float32Array([1, 0.5]))
    expect(answer.pid).toBe(child.pid)
  })

  it('gets its arguments, its environment, and no telemetry', async () => {
    const child = start({ args: ['--a', 'b c'], env: { GIVEN: 'yes' } })
    const answer = await ask(child, 'hello')
    child.kill()
    expect(answer.args).toEqual(['--a', 'b c'])
    expect(answer.given).toBe('yes')
    expect(answer.telemetry).toBe('1')
  })

  it('has the memory limit it was started with', async () => {
    const [small, large] = [start({ heapMegabytes: 128 }), start({ heapMegabytes: 192 })]
    const answers = await Promise.all([ask(small, 'hello'), ask(large, 'hello')])
    small.kill()
    large.kill()
    // V8 adds the same young generation to both
    expect(answers[1].heapLimit - answers[0].heapLimit).toBe(64 * 2 ** 20)
  })

  it('tells how it ended and the last it wrote to stderr', async () => {
    const child = start()
    child.port.postMessage('fail')
    expect(await child.exited).toEqual({ code: 3, signal: null })
    expect(child.stderrTail()).toBe('this is why\n')
  })

  it('can be ended while it hangs', async () => {
    const child = start()
    await ask(child, 'are you there?')
    child.port.postMessage('hang')
    child.kill()
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' })
  })

  it('ends by itself when its heap is full, and says so', async () => {
    const child = start({ heapMegabytes: 32 })
    child.port.postMessage('fill')
    const { code, signal } = await child.exited
    expect([code, signal]).not.toEqual([0, null])
    expect(child.stderrTail()).toMatch(/heap/i)
  })

  it('closes its port once when it is gone, and takes no more messages then', async () => {
    const child = start()
    let closes = 0
    child.port.on('close', () => closes++)
    child.kill()
    await child.exited
    child.port.postMessage('too late')
    expect(closes).toBe(1)
  })

  it('that cannot be started ends without a code, and without throwing', async () => {
    const child = nodeHost(entries, { execPath: '/nowhere/node' }).start('reader', { name: 'never' })
    expect(await child.exited).toEqual({ code: null, signal: null })
    expect(child.pid).toBeUndefined()
  })

  it('is gone soon after its parent was killed, even when it hangs', async () => {
    const parent = spawn(process.execPath, [fixture('parent-of-hanging.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const hanging = Number(line.toString())
    expect(isAlive(hanging)).toBe(true)
    parent.kill('SIGKILL')
    await until(() => !isAlive(hanging))
  })
})
