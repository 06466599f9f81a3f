/** The system's dialogs for choosing what to import, and where to save. */
import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
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

/** Full paths of a vocabulary's lists; empty when cancelled. */
export async function chooseLists(window: Electron.BrowserWindow): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Add Skills or Occupations of ESCO',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'CSV', extensions: ['csv'] },
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

/** Where to, the user says; `name` is only proposed, and has no folder in it. False when cancelled. */
export async function saveText(window: Electron.BrowserWindow, name: string, text: string): Promise<boolean> {
  const ending = extname(name).slice(1)
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: basename(name),
    ...(ending === '' ? {} : { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] }),
  })
  if (canceled) return false
  await writeFile(filePath, text)
  return true
}
