/** Names of months, their abbreviations, and the words for "until now", in the languages we meet. */

/** January to December, one language a line; the forms of a month are parted by bars. */
const calendars = `
  january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec
  januar|jänner|jan februar|feber|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez
  janvier|janv|jan février|fevrier|févr|fév|fev mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc|dec
  enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic
  styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru
  gennaio|genn|gen febbraio|febbr|feb marzo|mar aprile|apr maggio|magg|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic
  januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec
  janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez
  январь|января|янв февраль|февраля|фев март|марта|мар апрель|апреля|апр май|мая июнь|июня|июн июль|июля|июл август|августа|авг сентябрь|сентября|сен октябрь|октября|окт ноябрь|ноября|ноя декабрь|декабря|дек`

const numbers = new Map<string, number>()
for (const line of calendars.trim().split('\n'))
  for (const [at, forms] of line.trim().split(/\s+/).entries())
    for (const form of forms.split('|')) numbers.set(form, at + 1)

/** Alternatives of a pattern, longest first. */
export const monthNames = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|')

/** 1 to 12 for a month's name or abbreviation in any case. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ''))
}

/** Words for a time that goes on, as alternatives of a pattern. */
export const presentWords = [
  'present|presently|current|currently|now|today|to date|date|ongoing|on-going|until now|till now|till date',
  "heute|jetzt|aktuell|laufend|dato|gegenwärtig|aujourd['’]hui|aujourd['’] ?hui|présent|ce jour|maintenant|actuellement|en cours|actuel",
  'actualidad|la actualidad|presente|actual|actualmente|hoy|hoy en día|la fecha|obecnie|teraz|nadal|chwili obecnej|dziś|dzisiaj',
  'oggi|attuale|attualmente|in corso|ad oggi|heden|nu|huidig|lopend|hoje|atual|atualmente',
  'настоящее время|по настоящее время|н\\. ?в\\.|сейчас|至今|现在|今|الآن|حتى الآن|الوقت الحاضر|nuvarande|nå|nutid|současnost|súčasnosť|jelenleg|prezent|günümüz|devam ediyor',
].join('|')

/** Words before a beginning without an end: "since 2019". */
export const sinceWords = 'since|from|seit|ab|depuis|desde|od|dal|dalla|da|sinds|vanaf|с|от'

/** What stands between two dates, besides dashes. */
export const untilWords =
  'to|until|till|thru|through|bis|bis zum|à|au|jusqu["’\']à|a|al|hasta|do|aż do|fino a|fino al|tot|tot en met|t/m|tm|até|по|до|至|到|إلى|til|till och med'
