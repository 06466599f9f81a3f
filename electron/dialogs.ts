/** The system's dialogs for choosing what to import. */
import { dialog } from 'electron'
import { pictureEndings, readableEndings } from '../src/contract/readable.ts'

/** Full paths; empty when cancelled. */
export async function chooseFiles(window: Electron.BrowserWindow): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import CVs or Postings',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Documents', extensions: [...readableEndings, ...pictureEndings] },
      { name: 'All Files', extensions: ['*'] },
    ],
  })
  return filePaths
}

/** A full path; null when cancelled. */
export async function chooseFolder(window: Electron.BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose a Folder',
    buttonLabel: 'Choose',
    properties: ['openDirectory'],
  })
  return filePaths[0] ?? null
}
