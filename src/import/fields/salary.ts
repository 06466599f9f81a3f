/** What a posting pays: an amount or a range with its currency, and per what. */
import type { Salary } from '../../contract/facts.ts'
import type { TextLine } from './document.ts'

type Period = NonNullable<Salary['per']>

const currencies: readonly (readonly [string, string])[] = [
  ['GBP', '£|gbp|pounds?(?: sterling)?'],
  ['EUR', '€|eur|euros?'],
  ['PLN', 'zł|pln|złotych'],
  ['CHF', 'chf|sfr\\.?|franken|francs suisses|franchi svizzeri'],
  ['USD', 'us\\$|usd|\\$|dollars?'],
]
const periods: readonly (readonly [Period, string])[] = [
  ['hour', 'hour|hr|hourly|stunde|std|stündlich|heure|hora|godz\\p{L}{0,4}|ora|uur|h'],
  ['day', 'day|daily|tag|jour|día|dzień|giorno|dag'],
  ['week', 'week|weekly|woche|semaine|semana|tydzień|settimana'],
  ['month', 'month|monthly|pcm|monat|monatlich|mtl|mois|mensuel\\p{L}{0,3}|mes|mensual\\p{L}{0,2}|miesiąc\\p{L}{0,2}|miesięcznie|mies|mese|mensil\\p{L}|maand'],
  ['year', 'year|yearly|annum|annual|annually|p\\.?a|jahr|jährlich|jahresgehalt|bruttojahresgehalt|an|annuel\\p{L}{0,3}|année|año|anual\\p{L}{0,2}|rok|rocznie|anno|annu[ae]|annui|lorda annua|ral|jaar'],
] // prettier-ignore

const written = currencies.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'iu')] as const)
const money = currencies.map(([, words]) => words).join('|')
const anyMoney = new RegExp(money, 'iu')
const amount = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){1,2}(?:[.,]\d{1,2})?(?!\d)|\d{1,7}(?:[.,]\d{1,2})?(?!\d)`
const thousand = String.raw`(?:\s?(?:k|tsd\.?|tys\.?)(?![\p{L}\p{N}]))`
const unit = String.raw`(?<![\p{L}])(?:${money})(?![\p{L}])`
const joiner = String.raw`\s{0,2}(?:-|–|—|to|bis|à|a|et|and|und|y|do|e|tot|en)\s{0,2}`
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(?<before>${money})\s{0,2})?(?<from>${amount})(?<fromK>${thousand})?(?:\s{0,2}(?<middle>${unit}))?` +
    String.raw`(?:${joiner}(?:(?<second>${money})\s{0,2})?(?<to>${amount})(?<toK>${thousand})?)?(?:\s{0,2}(?<after>${unit}))?`,
  'giu',
)
const label =
  /(?<!\p{L})(?:salary|pay|wages?|remuneration|gehalt|\p{L}{0,12}gehalt|vergütung|stundenlohn|lohn|entgelt|salaire|rémunération|salario|sueldo|retribución|wynagrodzenie|pensja|stawka|stipendio|retribuzione|ral|salaris|loon|bruto(?:salaris|loon)?)(?!\p{L})/iu
/** what money in a posting is for when it is not for the work */
const otherwise =
  /(?<!\p{L})(?:budgets?|bonus(?:es)?|turnover|revenues?|allowances?|vouchers?|prämie\p{L}?|umsatz\p{L}{0,12}|\p{L}{0,16}zuschuss|\p{L}{0,16}budget|gutschein\p{L}?|chiffre d'affaires|prime|facturación|ayuda|premia|premii|dofinansowanie|fatturato|buoni|omzet|vergoeding|raised|funding|saved?|contracts? worth)(?!\p{L})/iu
const upTo = /(?:up to|bis zu|bis|jusqu['’]à|hasta|do|fino a|tot)\s{0,2}$/iu
const fromOn = /(?:from|ab|à partir de|a partir de|desde|od|a partire da|da|vanaf)\s{0,2}$/iu
/** characters of a line, and amounts in a posting: more are no pay */
const longestLine = 400
const mostAmounts = 200
/** characters before and behind an amount that may say per what */
const reach = 40
/** what is paid for each at least and at most, in any of the currencies */
const plausible: Readonly<Record<Period, readonly [number, number]>> = {
  hour: [3, 600],
  day: [30, 4000],
  week: [90, 15_000],
  month: [300, 80_000],
  year: [5000, 1_500_000],
}
/** a bare amount among what is offered is a year's pay, or in doubt */
const leastAlone = 10_000

/** The first pay that is told. `isOffer`: the line stands among what the employer offers. */
export function salaryIn(lines: readonly TextLine[], isOffer: (line: TextLine) => boolean): Salary | undefined {
  const withMoney = lines
    .map((line) => ({ ...line, text: line.text.slice(0, longestLine) }))
    .filter(({ text }) => /\d/.test(text) && anyMoney.test(text))
  const found = withMoney.slice(0, mostAmounts).flatMap((line) => paysIn(line, isOffer(line)))
  return found.find(({ per }) => per !== undefined) ?? found[0]
}

function paysIn(line: TextLine, isOffer: boolean): Salary[] {
  const isLabelled = label.test(line.text)
  return [...line.text.matchAll(pattern)].flatMap((match) => {
    const around = partAround(line.text, match.index, match.index + match[0].length)
    const currency = currencyOf(match)
    if (currency === undefined || otherwise.test(around)) return []
    const amountEnd = match.index + match[0].trimEnd().length
    const behindIt = periodBehind(line.text, amountEnd)
    const per = behindIt?.per ?? periodBefore(line.text, match.index)
    const ends = endsOf(match, line.text.slice(Math.max(0, match.index - reach), match.index))
    const highest = ends.to ?? ends.from ?? 0
    const [least, most] = plausible[per ?? 'year']
    const isSure = per !== undefined || isLabelled || (isOffer && highest >= leastAlone)
    if (!isSure || highest > most || highest < (per === undefined && isLabelled ? plausible.hour[0] : least)) return []
    const end = line.start + (behindIt?.end ?? amountEnd)
    return [{ start: line.start + match.index, end, ...ends, currency, ...(per === undefined ? {} : { per }) }]
  })
}

const parting = /[;|•·+]|, | (?:plus|and|und|zzgl\.?|et|y|più|oraz|en|with) /u

/** The part of the line that the amount stands in: what another part says is about something else. */
function partAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start).split(parting)
  const after = text.slice(end, end + reach).split(parting)
  return `${before.at(-1) ?? ''} ${after[0] ?? ''}`
}

function currencyOf({ groups = {} }: RegExpMatchArray): string | undefined {
  const sign = groups['before'] ?? groups['middle'] ?? groups['second'] ?? groups['after']
  return sign === undefined ? undefined : written.find(([, words]) => words.test(sign))?.[0]
}

const periodPattern = new RegExp(
  String.raw`(?:^|[\s/(.])(?:${periods.map(([name, words]) => `(?<${name}>${words})`).join('|')})(?![\p{L}\p{N}])`,
  'iu',
)
const behind =
  /^[\s,.+]{0,3}(?:(?:gross|net|brutto|bruts?|brutos?|netto|lord[iao]|bruto|plus|b)[\s,.]{1,2})?(?:(?:\/|all['’]|(?:a|an|per|each|pro|im|in der|je|par|por|al|a la|na|za|op)(?!\p{L}))\s?)?/iu

/** Right behind the amount, and where those words end. */
function periodBehind(text: string, end: number): { per: Period; end: number } | undefined {
  const after = text.slice(end, end + reach)
  const skipped = behind.exec(after)?.[0].length ?? 0
  const found = periodPattern.exec(` ${after.slice(skipped)}`)
  const per = found?.index === 0 ? nameOf(found) : undefined
  return found === null || per === undefined ? undefined : { per, end: end + skipped + found[0].length - 1 }
}

/** In the words that announce the amount. */
function periodBefore(text: string, start: number): Period | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  const announced = label.test(before) || /[:(]\s{0,2}$/.test(before) ? periodPattern.exec(before) : null
  return announced === null ? undefined : nameOf(announced)
}

function nameOf({ groups = {} }: RegExpExecArray): Period | undefined {
  return periods.find(([name]) => groups[name] !== undefined)?.[0]
}

function endsOf({ groups = {} }: RegExpMatchArray, before: string): Pick<Salary, 'from' | 'to'> {
  const isShort = (value: number) => value < 1000
  const second = groups['to'] === undefined ? undefined : numberOf(groups['to'], groups['toK'] !== undefined)
  const bare = numberOf(groups['from'] ?? '', false)
  const inThousands = groups['fromK'] !== undefined || (groups['toK'] !== undefined && isShort(bare))
  const first = inThousands ? bare * 1000 : bare
  if (second !== undefined) return { from: first, to: second }
  if (upTo.test(before)) return { to: first }
  return fromOn.test(before) ? { from: first } : { from: first, to: first }
}

/** "48,000", "48.000", "12,50", "3 200,00": what stands before exactly three digits parts thousands. */
function numberOf(written: string, inThousands: boolean): number {
  const plain = written.replace(/[.,'’ \u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.')
  return Number(plain) * (inThousands ? 1000 : 1)
}
