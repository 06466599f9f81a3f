/** Schools and degrees: the parts of the lines of a section, gathered until one of a kind comes again. */
import type { DateSpan, Schooling } from '../../contract/facts.ts'
import type { Range } from '../../contract/common.ts'
import type { TextLine } from './document.ts'
import { isHead, isItem, isNameLike } from './heads.ts'
import { isSchool } from './organisations.ts'
import { isRegion } from './regions.ts'
import { headLineOf, type HeadLine, type Segment } from './segments.ts'

/** in any case, whole words */
const degreeWords =
  /(?<!\p{L})(?:bachelor(?:['’]?s)?|master(?:['’]?s)?(?! thesis)|doctor(?:ate|al)?|associate(?:['’]?s)? degree|degree|diplom(?:a|e|ado|as)?|diplôme|licen(?:ce|ciatura|ciad[oa]|cjat)|licence professionnelle|magister|inżynier|magisterium|laurea(?: magistrale| triennale)?|dottorato|doctorado|grado(?: superior| medio)?|máster|baccalauréat|bac ?\+? ?\d?|bachillerato|abitur|fachabitur|matura|maturità|mittlere reife|realschulabschluss|hauptschulabschluss|fachhochschulreife|hochschulreife|allgemeine hochschulreife|staatsexamen|gesellenbrief|meisterbrief|(?<!\p{L})ausbildung(?: zu[mr]| als| \p{Lu})|lehre (?:zu[mr]|als)|berufsausbildung|umschulung|technicien supérieur|promotion|habilitation|a[- ]levels?|gcses?|leaving certificate|high school diploma|nvq(?: level \d)?|btec|hnd|hnc|apprenticeship|cap|bep|bts|dut|but|formation|certificate (?:in|of)|technik|mgr|vmbo|havo|vwo|mbo|hbo|propedeuse|studium|studies|b\.?tech|m\.?tech|postgraduate|pgce|pgdip|minor|major|título|titulaci[oó]n|técnico superior|fp|ciclo formativo|diploma di)(?!\p{L})/iu
/** as written: "MA" and "BE" are words in other cases */
const degreeLetters =
  /(?<![\p{L}.])(?:B\.?A|B\.?S|B\.?Sc|B\.?E|B\.?Eng|B\.?M|B\.?B\.?A|B\.?Ed|B\.?F\.?A|BCom|B\.?Com|BCA|M\.?A|M\.?S|M\.?Sc|M\.?Eng|M\.?B\.?A|M\.?Ed|M\.?F\.?A|M\.?Phil|MCA|M\.?P\.?H|LL\.?B|LL\.?M|Ph\.? ?D|D\.?Phil|Ed\.?D|J\.?D|M\.?D|A\.?A|A\.?S|A\.?A\.?S|Dipl\.?-?\p{L}{2,12}|Dr)\.?(?![\p{L}])(?=[\s,(:)]|$)/u
/** school marks and the like: no degree and no school */
const remarks =
  /^(?:gpa|grade|note|abschlussnote|honou?rs|cum laude|magna|summa|first class|with distinction|dean|minor in|relevant|thesis|expected|graduat)/iu

type Kind = 'degree' | 'school' | 'unknown'

interface Part extends Segment {
  readonly kind: Kind
  readonly line: number
}

interface Draft {
  degree?: Range
  school?: Range
  dates?: DateSpan
  place?: Range
  readonly parts: Range[]
}

const mostEntries = 30

/** `sections` are the lines of each section of education, without its heading. */
export function schoolingIn(sections: readonly (readonly TextLine[])[]): Schooling[] {
  return sections
    .flatMap((lines) => entriesOf(lines.map(headLineOf).filter((line) => isOwn(line))))
    .slice(0, mostEntries)
}

/** A heading line, a date alone, or an item that names a degree or a school. */
function isOwn(line: HeadLine): boolean {
  const isDate = line.dates.length > 0 && line.segments.length === 0
  const isNamed = line.segments.some(({ text }) => kindOf(text) !== 'unknown')
  return isDate || (isHead(line) && (isNamed || !isItem(line.line)))
}

/** "Member of the Institute of ..." is a school in no CV */
const membership = /^(?:(?:chartered|graduate|student|associate) )?(?:associate|member|fellow)(?:ship)? of the /iu

function kindOf(text: string): Kind {
  if (membership.test(text)) return 'unknown'
  if (degreeLetters.test(text.slice(0, 40))) return 'degree'
  if (isSchool(text)) return /^(?:high school diploma|bachelor|master|diplom)/iu.test(text) ? 'degree' : 'school'
  return degreeWords.test(text) ? 'degree' : 'unknown'
}

function entriesOf(lines: readonly HeadLine[]): Schooling[] {
  const drafts: Draft[] = []
  let schoolFirst: boolean | undefined
  const isDatesFirst = lines[0]?.segments.length === 0
  let waiting: DateSpan | undefined
  for (const [at, line] of lines.entries()) {
    const [span] = line.range === undefined ? line.dates : [line.range]
    if (isDatesFirst && line.segments.length === 0) waiting = span
    for (const part of partsOf(line, lines[at + 1])) {
      if (part.kind === 'unknown') continue
      schoolFirst ??= part.kind === 'school'
      const isNew = waiting !== undefined
      add(drafts, part, part.kind === 'school' ? 'school' : 'degree', schoolFirst, isNew)
      if (waiting !== undefined) setDates(drafts.at(-1), waiting)
      waiting = undefined
    }
    const draft = drafts.at(-1)
    if (draft === undefined || waiting !== undefined) continue
    setDates(draft, span)
    if (line.places[0] !== undefined) draft.place ??= line.places[0]
  }
  return drafts.flatMap(schoolingOf)
}

function setDates(draft: Draft | undefined, span: DateSpan | undefined): void {
  if (draft !== undefined && span !== undefined && draft.dates === undefined) draft.dates = span
}

/** A second degree of a school that stood first is one more entry of the same school. */
function add(drafts: Draft[], part: Part, kind: 'degree' | 'school', schoolFirst: boolean, isNew: boolean): void {
  const range = { start: part.start, end: part.end }
  const last = drafts.at(-1)
  if (last !== undefined && last[kind] === undefined && !isNew) {
    last[kind] = range
    last.parts.push(range)
    return
  }
  const inherits = kind === 'degree' && schoolFirst && !isNew && last?.school !== undefined
  drafts.push({ [kind]: range, ...(inherits ? { school: last.school } : {}), parts: [range] })
}

/** The parts of a line; a name without any sign of a school is one where a degree stands right below it. */
function partsOf(line: HeadLine, next: HeadLine | undefined): Part[] {
  const parts = line.segments
    .filter(({ text }) => !remarks.test(text))
    .flatMap((segment): Part[] => atComma({ ...segment, kind: kindOf(segment.text), line: line.line.start }))
  const [only] = parts
  const isHintless =
    parts.length === 1 &&
    only?.kind === 'unknown' &&
    isNameLike(only.text) &&
    only.text.split(' ').length <= 6 &&
    line.dates.length > 0 &&
    next?.segments[0] !== undefined &&
    kindOf(next.segments[0].text) === 'degree'
  return isHintless ? [{ ...only, kind: 'school' }] : parts
}

/** "B.A. in Business, University of Texas" and "Caltech, B.S. Physics" are a degree and a school. */
function atComma(part: Part): Part[] {
  const pieces = piecesOf(part)
  const school = pieces.findIndex(({ text }) => kindOf(text) === 'school')
  const degree = pieces.findIndex(({ text }) => kindOf(text) === 'degree')
  if (school < 0 && degree === 0) return [joined(part, withoutRemarks(pieces), 'degree')]
  if (school < 0 || degree < 0) return [school < 0 ? part : { ...schoolIn(pieces, school), kind: 'school' }]
  if (degree < school) return [joined(part, pieces.slice(0, school), 'degree'), schoolIn(pieces, school)]
  return [schoolIn(pieces, school), joined(part, withoutRemarks(pieces.slice(degree)), 'degree')]
}

function piecesOf(part: Part): Part[] {
  const commas = [...part.text.matchAll(/,\s+/g)]
  const starts = [0, ...commas.map((comma) => comma.index + comma[0].length)]
  return starts.map((from, at) => {
    const to = commas[at]?.index ?? part.text.length
    const text = part.text.slice(from, to)
    return { ...part, text, kind: kindOf(text), start: part.start + from, end: part.start + to }
  })
}

const withoutRemarks = (pieces: readonly Part[]) => {
  const at = pieces.findIndex(({ text }) => remarks.test(text))
  return at > 0 ? pieces.slice(0, at) : pieces
}

function joined(whole: Part, pieces: readonly Part[], kind: Kind): Part {
  const start = pieces[0]?.start ?? whole.start
  const end = pieces.at(-1)?.end ?? whole.end
  return { ...whole, kind, start, end, text: whole.text.slice(start - whole.start, end - whole.start) }
}

/** "University of California, Berkeley": the campus of a state's university is part of its name. */
function schoolIn(pieces: readonly Part[], at: number): Part {
  const school = pieces[at]
  const next = pieces[at + 1]
  if (school === undefined) throw new RangeError('no such piece')
  const state = /^University of (?<state>[\p{L} ]{4,20})$/u.exec(school.text)?.groups?.['state']
  const hasCampus = next !== undefined && state !== undefined && isRegion(state)
  return { ...school, kind: 'school', ...(hasCampus ? { end: next.end, text: `${school.text}, ${next.text}` } : {}) }
}

function schoolingOf({ parts, ...draft }: Draft): Schooling[] {
  const all = [...parts, ...(draft.dates === undefined ? [] : [draft.dates])]
  const start = Math.min(...all.map((range) => range.start))
  const end = Math.max(...all.map((range) => range.end))
  return [{ start, end, ...draft }]
}
