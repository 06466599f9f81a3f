import { mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportProgress } from '../../src/contract/import.ts'
import {
  codeOf,
  haveModel,
  importAll,
  type RunningEngine,
  transports,
  untilAt,
  untilSeen,
} from '../fixtures/engine/client.ts'
import { cvFolder, postingFolder, tempFolder } from '../fixtures/engine/folders.ts'

/** enough that reading them is caught half way, on a fast machine, too */
const many = 301

describe.each(transports)('imports %s', (_, start) => {
  let engine: RunningEngine
  beforeAll(async () => {
    await haveModel()
    engine = await start(join(tempFolder(), 'library'))
  })
  afterAll(() => engine.close())

  it('answers at once with a job, streams its progress, and ends with everything encoded', async () => {
    const { job } = await engine.client.imports.start({ paths: [cvFolder()], as: 'cv' })
    const seen: ImportProgress[] = []
    for await (const progress of await engine.client.imports.watch({ job })) seen.push(progress)
    expect(seen.at(-1)).toMatchObject({ job, state: 'done', found: 6, read: 6, imported: 6, encoded: 6, failed: 0 })
    expect(seen.map(({ read }) => read)).toEqual(seen.map(({ read }) => read).toSorted((a, b) => a - b))
    expect((await engine.client.library.status()).job).toMatchObject({ job, state: 'done' })
  })

  it('skips files that are in the library already, and takes the same bytes under another name once', async () => {
    const folder = cvFolder(2)
    const text = 'Baker with ten years in two bakeries\nSourdough and rye bread\n'
    writeFileSync(join(folder, 'a.txt'), text)
    writeFileSync(join(folder, 'b.txt'), text)
    const first = await engine.client.imports.report({ job: await importAll(engine.client, [folder]) })
    expect(first).toMatchObject({ imported: 1, unchanged: 0, duplicates: 3, failed: [] })
    const again = await engine.client.imports.report({ job: await importAll(engine.client, [folder]) })
    expect(again).toMatchObject({ imported: 0, unchanged: 4, duplicates: 0, failed: [] })
  })

  it('goes by the words of a file when it is not told what it is', async () => {
    await importAll(engine.client, [postingFolder()])
    expect((await engine.client.library.documents({ kind: 'posting' })).total).toBe(1)
  })

  it('lists each file it could not read with a reason and the next step, and imports the rest', async () => {
    const folder = join(tempFolder(), 'mixed')
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true })
    writeFileSync(join(folder, 'empty.pdf'), '')
    writeFileSync(join(folder, 'binary.docx'), Buffer.from([0, 1, 2, 3, 250, 251, 0, 9, 17, 200]))
    writeFileSync(join(folder, 'deep', 'er', 'good.txt'), 'Gardener\nCut hedges and laid lawns in parks\n')
    const job = await importAll(engine.client, [folder])
    const report = await engine.client.imports.report({ job })
    expect(report.imported).toBe(1)
    expect(report.failed.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['binary.docx', 'unsupported'],
      ['empty.pdf', 'empty'],
    ])
    for (const { message, next } of report.failed)
      expect([message, next].every((text) => text.endsWith('.'))).toBe(true)
    const { files } = await engine.client.imports.failed({})
    expect(files.map(({ path }) => path)).toEqual([join(folder, 'binary.docx'), join(folder, 'empty.pdf')])
  })

  it('reads failed files again when asked', async () => {
    const { files } = await engine.client.imports.failed({ kind: 'cv' })
    const empty = files.find(({ file }) => file === 'empty.pdf')
    writeFileSync(empty?.path ?? '', 'Roofer\nCovered roofs with slate and tiles\n')
    const { job } = await engine.client.imports.retry({ ids: [empty?.id ?? 0] })
    const end = await untilSeen(await engine.client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(end).toMatchObject({ found: 1, imported: 1, failed: 0 })
    expect((await engine.client.imports.failed({})).files.map(({ file }) => file)).toEqual(['binary.docx'])
  })

  it('lists what it could not look at among the failures, and tells files of one name by their paths', async () => {
    const folder = join(tempFolder(), 'links')
    mkdirSync(join(folder, 'a'), { recursive: true })
    mkdirSync(join(folder, 'b'))
    symlinkSync(join(folder, 'not yet'), join(folder, 'a', 'cv.pdf'))
    symlinkSync('cv.pdf', join(folder, 'b', 'cv.pdf'))
    symlinkSync(join(folder, 'drive'), join(folder, 'more'))
    const before = (await engine.client.library.status()).counts.failed
    const job = await importAll(engine.client, [folder])
    const { failed } = await engine.client.imports.report({ job })
    expect(failed.map(({ path, file, outcome, cause }) => [path, file, outcome, cause])).toEqual([
      [join(folder, 'a', 'cv.pdf'), 'cv.pdf', 'damaged', 'link-nowhere'],
      [join(folder, 'b', 'cv.pdf'), 'cv.pdf', 'damaged', 'link-circle'],
      [join(folder, 'more'), 'more', 'damaged', 'link-nowhere'],
    ])
    for (const { message, next } of failed) expect(message + next).not.toMatch(/ENOENT|ELOOP|realpath/)
    const { files } = await engine.client.imports.failed({})
    const listed = files.filter(({ path }) => path.startsWith(folder))
    expect(listed.map(({ message }) => message)).toEqual(failed.map(({ message }) => message))
    expect((await engine.client.library.status()).counts.failed).toBe(before + 3)

    writeFileSync(join(folder, 'not yet'), 'Glazier\nFitted panes in old windows\n')
    mkdirSync(join(folder, 'drive'))
    writeFileSync(join(folder, 'drive', 'inside.txt'), 'Stonemason\nCut steps and sills from granite\n')
    const again = await engine.client.imports.retry({ ids: listed.map(({ id }) => id) })
    const end = await untilSeen(await engine.client.imports.watch({ job: again.job }), ({ state }) => state === 'done')
    expect(end).toMatchObject({ found: 3, imported: 2, failed: 1 })
    expect(
      (await engine.client.imports.failed({})).files.map(({ path }) => path).filter((path) => path.startsWith(folder)),
    ).toEqual([join(folder, 'b', 'cv.pdf')])
    unlinkSync(join(folder, 'b', 'cv.pdf'))
    await importAll(engine.client, [folder])
    expect((await engine.client.library.status()).counts.failed).toBe(before)
  })

  it('says again what failed before, each time a folder is imported', async () => {
    const folder = join(tempFolder(), 'again')
    mkdirSync(folder)
    writeFileSync(join(folder, 'empty.pdf'), '')
    const reports = []
    for (let round = 0; round < 2; round++)
      reports.push(await engine.client.imports.report({ job: await importAll(engine.client, [folder]) }))
    for (const report of reports)
      expect(report).toMatchObject({ imported: 0, unchanged: 0, failed: [{ file: 'empty.pdf', outcome: 'empty' }] })
  })

  it('stays cancelled when it is cancelled while it looks for files among empty folders', async () => {
    const folder = join(tempFolder(), 'empty folders')
    for (let index = 0; index < 10_000; index++) mkdirSync(join(folder, `z${index}`), { recursive: true })
    writeFileSync(join(folder, 'a.txt'), 'Thatcher\nCovered roofs with reed\n')
    const { job } = await engine.client.imports.start({ paths: [folder] })
    // the file has been found by now, the walk is among the empty folders
    await new Promise((done) => setTimeout(done, 50))
    const walking = await untilSeen(await engine.client.imports.watch({ job }), () => true)
    expect(walking.state).toBe('walking')
    expect(await engine.client.imports.cancel({ job })).toEqual({ cancelled: true })
    await importAll(engine.client, [folder])
    for await (const { state, found } of await engine.client.imports.watch({ job }))
      expect({ state, found }).toEqual({ state: 'cancelled', found: 0 })
  })

  it('stops after the running file when it is cancelled; what was imported stays', async () => {
    const { job } = await engine.client.imports.start({ paths: [cvFolder(many - 1)] })
    await untilAt(engine.client, (progress) => progress.job === job && progress.imported > 0)
    expect(await engine.client.imports.cancel({ job })).toEqual({ cancelled: true })
    const end = await untilSeen(await engine.client.imports.watch({ job }), ({ state }) => state === 'cancelled')
    expect(end.imported).toBeGreaterThan(0)
    expect(end.imported + end.duplicates).toBeLessThan(many - 1)
    expect((await engine.client.library.status()).counts.queued).toBe(0)
    expect(await engine.client.imports.cancel({ job })).toEqual({ cancelled: false })
  })

  it('says of a cancelled import how many files it left unread, and goes on with them when it is started again', async () => {
    const folder = cvFolder(many)
    const { job } = await engine.client.imports.start({ paths: [folder], as: 'cv' })
    await untilAt(engine.client, ({ job: newest, state, read }) => newest === job && state === 'running' && read > 0)
    await engine.client.imports.cancel({ job })
    const end = await untilSeen(await engine.client.imports.watch({ job }), ({ state }) => state === 'cancelled')
    expect(end.found).toBe(many)
    expect(end.read).toBeLessThan(many)
    const { paths, as } = await engine.client.imports.report({ job })
    expect({ paths, as }).toEqual({ paths: [folder], as: 'cv' })
    const again = await engine.client.imports.report({ job: await importAll(engine.client, paths, as) })
    expect(again.imported + again.unchanged + again.duplicates).toBe(many)
    expect(again.unchanged + again.duplicates).toBeGreaterThanOrEqual(end.imported)
  })

  it('rests while it is paused, and goes on to its end when it is resumed', async () => {
    const { job } = await engine.client.imports.start({ paths: [cvFolder(40)] })
    expect(await engine.client.imports.pause()).toEqual({ held: true })
    const paused = await untilSeen(await engine.client.imports.watch({ job }), ({ state }) => state === 'paused')
    expect(paused).toMatchObject({ held: true, note: expect.stringMatching(/paused/) as string })
    await untilAt(engine.client, ({ found, current }) => found === 40 && current === undefined)
    const before = (await engine.client.library.status()).counts
    await new Promise((done) => setTimeout(done, 500))
    expect((await engine.client.library.status()).counts).toMatchObject({ queued: before.queued, read: before.read })
    expect(await engine.client.imports.resume()).toEqual({ held: false })
    const end = await untilSeen(await engine.client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(end).toMatchObject({ held: false, read: 40 })
  })

  it('tells which documents came in, and as what', async () => {
    const folder = join(tempFolder(), 'both kinds')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), 'Cooper\nMade oak barrels for a cellar, 2015 - 2023\n')
    const job = await importAll(engine.client, [folder], 'cv')
    await importAll(engine.client, [folder], 'cv')
    const report = await engine.client.imports.report({ job })
    expect(report.documents.map(({ kind, file }) => [kind, file])).toEqual([['cv', 'a.txt']])
    const progress = await untilSeen(await engine.client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(progress).toMatchObject({ imported: 1, cvs: 1, postings: 0 })
  })

  it('gives its report as a text to keep, for programs and for spreadsheets, where no name becomes a formula', async () => {
    const folder = join(tempFolder(), 'report')
    mkdirSync(folder)
    writeFileSync(join(folder, '=1+1, "quoted".txt'), 'Saddler\nMade harness and saddles for forty horses\n')
    writeFileSync(join(folder, 'z copy.txt'), 'Saddler\nMade harness and saddles for forty horses\n')
    writeFileSync(join(folder, 'empty.pdf'), '')
    const job = await importAll(engine.client, [folder])
    const json = await engine.client.imports.reportText({ job, format: 'json' })
    expect(json.name).toBe(`import-${String(job)}.json`)
    const report = JSON.parse(json.text) as { files: { file: string; result: string; sameAs?: string }[] }
    expect(report).toMatchObject({
      ...{ job, imported: 1, duplicates: 1, paths: [folder] },
      files: [
        { file: '=1+1, "quoted".txt' },
        { file: 'empty.pdf', result: 'failed', outcome: 'empty', next: 'Ask for it again.' },
        { file: 'z copy.txt' },
      ],
    })
    // two readers read them at the same time: which of the same bytes is the other's copy is who comes second
    const [kept] = report.files.filter(({ result }) => result === 'imported')
    const [copy] = report.files.filter(({ result }) => result === 'duplicate')
    expect(copy?.sameAs).toBe(join(folder, kept?.file ?? ''))
    const csv = (await engine.client.imports.reportText({ job, format: 'csv' })).text
    const lines = csv.trimEnd().split('\r\n')
    expect(lines[0]).toBe('\uFEFFfile,path,kind,result,outcome,cause,sameAs,message,next')
    expect(lines[1]).toMatch(/^"'=1\+1, ""quoted""\.txt",/)
    expect(lines).toHaveLength(4)
    const { imports } = await engine.client.imports.list({ limit: 1 })
    expect(imports).toMatchObject([{ job, state: 'done', found: 3, imported: 1, duplicates: 1, failed: 1 }])
  })

  it('knows which failures may pass when tried again, and belong to which import', async () => {
    const folder = join(tempFolder(), 'some pass')
    mkdirSync(folder)
    writeFileSync(join(folder, 'empty.pdf'), '')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.pdf'))
    const job = await importAll(engine.client, [folder])
    const { files } = await engine.client.imports.failed({})
    const mine = files.filter((file) => file.job === job)
    expect(mine.map(({ file, mayPass }) => [file, mayPass])).toEqual([
      ['empty.pdf', false],
      ['link.pdf', true],
    ])
  })

  it('forgets failures when told so, until a later import meets them again', async () => {
    const folder = join(tempFolder(), 'dismissed')
    mkdirSync(folder)
    writeFileSync(join(folder, 'empty.pdf'), '')
    const before = (await engine.client.library.status()).counts.failed
    await importAll(engine.client, [folder])
    const failed = async () =>
      (await engine.client.imports.failed({})).files.filter(({ path }) => path.startsWith(folder))
    const [empty] = await failed()
    const good = (await engine.client.library.documents({ state: 'encoded', limit: 1 })).rows[0]
    expect(await engine.client.imports.dismiss({ ids: [empty?.id ?? 0, good?.id ?? 0] })).toEqual({ dismissed: 1 })
    expect(await failed()).toEqual([])
    expect((await engine.client.library.document({ id: good?.id ?? 0 })).document.state).toBe('encoded')
    expect((await engine.client.library.status()).counts.failed).toBe(before)
    await importAll(engine.client, [folder])
    expect(await failed()).toMatchObject([{ file: 'empty.pdf' }])
  })

  it('knows when there is nothing, and when a job is unknown', async () => {
    const gone = join(tempFolder(), 'gone')
    expect(await codeOf(engine.client.imports.start({ paths: [gone] }))).toBe('import.nothing-found')
    expect(await codeOf(engine.client.imports.start({ paths: [] }))).toBe('usage')
    expect(await codeOf(engine.client.imports.report({ job: 99 }))).toBe('import.unknown-job')
    expect(await codeOf(engine.client.imports.cancel({ job: 99 }))).toBe('import.unknown-job')
    expect(await codeOf(engine.client.imports.watch({ job: 99 }))).toBe('import.unknown-job')
  })

  it('goes on when nobody listens any more', async () => {
    const folder = cvFolder(18)
    const { job } = await engine.client.imports.start({ paths: [folder] })
    const stop = new AbortController()
    const progress = await engine.client.imports.watch({ job }, { signal: stop.signal })
    await progress.next()
    stop.abort()
    const end = await untilSeen(await engine.client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(end.read).toBe(18)
    rmSync(folder, { recursive: true })
  })
})
