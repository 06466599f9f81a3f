/** A CV's headline (what the person is) or a posting's title. */
import type { Range } from '../../contract/common.ts'
import type { TextDocument, TextLine } from './document.ts'
import type { Section } from '../reading.ts'
import { postingPart, sectionKind } from './headings.ts'
import { namesRole } from './roles.ts'

export interface Given {
  readonly kind: 'cv' | 'posting'
  readonly sections: readonly Section[]
  readonly identity: readonly Range[]
  readonly name: Range | undefined
  readonly language: string | undefined
  /** the title as the file's own data tell it */
  readonly told: string | undefined
}

const knownLanguages = new Set(['en', 'de', 'fr', 'es', 'pl', 'it', 'nl'])
const longest = 120
const label =
  /^\W*(?:job title|title|position|role|current (?:role|position)|vacancy|job|beruf|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|stanowisko|posizione|ruolo|functie|vacature|profession|occupation)\s*[:：]\s*(\S.*)$/iu
const gendered = /\((?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/w\/x|h\/f|f\/h|m\/k|k\/m|m\/v|v\/m|m\/f|all genders?|gn)\)/iu
const noTitle =
  /^\W*(?:curriculum vitae|cv|resume|résumé|lebenslauf|życiorys|currículum|stellenanzeige|stellenangebot|offre d['’]emploi|oferta de (?:empleo|trabajo)|oferta pracy|offerta di lavoro|vacature|job (?:posting|advert(?:isement)?|description)|vacancy|we(?: are|['’]re) hiring!?)\W*$/iu

/**
 * The title that the file itself tells, a labelled one, or the first line of the head that names a job; for a CV without
 * one, its latest job. Never a part of `identity`.
 */
export function headlineOf(document: TextDocument, given: Given): Range | undefined {
  const { kind, identity, name, told } = given
  const at = told === undefined ? -1 : document.text.indexOf(told)
  if (told !== undefined && at >= 0) return { start: at, end: at + told.length }
  const zone = kind === 'posting' ? document.lines.slice(0, 12) : document.head
  const parts = zone.flatMap((line) => freeParts(line, identity)).filter(({ text }) => isTitle(text))
  const sure =
    parts.flatMap(labelledTitle)[0] ?? parts.find(({ text }) => gendered.test(text)) ?? parts.find(isShortRole)
  if (sure !== undefined || kind === 'posting') return rangeOf(sure ?? parts[0])
  return rangeOf(currentRole(document, given) ?? afterName(parts, name, given.language))
}

/** The first job of the first section of experience, without its dates: what the person is now. */
function currentRole({ lines }: TextDocument, { sections, identity }: Given): TextLine | undefined {
  const experience = sections.find((section) => section.kind === 'experience')
  if (experience === undefined) return undefined
  const first = lines
    .filter(({ start, isItem }) => start > experience.start && start < experience.end && isItem !== true)
    .slice(0, 4)
  const parts = first.flatMap((line) => freeParts(line, identity)).flatMap(undated)
  return parts.find((part) => isTitle(part.text) && isShortRole(part) && part.text.split(' ').length <= 7)
}

const months =
  'jan|feb|f[ée]v|mar|mär|mrt|apr|avr|abr|ma[iyj]|mei|mag|jun|juin|giu|cze|jul|juil|lug|lip|aug|ao[uû]|ago|sie|sep|set|wrz|o[ck]t|ott|paź|nov|lis|de[czs]|déc|dic|gru|ene|gen|sty|lut|kwi'
const month = String.raw`(?:(?:${months})\p{L}*\.?|\d{1,2}[./])?\s*['’]?`
const datesAfter = new RegExp(String.raw`[\s(]+${month}(?:(?:19|20)?\d\d|20XX)(?:\s|$|\)).*$`, 'iu')
const datesBefore = new RegExp(
  String.raw`^(?:${month}(?:19|20)?\d\d\s+(?:[-–—]\s*)?|-\s+|(?:present|today|now|heute|aujourd'hui|actualidad|obecnie|oggi|heden)\s+)+`,
  'iu',
)

/** The parts of a line around dates, dashes and bars: "2019 – 2021 Chef | Acme" is "Chef" and "Acme". */
function undated(line: TextLine): TextLine[] {
  return [...line.text.matchAll(/[^|•·,–—]+/g)].map((part) => {
    const text = part[0].trim().replace(datesBefore, '').replace(datesAfter, '').trim()
    const start = line.start + part.index + Math.max(0, part[0].indexOf(text))
    return { text, start, end: start + text.length }
  })
}

/** In languages whose job titles are not known here: the line after the name. */
function afterName(
  parts: readonly TextLine[],
  name: Range | undefined,
  language: string | undefined,
): TextLine | undefined {
  if (name === undefined || language === undefined || knownLanguages.has(language)) return undefined
  return parts.find((part) => part.start >= name.end && part.start - name.end < 4 && part.text.split(' ').length <= 9)
}

function isShortRole({ text }: TextLine): boolean {
  if (!/^[\p{Lu}\p{Lo}(]/u.test(text)) return false
  return namesRole(text) && text.split(' ').length <= 12 && !/[.!?]$/.test(text)
}

function isTitle(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const dates = /\b(19|20)\d\d\b/.test(text)
  return (
    letters >= 2 &&
    text.length <= longest &&
    !dates &&
    !noTitle.test(text) &&
    sectionKind(text) === undefined &&
    postingPart(text) === undefined
  )
}

/** What of the line is not identity, without the separators around it. */
function freeParts(line: TextLine, identity: readonly Range[]): TextLine[] {
  const inside = identity.filter(({ start, end }) => start < line.end && end > line.start)
  const edges = [
    line.start,
    ...inside.flatMap(({ start, end }) => [Math.max(start, line.start), Math.min(end, line.end)]),
    line.end,
  ]
  const parts: TextLine[] = []
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const start = edges[at] ?? line.end
    const raw = line.text.slice(start - line.start, (edges[at + 1] ?? start) - line.start)
    const text = raw.replace(/^[\s|•·,;:–—-]+|[\s|•·,;:–—-]+$/gu, '')
    if (text !== '')
      parts.push({ text, start: start + raw.indexOf(text), end: start + raw.indexOf(text) + text.length })
  }
  return parts
}

function labelledTitle(part: TextLine): TextLine[] {
  const value = label.exec(part.text)?.[1]
  return value === undefined ? [] : [{ text: value, start: part.end - value.length, end: part.end }]
}

function rangeOf(line: TextLine | undefined): Range | undefined {
  return line === undefined ? undefined : { start: line.start, end: line.end }
}
