import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { machine, residentBytes, watchProcesses } from '../../../src/monitor/processes.ts'

const own = { name: 'this one', pid: process.pid }

/** Keeps a core busy until `ms` of processor time are used. */
function work(ms: number): void {
  const start = process.cpuUsage()
  while (process.cpuUsage(start).user / 1000 < ms);
}

describe('the memory and processor use of processes', () => {
  it('is known of the process itself on every system', () => {
    const [row] = watchProcesses()([own])
    expect(row).toMatchObject({ name: 'this one', pid: process.pid, cpu: 0 })
    expect(row?.rss).toBeGreaterThan(row?.heap ?? Infinity)
    expect(row?.heap).toBeGreaterThan(1e6)
  })

  it('shows a share of a core after work was done', () => {
    const sample = watchProcesses()
    sample([own])
    work(50)
    expect(sample([own])[0]?.cpu).toBeGreaterThan(0)
  })

  it('leaves out a process that is gone', () => {
    expect(watchProcesses()([{ name: 'gone', pid: 2 ** 22 + 1 }])).toEqual([])
    expect(residentBytes(2 ** 22 + 1)).toBeUndefined()
  })

  it.skipIf(!existsSync('/proc/self/stat'))('is known of another process on Linux', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    const pid = child.pid ?? 0
    // a process that has just been made has no memory of its own yet
    await vi.waitFor(() => expect(residentBytes(pid)).toBeGreaterThan(1e6))
    const [row] = watchProcesses()([{ name: 'child', pid }])
    child.kill()
    expect(row).toMatchObject({ name: 'child', pid, heap: 0, cpu: 0 })
    expect(row?.rss).toBeGreaterThan(1e6)
  })
})

describe('the machine', () => {
  it('is named, with its cores and its memory', () => {
    const { cpu, cores, totalMemory } = machine()
    expect(cpu).not.toBe('')
    expect(cores).toBeGreaterThanOrEqual(1)
    expect(totalMemory).toBeGreaterThan(2 ** 28)
  })
})
