/** Where the user's own library lies, so that the command line and the window work on the same one. */
import { homedir } from 'node:os'
import { join } from 'node:path'

const product = 'Shortlist'

/** The folder Electron's userData is set to; env SHORTLIST_LIBRARY names another library instead. */
export function libraryFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['SHORTLIST_LIBRARY'] ?? join(userFolder(env), 'library')
}

/** The user's folder for this product: `%APPDATA%`, `~/Library/Application Support`, `$XDG_CONFIG_HOME`. */
export function userFolder(env: NodeJS.ProcessEnv = process.env): string {
  switch (process.platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), product)
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', product)
    default:
      return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), product)
  }
}
