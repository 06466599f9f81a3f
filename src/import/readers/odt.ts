/** OpenDocument texts (ODT; sheets and slides of the same family too): page headers and footers, body, tables row by row, notes. */
import { nothing, type Extract, type Line } from '../extract.ts'
import { parseXml } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { odtLines, type OdtLooks } from './odt-lines.ts'

export function isOdt(names: readonly string[]): boolean {
  // newer programs put the whole document under a password into one part
  return names.includes('content.xml') || names.includes('encrypted-package')
}

/** Throws Refusal: damaged, limit:depth, limit:ratio, limit:memory. */
export async function readOdt(zip: Zip): Promise<Extract> {
  if (await isEncrypted(zip)) return nothing('odt', 'password')
  const looks: OdtLooks = { styles: new Map(), ground: false }
  const page = await odtLines(zip.read('styles.xml'), looks)
  const body = await odtLines(zip.read('content.xml'), looks)
  const hidden = [...page.hidden, ...body.hidden]
  const lines = once(page.lines)
  const all = [...lines, ...body.lines]
  const pictures = zip.names.some((name) => name.startsWith('Pictures/'))
  if (pictures && !all.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return nothing('odt', 'needs-ocr')
  return {
    type: 'odt',
    outcome: 'text',
    lines: all,
    links: body.links,
    warnings: [],
    hidden,
  }
}

/** First, left and right pages may repeat the same header: each line is taken once. */
function once(lines: readonly Line[]): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ text }) => {
    const known = seen.has(text.trim())
    seen.add(text.trim())
    return !known
  })
}

/** The list of parts says of each under a password how it is encrypted. */
async function isEncrypted(zip: Zip): Promise<boolean> {
  let encrypted = false
  await parseXml(zip.read('META-INF/manifest.xml'), {
    open(name) {
      encrypted ||= name === 'encryption-data' || name === 'keyinfo'
    },
  })
  return encrypted
}
