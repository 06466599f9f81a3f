/** The main process, phase by phase: before anything runs, when Electron is ready, when it ends. No business rule lives here. */
import { app, dialog } from 'electron'
import { commandLine } from './command-line.ts'
import { leaveMissingCardAlone } from './graphics.ts'
import { answerWindow } from './ipc.ts'
import { quitCleanly } from './life-cycle.ts'
import { showMenu } from './menu.ts'
import { libraryOf, useUserFolder } from './paths.ts'
import { startEngine } from './processes/engine.ts'
import { declareScheme, serveWindow } from './protocol.ts'
import { secondStart } from './second-start.ts'
import { lockDown, refuseNavigation, sandboxAll } from './security.ts'
import { readShellState } from './shell-state.ts'
import { applyTheme } from './theme.ts'
import { openWindow } from './window.ts'

const options = commandLine(process.argv)

leaveMissingCardAlone()
useUserFolder()
declareScheme()
sandboxAll()
refuseNavigation()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, folder) => void secondStart(libraryOf(options), argv, folder))
  app.whenReady().then(start).catch(giveUp)
} else {
  app.exit()
}

function start(): void {
  lockDown()
  serveWindow()
  applyTheme(readShellState().theme)
  const engine = startEngine({ library: libraryOf(options), sample: options.sampleLibrary })
  answerWindow(engine)
  showMenu()
  quitCleanly(engine)
  openWindow()
}

function giveUp(error: unknown): void {
  console.error(error)
  dialog.showErrorBox('Shortlist cannot start', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
