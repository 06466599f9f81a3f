/** Languages that somebody speaks, or that a posting asks for, with the level that is told. */
import type { LanguageLevel, LanguageSkill } from '../../contract/facts.ts'
import type { TextLine } from './document.ts'

const codes =
  'en de fr es pl it nl pt ru uk tr ar zh ja ko hi ur bn pa ro hu cs sk bg hr sr sl bs sq el sv da nb fi et lv lt he fa vi th id ms tl sw am ta te ml gu mr ne ga cy ca eu gl is mt mk ka hy az kk uz lb af so be mn km lo my si ps ku yo ig ha zu xh rw'
const told = ['en', 'de', 'fr', 'es', 'pl', 'it', 'nl', 'ru']
const more: Readonly<Record<string, string>> = {
  mandarin: 'zh', cantonese: 'zh', mandarijn: 'zh', farsi: 'fa', dari: 'fa', tagalog: 'tl', castellano: 'es', castilian: 'es', flemish: 'nl', vlaams: 'nl', flämisch: 'nl',
  norwegian: 'nb', norwegisch: 'nb', norvégien: 'nb', noruego: 'nb', norweski: 'nb', norvegese: 'nb', noors: 'nb', slovene: 'sl', 'high german': 'de', 'schweizerdeutsch': 'de',
} // prettier-ignore

const levels: readonly (readonly [LanguageLevel, string])[] = [
  ['native', 'native(?: or bilingual)?|mother ?tongue|first language|bilingual|muttersprach\\p{L}*|erstsprache|bilingual|zweisprachig|langue maternelle|maternelle?|natif|native|bilingue|lengua materna|materno|materna|nativ[oa]|ojczysty|język ojczysty|natywny|dwujęzyczny|madrelingua|madre lingua|lingua madre|moedertaal|tweetalig'],
  ['C2', 'c2'], ['C1', 'c1'], ['B2', 'b2'], ['B1', 'b1'], ['A2', 'a2'], ['A1', 'a1'],
  ['fluent', 'fluent|fluently|full professional(?: proficiency)?|proficient|business fluent|negotiation level|near[- ]native|verhandlungssicher|fließend|fliessend|flüssig|sehr gut\\p{L}*|courante?|couramment|fluide|fluido|fluida|con fluidez|biegły|biegle|biegła|płynn\\p{L}*|fluente|correntemente|ottim[oa]|vloeiend|uitstekend|zeer goed'],
  ['good', 'good|professional working(?: proficiency)?|conversational|intermediate|upper[- ]intermediate|working knowledge|independent|gut\\p{L}{0,2}|fortgeschritten|konversationssicher|intermédiaire|bon niveau|bonnes? connaissances|niveau professionnel|intermedio|nivel medio|avanzado|buen nivel|dobr\\p{L}{1,3}|średniozaawansowan\\p{L}|komunikatywn\\p{L}|zaawansowan\\p{L}|buon[oa]|buona conoscenza|goed|gevorderd|advanced|avancé'],
  ['basic', 'basic|basics|beginner|elementary|limited working(?: proficiency)?|a little|some|grundkenntnisse|grundlagen|anfänger|basiskenntnisse|notions|débutant|scolaire|bases|élémentaire|básico|básica|nociones|elemental|podstawow\\p{L}*|podstawy|początkujący|base|elementare|scolastic[oa]|basis|beginner|basiskennis'],
] // prettier-ignore

let names: Map<string, string> | undefined

/** Folded names of languages in the languages we meet, from the runtime's own data. */
function languageNames(): Map<string, string> {
  if (names !== undefined) return names
  names = new Map(Object.entries(more))
  for (const language of told) {
    const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
    for (const code of codes.split(' ')) {
      const name = display.of(code)?.toLowerCase()
      if (name !== undefined && name.length > 2) names.set(name, code)
    }
  }
  return names
}

const word = /[\p{L}][\p{L}\p{M}'’-]*/gu
const levelPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${levels.map(([level, words]) => `(?<${level}>${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)
/** characters between a language and its level */
const reach = 48
const mostLanguages = 20

/** In lines of a section of languages: each name once, with the level beside it or alone on the next line. */
export function languagesIn(lines: readonly TextLine[]): LanguageSkill[] {
  const found: LanguageSkill[] = []
  for (const [at, line] of lines.entries()) {
    const named = namedIn(line)
    for (const [index, one] of named.entries()) {
      const from = index === 0 ? 0 : (named[index - 1]?.end ?? 0) - line.start
      const to = (named[index + 1]?.start ?? line.end) - line.start
      const after = line.text.slice(one.end - line.start, Math.min(to, one.end - line.start + reach))
      const before = line.text.slice(Math.max(from, one.start - line.start - reach), one.start - line.start)
      const below = named.length === 1 && after.trim() === '' ? (lines[at + 1]?.text ?? '') : ''
      const isAlone = below.length <= reach && namedIn({ text: below, start: 0, end: below.length }).length === 0
      const level = levelIn(untilBreak(after)) ?? levelIn(sinceBreak(before)) ?? (isAlone ? levelIn(below) : undefined)
      if (!found.some(({ language }) => language === one.language))
        found.push({ ...one, ...(level === undefined ? {} : { level }) })
    }
  }
  return found.slice(0, mostLanguages)
}

/** In sentences: only a language with a level or a word about languages beside it is one that is asked for. */
export function languagesAsked(lines: readonly TextLine[]): LanguageSkill[] {
  return languagesIn(lines.filter(({ text }) => speaks.test(text) || levelPattern.test(text))).filter(
    ({ start, level }) => {
      const line = lines.find((one) => one.start <= start && one.end > start)
      return level !== undefined || speaks.test(line?.text ?? '')
    },
  )
}

const speaks =
  /(?<!\p{L})(?:languages?|speak\p{L}*|spoken|written|sprachkenntnisse|sprache\p{L}?|in wort und schrift|deutschkenntnisse|englischkenntnisse|langues?|parlée?|écrit|idiomas?|hablado|język\p{L}*|znajomość języka|lingu[ae]|parlat[oa]|ta(?:al|len)|spreekt|beheersing)(?!\p{L})/iu

function namedIn({ text, start }: TextLine): { start: number; end: number; language: string }[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const name = match[0].toLowerCase()
    const language = languageNames().get(name) ?? languageNames().get(name.replace(/(?:kenntnisse|sprache)$/u, ''))
    const at = start + match.index
    return language === undefined ? [] : [{ start: at, end: at + match[0].length, language }]
  })
}

function levelIn(text: string): LanguageLevel | undefined {
  const groups = levelPattern.exec(text)?.groups ?? {}
  return levels.find(([level]) => groups[level] !== undefined)?.[0]
}

const untilBreak = (text: string) => text.split(/[;|•]/)[0] ?? ''
const sinceBreak = (text: string) => text.split(/[;|•,)]/).at(-1) ?? ''
