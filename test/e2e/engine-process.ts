/** Finds the engine's process from outside, as a system's process list would (Linux). */
import { readdirSync, readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** The child of the application that runs the engine; undefined while there is none. */
export function enginePid(app: ElectronApplication): number | undefined {
  const main = app.process().pid
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => isEngine(pid) && parentOf(pid) === main)
}

const isEngine = (pid: number): boolean => /Shortlist engine|out\/main\/engine\.js/.test(procFile(pid, 'cmdline'))

const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)$/m.exec(procFile(pid, 'status'))?.[1])

function procFile(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
