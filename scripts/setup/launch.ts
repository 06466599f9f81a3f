/** Starts an Electron application for a program that drives it: the pictures, `npm start` without a display, the tests. */
import { _electron, type ElectronApplication } from 'playwright'
import { electronPath } from './electron.mjs'
import { sandboxArguments } from './sandbox.mjs'

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>

/** Drawn in software also where there is a graphics card: the same pictures everywhere, and what electron/graphics.ts says of hanging. */
const drawnInSoftware = ['--disable-gpu', '--disable-software-rasterizer']

/** ms; a start takes 2 s, on a busy machine 5 */
const patience = 15_000
const attempts = 4

/**
 * `args` begins with the application's folder. Playwright now and then (1 of 30 starts) meets the first page while it is being made and
 * then waits for it in vain, so a start that takes too long is ended by it and begun anew.
 */
export async function launchDriven(args: readonly string[], options: Options = {}): Promise<ElectronApplication> {
  const all = [...args, ...drawnInSoftware, ...sandboxArguments()]
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch({ timeout: patience, ...options, executablePath: electronPath(), args: all })
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError'
      if (!isLate || attempt === attempts) throw error
    }
  }
}
