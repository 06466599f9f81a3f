// A CV or a posting as data, before it takes a format.
import type { Language } from './trades/trade.ts'
import type { SectionKind } from './writers.ts'

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'entry'; title: string; place: string; dates: string; text: string[]; points: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; rows: [string, string][] }

export interface Section {
  kind: SectionKind | 'posting'
  heading: string
  blocks: Block[]
}

export interface Document {
  language: Language
  /** above the name, where the writer puts it: Curriculum Vitae, Lebenslauf */
  label: string
  title: string
  subtitle: string
  contact: string[]
  sections: Section[]
  /** chooses among a format's templates, and small things such as the bullet; 0 to 999 */
  look: number
}

/** All visible text, line by line, in reading order. */
export function plainText(document: Document): string {
  const head = [document.label, document.title, document.subtitle, ...document.contact]
  const body = document.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(blockLines)])
  return [...head, ...body].filter((line) => line !== '').join('\n')
}

export function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.rows.map(([label, value]) => `${label} ${value}`)
    case 'entry':
      return [block.title, block.place, block.dates, ...block.text, ...block.points].filter((line) => line !== '')
  }
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** Short items may run on in one line; sentences stand one below the other. */
export function runsOn(items: string[]): boolean {
  return items.every((item) => item.length < 36)
}
