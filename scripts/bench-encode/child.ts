/** One contender in a process of its own: started, asked, ended. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { childEnvironment } from '../../src/engine/processes/host.ts'
import type { Done, Work } from './protocol.ts'

export interface Contender {
  readonly ask: (work: Work) => Promise<Done>
  readonly end: () => Promise<void>
}

/** The last core that this process may use; undefined where a process cannot be kept on one (no `taskset`). */
export function oneCore(): number | undefined {
  if (process.platform !== 'linux' || spawnSync('taskset', ['--version']).status !== 0) return undefined
  const last = /^Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return last === undefined ? undefined : Number(last)
}

/** Answers when it has loaded its model; throws what it wrote to stderr when it ends instead. */
export async function startContender(command: readonly string[], core: number | undefined): Promise<Contender> {
  const pinned = core === undefined ? command : ['taskset', '--cpu-list', String(core), ...command]
  const [program = '', ...args] = pinned
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...childEnvironment } })
  let errors = ''
  child.stderr.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-2_000)))
  // a process that has just ended says so below
  child.stdin.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const answer = async (): Promise<Done> => {
    const { done, value } = await lines.next()
    if (done !== true) return JSON.parse(value) as Done
    throw new Error(`${command.slice(0, 2).join(' ')} ended: ${errors}`)
  }
  await answer()
  return {
    ask: (work) => {
      child.stdin.write(`${JSON.stringify(work)}\n`)
      return answer()
    },
    end: () => {
      child.stdin.end()
      return ended
    },
  }
}
