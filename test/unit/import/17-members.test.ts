import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readFile } from '../../../src/import/read-file.ts'
import { readMember } from '../../../src/import/read-member.ts'
import { docxOf, paragraph, zipOf } from './making.ts'
import { emlOf, rowOf, xlsxOf } from './making-office.ts'

/** A file of these bytes that is gone after the test. */
function fileOf(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-members-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

/** The file itself, then its members as they are read one by one. */
async function readAll(path: string) {
  const file = await readFile(path)
  const names = (file.members ?? []).map(({ name }) => name)
  const members = []
  for (const name of names) members.push(await readMember(path, name))
  return { file, names, members }
}

const cv = docxOf(paragraph('Ada Brown') + paragraph('Welder'))
const msg = readFileSync('test/fixtures/import/mail.msg')

/** The zip with one name in it replaced by bytes of the same length. */
function renamed(zip: Buffer, from: string, to: Buffer): Buffer {
  const copy = Buffer.from(zip)
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) to.copy(copy, at)
  return copy
}

describe('an archive', () => {
  it('holds its documents, in its order, whatever they are called; not what systems leave in it', async () => {
    const zip = zipOf({
      'b/cv.pdf': cv,
      'a.txt': 'Cook\nMenus for forty guests',
      'b/.hidden': 'x',
      '__MACOSX/b/._cv.pdf': 'x',
      'Thumbs.db': 'x',
      '~$cv.docx': 'x',
      'empty/': '',
    })
    const { file, names, members } = await readAll(fileOf('cvs.zip', zip))
    expect(file).toMatchObject({ outcome: 'text', type: 'zip', holder: true, text: 'b/cv.pdf\na.txt' })
    expect(names).toEqual(['b/cv.pdf', 'a.txt'])
    expect(members.map(({ outcome, type, text }) => [outcome, type, text])).toEqual([
      ['text', 'docx', 'Ada Brown\nWelder'],
      ['text', 'text', 'Cook\nMenus for forty guests'],
    ])
    expect(new Set(members.map(({ hash }) => hash)).size).toBe(2)
  })

  it('gives names that lead nowhere: without drives, roots and steps upwards, short, and each once', async () => {
    const zip = zipOf({
      '../../etc/passwd': 'a1',
      '/etc/passwd': 'b2',
      'C:\\Users\\ada\\cv.txt': 'c3',
      '..': 'd4',
      ['x'.repeat(300)]: 'e5',
      'line\nbreak\u202e.txt': 'f6',
    })
    const { names, members } = await readAll(fileOf('cvs.zip', zip))
    expect(names.slice(0, 4)).toEqual(['etc/passwd', 'etc/passwd (2)', 'Users/ada/cv.txt', 'without a name'])
    expect(names.every((name) => name.length <= 200 && !/[\p{Cc}\u202e]/u.test(name))).toBe(true)
    expect(members.map(({ text }) => text)).toEqual(['a1', 'b2', 'c3', 'd4', 'e5', 'f6'])
  })

  it('reads names in UTF-8 whether it says so or not, and in the old code page', async () => {
    const utf8 = zipOf({ 'Lebenslauf Jürgen.txt': 'Koch' })
    expect((await readAll(fileOf('a.zip', utf8))).names).toEqual(['Lebenslauf Jürgen.txt'])
    const old = renamed(zipOf({ 'J_rgen.txt': 'Koch' }), 'J_rgen', Buffer.from('J\u0081rgen', 'latin1'))
    expect((await readAll(fileOf('b.zip', old))).names).toEqual(['Jürgen.txt'])
  })

  it('reads one level: an archive inside is named, a mail without its attachments, a table as a whole', async () => {
    const inner = zipOf({ 'secret.txt': 'Secret' })
    const mail = emlOf(
      ['From: a@example.org', 'To: b@example.org', 'Subject: CV'],
      [
        { type: 'text/plain', content: 'See my CV.' },
        { type: 'text/plain', content: 'Cook', name: 'cv.txt' },
      ],
    )
    const table = 'Name,Job title,E-mail\nAda Brown,Welder,ada@example.org\nBo Carr,Cook,bo@example.org\n'
    const { members } = await readAll(fileOf('cvs.zip', zipOf({ 'in.zip': inner, 'm.eml': mail, 't.csv': table })))
    expect(members.map(({ outcome }) => outcome)).toEqual(['unsupported', 'text', 'text'])
    expect(members.every((member) => member.members === undefined && member.holder !== true)).toBe(true)
    expect(members.map(({ warnings }) => warnings.join())).toEqual([
      expect.stringContaining('import it by itself'),
      'What is attached to it was not read: cv.txt',
      expect.stringContaining('one document'),
    ])
    expect(members[2]?.text).toContain('Bo Carr')
  })

  it('is refused as a whole when it holds too much or nothing, and asks for its password', async () => {
    const outcome = async (zip: Buffer) => (await readFile(fileOf('x.zip', zip))).outcome
    expect(await outcome(zipOf({}))).toBe('empty')
    expect(await outcome(zipOf({ '.DS_Store': 'x' }))).toBe('empty')
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, '']))
    expect(await outcome(zipOf(many))).toBe('limit:entries')
    const big = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.txt`, Buffer.alloc(10_000_000)]))
    expect(await outcome(zipOf(big))).toBe('limit:ratio')
    const locked = zipOf({ 'cv.txt': 'Cook' })
    locked.writeUInt16LE(1, 6)
    locked.writeUInt16LE(1, locked.indexOf('PK\u0001\u0002') + 8)
    expect(await outcome(locked)).toBe('password')
    expect(await outcome(zipOf({ 'a.txt': 'Cook'.repeat(1000) }).subarray(0, 40))).toBe('damaged')
  })

  it('costs only the member that is bad', async () => {
    const zip = zipOf({
      'big.txt': Buffer.alloc(26 * 1024 * 1024, 'a'),
      'broken.docx': docxOf(paragraph('x')).subarray(0, 60),
      'bomb.docx': zipOf({ 'word/document.xml': Buffer.alloc(30_000_000, ' ') }),
      'program.pdf': Buffer.from('4d5a90000300000004000000ffff0000b8000000', 'hex'),
      'good.txt': 'Cook',
    })
    const lying = zipOf({ 'a.txt': 'Cook'.repeat(100) })
    lying.writeUInt32LE(10, lying.indexOf('PK\u0001\u0002') + 24)
    const { members } = await readAll(fileOf('cvs.zip', zip))
    expect(members.map(({ outcome }) => outcome)).toEqual([
      ...['limit:size', 'damaged', 'limit:ratio', 'unsupported', 'text'],
    ])
    expect((await readAll(fileOf('lying.zip', lying))).members.map(({ outcome }) => outcome)).toEqual(['damaged'])
  })
})

describe('what is attached to a mail', () => {
  const parts = [
    { type: 'text/plain', content: 'Please find my CV.' },
    { type: 'application/pdf', content: cv, name: 'CV.docx' },
    { type: 'image/png', content: 'logo', more: 'Content-ID: <logo>\r\nContent-Disposition: inline; filename="l.png"' },
  ]
  const headers = ['From: a@example.org', 'To: b@example.org', 'Subject: Welder']

  it('is a member each, but no picture of the page; the mail is a document itself', async () => {
    const { file, names, members } = await readAll(fileOf('mail.eml', emlOf(headers, parts)))
    expect(file).toMatchObject({ outcome: 'text', type: 'email' })
    expect(file.holder).toBeUndefined()
    expect(names).toEqual(['CV.docx'])
    expect(members[0]).toMatchObject({ outcome: 'text', type: 'docx', text: 'Ada Brown\nWelder' })
  })

  it('is bounded in number, and said to be', async () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ type: 'text/plain', content: `cv ${at}`, name: 'cv.txt' }))
    const { file, names } = await readAll(fileOf('mail.eml', emlOf(headers, many)))
    expect([names.length, names[1]]).toEqual([20, 'cv.txt (2)'])
    expect(file.warnings).toEqual(['5 more attachments were not read.'])
  })

  it('is read in Outlook files as well', async () => {
    const { names, members } = await readAll(fileOf('mail.msg', msg))
    expect(names).toEqual(['CV Éloïse.pdf'])
    expect(members[0]).toMatchObject({ outcome: 'text', type: 'pdf' })
  })
})

describe('a member', () => {
  it('is gone when the file has changed and holds it no more, or is gone itself', async () => {
    const path = fileOf('cvs.zip', zipOf({ 'a.txt': 'Cook' }))
    await readFile(path)
    writeFileSync(path, zipOf({ 'other.txt': 'Baker and more' }))
    expect(await readMember(path, 'a.txt')).toMatchObject({ outcome: 'damaged', cause: 'gone' })
    expect(await readMember(path, 'other.txt')).toMatchObject({ outcome: 'text', text: 'Baker and more' })
    rmSync(path)
    expect(await readMember(path, 'other.txt')).toMatchObject({ outcome: 'damaged', cause: 'gone' })
  })
})

describe('a row of a table', () => {
  it('is a candidate: name and contact as identity, title as headline, the rest beside its heading', async () => {
    const csv =
      'Vorname;Nachname;E-Mail;Telefon;Position;Kenntnisse;Stadt\n' +
      'Ada;Brown;ada@example.org;+49 30 901820;Köchin;"Menüs\nEinkauf";Bonn\nBo;Carr;bo@example.org;;Bäcker;Sauerteig;Köln\n'
    const { file, names, members } = await readAll(fileOf('kandidaten.csv', Buffer.from(csv)))
    expect(file).toMatchObject({ outcome: 'text', holder: true, tables: [{ rows: 2, mapping: { as: 'candidates' } }] })
    expect(names).toEqual(['row 2', 'row 3'])
    const [ada] = members
    expect(ada).toMatchObject({ outcome: 'text', type: 'csv', kind: 'cv' })
    expect(ada?.text).toBe(
      'Ada Brown\nKöchin\nE-Mail: ada@example.org\nTelefon: +49 30 901820\nKenntnisse: Menüs\nEinkauf\nStadt: Bonn',
    )
    const part = (range?: { start: number; end: number }) => ada?.text.slice(range?.start, range?.end)
    expect([part(ada?.name), part(ada?.headline)]).toEqual(['Ada Brown', 'Köchin'])
    const hidden = ada?.identity.map(part).join('|')
    for (const one of ['Ada Brown', 'ada@example.org', '+49 30 901820']) expect(hidden).toContain(one)
    expect(hidden).not.toContain('Köchin')
  })

  it('is a posting where the table has jobs and no people', async () => {
    const rows =
      rowOf('Open jobs') +
      rowOf('Job title', 'Company', 'Location', 'Requirements') +
      rowOf('Sous Chef', 'Inn', 'Leeds', 'Menus; pastry')
    const { file, members } = await readAll(fileOf('jobs.xlsx', xlsxOf([{ name: 'Jobs', rows }])))
    expect(file.tables?.[0]?.mapping).toMatchObject({ as: 'postings', header: 1, sheet: 'Jobs' })
    expect(members.map(({ kind, text }) => [kind, text])).toEqual([
      ['posting', 'Sous Chef\nCompany: Inn\nLocation: Leeds\nRequirements: Menus; pastry'],
    ])
  })

  it('is named by the row that Excel shows, and by the sheet where there are several', async () => {
    const head = rowOf('Name', 'Email', 'Role')
    const far = '<row r="9">' + rowOf('Bo Carr', 'bo@example.org', 'Cook').slice('<row>'.length)
    const people = (name: string, row: string) => ({ name, rows: head + row })
    const one = await readAll(fileOf('a.xlsx', xlsxOf([people('A', far), { name: 'B', rows: rowOf('Notes') }])))
    expect(one.names).toEqual(['row 9'])
    const two = xlsxOf([people('A', far), people('B', rowOf('Ada Brown', 'ada@example.org', 'Welder'))])
    expect((await readAll(fileOf('b.xlsx', two))).names).toEqual(['A row 9', 'B row 2'])
  })

  it('is understood as the recruiter says, when she does', async () => {
    const path = fileOf(
      't.csv',
      Buffer.from('Item,Who,Of\nSaw,Ada Brown,Welder\nDrill,Bo Carr,Cook\nBolt,Cy Dunn,Baker\n'),
    )
    const proposed = await readFile(path)
    expect(proposed.tables?.[0]?.mapping.as).toBe('table')
    expect(proposed.members).toBeUndefined()
    const mapping = [{ sheet: '', as: 'candidates', header: 0, columns: ['other', 'name', 'title'] }] as const
    const own = mapping.map(({ columns, ...rest }) => ({ ...rest, columns: [...columns] }))
    expect((await readFile(path, { mapping: own })).members?.map(({ name }) => name)).toEqual([
      'row 2',
      'row 3',
      'row 4',
    ])
    expect((await readMember(path, 'row 3', { mapping: own })).text).toBe('Bo Carr\nCook\nItem: Drill')
  })
})
