import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MappedFile } from '../../src/contract/mapping.ts'
import { causeWords } from '../../src/import/outcomes.ts'
import { commandLine as main, json, shortlist } from '../fixtures/command-line.ts'
import { haveModel } from '../fixtures/engine/client.ts'
import { cvFolder, postingFolder, tempFolder } from '../fixtures/engine/folders.ts'

const library = join(tempFolder(), 'library')

/** Makes the database refuse the vectors of these documents, as a damaged page would. */
function refuseVectors(folder: string, documents: readonly number[]): void {
  const db = new Database(join(folder, 'library.db'))
  db.exec(`create trigger refuse before insert on encoding when new.document_id in (${documents.join()})
    begin select raise(abort, 'refused'); end`)
  db.close()
}

const keysOf = (value: unknown) => Object.keys(value as object).sort()

beforeAll(async () => {
  await haveModel()
  const report = await json('import', cvFolder(), postingFolder(), '--library', library)
  expect(report).toMatchObject({ imported: 7, unchanged: 0, duplicates: 0, failed: [] })
  expect(keysOf(report)).toEqual([
    'alike',
    'chunks',
    'duplicates',
    'failed',
    'imported',
    'ms',
    'unchanged',
    'unencoded',
  ])
})

describe('the command line', () => {
  it('names its commands, helps with each, and exits 2 when it is used wrongly', async () => {
    const { out, status } = await shortlist('--help')
    expect(status).toBe(0)
    for (const name of ['parse', 'embed', 'import', 'imports', 'search', 'compare', 'spaces', 'stats', 'bench'])
      expect(out).toContain(`  ${name} `)
    const help = await shortlist('search', '--help')
    expect([help.status, help.out.startsWith('shortlist search')]).toEqual([0, true])
    for (const wrong of [[], ['dance'], ['search', 'a', '--method', 'magic'], ['stats', '--fast']])
      expect((await shortlist(...wrong)).status, wrong.join(' ')).toBe(2)
    const { status: failed, out: error } = await shortlist('search', 'a', '--limit', '0', '--json')
    expect([failed, keysOf((JSON.parse(error) as { error: unknown }).error)]).toEqual([2, ['code', 'message']])
  })

  it('lists imports and gives their reports as JSON and as CSV', async () => {
    const own = join(tempFolder(), 'library')
    await shortlist('import', cvFolder(1), '--library', own)
    const list = JSON.parse((await shortlist('imports', 'list', '--library', own, '--json')).out) as {
      imports: object[]
    }
    expect(list.imports).toMatchObject([{ job: 1, imported: 1, state: 'done' }])
    const report = JSON.parse((await shortlist('imports', 'report', '1', '--library', own, '--json')).out) as object
    expect(report).toMatchObject({ job: 1, files: [{ file: 'cv-1.txt', result: 'imported' }] })
    const { out } = await shortlist('imports', 'report', '--csv', '--library', own)
    expect(out.split('\n')[0]).toBe('file,path,kind,result,outcome,cause,sameAs,message,next')
    for (const wrong of [['imports'], ['imports', 'report', 'last'], ['imports', 'report', '--csv', '--json']])
      expect((await shortlist(...wrong, '--library', own)).status, wrong.join(' ')).toBe(2)
  })

  it('shows how a table is understood, and reads it again as a list says, or as proposed', async () => {
    const own = ['--library', join(tempFolder(), 'library')]
    const [people, set] = [join(tempFolder(), 'people.csv'), join(tempFolder(), 'set.json')]
    writeFileSync(people, 'Wer;Mail;Was\nAda Brown;ada@example.org;Imkerin\nBo Carr;bo@example.org;Steinmetz\n')
    await shortlist('import', people, ...own)
    const asked = async (...more: string[]) =>
      JSON.parse((await shortlist('imports', 'mapping', people, ...more, ...own, '--json')).out) as MappedFile
    const [table] = (await asked()).tables
    const mapping = [{ ...table?.mapping, as: 'postings', header: 0, columns: ['other', 'email', 'title'] }]
    writeFileSync(set, JSON.stringify(mapping))
    expect(await asked('--set', set)).toMatchObject({ confirmed: true, postings: 2, tables: [{ mapping: mapping[0] }] })
    expect((await shortlist('imports', 'mapping', ...own)).out).toContain('people.csv: 0 candidates, 2 postings')
    expect((await shortlist('imports', 'mapping', people, ...own)).out).toMatch(/Was +title +Imkerin \| Steinmetz/)
    expect(await asked('--reset')).toMatchObject({ confirmed: false, tables: [{ mapping: table?.proposed }] })
    writeFileSync(set, '[{"sheet": ""}]')
    for (const wrong of [[people, '--set', set], ['--reset']])
      expect((await shortlist('imports', 'mapping', ...wrong, ...own)).status, wrong.join(' ')).toBe(2)
  })

  it('exits 1 with the code of what went wrong', async () => {
    const { status, out } = await shortlist('search', '--posting', '999', '--library', library, '--json')
    expect(status).toBe(1)
    expect((JSON.parse(out) as { error: { code: string } }).error.code).toBe('document.unknown')
    const plain = await shortlist('import', join(tempFolder(), 'gone'), '--library', library)
    expect([plain.status, plain.out]).toEqual([1, ''])
    expect(plain.err).toContain('No files were found')
  })

  it('takes options as options and texts as texts, and says what was wrong as JSON when asked to', async () => {
    for (const words of [['--json'], ['search', '-h', '--json'], ['search', '--posting', '--json']]) {
      const { status, out } = await shortlist(...words)
      expect([status, (JSON.parse(out) as { error: { code: string } }).error.code], words.join(' ')).toEqual([
        2,
        'usage',
      ])
    }
    const { out } = await shortlist('search', '--library', library, '--json', '--', '-h', '--json')
    expect(JSON.parse(out)).toMatchObject({ query: '-h --json' })
  })

  it('checks every option before it fetches or starts anything, and says what there is', async () => {
    const file = join(tempFolder(), 'one.jsonl')
    writeFileSync(file, '{"id":1,"text":"welder"}')
    for (const [words, answer] of [
      [['embed', file, '--dims', 'abc'], '384'],
      [['embed', file, '--dims', '300'], '384 or 256'],
      [['search', 'a', '--dims', 'few', '--library', join(tempFolder(), 'not-made')], '--dims'],
      [['embed', file, '--pooling', 'magic'], 'attention'],
      [['embed', file, '--model', 'other'], 'all-MiniLM-L6-v2'],
      [['compare', 'a', '--models', 'all-MiniLM-L6-v2,other', '--library', join(tempFolder(), 'not-made')], 'other'],
      [['search', 'a', '--model', 'other', '--library', join(tempFolder(), 'not-made')], 'all-MiniLM-L6-v2'],
    ] as const) {
      const { status, err } = await shortlist(...words)
      expect([status === 0, err.includes(answer)], `${words.join(' ')}: ${err}`).toEqual([false, true])
    }
    expect(existsSync(join(tempFolder(), 'not-made'))).toBe(false)
  })

  it('exits 2 for an input file that is missing, or is none', async () => {
    const missing = join(tempFolder(), 'missing')
    for (const words of [
      ['embed', tempFolder()],
      ['search', '--posting', missing],
      ['compare', '--posting', tempFolder()],
    ]) {
      const { status, out } = await shortlist(...words, '--json')
      expect([status, (JSON.parse(out) as { error: { code: string } }).error.code], words.join(' ')).toEqual([
        2,
        'usage',
      ])
    }
  })

  it.skipIf(process.platform === 'win32')('shows what a name would do to a terminal instead of doing it', async () => {
    const folder = join(tempFolder(), 'names')
    mkdirSync(folder)
    const name = 'cv\u001b[2J\u009b\u202efdp.exe\n.txt'
    writeFileSync(join(folder, name), 'Welder\nWelds tanks\n')
    const people = await shortlist('parse', folder)
    expect(people.out).toContain('cv\\u001b[2J\\u009b\\u202efdp.exe\\n.txt: text.')
    const { out } = await shortlist('parse', folder, '--json')
    expect(out).not.toMatch(/[\u001b\u009b\u202e]/)
    expect((JSON.parse(out) as { file: string }).file).toBe(join(folder, name))
  })

  it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', async () => {
    const folder = join(tempFolder(), 'many')
    mkdirSync(folder)
    for (let at = 0; at < 20; at++) writeFileSync(join(folder, `${at}.txt`), 'Welder\n'.repeat(20_000))
    const child = spawn('sh', ['-c', '"$0" "$1" parse "$2" --json | head -c 10', process.execPath, main, folder])
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
    expect([out.length, err]).toEqual([10, ''])
  })

  it('parses files to one line of JSON each, unreadable ones too', async () => {
    const folder = join(tempFolder(), 'files')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), 'Tiler\nLaid tiles in bathrooms\n')
    writeFileSync(join(folder, 'b.pdf'), '')
    const { status, out } = await shortlist('parse', folder, '--json')
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(status).toBe(0)
    expect(lines.map(({ file, outcome, type }) => [file, outcome, type])).toEqual([
      [join(folder, 'a.txt'), 'text', 'text'],
      [join(folder, 'b.pdf'), 'empty', 'empty'],
    ])
    expect(lines[0]?.['text']).toBe('Tiler\nLaid tiles in bathrooms')
    for (const line of lines)
      expect(keysOf(line)).toEqual([
        'fields',
        'file',
        'hidden',
        'language',
        'ms',
        'ocr',
        'outcome',
        'pages',
        'text',
        'type',
        'warnings',
      ])
  })

  it.skipIf(process.platform === 'win32')('parses what it cannot read to a line as well, with the reason', async () => {
    const folder = join(tempFolder(), 'odd')
    mkdirSync(folder)
    writeFileSync(join(folder, 'good.txt'), 'Tiler\nLaid tiles in bathrooms\n')
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const { status, out } = await shortlist('parse', folder, join(folder, 'missing.pdf'), '--json')
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(status).toBe(0)
    expect(lines.map(({ file, outcome, warnings }) => [file, outcome, warnings])).toEqual([
      [join(folder, 'good.txt'), 'text', []],
      [join(folder, 'pipe.txt'), 'damaged', [causeWords['not-a-file'].message]],
      [join(folder, 'missing.pdf'), 'damaged', [causeWords.gone.message]],
    ])
    for (const line of lines)
      expect(keysOf(line)).toEqual([
        'fields',
        'file',
        'hidden',
        'language',
        'ms',
        'ocr',
        'outcome',
        'pages',
        'text',
        'type',
        'warnings',
      ])
    const alone = await json('parse', join(folder, 'missing.pdf'))
    expect(alone).toMatchObject({ outcome: 'damaged', text: '' })
    const posting = await shortlist('search', '--posting', join(folder, 'pipe.txt'), '--library', library)
    expect([posting.status, posting.err.includes(causeWords['not-a-file'].message)]).toEqual([2, true])
  })

  it('embeds texts in the order of the input, of norm 1, and the same each time', async () => {
    const file = join(tempFolder(), 'texts.jsonl')
    const texts = Array.from({ length: 40 }, (_, index) => ({
      id: `t${index}`,
      text: `text number ${index} `.repeat(index),
    }))
    writeFileSync(file, texts.map((line) => JSON.stringify(line)).join('\n'))
    const [first, second] = [
      await shortlist('embed', file, '--pooling', 'max'),
      await shortlist('embed', file, '--pooling', 'max'),
    ]
    expect(first.status, first.err).toBe(0)
    expect(first.out).toBe(second.out)
    const lines = first.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; tokens: number; vector: number[] })
    expect(lines.map(({ id }) => id)).toEqual(texts.map(({ id }) => id))
    expect([lines[0]?.tokens, lines[1]?.tokens]).toEqual([2, 5])
    for (const { vector } of lines) {
      expect(vector).toHaveLength(384)
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    }
  })

  it('searches for a text and for a posting in a file, which is not imported', async () => {
    const found = await json('search', 'newborn', 'children', '--library', library, '--limit', '2')
    expect(keysOf(found)).toEqual(expect.arrayContaining(['method', 'ms', 'query', 'results', 'space', 'unread']))
    expect(keysOf(found['ms'])).toEqual(['encode', 'evidence', 'fuse', 'keyword', 'scan', 'tokenize', 'total'])
    const [best] = found['results'] as Record<string, unknown>[]
    expect(best).toMatchObject({ rank: 1, file: 'cv-2.txt', title: 'Tobias Ankerberg' })
    expect(keysOf(best)).toEqual(
      expect.arrayContaining(['evidence', 'file', 'id', 'keyword', 'rank', 'score', 'title', 'vector']),
    )
    const posting = join(tempFolder(), 'posting.txt')
    writeFileSync(posting, 'Electrician wanted\nRequirements\n- wires flats\n- tests installations\n')
    const { results } = await json('search', '--posting', posting, '--library', library, '--limit', '1')
    expect((results as { file: string }[])[0]?.file).toBe('cv-6.txt')
    const { library: counts } = await json('stats', '--library', library)
    expect(counts).toMatchObject({ documents: 7 })
  })

  it('goes on when a document cannot be encoded, and says how many could not be', async () => {
    const folder = join(tempFolder(), 'library')
    await json('import', postingFolder(), '--library', folder)
    refuseVectors(folder, [2, 3])
    await json('import', cvFolder(), '--library', folder)
    const { status, err } = await shortlist('search', 'nurse', '--precision', 'int8', '--library', folder)
    expect(status, err).toBe(0)
    expect(err).toContain('2 documents could not be encoded with all-MiniLM-L6-v2/int8: searched by words only')
  }, 60_000)

  it('compares poolings, and prints tables for people', async () => {
    const { lists, overlap } = await json('compare', 'payroll', '--poolings', 'mean,max,mean', '--library', library)
    expect((lists as { space: { pooling: string } }[]).map(({ space }) => space.pooling)).toEqual(['mean', 'max'])
    expect((overlap as unknown[]).map(keysOf)).toEqual([['a', 'b', 'k', 'rbo', 'shared']])
    const { out } = await shortlist('search', 'payroll', '--library', library, '--limit', '1')
    expect(out.split('\n')[1]).toMatch(/^ +1 +\d+ +0\.\d+ {2}Salome Berthier/)
  })
})
