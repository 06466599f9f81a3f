/** Excel workbooks (XLSX): each visible sheet as a table. */
import { bounds } from '../limits.ts'
import { parseXml } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { isDateFormat } from './xlsx-dates.ts'
import { sheetRows, type Sheet, type Workbook } from './xlsx-sheet.ts'

export function isXlsx(names: readonly string[]): boolean {
  return names.some((name) => /^xl\/(workbook\d*\.xml|worksheets\/)/.test(name))
}

export interface NamedSheet extends Sheet {
  readonly name: string
}

/** Sheets that have rows; all together no more than the limit of rows. Throws Refusal: damaged, limit:*. */
export async function xlsxSheets(zip: Zip): Promise<NamedSheet[]> {
  const { listed, from1904 } = await workbookOf(zip)
  const workbook: Workbook = { shared: await sharedStrings(zip), dates: await dateStyles(zip), from1904 }
  const sheets: NamedSheet[] = []
  let rows = 0
  for (const { name, part } of listed) {
    const sheet = await sheetRows(zip.read(part), workbook)
    const left = bounds.rows - rows
    const truncated = sheet.truncated || sheet.rows.length > left
    if (sheet.rows.length > 0) sheets.push({ ...sheet, name, rows: sheet.rows.slice(0, left), truncated })
    rows += sheet.rows.length
    if (truncated) break
  }
  return sheets
}

interface Listed {
  readonly name: string
  readonly part: string
}

/** Sheets that somebody sees, in their order; without a list of them, the parts themselves. */
async function workbookOf(zip: Zip): Promise<{ listed: Listed[]; from1904: boolean }> {
  const main = zip.names.find((name) => /^xl\/workbook\d*\.xml$/.test(name)) ?? ''
  const targets = await relations(zip, main.replace(/([^/]+)$/, '_rels/$1.rels'))
  const listed: Listed[] = []
  let from1904 = false
  await parseXml(zip.read(main), {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet' || /hidden/i.test(attribute('state') ?? '')) return
      const part = targets.get(attribute('id') ?? '')
      if (part !== undefined) listed.push({ name: attribute('name') ?? '', part })
    },
  })
  if (listed.length > 0) return { listed, from1904 }
  const parts = zip.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  return { listed: parts.sort().map((part) => ({ name: '', part })), from1904 }
}

async function relations(zip: Zip, part: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  await parseXml(zip.read(part), {
    open(name, attribute) {
      const target = attribute('Target') ?? ''
      if (name === 'Relationship' && /\/worksheet$/.test(attribute('Type') ?? ''))
        targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  return targets
}

/** Without the phonetic guides that Japanese versions keep beside a text. */
async function sharedStrings(zip: Zip): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  await parseXml(zip.read('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 't') inText = true
      if (name === 'rPh') phonetic += 1
    },
    text(piece) {
      if (inText && phonetic === 0) text += piece
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic -= 1
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}

/** By number of a cell's style: whether it shows dates. */
async function dateStyles(zip: Zip): Promise<boolean[]> {
  const custom = new Map<number, string>()
  const dates: boolean[] = []
  let inCells = false
  await parseXml(zip.read('xl/styles.xml'), {
    open(name, attribute) {
      if (name === 'numFmt') custom.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) dates.push(isDateFormat(Number(attribute('numFmtId') ?? 0), custom))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}
