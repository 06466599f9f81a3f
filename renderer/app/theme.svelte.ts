/** Light, dark, or as the system is. `shown` tells which of the two the window shows now. */
import { MediaQuery } from 'svelte/reactivity'
import type { Settings } from '../../src/contract/settings.ts'

export type Theme = Settings['theme']

export class ThemeState {
  chosen = $state<Theme>('system')
  readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)')
  readonly shown: 'light' | 'dark' = $derived(
    this.chosen === 'system' ? (this.#systemDark.current ? 'dark' : 'light') : this.chosen,
  )

  next(): Theme {
    const order: readonly Theme[] = ['system', 'light', 'dark']
    return order[(order.indexOf(this.chosen) + 1) % order.length] ?? 'system'
  }
}
