/** Answers the window's few questions to the desktop. Each sender is checked; what it sends is checked. */
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import {
  chooseFilesChannel,
  chooseFolderChannel,
  chooseListsChannel,
  connectChannel,
  saveTextChannel,
  themeChannel,
} from './channels.ts'
import { chooseFiles, chooseFolder, chooseLists, saveText } from './dialogs.ts'
import { showMenu } from './menu.ts'
import type { Engine } from './processes/engine.ts'
import { isOurPage } from './protocol.ts'
import { isTheme } from './shell-state.ts'
import { changeTheme } from './theme.ts'

export function answerWindow(engine: Engine): void {
  ipcMain.handle(connectChannel, (event) => engine.connect(windowOf(event).webContents))
  ipcMain.handle(chooseFilesChannel, (event) => chooseFiles(windowOf(event)))
  ipcMain.handle(chooseListsChannel, (event) => chooseLists(windowOf(event)))
  ipcMain.handle(chooseFolderChannel, (event) => chooseFolder(windowOf(event)))
  ipcMain.handle(saveTextChannel, (event, name: unknown, text: unknown) => {
    const window = windowOf(event)
    if (typeof name !== 'string' || typeof text !== 'string') throw new Error('That is no text to save.')
    return saveText(window, name, text)
  })
  ipcMain.handle(themeChannel, (event, theme: unknown) => {
    windowOf(event)
    if (!isTheme(theme)) throw new Error('There is no such theme.')
    changeTheme(theme)
    showMenu()
  })
}

/** The window whose own page asks. Throws when it is a frame in it, or any other page. */
function windowOf(event: IpcMainInvokeEvent) {
  const { sender, senderFrame } = event
  const window = BrowserWindow.fromWebContents(sender)
  if (window === null || senderFrame === null || senderFrame !== sender.mainFrame || !isOurPage(senderFrame.url))
    throw new Error('Refused: this page may not ask that.')
  return window
}
