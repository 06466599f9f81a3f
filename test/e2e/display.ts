/** Gives the tests a display of their own where there is none, and ends it with them. */
import { hasDisplay, startDisplay } from '../../scripts/setup/display.mjs'

export default async function display(): Promise<(() => void) | undefined> {
  if (hasDisplay()) return undefined
  const virtual = await startDisplay()
  process.env['DISPLAY'] = virtual.display
  return virtual.end
}
