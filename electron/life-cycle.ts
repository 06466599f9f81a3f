/** When the application ends: with its last window (not on macOS), and only after the engine has closed the library. */
import { app } from 'electron'
import type { Engine } from './processes/engine.ts'
import { bringToFront } from './window.ts'

export function quitCleanly(engine: Engine): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', bringToFront)
  let stopped = false
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void engine.stop().then(() => {
      stopped = true
      // within the event that was just prevented, a second quit would be passed over
      setImmediate(() => app.quit())
    })
  })
}
