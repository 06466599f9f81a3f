/** What a person says of herself beside her work: birth, nationality, marital status, pronouns, address, photo. */
import type { Range } from '../../contract/common.ts'
import { addressIn } from './address.ts'
import { matches, partsOf, type TextDocument, type TextLine } from './document.ts'
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
