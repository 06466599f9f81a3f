/** All that a page gets from the desktop: `window.desktop` (src/contract/desktop.ts), and nothing else. Sandboxed. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { enginePortMessage, type Desktop, type MenuCommand, type Platform } from '../src/contract/desktop.ts'
import {
  chooseFilesChannel,
  chooseFolderChannel,
  chooseListsChannel,
  connectChannel,
  enginePortChannel,
  menuChannel,
  saveTextChannel,
  themeChannel,
} from './channels.ts'

const desktop: Desktop = {
  platform: process.platform as Platform,
  connect: () => {
    void ipcRenderer.invoke(connectChannel)
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
  chooseFiles: () => ipcRenderer.invoke(chooseFilesChannel) as Promise<string[]>,
  chooseLists: () => ipcRenderer.invoke(chooseListsChannel) as Promise<string[]>,
  chooseFolder: () => ipcRenderer.invoke(chooseFolderChannel) as Promise<string | null>,
  saveText: (name, text) => ipcRenderer.invoke(saveTextChannel, name, text) as Promise<boolean>,
  setTheme: (theme) => ipcRenderer.invoke(themeChannel, theme) as Promise<void>,
  onMenu: (listener) => {
    const tell = (_event: unknown, command: MenuCommand): void => {
      listener(command)
    }
    ipcRenderer.on(menuChannel, tell)
    return () => void ipcRenderer.off(menuChannel, tell)
  },
}

// a port cannot go through the context bridge: it is handed to the page as a message of the page's own window
ipcRenderer.on(enginePortChannel, ({ ports }) => {
  window.postMessage(enginePortMessage, window.location.origin, [...ports])
})

contextBridge.exposeInMainWorld('desktop', desktop)
