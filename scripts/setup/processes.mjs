/** Commands that a step runs: their last output is kept for the failure, a silent one is ended. */
import { spawn } from 'node:child_process'
import { recordChild } from './lock.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to ours
 * @property {boolean} [shell] npm and mvn are scripts on Windows
 * @property {boolean} [mustFinish] cut off, it would leave the system in disorder
 * @property {() => void} [onTick] called twice a second while it runs; may throw to end it
 * @property {(line: string) => void} [onStatus] lines that it writes to file descriptor 3
 * @property {(message: unknown) => void} [onMessage] what a Node child sends; opens a channel that ends the child with us
 */
/** @typedef {{ code: number, tail: string }} Ended code is 127 when it could not be started, 137 when it was ended by us or by a signal */

const tailLength = 6000
/** @type {{ child: import('node:child_process').ChildProcess, mustFinish: boolean } | undefined} */
let running

/** Ends what is running, or waits for it to finish where it must: the set-up itself was told to end. @returns {Promise<void>} */
export function endRunning() {
  if (running === undefined) return Promise.resolve()
  const { child, mustFinish } = running
  return new Promise((resolve) => {
    child.on('close', () => resolve())
    if (!mustFinish) child.kill('SIGKILL')
  })
}

/** Calls back with every whole line of a stream. @param {NodeJS.ReadableStream} stream @param {(line: string) => void} onLine */
function lines(stream, onLine) {
  let rest = ''
  stream.on('data', (chunk) => {
    const parts = (rest + String(chunk)).split('\n')
    rest = parts.pop() ?? ''
    parts.forEach(onLine)
  })
}

/** Runs a command to its end; never rejects. @param {string} command @param {string[]} args @param {RunOptions} [options] @returns {Promise<Ended>} */
export function run(command, args, options = {}) {
  const { onTick, onStatus, onMessage, mustFinish = false } = options
  const child = spawn(command, args, {
    cwd: options.cwd,
    shell: options.shell ?? false,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', onMessage ? 'ipc' : onStatus ? 'pipe' : 'ignore'],
    windowsHide: true,
  })
  running = { child, mustFinish }
  recordChild(child.pid, mustFinish)
  let tail = ''
  const keep = (/** @type {unknown} */ chunk) => (tail = (tail + String(chunk)).slice(-tailLength))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const status = child.stdio[3]
  if (onStatus && status) lines(/** @type {NodeJS.ReadableStream} */ (status), onStatus)
  if (onMessage) child.on('message', onMessage)
  const timer = setInterval(() => {
    try {
      onTick?.()
    } catch (error) {
      keep(`\n${error instanceof Error ? error.message : String(error)}`)
      child.kill('SIGKILL')
    }
  }, 500)
  return new Promise((resolve) => {
    const ended = (/** @type {number} */ code) => {
      clearInterval(timer)
      running = undefined
      recordChild(undefined, false)
      resolve({ code, tail: tail.trim() })
    }
    child.on('error', (error) => {
      keep(error.message)
      ended(127)
    })
    child.on('close', (code) => ended(code ?? 137))
  })
}

/** The last lines of what a command said. @param {string} tail @param {number} [count] */
export const lastLines = (tail, count = 6) => tail.split('\n').filter(Boolean).slice(-count).join('\n')
