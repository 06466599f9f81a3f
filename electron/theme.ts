/** The window's frame, menus and dialogs follow the setting that the window keeps in the library. */
import { nativeTheme } from 'electron'
import { keepShellState, type Theme } from './shell-state.ts'

/** Ground and text of the window before its page is there, and of the title bar's overlay: the tokens of renderer/styles/tokens.css. */
export function frameColours(): { ground: string; text: string } {
  return nativeTheme.shouldUseDarkColors
    ? { ground: '#111418', text: '#e3e6ea' }
    : { ground: '#fdfdfe', text: '#23272e' }
}

export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/** Applies it and opens the next start with it, before the library is open. */
export function changeTheme(theme: Theme): void {
  applyTheme(theme)
  keepShellState({ theme })
}
