/** Where things are: what was built, and what belongs to the user. */
import { join, resolve } from 'node:path'
import { app } from 'electron'
import { libraryFolder, userFolder } from '../src/engine/location.ts'
import type { CommandLine } from './command-line.ts'

const out = resolve(import.meta.dirname, '..')

export const built = {
  main: join(out, 'main'),
  preload: join(out, 'preload', 'preload.cjs'),
  renderer: join(out, 'renderer'),
}

/** `--user-data-dir=…`, as Chromium knows it. */
const namedFolder = app.commandLine.getSwitchValue('user-data-dir')

/** The same folder that the command line uses, unless the switch names another. Before Electron is ready. */
export function useUserFolder(): void {
  app.setPath('userData', namedFolder === '' ? userFolder() : resolve(namedFolder))
}

/** Full path; a relative one is meant from the folder where the start was made. */
export function libraryOf({ library }: CommandLine, workingFolder = process.cwd()): string {
  if (library !== undefined) return resolve(workingFolder, library)
  return namedFolder === '' ? libraryFolder() : join(app.getPath('userData'), 'library')
}
