/** What the headings of tables in seven languages say about their columns. */
import type { ColumnRole } from '../../contract/mapping.ts'

/** Phrases as people head columns, folded: lower case, without accents and punctuation. */
const phrases: Readonly<Partial<Record<ColumnRole, string>>> = {
  name:
    'name|full name|candidate|candidate name|applicant|applicant name|person|vollstandiger name|vor und nachname|bewerber|bewerberin|kandidat|' +
    'kandidatin|nom complet|nom et prenom|prenom et nom|candidat|candidate name|nombre completo|nombre y apellidos|candidato|' +
    'imie i nazwisko|kandydat|nome e cognome|nome completo|nominativo|volledige naam|naam|kandidaat|sollicitant',
  'first-name':
    'first name|forename|given name|vorname|prenom|nombre|nombre de pila|imie|nome|nome di battesimo|voornaam|firstname',
  'last-name':
    'last name|surname|family name|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|nazwisko|cognome|achternaam|familienaam|lastname',
  email:
    'email|e mail|mail|email address|e mail address|e mail adresse|mailadresse|courriel|adresse electronique|adresse e mail|correo|' +
    'correo electronico|adres e mail|poczta|posta elettronica|indirizzo email|e mailadres|emailadres',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile number|cell|cell phone|telefon|telefonnummer|handy|handynummer|rufnummer|mobil|portable|' +
    'numero de telephone|telefono|movil|numero de telefono|telefon komorkowy|numer telefonu|komorka|cellulare|numero di telefono|telefoon|' +
    'telefoonnummer|mobiel|gsm|contact number',
  address:
    'address|postal address|street|home address|anschrift|adresse|postanschrift|strasse|rue|direccion|domicilio|calle|adres|ulica|indirizzo|straat|zip code|postcode|plz|code postal|kod pocztowy',
  birth:
    'date of birth|birth date|birthday|dob|age|geburtsdatum|geburtstag|alter|date de naissance|fecha de nacimiento|edad|data urodzenia|wiek|' +
    'data di nascita|geboortedatum|leeftijd|nationality|nationalitat|staatsangehorigkeit|nationalite|nacionalidad|obywatelstwo|narodowosc|' +
    'nazionalita|nationaliteit|gender|sex|geschlecht|sexe|genere|sexo|plec|sesso|geslacht|marital status|familienstand',
  link: 'linkedin|xing|github|website|url|link|profile url|homepage|portfolio|webseite|site web|sitio web|strona www|sito web',
  title:
    'title|job title|position|role|current role|current position|current title|desired position|profession|occupation|vacancy|job|titel|' +
    'berufsbezeichnung|beruf|stelle|stellenbezeichnung|stellentitel|funktion|jobtitel|tatigkeit|poste|intitule|intitule du poste|metier|' +
    'fonction|profession exercee|puesto|cargo|profesion|titulo|puesto de trabajo|stanowisko|zawod|tytul|posizione|ruolo|mansione|' +
    'professione|titolo|qualifica|functie|functietitel|beroep|vacature|rol',
  employer:
    'employer|company|current employer|current company|organisation|organization|client|hiring company|arbeitgeber|firma|unternehmen|' +
    'aktueller arbeitgeber|employeur|entreprise|societe|empresa|empleador|compania|pracodawca|przedsiebiorstwo|azienda|datore di lavoro|' +
    'societa|werkgever|bedrijf',
  skills:
    'skills|key skills|skill set|competencies|technologies|tech stack|expertise|kenntnisse|fahigkeiten|kompetenzen|faehigkeiten|skills und kenntnisse|' +
    'competences|savoir faire|habilidades|competencias|aptitudes|conocimientos|umiejetnosci|kompetencje|competenze|capacita|vaardigheden|' +
    'competenties|kennis|keywords|tags',
  experience:
    'experience|work experience|years of experience|years experience|work history|career|employment history|yoe|erfahrung|berufserfahrung|' +
    'jahre erfahrung|werdegang|experience professionnelle|annees d experience|parcours|experiencia|experiencia laboral|anos de experiencia|' +
    'doswiadczenie|doswiadczenie zawodowe|lata doswiadczenia|esperienza|esperienza lavorativa|anni di esperienza|ervaring|werkervaring|jaren ervaring',
  education:
    'education|degree|qualification|qualifications|university|school|ausbildung|studium|abschluss|bildung|hochschule|formation|diplome|etudes|' +
    'educacion|estudios|formacion|titulacion|wyksztalcenie|edukacja|uczelnia|istruzione|formazione|titolo di studio|laurea|opleiding|diploma|studie',
  languages:
    'languages|language|language skills|sprachen|sprachkenntnisse|sprache|langues|langue|idiomas|idioma|jezyki|znajomosc jezykow|lingue|lingua|talen|taal|talenkennis',
  place:
    'place|location|city|town|region|country|work location|job location|ort|standort|wohnort|arbeitsort|stadt|land|lieu|ville|localisation|' +
    'pays|lieu de travail|ubicacion|ciudad|lugar|localidad|pais|provincia|miejsce|lokalizacja|miasto|miejscowosc|kraj|luogo|sede|citta|' +
    'localita|paese|plaats|locatie|stad|woonplaats|standplaats|regio',
  salary:
    'salary|pay|wage|compensation|salary range|expected salary|rate|day rate|gehalt|gehaltsvorstellung|lohn|vergutung|salaire|remuneration|' +
    'pretentions|salario|sueldo|retribucion|wynagrodzenie|oczekiwania finansowe|placa|stipendio|retribuzione|ral|salaris|loon|uurtarief',
  contract:
    'contract|contract type|employment type|job type|type of contract|hours|working hours|vertrag|vertragsart|anstellungsart|beschaftigungsart|' +
    'arbeitszeit|pensum|contrat|type de contrat|contrato|tipo de contrato|jornada|umowa|rodzaj umowy|wymiar etatu|contratto|tipo di contratto|' +
    'dienstverband|contractvorm|soort contract',
  requirements:
    'requirements|required skills|must have|must haves|must have skills|essential|anforderungen|profil|anforderungsprofil|exigences|' +
    'profil recherche|requisitos|wymagania|requisiti|eisen|functie eisen|vereisten',
  description:
    'description|job description|tasks|responsibilities|duties|details|beschreibung|aufgaben|stellenbeschreibung|missions|descriptif|' +
    'description du poste|descripcion|funciones|tareas|opis|opis stanowiska|zadania|obowiazki|descrizione|mansioni|omschrijving|taken|' +
    'functieomschrijving',
  notes:
    'notes|note|comments|comment|remarks|summary|profile|bemerkungen|bemerkung|notizen|notiz|kommentar|anmerkungen|zusammenfassung|' +
    'remarques|commentaires|commentaire|resume|notas|comentarios|observaciones|resumen|uwagi|notatki|komentarz|podsumowanie|osservazioni|' +
    'commenti|riepilogo|opmerkingen|opmerking|notities|samenvatting',
}

const roleOfPhrase = new Map(
  Object.entries(phrases).flatMap(([role, text]) => text.split('|').map((phrase) => [phrase, role as ColumnRole])),
)
/** A heading with one of these is about something else ("Candidate ID", "Contact name"), unless it is a phrase as a whole. */
const turning = new Set(
  'id ids nr no number nummer numero numer code ref reference referenz status date datum data fecha source quelle type count contact kontakt ansprechpartner'.split(
    ' ',
  ),
)
/** words */
const longestPhrase = 4
/** characters: what is longer is no heading */
const longestHeading = 60

/** The role that a heading names: as a whole, or by the longest phrase in it ("Phone (private)"); undefined when it names none. */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  if (heading.length > longestHeading) return undefined
  const words = folded(heading)
  const whole = roleOfPhrase.get(words.join(' '))
  if (whole !== undefined || words.some((word) => turning.has(word))) return whole
  for (let length = Math.min(longestPhrase, words.length - 1); length > 0; length--) {
    const starts = Array.from({ length: words.length - length + 1 }, (_, from) => from)
    const roles = starts.flatMap((from) => roleOfPhrase.get(words.slice(from, from + length).join(' ')) ?? [])
    // "Company name" is no person's
    const role = roles.find((one) => one !== 'name') ?? roles[0]
    if (role !== undefined) return role
  }
  return undefined
}

function folded(heading: string): string[] {
  const plain = heading
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
  return (
    plain
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
