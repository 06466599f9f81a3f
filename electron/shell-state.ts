/** What the shell itself remembers between two starts: the window's place and its colours. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type Rectangle } from 'electron'
import type { Settings } from '../src/contract/settings.ts'

export type Theme = Settings['theme']

export interface ShellState {
  readonly theme: Theme
  readonly bounds?: Rectangle
  readonly maximized?: boolean
}

const file = (): string => join(app.getPath('userData'), 'window.json')

/** What was kept, or the defaults when nothing (readable) was. */
export function readShellState(): ShellState {
  try {
    return shellState(JSON.parse(readFileSync(file(), 'utf8')))
  } catch {
    return { theme: 'system' }
  }
}

/** Changes what is given. Failing to keep it is no reason to disturb anybody. */
export function keepShellState(change: Partial<ShellState>): void {
  try {
    mkdirSync(app.getPath('userData'), { recursive: true })
    writeFileSync(`${file()}.new`, JSON.stringify({ ...readShellState(), ...change }))
    renameSync(`${file()}.new`, file())
  } catch (error) {
    console.error('window.json could not be written:', error)
  }
}

export function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark'
}

/** A file that was changed by hand, or by another version, must not keep a window from opening. */
function shellState(value: unknown): ShellState {
  const { theme, bounds, maximized } = (value ?? {}) as Record<string, unknown>
  return {
    theme: isTheme(theme) ? theme : 'system',
    ...(isRectangle(bounds) ? { bounds } : {}),
    ...(typeof maximized === 'boolean' ? { maximized } : {}),
  }
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false
  const sides = value as Record<string, unknown>
  return ['x', 'y', 'width', 'height'].every((side) => Number.isInteger(sides[side]))
}
