/** Of a posting: whether the work is for good and for the whole week, and its hours. */
import type { Employment, Hours } from '../../contract/facts.ts'
import type { TextLine } from './document.ts'

type Kind = Employment['kind']

/** An English adjective counts only where it speaks of the job: "temporary works" are scaffolds. */
const ofTheJob =
  '(?=\\s{0,2}(?:$|[,;|•·/()–—.-]|(?:contract|position|role|post|job|employment|vacancy|full|part|and|or|basis)(?!\\p{L})))'
const words: readonly (readonly [Kind, string])[] = [
  ['permanent', `permanent${ofTheJob}|unbefristet\\p{L}{0,3}|festanstellung|cdi|durée indéterminée|(?:contrato )?indefinido|(?:na )?czas nieokreślony|tempo indeterminato|vast contract|vaste aanstelling|onbepaalde tijd|vast dienstverband`],
  ['temporary', `(?:temporary|interim)${ofTheJob}|temp[- ]to[- ]perm|fixed[- ]term|maternity cover|befristet\\p{L}{0,3}|elternzeitvertretung|zeitarbeit|cdd|durée déterminée|intérim|contrato temporal|(?:na )?czas określony|umowa zlecenie|tempo determinato|tijdelijk (?:contract|dienstverband)|bepaalde tijd`],
  ['full-time', 'full[- ]?time|vollzeit|temps plein|temps complet|jornada completa|tiempo completo|pełny etat|pełen etat|pełny wymiar|tempo pieno|voltijd|fulltime'],
  ['part-time', 'part[- ]?time|teilzeit|temps partiel|media jornada|jornada parcial|tiempo parcial|część etatu|pół etatu|1/2 etatu|niepełny wymiar|tempo parziale|deeltijd|parttime'],
] // prettier-ignore
const patterns = words.map(([kind, names]) => [kind, new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu')] as const)
/** about somebody's studies, or what there is none of */
const otherwise =
  /(?<!\p{L})(?:stud(?:y|ies|ying|ium)|degree|course|education|no|not|keine?|nicht|pas de|sin|bez|non|geen)(?!\p{L})/iu
const longest = 300

/** Each kind once, where it is first told; of "for good" and "for a time" in different lines the first. */
export function employmentIn(lines: readonly TextLine[]): Employment[] {
  const found: (Employment & { readonly line: TextLine })[] = []
  for (const line of lines)
    for (const [kind, pattern] of patterns) {
      const match = pattern.exec(line.text.slice(0, longest))
      if (match === null || isOtherwise(line.text, match) || found.some((one) => one.kind === kind)) continue
      const rival = found.find((one) => opposite[kind] === one.kind)
      const start = line.start + match.index
      if (rival === undefined || rival.line === line) found.push({ start, end: start + match[0].length, kind, line })
    }
  return found.map(({ start, end, kind }) => ({ start, end, kind }))
}

const opposite: Partial<Record<Kind, Kind>> = { permanent: 'temporary', temporary: 'permanent' }

const isOtherwise = (text: string, { index, 0: { length } }: RegExpExecArray) =>
  otherwise.test(text.slice(Math.max(0, index - 12), index)) ||
  otherwise.test(text.slice(index + length, index + length + 20))

const number = String.raw`\d{1,2}(?:[.,]\d{1,2})?`
const hours = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:€£$])(?<from>${number})(?:\s{0,2}(?:-|–|to|bis|à|a|do|tot)\s{0,2}(?<to>${number}))?[\s-]{0,2}` +
    String.raw`(?:(?<compound>wochenstunden|stunden-?woche|hour week|urige werkweek|uur per week|godzin tygodniowo)|(?:hours?|hrs?|h|std\.?|stunden|heures|horas|godz\p{L}{0,4}|ore|uur|uren)(?!\p{L})` +
    String.raw`(?<week>\.?\s{0,2}(?:(?:a|per|each|pro|in der|die|par|por|a la|na|alla|/)\s{0,2}(?:week|woche|semaine|semana|tydzień|settimana)|weekly|hebdomadaires|semanales|settimanali|tygodniowo|wekelijks)(?!\p{L}))?)(?!\p{L})`,
  'giu',
)
/** a week has no fewer and no more that one works; without "a week" beside it a number has to look like a week's */
const week = [2, 60] as const
const usual = [15, 42] as const

export function hoursIn(lines: readonly TextLine[]): Hours | undefined {
  return lines.flatMap(weeklyIn)[0]
}

function weeklyIn({ text, start }: TextLine): Hours[] {
  return [...text.slice(0, longest).matchAll(hours)].flatMap((match) => {
    const { from = '', to = from, compound, week: perWeek } = match.groups ?? {}
    const [least, most] = compound !== undefined || perWeek !== undefined ? week : usual
    const ends = { from: Number(from.replace(',', '.')), to: Number(to.replace(',', '.')) }
    const isAlone = compound !== undefined || perWeek !== undefined || standsAlone(text, match)
    if (!isAlone || ends.from < least || ends.to > most || ends.to < ends.from) return []
    return [{ start: start + match.index, end: start + match.index + match[0].trimEnd().length, ...ends }]
  })
}

const standsAlone = (text: string, { index = 0, 0: { length } }: RegExpMatchArray) =>
  /(?:^|[,;|•·/(])\s{0,2}$/u.test(text.slice(Math.max(0, index - 4), index)) &&
  /^\s{0,2}(?:$|[,;|•·/).])/u.test(text.slice(index + length, index + length + 4))
