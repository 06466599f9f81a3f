/** What no page of ours may do, whatever runs in it: leave, open, embed, ask for permission, reach the network. */
import { app, session } from 'electron'
import { isOurPage } from './protocol.ts'

/** Every renderer runs in Chromium's sandbox, unless who starts the application switched it off: it does not start for root. */
export function sandboxAll(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/** Of every page that will ever be made. */
export function refuseNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => {
      event.preventDefault()
    })
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Of the session all windows share. Once Electron is ready. */
export function lockDown(): void {
  const ours = session.defaultSession
  ours.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.on('will-download', (event) => {
    event.preventDefault()
  })
  ours.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOurPage(url) && !url.startsWith('devtools://') })
  })
}
