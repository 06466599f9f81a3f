/**
 * How many starts of the window hang on a virtual display, without Playwright: a start hangs when 10 s later its page does not answer.
 *   node scripts/measure-starts.ts [--starts 60] [--side-by-side 3] [--without-vulkan]
 * `--without-vulkan` hides every Vulkan driver, as on a machine that has none.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { startDisplay } from './setup/display.mjs'
import { electronPath } from './setup/electron.mjs'
import { inClone } from './setup/folders.mjs'
import { sandboxArguments } from './setup/sandbox.mjs'

const { values } = parseArgs({
  options: {
    starts: { type: 'string', default: '60' },
    'side-by-side': { type: 'string', default: '3' },
    'without-vulkan': { type: 'boolean', default: false },
  },
})

/** ms; a start takes 2 s, side by side on two cores 5 */
const patience = 10_000
const noDriver = '/no/driver'
const env = values['without-vulkan'] ? { VK_ICD_FILENAMES: noDriver, VK_DRIVER_FILES: noDriver } : {}
const pages = z.array(z.looseObject({ type: z.string(), webSocketDebuggerUrl: z.string() }))

/** Whether the page that listens on this port answers a question within `patience`. */
async function answers(port: number): Promise<boolean> {
  const targets = pages.parse(await (await fetch(`http://127.0.0.1:${String(port)}/json`)).json())
  const page = targets.find(({ type }) => type === 'page')
  if (page === undefined) return false
  const socket = new WebSocket(page.webSocketDebuggerUrl)
  const answer = new Promise<boolean>((resolve) => {
    socket.onopen = () =>
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: 'document.title' } }))
    socket.onmessage = () => resolve(true)
    socket.onerror = () => resolve(false)
  })
  const answered = await Promise.race([answer, sleep(patience, false, { ref: false })])
  socket.close()
  return answered
}

async function start(port: number, display: string): Promise<boolean> {
  const profile = mkdtempSync(join(tmpdir(), 'shortlist-starts-'))
  const args = [`--remote-debugging-port=${String(port)}`, inClone(), `--user-data-dir=${profile}`]
  const child = spawn(electronPath(), [...args, ...sandboxArguments()], {
    stdio: 'ignore',
    env: { ...process.env, ...env, DISPLAY: display },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await sleep(patience / 2)
  const isThere = await answers(port)
  child.kill()
  await ended
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return isThere
}

const { display, end } = await startDisplay()
const starts = Number(values.starts)
const sideBySide = Number(values['side-by-side'])
let begun = 0
let hung = 0
async function startInTurn(): Promise<void> {
  while (begun < starts) {
    begun += 1
    if (!(await start(20_000 + begun, display))) hung += 1
  }
}
await Promise.all(Array.from({ length: sideBySide }, startInTurn))
end()
console.log(`${String(hung)} of ${String(starts)} starts hung, ${String(sideBySide)} side by side`)
