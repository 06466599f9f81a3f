/** What a second start of the application does: the first one's window comes to the front, or opens the other library that was asked for. */
import { app, dialog } from 'electron'
import { commandLine } from './command-line.ts'
import { libraryOf } from './paths.ts'
import { bringToFront } from './window.ts'

/** `open` is the library of this start; `workingFolder` is where the second start was made. */
export async function secondStart(open: string, argv: readonly string[], workingFolder: string): Promise<void> {
  bringToFront()
  const asked = libraryOf(commandLine(argv), workingFolder)
  if (asked !== open && (await wantsOther(open, asked))) {
    app.relaunch({ args: argv.slice(1) })
    app.quit()
  }
}

async function wantsOther(open: string, asked: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Shortlist is open with another library.',
    detail: `Open now:\n${open}\n\nAsked for:\n${asked}`,
    buttons: ['Open the Other Library', 'Keep This One'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
