/** Whether Chromium may look for a graphics card at all. */
import { existsSync } from 'node:fs'
import { app } from 'electron'

/** Where Linux shows a graphics card: any with a kernel driver, NVIDIA's own driver, Windows' card inside WSL. */
const cards = ['/dev/dri', '/dev/nvidia0', '/dev/dxg']

/**
 * On Linux without a card Chromium's first tries at one fail, with software renderers over Vulkan and GL as the last; in one start of seven
 * the page then waited for them for ever. Without them it is drawn in software from the beginning. Before Electron is ready.
 * Counted by scripts/measure-starts.ts: docs/decisions.md, row 15.
 */
export function leaveMissingCardAlone(): void {
  if (process.platform !== 'linux' || cards.some((card) => existsSync(card))) return
  app.commandLine.appendSwitch('disable-gpu')
  app.commandLine.appendSwitch('disable-software-rasterizer')
}
