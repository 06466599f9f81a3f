/** Keys and menu entries that work in every view. */
import type { MenuCommand, Platform } from '../../src/contract/desktop.ts'
import type { View, Workspace } from './workspace.svelte.ts'

export const views: readonly View[] = ['search', 'compare', 'monitor']

/** How the system's main modifier is written on its keys. */
export const modifier = (platform: Platform): string => (platform === 'darwin' ? '⌘' : 'Ctrl ')

export function onKey(space: Workspace, event: KeyboardEvent): void {
  const command = space.desktop.platform === 'darwin' ? event.metaKey : event.ctrlKey
  const action = command ? withModifier(space, event.key) : alone(space, event)
  if (action === undefined || event.defaultPrevented || event.altKey) return
  event.preventDefault()
  action()
}

export function onMenu(space: Workspace, command: MenuCommand): void {
  const actions: Record<MenuCommand, () => void> = {
    'import-files': () => void space.imports.chooseFiles(),
    'import-folder': () => void space.imports.chooseFolder(),
    'show-search': () => space.show('search'),
    'show-compare': () => space.show('compare'),
    'show-monitor': () => space.show('monitor'),
    'focus-search': () => space.focusField(),
    'theme-system': () => space.setTheme('system'),
    'theme-light': () => space.setTheme('light'),
    'theme-dark': () => space.setTheme('dark'),
  }
  actions[command]()
}

function withModifier(space: Workspace, key: string): (() => void) | undefined {
  const letters: Record<string, () => void> = {
    k: () => space.focusField(),
    p: () => space.openPostings(),
    i: () => space.toggleImport(),
    t: () => space.setTheme(space.theme.next()),
  }
  const action = letters[key.toLowerCase()]
  if (action !== undefined) return action
  const view = views[Number(key) - 1]
  return view === undefined ? undefined : () => space.show(view)
}

function alone(space: Workspace, event: KeyboardEvent): (() => void) | undefined {
  const help = (): void => {
    space.helpOpen = true
  }
  if (event.key === 'F1') return help
  if (isTyping(event)) return undefined
  if (event.key === '/') return () => space.focusField()
  return event.key === '?' ? help : undefined
}

function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
}
