/** Running heads and feet: what a document prints on every page is read once. */
import type { PageLine } from './lines.ts'

/** share of the page's height, at its top and at its bottom, where heads and feet stand */
const margin = 0.12

interface Page {
  readonly height: number
  readonly columns: readonly (readonly PageLine[])[]
}

/** The pages without lines in the margins that an earlier page has at the same height, and without page numbers. */
export function withoutRunning<P extends Page>(pages: readonly P[]): P[] {
  const seen = new Set<string>()
  return pages.map((page, at) => {
    const now: string[] = []
    const columns = page.columns.map((lines) =>
      lines.filter((line) => {
        if (!isInMargin(line, page.height)) return true
        if (isPageNumber(line.text, at + 1, pages.length)) return false
        const isFoot = line.box[1] > page.height * (1 - margin)
        const name = masked(line.text, at + 1)
        const key = `${isFoot ? withoutNumber(name, at + 1, pages.length) : name} ${Math.round(line.box[1] / 3)}`
        now.push(key)
        return !seen.has(key)
      }),
    )
    for (const key of now) seen.add(key)
    return { ...page, columns }
  })
}

function isInMargin(line: PageLine, height: number): boolean {
  return line.box[3] < height * margin || line.box[1] > height * (1 - margin)
}

/** characters */
const longestNumbering = 60
const numbering =
  /^[^\p{L}\d]*((page|p|seite|strona|str|pagina|página|pág|pag|blatt|blz)\W*)?\d+(\W*(of|von|de|sur|z|di|van)?\W*\d+)?[^\p{L}\d]*$/iu

/** "3", "- 3 -", "Page 3 of 5", "3/5", "Seite 3 von 5". */
function isPageNumber(text: string, page: number, pages: number): boolean {
  const [first, second, ...more] = text.match(/\d+/g) ?? []
  const plausible = Number(first) === page && (second === undefined || Number(second) === pages) && more.length === 0
  return plausible && text.length <= longestNumbering && numbering.test(text)
}

/** "Jane Doe - page 2" is the same foot on every page; other numbers stay as they are. */
function masked(text: string, page: number): string {
  return text.replace(new RegExp(`(?<=\\bpage |\\bseite |\\bstrona |\\bpagina |\\bpágina )${page}\\b`, 'i'), '#')
}

/** "Ada Brown | 2 / 4" and "2  Ada Brown" at the foot; at a page's head "Project 2" follows "Project 1". */
function withoutNumber(text: string, page: number, pages: number): string {
  const number = `${page}( ?(/|of|von|de|sur|z|di|van) ?${pages})?`
  return text.replace(new RegExp(`^${number}(?=[^\\p{L}\\p{N}])|(?<=[^\\p{L}\\p{N}])${number}$`, 'iu'), '#')
}
