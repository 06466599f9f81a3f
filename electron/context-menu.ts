/** The menu at the pointer: what can be done with the text there; elsewhere the application's own menu, for systems that show no menu bar. */
import { Menu, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron'

export function offerContextMenu(window: Electron.BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = textItems(params)
    const menu = items.length > 0 ? Menu.buildFromTemplate(items) : Menu.getApplicationMenu()
    menu?.popup({ window })
  })
}

function textItems({ isEditable, selectionText }: ContextMenuParams): MenuItemConstructorOptions[] {
  if (isEditable)
    return [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { type: 'separator' }, { role: 'selectAll' }]
  return selectionText.trim() === '' ? [] : [{ role: 'copy' }]
}
