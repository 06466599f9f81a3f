/** Owns who had the processor while a pool worked: its own processes, or others on the machine. */
import { availableParallelism, cpus } from 'node:os'
import type { EncoderPool } from '../../src/engine/workers/encoders.ts'
import { watchProcesses } from '../../src/monitor/processes.ts'

export interface Spent {
  readonly ms: number
  /** processor time of the pool's processes and of all processes, ms */
  readonly cpu: number
  readonly all: number
}

/** What a piece of the pool's work took. */
export async function spending(pool: EncoderPool, work: () => Promise<unknown>): Promise<Spent> {
  const watch = watchProcesses()
  watch(pool.processes())
  const [start, before] = [performance.now(), busyMs()]
  await work()
  const [ms, all] = [performance.now() - start, busyMs() - before]
  const cores = watch(pool.processes()).reduce((sum, { cpu }) => sum + cpu, 0)
  return { ms, cpu: cores * ms, all }
}

/** Share of all cores' time that anything but the pool's processes used meanwhile; with much of it times by the wall say little. */
export function othersShare(spent: readonly Spent[]): number {
  const sum = (value: (one: Spent) => number): number => spent.reduce((total, one) => total + value(one), 0)
  return sum(({ all, cpu }) => all - cpu) / (sum(({ ms }) => ms) * availableParallelism())
}

/** of all cores since the start of the system, ms */
function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
}
