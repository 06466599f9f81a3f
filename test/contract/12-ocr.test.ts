import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportProgress } from '../../src/contract/import.ts'
import { forkedEngine, haveModel, memoryEngine, type RunningEngine, untilSeen } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'
import type { Draw } from '../unit/import/making.ts'
import { pictured, scanOf } from '../unit/import/making-pictures.ts'

const scanned = pictured((pdf) => {
  for (const line of ['Marta Lindqvist', 'Boatbuilder', 'Planked and caulked wooden yachts', 'Steamed frames of oak'])
    pdf.fontSize(12).text(line, { lineGap: 8 })
})

/** A file named so that it would be read first, with so many scanned pages. */
async function putScan(folder: string, pages: number, before?: Draw): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const pictures = Array.from({ length: pages }, () => scanned)
  writeFileSync(join(folder, '0-scan.pdf'), await scanOf(await Promise.all(pictures), before))
  return folder
}

const isDone = ({ state }: ImportProgress) => state === 'done'
const isInOcr = ({ ocr }: ImportProgress) => ocr !== undefined

async function scanIn({ client }: Pick<RunningEngine, 'client'>) {
  const { rows } = await client.library.documents({ contains: '0-scan' })
  return rows[0] === undefined ? undefined : client.library.document({ id: rows[0].id })
}

describe('importing scans', () => {
  let engine: RunningEngine
  beforeAll(() => haveModel())
  beforeAll(async () => {
    engine = await memoryEngine(join(tempFolder(), 'library'))
  })
  afterAll(() => engine.close())

  it('comes after everything else, tells its pages, and marks the document', async () => {
    const { client } = engine
    const { job } = await client.imports.start({ paths: [await putScan(cvFolder(3), 2)] })
    const seen: ImportProgress[] = []
    for await (const progress of await client.imports.watch({ job })) seen.push(progress)
    expect(seen.at(-1)).toMatchObject({ state: 'done', found: 4, read: 4, imported: 4, failed: 0 })
    const inOcr = seen.filter(isInOcr)
    expect(inOcr.every(({ read }) => read === 3)).toBe(true)
    expect(inOcr.at(-1)?.ocr).toEqual({ page: 2, of: 2 })
    const scan = await scanIn(engine)
    expect(scan?.document).toMatchObject({ outcome: 'text', state: 'encoded', ocr: { pages: [1, 2] } })
    expect(scan?.text).toContain('caulked wooden yachts')
    expect(scan?.warnings.join(' ')).toContain('OCR')
  })

  it('is passed over where it is switched off, until the file is tried again with it switched on', async () => {
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'))
    await client.settings.set({ ocr: false })
    const folder = await putScan(join(tempFolder(), 'scans'), 1)
    const { job } = await client.imports.start({ paths: [folder] })
    await untilSeen(await client.imports.watch({ job }), isDone)
    const { failed } = await client.imports.report({ job })
    expect(failed).toMatchObject([{ outcome: 'needs-ocr' }])
    await client.settings.set({ ocr: true })
    const { files } = await client.imports.failed({})
    const again = await client.imports.retry({ ids: files.map(({ id }) => id) })
    expect(await untilSeen(await client.imports.watch(again), isDone)).toMatchObject({ imported: 1, failed: 0 })
    await close()
  })
})

describe('an import that is cut off in OCR', () => {
  beforeAll(() => haveModel())

  it('ends at once when it is cancelled, and keeps what was read', async () => {
    const engine = await memoryEngine(join(tempFolder(), 'library'))
    const { client } = engine
    const folder = await putScan(join(tempFolder(), 'scans'), 12, (pdf) => {
      pdf.addPage().text('Rigger who spliced wire and rope for tall ships and fitted masts in Bristol.')
    })
    const { job } = await client.imports.start({ paths: [folder] })
    await untilSeen(await client.imports.watch({ job }), isInOcr)
    const before = performance.now()
    await client.imports.cancel({ job })
    await untilSeen(await client.imports.watch({ job }), ({ state }) => state === 'cancelled')
    // a page takes seconds here, and there are twelve
    expect(performance.now() - before).toBeLessThan(2000)
    const scan = await scanIn(engine)
    expect(scan?.text).toContain('tall ships')
    expect(scan?.text).not.toContain('yachts')
    expect(scan?.document.ocr).toBeUndefined()
    await engine.close()
  })

  it('goes on with it at the next start when it was killed', async () => {
    const library = join(tempFolder(), 'library')
    const first = await forkedEngine(library)
    const { job } = await first.client.imports.start({ paths: [await putScan(cvFolder(2), 3)] })
    await untilSeen(await first.client.imports.watch({ job }), isInOcr)
    first.child.kill()
    await first.child.exited
    const second = await forkedEngine(library)
    const { counts } = await untilSeen(await second.client.library.watch(), (status) => status.job?.state === 'done')
    expect(counts).toMatchObject({ cvs: 3, queued: 0, failed: 0 })
    expect((await scanIn(second))?.document).toMatchObject({ ocr: { pages: [1, 2, 3] } })
    await second.close()
  })
})
