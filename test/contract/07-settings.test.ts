import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf, transports } from '../fixtures/engine/client.ts'
import { tempFolder } from '../fixtures/engine/folders.ts'

describe.each(transports)('settings %s', (_, start) => {
  it('begin with defaults, change one by one, and stay', async () => {
    const library = join(tempFolder(), 'library')
    const first = await start(library)
    expect(await first.client.settings.get()).toEqual({
      ...{ theme: 'system', lastQuery: '', lastPosting: null, device: 'cpu', ocr: true },
    })
    await first.client.settings.set({ theme: 'dark' })
    expect(await first.client.settings.set({ lastQuery: 'nurse' })).toMatchObject({ theme: 'dark', lastQuery: 'nurse' })
    await first.close()
    const second = await start(library)
    expect(await second.client.settings.get()).toMatchObject({ theme: 'dark', lastQuery: 'nurse' })
    expect(await codeOf(second.client.settings.set({ theme: 'pink' as 'dark' }))).toBe('usage')
    await second.close()
  })
})
