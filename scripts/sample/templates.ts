// The small template language the content banks are written in.
//   {a|b|c}      one of these          {20..45}   a whole number        {1.2..3.8}  one decimal
//   {50..400/10} a number in steps     {name}     a slot                ~ tail      an aside that terse writers leave out
// Brackets may be nested; the innermost are filled first.
import type { Random } from './random.ts'
import type { Language } from './trades/trade.ts'

export type Slots = Record<string, string>

const range = /^(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?)(?:\/(\d+))?$/

/** Thousands are grouped as the language does, except where the number can be a year. */
function numeral(value: number, decimals: number, language: Language): string {
  if (decimals > 0) return value.toFixed(decimals).replace('.', language === 'en' ? '.' : ',')
  if (value < 1000 || (value >= 1950 && value <= 2049)) return String(value)
  const mark = { en: ',', de: '.', fr: ' ' }[language]
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark)
}

function number(match: RegExpExecArray, random: Random, language: Language): string {
  const [, from = '0', to = '0', stride] = match
  const decimals = from.split('.')[1]?.length ?? 0
  if (decimals > 0) {
    const scale = 10 ** decimals
    return numeral(
      random.int(Math.round(Number(from) * scale), Math.round(Number(to) * scale)) / scale,
      decimals,
      language,
    )
  }
  const step = Number(stride ?? 1)
  return numeral(Number(from) + step * random.int(0, Math.floor((Number(to) - Number(from)) / step)), 0, language)
}

function expand(inside: string, random: Random, slots: Slots, language: Language): string {
  if (inside.includes('|')) return random.pick(inside.split('|'))
  const match = range.exec(inside)
  if (match) return number(match, random, language)
  const slot = slots[inside]
  if (slot === undefined) throw new Error(`no such slot: {${inside}}`)
  return slot
}

export function fill(template: string, random: Random, slots: Slots, language: Language): string {
  let text = template
  while (text.includes('{')) {
    const before = text
    text = text.replace(/\{([^{}]*)\}/g, (_, inside: string) => expand(inside, random, slots, language))
    if (text === before) throw new Error(`brackets do not match: ${template}`)
  }
  return text
}

/** Drops the aside mark, and with `terse` the aside itself. */
export function aside(text: string, terse: boolean): string {
  const at = text.indexOf('~')
  if (at < 0) return text
  return terse ? text.slice(0, at).trim() : text.replace(/\s*~\s*/, joinsWithoutSpace(text, at) ? '' : ' ')
}

function joinsWithoutSpace(text: string, at: number): boolean {
  return /^[,;.:]/.test(text.slice(at + 1).trimStart())
}

/** One entry a line; blank lines are for the eye. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
