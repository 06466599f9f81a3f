/** Word documents (DOCX): body, page headers and footers, text boxes once, notes; without what was deleted under tracking. */
import { nothing, type Extract, type Line } from '../extract.ts'
import { linkedTo, type LinkedTo } from '../links.ts'
import { parseXml } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { wordLines, type WordStyles, type WordText } from './docx-lines.ts'
import { isShade, isWhite } from './docx-unseen.ts'

const mainPart = /^word\/document\d*\.xml$/

export function isDocx(names: readonly string[]): boolean {
  return names.some((name) => mainPart.test(name))
}

/** Throws Refusal: damaged, limit:depth, limit:ratio, limit:memory. */
export async function readDocx(zip: Zip): Promise<Extract> {
  const styles = await stylesIn(zip)
  const strict = await textsOf(zip, styles, false)
  const all = [...strict.headers, ...strict.body, ...strict.after]
  const isDoubtful = all.some(({ painted }) => painted) && all.some(({ hidden }) => hidden.some(isWhiteText))
  const { headers, body, after } = isDoubtful ? await textsOf(zip, styles, true) : strict
  const lines = [...once(headers), ...body.flatMap((part) => part.lines), ...once(after)]
  const hidden = [...headers, ...body, ...after].flatMap((part) => part.hidden)
  const links = await linksIn(zip, body)
  const pictures = zip.names.some((name) => name.startsWith('word/media/'))
  if (pictures && !lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return nothing('docx', 'needs-ocr')
  return { type: 'docx', outcome: 'text', lines, warnings: [], hidden, links }
}

const isWhiteText = ({ reason }: WordText['hidden'][number]) => reason === 'colour'

type Texts = Record<'headers' | 'body' | 'after', WordText[]>

async function textsOf(zip: Zip, styles: WordStyles, whiteIsSeen: boolean): Promise<Texts> {
  const textOf = (part: string): Promise<WordText> => wordLines(zip.read(part), styles, whiteIsSeen)
  const parts = (pattern: RegExp) => zip.names.filter((name) => pattern.test(name)).sort()
  return {
    headers: await Promise.all(parts(/^word\/header\d*\.xml$/).map(textOf)),
    body: [await textOf(zip.names.find((name) => mainPart.test(name)) ?? '')],
    after: await Promise.all(parts(/^word\/(footer\d*|footnotes|endnotes)\.xml$/).map(textOf)),
  }
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

/** Where the body's links lead is told in a part of its own. */
async function linksIn(zip: Zip, body: readonly WordText[]): Promise<LinkedTo[]> {
  const addresses = new Map<string, string>()
  const main = zip.names.find((name) => mainPart.test(name)) ?? ''
  await parseXml(zip.read(main.replace(/^word\//, 'word/_rels/') + '.rels'), {
    open(name, attribute) {
      if (name === 'Relationship') addresses.set(attribute('Id') ?? '', attribute('Target') ?? '')
    },
  })
  return body.flatMap(({ links }) => links.flatMap(({ relation, shown }) => linkedTo(addresses.get(relation), shown)))
}

/** Which styles are headings (Word keeps their names in English whatever its language), which are white, which have a ground of their own. */
async function stylesIn(zip: Zip): Promise<WordStyles> {
  const styles = { headings: new Set<string>(), white: new Set<string>(), shaded: new Set<string>() }
  let id = ''
  await parseXml(zip.read('word/styles.xml'), {
    open(name, attribute) {
      if (name === 'style') id = attribute('styleId') ?? ''
      if (name === 'name' && /^(heading \d|title)$/i.test(attribute('val') ?? '')) styles.headings.add(id)
      if (name === 'color' && isWhite(attribute('val') ?? '')) styles.white.add(id)
      if (isShade(name, attribute)) styles.shaded.add(id)
    },
  })
  return styles
}
