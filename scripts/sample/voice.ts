// Turns a bank's sentence into the words of one writer: tense, asides, stops, slips of the pen.
import type { CommonBank } from './common/common.ts'
import type { Random } from './random.ts'
import { aside, fill, type Slots } from './templates.ts'
import type { Language } from './trades/trade.ts'
import { slip } from './typos.ts'
import { conjugate, type Tense } from './verbs.ts'
import type { Writer } from './writers.ts'

export interface Voice {
  writer: Writer
  language: Language
  random: Random
  slots: Slots
  common: CommonBank
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Fills a template's slots; no tense, no slips. */
export function filled(voice: Voice, template: string): string {
  return fill(template, voice.random, voice.slots, voice.language)
}

function tenseOf(writer: Writer, current: boolean): Tense {
  if (writer.tense === 'gerund') return 'gerund'
  return current && writer.presentNow ? 'present' : 'past'
}

function mayslip(voice: Voice, text: string): string {
  return voice.random.chance(voice.writer.typos) ? slip(text, voice.random, voice.language) : text
}

const adverbs = ['Consistently', 'Successfully', 'Proactively', 'Efficiently', 'Actively']

/** The words of one duty, with the turns of phrase of its writer; what happened once is told as it is. */
function told(voice: Voice, duty: string, current: boolean): string {
  const { writer, random } = voice
  const text = aside(filled(voice, duty), writer.terse)
  if (!duty.startsWith('*')) return conjugate(text, tenseOf(writer, current))
  if (writer.id === 'corporate' && random.chance(0.3))
    return `${random.pick(adverbs)} ${lowerFirst(conjugate(text, 'past'))}`
  if (writer.id === 'thorough' && random.chance(0.3)) return `Responsible for ${lowerFirst(conjugate(text, 'gerund'))}`
  return conjugate(text, tenseOf(writer, current))
}

const joinedLength = 95

/** Bullets; two short ones sometimes share a line. */
export function points(voice: Voice, duties: string[], current: boolean): string[] {
  const { writer, random } = voice
  const lines: string[] = []
  for (let at = 0; at < duties.length; at++) {
    const text = told(voice, duties[at] ?? '', current)
    const next = duties[at + 1]
    const following = next !== undefined && text.length < 48 && random.chance(0.4) ? told(voice, next, current) : ''
    const join = following !== '' && text.length + following.length < joinedLength
    if (join) at++
    const line = join ? `${text}${voice.language === 'en' ? `; ${lowerFirst(following)}` : `, ${following}`}` : text
    lines.push(mayslip(voice, writer.stops ? `${line}.` : line))
  }
  return lines
}

/** Duties as a paragraph in the first person; some sentences are joined, some begin otherwise than with I. */
export function paragraph(voice: Voice, duties: string[], current: boolean): string {
  const clauses = duties.map((duty) =>
    lowerFirst(conjugate(aside(filled(voice, duty), false), tenseOf(voice.writer, current))),
  )
  const habit = (at: number) => duties[at]?.startsWith('*') ?? false
  const sentences: string[] = []
  let links = voice.common.links
  for (let at = 0; at < clauses.length; at++) {
    const opening = at === 0 || !habit(at) || voice.random.chance(0.45) ? 'I' : voice.random.pick(links)
    links = voice.common.links.filter((link) => link !== opening)
    const sentence = clauses[at] ?? ''
    const next = clauses[at + 1]
    const join = next !== undefined && sentence.length + next.length < 150 && voice.random.chance(0.4)
    sentences.push(join ? `${opening} ${sentence}, and I ${next}.` : `${opening} ${sentence}.`)
    if (join) at++
  }
  return sentences.map((sentence) => mayslip(voice, sentence)).join(' ')
}

/** Sentences of a profile, as one paragraph. */
export function profileText(voice: Voice, sentences: string[]): string {
  return sentences.map((sentence) => mayslip(voice, upperFirst(filled(voice, sentence)))).join(' ')
}
