/** What a person says of herself beside her work: birth, nationality, marital status, pronouns, address, photo. */
import type { Range } from '../../contract/common.ts'
import { matches, type TextDocument, type TextLine } from './document.ts'
import { postingPart, sectionKind } from './headings.ts'
import { namesRole } from './roles.ts'

/** Labels by field, at the start of a line or of a part of it. */
const labels = [
  `date of birth; birth date; d\\.?o\\.?b\\.?; born( on| in)?; birthday; place of birth; birthplace; age; geburtsdatum; geboren( am| in)?; geb\\.?; geburtstag; geburtsort; alter;
   date de naissance; né\\(?e?\\)? le; née? le; lieu de naissance; âge; fecha de nacimiento; lugar de nacimiento; nacid[oa]( el| en)?; edad; data urodzenia; urodzon[ya]; miejsce urodzenia; wiek;
   data di nascita; luogo di nascita; luogo e data di nascita; nat[oa]( il| a)?; età; geboortedatum; geboorteplaats; geboren op; leeftijd`,
  `nationality; nationalities; citizenship; citizen; nationalität; staatsangehörigkeit; staatsbürgerschaft; nationalité; nacionalidad; ciudadanía; narodowość; obywatelstwo; nazionalità; cittadinanza; nationaliteit`,
  `marital status; civil status; married; single; children; gender; sex; religion; familienstand; verheiratet; ledig; geschlecht; konfession; kinder; situation familiale; état civil; célibataire; marié\\(?e?\\)?; mariée?;
   sexe; estado civil; casad[oa]; solter[oa]; sexo; stan cywilny; zamężna; żonaty; płeć; stato civile; coniugat[oa]; nubile; celibe; sesso; burgerlijke staat; gehuwd; ongehuwd; geslacht`,
  `pronouns; my pronouns; pronomen; pronoms; pronombres; zaimki; pronomi; voornaamwoorden`,
  `address; home address; postal address; residence; place of residence; lives in; anschrift; adresse; wohnort; wohnhaft in; domicile; dirección; domicilio; adres; adres zamieszkania; miejsce zamieszkania;
   indirizzo; residenza; residente a; woonplaats; adresgegevens`,
  `e-?mail( address)?; mail; website; web; linkedin; github; xing; skype; twitter; portfolio; homepage; e-?mail-?adresse; courriel; correo( electrónico)?; strona www; sito web`,
  `phone( number)?; telephone; tel\\.?; mobile( number)?; cell; fax; telefon(nummer)?; mobil(nummer)?; handy; téléphone; portable; teléfono; móvil; telefono; cellulare; telefoon(nummer)?; nr telefonu`,
  `photo; photograph; my photo; foto; bewerbungsfoto; passfoto; lichtbild; bild; zdjęcie; fotografia; pasfoto; portrait`,
]
const [birthLabels = '', nationLabels = '', , pronounLabels = ''] = labels
/** what a line may begin with that has its value beside it: these nowhere mean anything else, the others only in the head */
const anywhere = labelPattern([
  birthLabels,
  nationLabels,
  pronounLabels,
  'marital status; civil status; familienstand; situation familiale; état civil; estado civil; stan cywilny; stato civile; burgerlijke staat',
])
const inHead = labelPattern(labels)
const alone = new RegExp(`^\\W*(?:${alternatives(labels)})\\W*$`, 'iu')

function alternatives(groups: readonly string[]): string {
  return groups
    .map((group) =>
      group
        .trim()
        .split(/\s*;\s*/)
        .join('|'),
    )
    .join('|')
}

/** A label, a colon (or only a space before a short value) and the value. */
function labelPattern(groups: readonly string[]): RegExp {
  return new RegExp(`^\\W*(?:${alternatives(groups)})\\s*[:：=]\\s*(?<value>.*)$`, 'iu')
}

const birth =
  /(?<!\p{L})(?:born|geb(?:oren|\.)|née?|nacid[oa]|nat[oa]|urodzon[ya]|\*)\s*(?:on|in|am|le|el|il|op|w|dnia)?\s*:?\s*\d{1,2}[./ -]\s*(?:\d{1,2}|\p{L}{3,12})\.?[./ -]\s*\d{2,4}/giu
const age =
  /(?<!\p{L})(?:aged?|alter|âge|edad|wiek|età|leeftijd)[: ]\s*\d{2}\b|\b\d{2}\s+(?:years old|jahre alt|ans|años|lat|anni|jaar)\b(?!\s+(?:\p{L}+\s+)?(?:of|d['’]|de|di|experience|erfahrung|doświadczenia|ervaring))/giu
const status =
  /(?<=^|[|•·,;]\s*)(?:married|single|divorced|widowed|verheiratet|ledig|geschieden|marié\(?e?\)?|célibataire|casad[oa]|solter[oa]|zamężna|żonaty|kawaler|panna|coniugat[oa]|nubile|celibe|gehuwd|ongehuwd)(?:,? (?:with|mit)? ?\w* ?(?:child(?:ren)?|kind(?:er|eren)?|enfants?|hijos|dzieci|figli))?(?=\s*(?:$|[|•·,;]))/giu
const pronouns =
  /[([]?(?<!\p{L})(?:she|he|they|xe|ze|sie|er|elle|il|iel|ella|él|elle|ona|on|lei|lui|zij|hij|hen|die)\s*\/\s*(?:her|him|his|hers|them|theirs|they|she|he|xem|zir|ihr|ihm|ihn|dey|elle|lui|iel|la|lo|jej|jego|sua|suo|haar|hem|hun)s?(?:\s*\/\s*\p{L}{2,6})?(?!\p{L})[)\]]?/giu

/** Ranges of whole statements, label and value. */
export function personalIn(document: TextDocument): Range[] {
  const { lines, head } = document
  const stated = lines.flatMap((line) => [...labelled(line, anywhere), ...matches(birth, line)])
  const found = head.flatMap((line, at) => [
    ...labelled(line, inHead),
    ...unlabelled(line, head[at + 1]),
    ...matches(age, line),
    ...matches(status, line),
    ...matches(pronouns, line),
    ...addressIn(line),
  ])
  return [...stated, ...found]
}

/** characters: a longer value is a sentence about something else */
const longestValue = 90

/** "Nationality: British", in a line or a part of it. */
function labelled(line: TextLine, pattern: RegExp): Range[] {
  return partsOf(line).filter(({ text }) => (pattern.exec(text)?.groups?.['value']?.length ?? Infinity) <= longestValue)
}

/** A label alone, whose value is the next line, unless that is a label or heading itself. */
function unlabelled(line: TextLine, next: TextLine | undefined): Range[] {
  if (!alone.test(line.text)) return []
  const isOther =
    next === undefined ||
    alone.test(next.text) ||
    sectionKind(next.text) !== undefined ||
    postingPart(next.text) !== undefined
  return isOther || next.text.length > longestValue || namesRole(next.text) ? [line] : [line, next]
}

/** A line as the parts that bars and bullets make of it. */
function partsOf(line: TextLine): TextLine[] {
  const parts = [...line.text.matchAll(/[^|•·\s][^|•·]*/g)]
  return parts.map((part) => ({
    text: part[0],
    start: line.start + part.index,
    end: line.start + part.index + part[0].trimEnd().length,
  }))
}

const street =
  /(?<!\p{L})(?:\d{1,5}[a-z]?,?\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|place|square|terrace|gardens|grove|crescent|boulevard|blvd|hill|row|mews|park|parkway|highway)\b\.?|\p{Lu}[\p{L}. -]*(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade|dijk)\s*\d{1,4}\s?[a-z]?\b|\d{1,4}\s?(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|allée|chemin|impasse|quai|route|cours)\s+[\p{L}' -]+|(?:calle|c\/|avenida|avda\.|plaza|paseo|via|viale|piazza|corso|largo|ul\.|ulica|al\.|aleja|os\.|plac|pl\.)\s*[\p{L}. '-]+,?\s*(?:n\.?º?\s*)?\d{1,4}[a-z]?(?:\/\d+)?)(?:,\s*\p{Lu}[\p{L}'’-]*(?: (?:upon|am|an|der|sur|le|la|de|\p{Lu}[\p{L}'’-]*)){0,3})?/giu
const postCode =
  /(?<![\p{L}\p{N}])(?:(?:[A-Z]{1,2}-)?\d{5}\s+\p{Lu}[\p{L} .'-]+|\d{4}\s?[A-Z]{2}\s+\p{Lu}[\p{L} .'-]+|\d{2}-\d{3}\s+\p{Lu}[\p{L} .'-]+|(?:\p{Lu}[\p{L}'-]+,?\s+)?[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|(?:\p{Lu}[\p{L} .'-]{1,30},\s*)?[A-Z]{2}\s\d{5}(?:-\d{4})?)(?![\p{L}\p{N}])/gu

/** A street, a post code with its town, or "Town, Country" alone in a part of the line. */
function addressIn(line: TextLine): Range[] {
  const towns = partsOf(line).filter(({ text }) => isTown(text))
  return [...matches(street, line), ...matches(postCode, line), ...towns]
}

const languages = ['en', 'de', 'fr', 'es', 'pl', 'it', 'nl', 'ru', 'zh', 'ar']
const states =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB UK USA U.S. U.K. UAE England Scotland Wales'

let regions: Set<string> | undefined

/** Names of all countries in the languages we meet, folded; from the runtime's own data. */
function regionNames(): Set<string> {
  if (regions !== undefined) return regions
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const names = languages.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return codes.map((code) => display.of(code))
  })
  regions = new Set(
    [...names, ...states.split(' ')].filter((name) => name !== undefined).map((name) => name.toLowerCase()),
  )
  return regions
}

function isTown(part: string): boolean {
  const [, town = '', country = ''] =
    /^\W*([\p{L}][\p{L} .'’()-]{1,40})\s*[,،–-]\s*([\p{L}. ]{2,40}?)\W*$/u.exec(part) ?? []
  return town.split(' ').length <= 4 && regionNames().has(country.trim().toLowerCase())
}
