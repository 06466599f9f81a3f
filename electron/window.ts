/** The one window: opened where it was left, shown when its page is there, locked down. */
import { BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions, type Rectangle } from 'electron'
import { offerContextMenu } from './context-menu.ts'
import { built } from './paths.ts'
import { pageAddress } from './protocol.ts'
import { keepShellState, readShellState } from './shell-state.ts'
import { frameColours } from './theme.ts'

/** of the top field less its hairline: `--bar` in renderer/styles/tokens.css */
const titleBarHeight = 47

export function openWindow(): BrowserWindow {
  const { bounds, maximized } = readShellState()
  const window = new BrowserWindow({
    ...placeOf(bounds),
    ...frame(),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Shortlist',
    backgroundColor: frameColours().ground,
    webPreferences: {
      preload: built.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium would fetch dictionaries
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized === true) window.maximize()
    window.show()
  })
  window.on('close', () => keepShellState({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }))
  followTheme(window)
  offerContextMenu(window)
  void window.loadURL(pageAddress)
  return window
}

/** The window, or a new one where it was closed, before all others. */
export function bringToFront(): void {
  const window = BrowserWindow.getAllWindows()[0] ?? openWindow()
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** The title bar is part of the page: traffic lights inset on macOS, the system's buttons laid over it elsewhere. */
function frame(): BrowserWindowConstructorOptions {
  if (process.platform === 'darwin') return { titleBarStyle: 'hiddenInset' }
  return { titleBarStyle: 'hidden', titleBarOverlay: overlay() }
}

function overlay(): { color: string; symbolColor: string; height: number } {
  const { ground, text } = frameColours()
  return { color: ground, symbolColor: text, height: titleBarHeight }
}

function followTheme(window: BrowserWindow): void {
  const follow = (): void => {
    window.setBackgroundColor(frameColours().ground)
    if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay())
  }
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}

/** Where the window was, when enough of it would still be on a screen; otherwise in the middle. */
function placeOf(bounds: Rectangle | undefined): Partial<Rectangle> {
  if (bounds === undefined) return { width: 1280, height: 800 }
  const area = screen.getDisplayMatching(bounds).workArea
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const visible = across >= 200 && bounds.y >= area.y && bounds.y < area.y + area.height - 100
  return visible ? bounds : { width: bounds.width, height: bounds.height }
}
