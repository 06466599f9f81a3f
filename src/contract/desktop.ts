/** What the window gets from the desktop it runs on, besides the engine: `window.desktop`, made by electron/preload.ts. */
import type { Settings } from './settings.ts'

export type Platform = 'linux' | 'darwin' | 'win32'

/** What a menu entry or a shortcut of the system's menu asks the window to do. */
export type MenuCommand =
  | 'import-files'
  | 'import-folder'
  | 'show-search'
  | 'show-compare'
  | 'show-monitor'
  | 'focus-search'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark'

export interface Desktop {
  readonly platform: Platform
  /**
   * Asks for a connection to the engine. Its port arrives as a `message` event of the window whose data is `enginePortMessage`
   * and whose first port it is; another one arrives each time the engine was started anew (the old port closes first).
   */
  connect(): void
  /** Full paths of files or folders dropped on the window, in their order; those without a path are left out. */
  pathsOf(files: readonly File[]): string[]
  /** Asks for CVs or postings; empty when cancelled. */
  chooseFiles(): Promise<string[]>
  /** Asks for lists of a vocabulary; empty when cancelled. */
  chooseLists(): Promise<string[]>
  /** Asks for a folder; null when cancelled. */
  chooseFolder(): Promise<string | null>
  /** Asks where to save a text and saves it there; false when cancelled. Rejects when it cannot be written. */
  saveText(name: string, text: string): Promise<boolean>
  /** Colours of the window's frame, menus and dialogs follow. */
  setTheme(theme: Settings['theme']): Promise<void>
  /** Calls `listener` at each command of the menu; answers with a function that stops it. */
  onMenu(listener: (command: MenuCommand) => void): () => void
}

export const enginePortMessage = 'shortlist:engine-port'

declare global {
  interface Window {
    /** absent in a plain browser (the tests of the views) */
    readonly desktop?: Desktop
  }
}
