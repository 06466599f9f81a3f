/** Memory and processor use of our processes, and what the machine is. Other processes are looked up on Linux only (/proc). */
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { MonitorReport, ProcessMemory } from '../contract/monitor.ts'

/** USER_HZ, which is 100 on every Linux that Node runs on (man 5 proc_pid_stat counts utime and stime in it). */
const ticksPerSecond = 100

/** Resident set size in bytes; undefined when the process is gone or the system does not tell. */
export function residentBytes(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(procFile(pid, 'status'))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

/** Answers with a function that samples processes; each call's `cpu` is the share of one core used since the call before (0 at first). */
export function watchProcesses(): (processes: readonly { name: string; pid: number }[]) => ProcessMemory[] {
  let before = new Map<number, { at: number; seconds: number }>()
  return (processes) => {
    const now = new Map<number, { at: number; seconds: number }>()
    const rows = processes.flatMap(({ name, pid }) => {
      const usage = usageOf(pid)
      if (usage === undefined) return []
      const at = performance.now()
      const last = before.get(pid)
      now.set(pid, { at, seconds: usage.seconds })
      const cpu = last === undefined ? 0 : (usage.seconds - last.seconds) / Math.max((at - last.at) / 1000, 0.001)
      return [{ name, pid, rss: usage.rss, heap: usage.heap, cpu }]
    })
    before = now
    return rows
  }
}

/** The machine as it is; which provider and how many encoders use it is known to the engine. */
export function machine(): Pick<MonitorReport['device'], 'cpu' | 'cores' | 'totalMemory'> {
  return { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: availableParallelism(), totalMemory: totalmem() }
}

interface Usage {
  readonly rss: number
  readonly heap: number
  /** of processor time since its start */
  readonly seconds: number
}

function usageOf(pid: number): Usage | undefined {
  if (pid === process.pid) return ownUsage()
  const rss = residentBytes(pid)
  // the second field, the name in brackets, may itself hold spaces and brackets
  const fields = procFile(pid, 'stat').split(') ').at(-1)?.split(' ')
  if (rss === undefined || fields === undefined) return undefined
  return { rss, heap: 0, seconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond }
}

function ownUsage(): Usage {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return { rss, heap: heapUsed, seconds: (user + system) / 1e6 }
}

/** '' when there is no such process, or no /proc. */
function procFile(pid: number, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
