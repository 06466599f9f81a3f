/** Small office and mail files made on the spot, of invented people. */
import { zipOf } from './making.ts'

const odf = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

/** An OpenDocument text around the XML of its body and of its automatic styles. */
export function odtOf(body: string, styles = '', more: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  const automatic = `<office:automatic-styles>${styles}</office:automatic-styles>`
  const content = `<?xml version="1.0"?><office:document-content ${odf} ${fo}>${automatic}<office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...more })
}

/** The part that holds an OpenDocument text's page headers and footers. */
export function odtPageOf(body: string): string {
  return `<?xml version="1.0"?><office:document-styles ${odf} ${fo}><office:master-styles><style:master-page>${body}</style:master-page></office:master-styles></office:document-styles>`
}

const sheetType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'

export interface Sheet {
  readonly name: string
  /** the XML of its rows */
  readonly rows: string
  readonly state?: string
}

/** An Excel workbook of sheets, whose cells may refer to `shared` texts. */
export function xlsxOf(
  sheets: readonly Sheet[],
  { shared = [], styles = '', workbook = '' }: { shared?: readonly string[]; styles?: string; workbook?: string } = {},
): Buffer {
  const listed = sheets.map(
    ({ name, state = 'visible' }, at) => `<sheet name="${name}" state="${state}" sheetId="${at + 1}" r:id="r${at}"/>`,
  )
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="${sheetType}" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbook}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  })
}

/** A row of inline texts. */
export function rowOf(...cells: readonly string[]): string {
  return `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
}

export interface MailPart {
  readonly type: string
  readonly content: string | Uint8Array
  /** with it, the part is an attachment */
  readonly name?: string
  readonly more?: string
}

/** A mail of several parts, each in base64. */
export function emlOf(headers: readonly string[], parts: readonly MailPart[]): Buffer {
  const mark = 'part-of-a-mail'
  const lines = parts.flatMap(({ type, content, name, more }) => [
    `--${mark}`,
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...(name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`]),
    ...(more === undefined ? [] : [more]),
    '',
    Buffer.from(content).toString('base64'),
  ])
  const head = [...headers, 'MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary="${mark}"`]
  return Buffer.from([...head, '', ...lines, `--${mark}--`, ''].join('\r\n'))
}
