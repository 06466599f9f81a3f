/** The fields of a query, such as lang:de and years:>=5: what their values may be, and what they mean. */
import { saysSomething } from '../../library/redact.ts'
import { fold } from '../../library/fold.ts'
import type { FieldCondition } from './condition.ts'

/** undefined where the field cannot have this value. `now` is milliseconds since 1970. */
type Field = (text: string, now: number) => FieldCondition | undefined

const textField =
  (kind: 'title' | 'skill' | 'employer' | 'file'): Field =>
  (text) =>
    saysSomething(text) ? { kind, text } : undefined

export const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', textField('title')],
  ['skill', textField('skill')],
  ['employer', textField('employer')],
  ['file', textField('file')],
  ['lang', (text) => languageField(text)],
  ['type', (text) => typeField(text)],
  ['years', (text) => yearsField(text)],
  ['added', (text, now) => addedField(text, now)],
])

export const takesAnyWords = ({ kind }: FieldCondition): boolean =>
  kind === 'title' || kind === 'skill' || kind === 'employer' || kind === 'file'

export const fieldNames: ReadonlySet<string> = new Set(fields.keys())

function languageField(text: string): FieldCondition | undefined {
  const code = languageCodes().get(fold(text))
  return code === undefined ? undefined : { kind: 'lang', text, code }
}

const codes =
  'ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lb lt lv mk ms mt nl no pl pt ro ru sk sl sq sr sv ta th tl tr uk ur vi zh'
const named = ['en', 'de', 'fr', 'es', 'pl', 'it', 'nl']
let byName: ReadonlyMap<string, string> | undefined

/** Codes and names, in the languages that are read and in their own, folded. */
function languageCodes(): ReadonlyMap<string, string> {
  byName ??= new Map(
    codes.split(' ').flatMap((code) => {
      const names = [...named, code].map((inside) => new Intl.DisplayNames([inside], { type: 'language' }).of(code))
      return [code, ...names].map((name): [string, string] => [fold(name ?? code), code])
    }),
  )
  return byName
}

/** What people write: the names of the types that are meant. */
const types: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  doc: ['doc'],
  word: ['doc', 'docx'],
  odt: ['odt'],
  rtf: ['rtf'],
  html: ['html'],
  txt: ['text'],
  text: ['text'],
  md: ['markdown'],
  markdown: ['markdown'],
  mail: ['email'],
  email: ['email'],
  eml: ['email'],
  msg: ['email'],
  image: ['image'],
  json: ['json'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  excel: ['xlsx'],
}

function typeField(text: string): FieldCondition | undefined {
  const key = text.toLowerCase()
  const meant = Object.hasOwn(types, key) ? types[key] : undefined
  return meant === undefined ? undefined : { kind: 'type', text, types: meant }
}

const between = /^(\d{1,2})(?:-|–|\.\.)(\d{1,2})$/
const compared = /^(<=|>=|<|>|=|≤|≥)?(\d{1,2})\+?$/

/** Whole years, as they are shown: 5, 5+ and >=5 are five or more; 3-6 and <=6 go up to the end of the sixth. */
function yearsField(text: string): FieldCondition | undefined {
  const range = between.exec(text)
  if (range !== null) {
    const [first, last] = [Number(range[1]), Number(range[2])]
    return first <= last ? { kind: 'years', text, least: first * 12, most: last * 12 + 11 } : undefined
  }
  const [, sign = '>=', digits] = compared.exec(text) ?? []
  if (digits === undefined) return undefined
  const months = Number(digits) * 12
  const bounds = {
    '>=': [months, null],
    '≥': [months, null],
    '>': [months + 12, null],
    '<': [null, months - 1],
    '<=': [null, months + 11],
    '≤': [null, months + 11],
    '=': [months, months + 11],
  } as const
  const [least, most] = bounds[sign as keyof typeof bounds]
  return { kind: 'years', text, least, most }
}

const age = /^(<=|>=|<|>)?(\d{1,4})(h|d|w|m|y)$/i
const date = /^(<=|>=|<|>|=)?(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/
const hours = { h: 1, d: 24, w: 7 * 24, m: 30 * 24, y: 365 * 24 }

/** <30d: in the last thirty days; >1y: longer ago; 2026-03: in that month; >=2026-03-15: since that day. Days are this computer's. */
function addedField(text: string, now: number): FieldCondition | undefined {
  const [, ageSign = '<', amount, unit] = age.exec(text) ?? []
  if (amount !== undefined && unit !== undefined) {
    const then = moment(now - Number(amount) * hours[unit.toLowerCase() as keyof typeof hours] * 3_600_000)
    if (then === undefined) return undefined
    const since = ageSign.startsWith('<')
    return { kind: 'added', text, from: since ? then : null, to: since ? null : then }
  }
  const [, sign = '=', year, month, day] = date.exec(text) ?? []
  if (year === undefined) return undefined
  const span = spanOf(Number(year), month, day)
  return span && { kind: 'added', text, ...compareWith(sign, span) }
}

interface Span {
  readonly from: string
  readonly to: string
}

function spanOf(year: number, month: string | undefined, day: string | undefined): Span | undefined {
  const [m, d] = [Number(month ?? 1) - 1, Number(day ?? 1)]
  const first = new Date(year, m, d)
  if (first.getFullYear() !== year || first.getMonth() !== m || first.getDate() !== d) return undefined
  const next =
    day !== undefined
      ? new Date(year, m, d + 1)
      : month !== undefined
        ? new Date(year, m + 1, 1)
        : new Date(year + 1, 0, 1)
  return { from: first.toISOString(), to: next.toISOString() }
}

function compareWith(sign: string, { from, to }: Span): { from: string | null; to: string | null } {
  switch (sign) {
    case '<':
      return { from: null, to: from }
    case '<=':
      return { from: null, to }
    case '>':
      return { from: to, to: null }
    case '>=':
      return { from, to: null }
    default:
      return { from, to }
  }
}

function moment(at: number): string | undefined {
  const then = new Date(at)
  return Number.isNaN(then.getTime()) ? undefined : then.toISOString()
}
