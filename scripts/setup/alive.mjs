/** Which processes are still there, told apart from later ones that got the same number. */
import { readFileSync } from 'node:fs'

/** @typedef {{ pid: number, began: string }} Known a process: its number, and when it began where the system tells (Linux) */

/** When a process began, in the kernel's ticks since boot: field 22 of /proc/PID/stat (proc(5)); empty elsewhere. @param {number} pid */
function beginningOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** @param {number} pid @returns {Known} */
export const know = (pid) => ({ pid, began: beginningOf(pid) })

/** Whether this very process still runs. @param {Known} known */
export function isAlive({ pid, began }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return beginningOf(pid) === began
}
