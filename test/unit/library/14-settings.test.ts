import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/contract/settings.ts'
import { openLibrary } from '../../../src/library/database.ts'
import { getSettings, setSettings } from '../../../src/library/settings.ts'
import { ownFolder, ownLibrary } from './setting.ts'

describe('settings', () => {
  it('are the defaults until set, and are kept', () => {
    const folder = ownFolder()
    const library = openLibrary(folder)
    expect(getSettings(library)).toEqual(defaultSettings)
    expect(setSettings(library, { theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' })
    library.close()
    expect(getSettings(ownLibrary(folder)).theme).toBe('dark')
  })

  it('of a version that meant something else are passed over', () => {
    const library = ownLibrary()
    library.db.prepare("insert into setting values ('theme', '42')").run()
    expect(getSettings(library)).toEqual(defaultSettings)
  })
})
