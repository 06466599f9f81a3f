/** Whether there is a display, and a virtual one (Xvfb) of our own where there is none. */
import { spawn } from 'node:child_process'
import { SetupFault } from './fault.mjs'

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

/**
 * Starts an Xvfb on a number that it finds free itself, 1600 x 1000 in true colour.
 * @returns {Promise<{ display: string, end: () => void }>} `display` is for DISPLAY, such as ":1"
 */
export async function startDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (chunk) => (said = (said + String(chunk)).slice(-2000)))
  /** @type {string} */
  const number = await new Promise((resolve, reject) => {
    const fail = () =>
      reject(
        new SetupFault(`the virtual display did not start\n${said}`, 'Run: Xvfb -displayfd 1, and see what it says.'),
      )
    child.on('error', fail)
    child.on('exit', fail)
    child.stdio[3]?.on('data', (chunk) => resolve(String(chunk).trim()))
  })
  const end = () => void child.kill()
  process.on('exit', end)
  return { display: `:${number}`, end }
}
