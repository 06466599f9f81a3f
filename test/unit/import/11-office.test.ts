import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'
import { docxOf, paragraph, zipOf } from './making.ts'
import { odtOf, odtPageOf, rowOf, xlsxOf } from './making-office.ts'

const doc = readFileSync('test/fixtures/import/cv.doc')
const reading = (bytes: Uint8Array) => read(bytes, 'cv')
const textOf = async (bytes: Uint8Array) => (await reading(bytes)).text

describe('Word 97-2003', () => {
  it('gives its lines whatever its name is', async () => {
    const cv = await read(doc, 'cv.pdf')
    expect(cv).toMatchObject({ outcome: 'text', type: 'doc', kind: 'cv', language: 'en' })
    expect(cv.text).toContain('Staff Data Engineer\nNorthwind Freight Ltd 03/2021 – present\n')
  })

  it('is damaged when its end is missing, whatever is left', async () => {
    for (const share of [0.2, 0.5, 0.8]) {
      const cut = await reading(doc.subarray(0, Math.floor(doc.length * share)))
      expect([cut.outcome, cut.text]).toEqual(['damaged', ''])
    }
  })

  it('asks for the password when its header says that it is encrypted', async () => {
    const locked = Buffer.from(doc)
    const header = (locked.readUInt32LE(locked.indexOf(Buffer.from('WordDocument', 'utf16le')) + 116) + 1) * 512
    locked.writeUInt16LE(locked.readUInt16LE(header + 10) | 0x0100, header + 10)
    expect(await reading(locked)).toMatchObject({ outcome: 'password', type: 'doc', text: '' })
  })
})

describe('OpenDocument text', () => {
  it('gives headings, lists, tables row by row, spaces, breaks and notes', async () => {
    const body =
      '<text:h>Work</text:h><text:p>Welder<text:s text:c="3"/>at<text:tab/>Acme<text:line-break/>Leeds</text:p>' +
      '<text:list><text:list-item><text:p>TIG<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>certified</text:p></text:note-body></text:note></text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>Cook</text:p></table:table-cell></table:table-row>' +
      '<table:table-row><table:table-cell><text:p>2021</text:p></table:table-cell><table:table-cell><text:p>Chef</text:p></table:table-cell></table:table-row></table:table>'
    const { text, blocks, type } = await reading(odtOf(body))
    expect(type).toBe('odt')
    expect(text).toBe('Work\nWelder at Acme\nLeeds\nTIG\n2019\nCook\n2021\nChef\ncertified')
    expect(blocks.slice(0, 5).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'item', 'cell'])
  })

  it('gives text boxes once after their paragraph, page headers before and footers after', async () => {
    const box = '<draw:frame><draw:text-box><text:p>Skills</text:p></draw:text-box></draw:frame>'
    const page = odtPageOf(
      '<style:header><text:p>Ada Brown</text:p></style:header><style:header-left><text:p>Ada Brown</text:p></style:header-left><style:footer><text:p>0113 496 0000</text:p></style:footer>',
    )
    const text = await textOf(odtOf(`<text:p>Wel${box}der</text:p><text:p>Leeds</text:p>`, '', { 'styles.xml': page }))
    expect(text.split('\n').sort()).toEqual(['0113 496 0000', 'Ada Brown', 'Leeds', 'Skills', 'Welder'])
    expect(text.indexOf('Ada Brown')).toBe(0)
    expect(text).toContain('Welder\nSkills\nLeeds')
  })

  it('leaves out deletions and comments, and keeps what nobody sees apart', async () => {
    const styles =
      '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>' +
      '<style:style style:name="S" style:parent-style-name="H"/><style:style style:name="T"><style:text-properties fo:font-size="1pt"/></style:style>'
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>Welder<office:annotation><text:p>call her</text:p></office:annotation><text:span text:style-name="S">secret</text:span><text:span text:style-name="T">tiny</text:span></text:p>'
    const white = '<style:style style:name="W"><style:text-properties fo:color="#ffffff"/></style:style>'
    const more = '<text:p><text:span text:style-name="W">planted</text:span></text:p>'
    const { text, hidden } = await reading(odtOf(body + more, styles + white))
    expect(text).toBe('Welder')
    expect(hidden).toEqual([
      { text: 'secret', reason: 'marked' },
      { text: 'tiny', reason: 'size' },
      { text: 'planted', reason: 'colour' },
    ])
    const ground =
      '<style:style style:name="G"><style:paragraph-properties fo:background-color="#223344"/></style:style>'
    const onGround = await reading(odtOf(`<text:p text:style-name="G">Welder</text:p>${more}`, white + ground))
    expect(onGround.text).toBe('Welder\nplanted')
  })

  it('ends honestly: encrypted, cut off, nested without end, an entity, a picture alone, nothing', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>'
    const locked = await reading(odtOf('', '', { 'content.xml': 'scrambled', 'META-INF/manifest.xml': manifest }))
    expect([locked.outcome, locked.type]).toEqual(['password', 'odt'])
    const whole = zipOf({ 'encrypted-package': 'scrambled', 'META-INF/manifest.xml': manifest })
    expect((await reading(whole)).outcome).toBe('password')
    const good = odtOf('<text:p>Welder</text:p>'.repeat(50))
    expect((await reading(good.subarray(0, good.length * 0.7))).outcome).toBe('damaged')
    expect((await reading(odtOf('<text:span>'.repeat(1000)))).outcome).toBe('limit:depth')
    const entity = { 'content.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>' }
    expect((await reading(odtOf('', '', entity))).outcome).toBe('damaged')
    expect((await reading(odtOf('<text:p/>', '', { 'Pictures/1.png': 'x' }))).outcome).toBe('needs-ocr')
    expect((await reading(odtOf('<text:p> </text:p>'))).outcome).toBe('empty')
  })

  it('survives styles that inherit in a circle', async () => {
    const styles =
      '<style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/>'
    expect(await textOf(odtOf('<text:p text:style-name="A">Welder</text:p>', styles))).toBe('Welder')
  })
})

describe('Excel', () => {
  it('gives shared and inline texts, results of formulas, numbers as they are and dates by style', async () => {
    const shared = ['<t>Welder</t>', '<r><t>rich </t></r><r><t>text</t></r><rPh><t>guide</t></rPh>']
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\-mmm\\-yy"/><numFmt numFmtId="171" formatCode="0.0&quot;d&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/></cellXfs>'
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>in line</t></is></c><c t="str"><f>A1&amp;"x"</f><v>formula</v></c></row>' +
      '<row><c><v>4.0999999999999996</v></c><c s="1"><v>45000</v></c><c s="2"><v>45000</v></c><c s="3"><v>12</v></c></row>' +
      '<row><c s="4"><v>45000.75</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><v>4.42079460958E11</v></c></row>'
    const text = await textOf(xlsxOf([{ name: 'A', rows }], { shared, styles }))
    expect(text.split('\n')).toEqual([
      ...['Welder', 'rich text', 'in line', 'formula', '4.1', '2023-03-15', '2023-03-15', '12'],
      ...['2023-03-15 18:00', 'TRUE', '442079460958'],
    ])
    const mac = xlsxOf([{ name: 'A', rows: '<row><c s="1"><v>43538</v></c></row>' }], {
      styles,
      workbook: '<workbookPr date1904="1"/>',
    })
    expect(await textOf(mac)).toBe('2023-03-15')
  })

  it('reads sheets in their order, but none that is hidden', async () => {
    const sheets = [
      { name: 'A', rows: rowOf('one') },
      { name: 'B', rows: rowOf('secret'), state: 'veryHidden' },
      { name: 'C', rows: rowOf('two') },
    ]
    expect(await textOf(xlsxOf(sheets))).toBe('one\ntwo')
  })

  it('is not made large by a cell at the far end, nor by more rows than a table may have', async () => {
    const far =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>near</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    expect(await textOf(xlsxOf([{ name: 'A', rows: far }]))).toBe('near\nfar')
    const many = await reading(xlsxOf([{ name: 'A', rows: rowOf('Welder').repeat(20_001) }]))
    expect([many.outcome, many.text.split('\n').length]).toEqual(['text-truncated', 20_000])
  })

  it('ends honestly: cut off, nested without end, more than it says, nothing', async () => {
    const good = xlsxOf([{ name: 'A', rows: rowOf('Welder') }])
    expect((await reading(good.subarray(0, good.length - 100))).outcome).toBe('damaged')
    expect((await reading(xlsxOf([{ name: 'A', rows: '<x>'.repeat(1000) }]))).outcome).toBe('limit:depth')
    expect((await reading(xlsxOf([{ name: 'A', rows: '' }]))).outcome).toBe('empty')
    const bomb = xlsxOf([{ name: 'A', rows: ' '.repeat(30_000_000) }])
    expect((await reading(bomb)).outcome).toBe('limit:ratio')
  })
})

describe('Word files of other makers', () => {
  it('strict OOXML and the names that web offices give to parts are read like any other', async () => {
    const strict = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    const body = `<w:document ${strict}><w:body>${paragraph('Welder')}</w:body></w:document>`
    expect(await textOf(docxOf('', { 'word/document.xml': body }))).toBe('Welder')
    const web = zipOf({ 'word/document2.xml': body, '[Content_Types].xml': '<Types/>' })
    expect(await textOf(web)).toBe('Welder')
  })
})
