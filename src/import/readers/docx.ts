/** Word documents (DOCX): body, page headers and footers, text boxes once, notes; without what was deleted under tracking. */
import { nothing, type Extract, type Line } from '../extract.ts'
import { parseXml } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { wordLines, type WordText } from './docx-lines.ts'

const mainPart = /^word\/document\d*\.xml$/

export function isDocx(names: readonly string[]): boolean {
  return names.some((name) => mainPart.test(name))
}

/** Throws Refusal: damaged, limit:depth, limit:ratio, limit:memory. */
export async function readDocx(zip: Zip): Promise<Extract> {
  const main = zip.names.find((name) => mainPart.test(name)) ?? ''
  const headings = await headingStyles(zip)
  const textOf = (part: string): Promise<WordText> => wordLines(zip.read(part), headings)
  const parts = (pattern: RegExp) => zip.names.filter((name) => pattern.test(name)).sort()
  const headers = await Promise.all(parts(/^word\/header\d*\.xml$/).map(textOf))
  const body = await textOf(main)
  const after = await Promise.all(parts(/^word\/(footer\d*|footnotes|endnotes)\.xml$/).map(textOf))
  const lines = [...once(headers), ...body.lines, ...once(after)]
  const hidden = [...headers, body, ...after].some((part) => part.hidden)
  const pictures = zip.names.some((name) => name.startsWith('word/media/'))
  if (pictures && !lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return nothing('docx', 'needs-ocr')
  return { type: 'docx', outcome: 'text', lines, warnings: hidden ? ['Hidden text was left out.'] : [] }
}

/** First, even and odd pages may repeat the same header: each line is taken once. */
function once(parts: readonly WordText[]): Line[] {
  const seen = new Set<string>()
  return parts
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => {
      const known = seen.has(text.trim())
      seen.add(text.trim())
      return !known
    })
}

/** The ids of styles that are headings: Word keeps their names in English whatever its language. */
async function headingStyles(zip: Zip): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  let id = ''
  await parseXml(zip.read('word/styles.xml'), {
    open(name, attribute) {
      if (name === 'style') id = attribute('styleId') ?? ''
      if (name === 'name' && /^(heading \d|title)$/i.test(attribute('val') ?? '')) ids.add(id)
    },
  })
  return ids
}
