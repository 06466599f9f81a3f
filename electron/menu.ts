/** The application's menu: what the window can do, with the keys each system is used to. */
import { app, BrowserWindow, Menu, nativeTheme, type MenuItemConstructorOptions } from 'electron'
import { menuChannel } from './channels.ts'
import type { MenuCommand } from '../src/contract/desktop.ts'

const mac = process.platform === 'darwin'

const appMenu: MenuItemConstructorOptions = { role: 'appMenu' }
const helpMenu: MenuItemConstructorOptions = { role: 'help', submenu: [{ role: 'about' }] }

/** Sets it; again after each change of the theme, whose entry it marks. */
export function showMenu(): void {
  app.setAboutPanelOptions({
    applicationName: 'Shortlist',
    applicationVersion: app.getVersion(),
    copyright: 'Apache License 2.0. Nothing leaves this computer.',
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template()))
}

function template(): MenuItemConstructorOptions[] {
  return [
    ...(mac ? [appMenu] : []),
    fileMenu(),
    { role: 'editMenu' },
    viewMenu(),
    { role: 'windowMenu' },
    ...(mac ? [] : [helpMenu]),
  ]
}

function fileMenu(): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      command('&Import Files…', 'import-files', 'CmdOrCtrl+O'),
      command('Import F&older…', 'import-folder', 'CmdOrCtrl+Shift+O'),
      { type: 'separator' },
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  }
}

function viewMenu(): MenuItemConstructorOptions {
  return {
    label: '&View',
    submenu: [
      command('&Search', 'show-search', 'CmdOrCtrl+1'),
      command('&Compare', 'show-compare', 'CmdOrCtrl+2'),
      command('&Monitor', 'show-monitor', 'CmdOrCtrl+3'),
      { type: 'separator' },
      command('&Find Candidates', 'focus-search', 'CmdOrCtrl+K'),
      { type: 'separator' },
      { label: '&Theme', submenu: [theme('As the System', 'system'), theme('Light', 'light'), theme('Dark', 'dark')] },
      { type: 'separator' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      { role: 'togglefullscreen' },
    ],
  }
}

function theme(label: string, value: 'system' | 'light' | 'dark'): MenuItemConstructorOptions {
  return { ...command(label, `theme-${value}`), type: 'radio', checked: nativeTheme.themeSource === value }
}

function command(label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions {
  return {
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => BrowserWindow.getAllWindows()[0]?.webContents.send(menuChannel, name),
  }
}
