/** The headings that CVs and postings use, in English, German, French, Spanish, Polish, Italian and Dutch. */
import type { SectionKind } from '../reading.ts'

/** What a posting's heading announces. */
export type PostingPart = 'must' | 'nice' | 'tasks' | 'offer' | 'about' | 'apply'

const sections: Record<Exclude<SectionKind, 'other'>, string> = {
  summary: `summary; professional summary; career summary; executive summary; profile; professional profile; personal profile; career profile;
    about; about me; a little about me; in short; who i am; a bit about me; personal statement; objective; career objective; overview; introduction; key achievements; career highlights; profile summary;
    profil; kurzprofil; persönliches profil; über mich; zusammenfassung; zur person; berufsziel; persönliches; werdegang im überblick;
    résumé; profil professionnel; à propos; à propos de moi; présentation; objectif; objectif professionnel; accroche;
    perfil; perfil profesional; resumen; resumen profesional; sobre mí; objetivo; objetivo profesional; extracto;
    podsumowanie; podsumowanie zawodowe; o mnie; profil zawodowy; cel zawodowy; informacje o mnie;
    profilo; profilo professionale; sommario; chi sono; su di me; presentazione; obiettivo professionale; riepilogo; profilo personale;
    profiel; persoonlijk profiel; samenvatting; over mij; doelstelling; wie ben ik; professioneel profiel`,
  experience: `experience; work experience; professional experience; employment; employment history; work history; career history; career; relevant experience;
    professional background; positions held; appointments; clinical experience; teaching experience; other experience; additional experience;
    volunteer experience; volunteering; voluntary work; internships; practical experience; earlier career; previous experience; further experience;
    research experience; leadership experience; military experience; earlier roles; roles; work; job history; jobs; career to date; my work; my career; jobs so far; what i have done; career so far; where i have worked; employment record;
    berufserfahrung; berufliche erfahrung; beruflicher werdegang; werdegang; berufspraxis; praktische erfahrung; praktika; berufliche stationen;
    arbeitserfahrung; tätigkeiten; berufstätigkeit; ehrenamt; ehrenamtliche tätigkeit; beruflicher hintergrund; stationen; bisherige stationen;
    expérience; expériences; expérience professionnelle; expériences professionnelles; parcours professionnel; parcours; stages; bénévolat;
    experiencia; experiencia laboral; experiencia profesional; trayectoria; trayectoria profesional; historial laboral; prácticas; voluntariado;
    doświadczenie; doświadczenie zawodowe; przebieg kariery; praktyki; staże; wolontariat; przebieg pracy zawodowej; historia zatrudnienia;
    esperienza; esperienze; esperienza lavorativa; esperienze lavorative; esperienza professionale; esperienze professionali; tirocini; volontariato;
    ervaring; werkervaring; relevante werkervaring; loopbaan; stages; vrijwilligerswerk; beroepservaring; carrière; arbeidsverleden`,
  education: `education; education and training; academic background; academic history; qualifications; educational background; studies; schooling; training;
    academic qualifications; education and qualifications; coursework; relevant coursework; formal education; degrees; school; school and college; college; my education; schools; training and education;
    ausbildung; bildung; bildungsweg; studium; schulbildung; ausbildung und studium; akademische ausbildung; schulische ausbildung; berufsausbildung;
    weiterbildung; weiterbildungen; fortbildung; fortbildungen; schule; bildungsgang; aus- und weiterbildung; hochschulbildung;
    formation; formations; études; diplômes; formation académique; parcours scolaire; cursus; scolarité; formation continue;
    formación; educación; formación académica; estudios; formación complementaria; titulación; formación continua;
    wykształcenie; edukacja; szkolenia; kursy; kursy i szkolenia; studia; szkolenia i kursy; przebieg edukacji;
    istruzione; formazione; istruzione e formazione; studi; titoli di studio; percorso formativo; formazione accademica; corsi;
    opleiding; opleidingen; onderwijs; studie; cursussen; opleiding en training; scholing; opleidingen en cursussen; vooropleiding`,
  skills: `skills; key skills; core skills; technical skills; professional skills; core competencies; competencies; competences; expertise; areas of expertise;
    technologies; tools; tech stack; it skills; computer skills; soft skills; hard skills; strengths; key strengths; skills summary; top skills; other skills;
    technical expertise; technical proficiencies; software; software skills; programming languages; capabilities; what i can do; skill set; abilities;
    additional skills; skills and tools; knowledge; personal skills; transferable skills; clinical skills; practical skills; systems;
    kenntnisse; fähigkeiten; fertigkeiten; kompetenzen; fachkenntnisse; edv-kenntnisse; it-kenntnisse; kernkompetenzen; stärken; besondere kenntnisse;
    technische kenntnisse; schwerpunkte; qualifikationen; software-kenntnisse; softwarekenntnisse; weitere kenntnisse; fachliche kenntnisse; computerkenntnisse;
    compétences; compétences techniques; compétences clés; savoir-faire; aptitudes; atouts; outils; logiciels; compétences informatiques; savoir-être;
    competencias; habilidades; aptitudes; conocimientos; conocimientos informáticos; competencias técnicas; habilidades técnicas; informática; destrezas;
    umiejętności; kompetencje; kluczowe umiejętności; umiejętności techniczne; umiejętności zawodowe; znajomość programów; narzędzia;
    competenze; capacità; conoscenze; abilità; competenze tecniche; competenze informatiche; capacità e competenze; competenze professionali; conoscenze informatiche;
    vaardigheden; competenties; kennis; expertise; computervaardigheden; technische vaardigheden; kerncompetenties; kwaliteiten; kennis en vaardigheden`,
  languages: `languages; language skills; foreign languages; sprachen; sprachkenntnisse; fremdsprachen; langues; langues étrangères; compétences linguistiques;
    idiomas; lenguas; języki; języki obce; znajomość języków; znajomość języków obcych; lingue; lingue straniere; competenze linguistiche; conoscenze linguistiche;
    talen; talenkennis; taalvaardigheden; vreemde talen`,
  certificates: `certificates; certifications; certification; licences; licenses; licenses and certifications; courses; courses and certificates; accreditations;
    professional certifications; certifications and licences; professional memberships; memberships; registrations; professional registration; awards; honors;
    honours; honors and awards; achievements; awards and honors; driving licence; tickets; tickets and licences; professional development;
    zertifikate; zertifizierungen; lizenzen; auszeichnungen; führerschein; führerscheine; mitgliedschaften; zertifikate und lizenzen; weiterbildung und zertifikate;
    certificats; permis; distinctions; prix; permis de conduire; habilitations; certifications et habilitations;
    certificados; certificaciones; cursos; premios; carnet de conducir; cursos y certificados; licencias;
    certyfikaty; uprawnienia; nagrody; kursy i certyfikaty; certyfikaty i uprawnienia; prawo jazdy; osiągnięcia;
    certificati; certificazioni; attestati; patente; patenti; premi; patente di guida; abilitazioni; corsi e certificati;
    certificaten; diploma's; rijbewijs; onderscheidingen; cursussen en certificaten; prijzen; certificeringen; rijbewijzen`,
  projects: `projects; selected projects; personal projects; side projects; key projects; publications; portfolio; research; patents; presentations; academic projects;
    open source; talks; writing; exhibitions; projekte; ausgewählte projekte; publikationen; veröffentlichungen; projekterfahrung; projets; réalisations; publications;
    proyectos; publicaciones; projekty; publikacje; progetti; pubblicazioni; projecten; publicaties`,
  contact: `contact; contact details; contact information; personal details; personal information; personal data; details; kontakt; kontaktdaten; persönliche daten;
    persönliche angaben; angaben zur person; coordonnées; informations personnelles; état civil; contacto; datos personales; datos de contacto; información personal;
    dane osobowe; dane kontaktowe; dati personali; contatti; informazioni personali; recapiti; contactgegevens; persoonsgegevens; persoonlijke gegevens; get in touch`,
}

const otherSections = `interests; hobbies; hobbies and interests; references; referees; activities; other; additional information; miscellaneous; extracurricular activities;
  interessen; referenzen; sonstiges; hobbys; persönliche interessen; freizeit; interessen und hobbys; loisirs; centres d'intérêt; références; divers;
  intereses; aficiones; referencias; otros datos; información adicional; zainteresowania; referencje; hobby; inne; dodatkowe informacje;
  interessi; referenze; altro; ulteriori informazioni; interesses; hobby's; interesses en hobby's; overig; referenties; interests and hobbies`

const postingParts: Record<PostingPart, string> = {
  must: `requirements; job requirements; essential; essential requirements; essential criteria; essential skills; must have; must-have; must haves; must-haves;
    what you need; what you'll need; what you will need; what you bring; what you'll bring; what we are looking for; what we're looking for; who we are looking for;
    who you are; your profile; about you; person specification; the person; skills and experience; required skills; required qualifications; minimum qualifications; what we need from you;
    minimum requirements; basic qualifications; qualifications and experience; candidate profile; you have; you bring; your skills; what we expect; we expect; you will have; you should have; what you should have;
    ihr profil; dein profil; anforderungen; anforderungsprofil; ihre qualifikation; ihre qualifikationen; das bringen sie mit; das bringst du mit; was sie mitbringen; voraussetzungen;
    was du mitbringst; sie bringen mit; du bringst mit; ihre voraussetzungen; wir erwarten; das erwarten wir; was wir erwarten; fachliche anforderungen; unsere anforderungen; muss;
    votre profil; profil recherché; profil; profil souhaité; compétences requises; exigences; ce que nous recherchons; prérequis; vous êtes; vous avez; indispensable; le profil;
    requisitos; perfil buscado; qué buscamos; perfil requerido; tu perfil; requisitos mínimos; imprescindible; se requiere; lo que buscamos; requisitos imprescindibles; qué necesitas;
    wymagania; nasze wymagania; oczekujemy; oczekiwania; czego oczekujemy; twój profil; nasze oczekiwania; wymagania konieczne; kogo szukamy; wymagamy;
    requisiti; requisiti richiesti; cosa cerchiamo; il tuo profilo; profilo ricercato; requisiti essenziali; competenze richieste; requisiti indispensabili; chi cerchiamo; requisiti minimi;
    functie-eisen; eisen; jouw profiel; wat vragen wij; wat wij vragen; wat breng je mee; wij vragen; wie ben jij; vereisten; dit vragen wij; wat we vragen; jij hebt`,
  nice: `nice to have; nice-to-have; nice to haves; desirable; desirable criteria; desirable skills; preferred; preferred qualifications; bonus; bonus points; a plus; would be nice; advantageous; pluses; it would help;
    good to have; it is a plus; what would help; extra points; ideally; von vorteil; wünschenswert; idealerweise; das wäre schön; pluspunkte; gern gesehen; kann; schön wäre; wünschenswert sind;
    atouts; un plus; serait un plus; souhaité; apprécié; les plus; deseable; se valora; se valorará; valorable; requisitos deseables; mile widziane; dodatkowe atuty; dodatkowym atutem będzie;
    atutem będzie; nice to have będzie; requisiti preferenziali; costituisce titolo preferenziale; gradito; preferibile; sarebbe un plus; pre; een pre; pluspunten; mooi meegenomen; wensen; dit is een pré`,
  tasks: `responsibilities; key responsibilities; duties; your responsibilities; what you will do; what you'll do; the role; your role; job description; your tasks; tasks; main duties; day to day; about the role; about the job;
    role; the job; main responsibilities; job purpose; key duties; what the job involves; in this role; your day; duties and responsibilities; your work; role summary; job summary; position summary;
    ihre aufgaben; deine aufgaben; aufgaben; aufgabengebiet; tätigkeiten; stellenbeschreibung; das erwartet sie; das erwartet dich; ihr aufgabengebiet; ihre tätigkeiten; was sie erwartet; was dich erwartet;
    vos missions; missions; missions principales; votre mission; description du poste; le poste; responsabilités; vos responsabilités; tâches; votre rôle;
    funciones; tus funciones; responsabilidades; descripción del puesto; tareas; qué harás; el puesto; zakres obowiązków; obowiązki; twoje zadania; zadania; opis stanowiska; czym będziesz się zajmować;
    mansioni; responsabilità; attività; cosa farai; di cosa ti occuperai; descrizione; principali mansioni; compiti; taken; jouw taken; functieomschrijving; wat ga je doen; werkzaamheden; de functie`,
  offer: `benefits; what we offer; we offer; our offer; perks; perks and benefits; salary; compensation; pay; what you get; what's in it for you; why join us; why us; salary and benefits; pay and benefits; terms; conditions; hours; the package;
    wir bieten; das bieten wir; unser angebot; was wir bieten; ihre vorteile; deine vorteile; benefits für sie; wir bieten ihnen; wir bieten dir; darauf können sie sich freuen; vergütung; gehalt;
    nous offrons; avantages; nous proposons; ce que nous offrons; rémunération; conditions; ofrecemos; qué ofrecemos; beneficios; se ofrece; condiciones; oferujemy; co oferujemy; benefity; nasza oferta; warunki;
    offriamo; cosa offriamo; vantaggi; si offre; retribuzione; wij bieden; wat bieden wij; wat wij bieden; arbeidsvoorwaarden; ons aanbod; wat krijg je; dit bieden wij`,
  about: `about us; who we are; our company; the company; about the company; the team; our team; company; location; über uns; wir über uns; das unternehmen; wer wir sind; unser unternehmen; à propos de nous; qui sommes-nous; l'entreprise;
    sobre nosotros; quiénes somos; la empresa; o nas; o firmie; kim jesteśmy; chi siamo; l'azienda; over ons; wie zijn wij; het bedrijf; de organisatie; standort; lieu; arbeitsort`,
  apply: `how to apply; apply; application; to apply; contact us; apply now; equal opportunities; bewerbung; so bewerben sie sich; jetzt bewerben; ihre bewerbung; interessiert; candidature; postuler; pour postuler; cómo aplicar;
    inscripción; cómo solicitar; aplikuj; jak aplikować; kontakt und bewerbung; come candidarsi; candidatura; solliciteren; solliciteer; interesse`,
}

function table<Kind extends string>(source: Readonly<Record<Kind, string>>): ReadonlyMap<string, Kind> {
  const entries = Object.entries<string>(source) as [Kind, string][]
  return new Map(entries.flatMap(([kind, words]) => words.split(';').map((word) => [plain(word), kind] as const)))
}

const sectionTable = table<SectionKind>({ ...sections, other: otherSections })
const postingTable = table(postingParts)
const joiners = /\s+(?:&|\+|and|und|et|y|e|i|oraz|ed|en)\s+|\s*[/,]\s*/
const longest = 48

/** "Performance experience", "Clinical and laboratory skills", "Weitere EDV-Kenntnisse". */
const qualified: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:[\p{L}-]+ ){1,3}(?:experience|erfahrung|experiencia|esperienza|ervaring)$/u, 'experience'],
  [/^(?:[\p{L}-]+ ){1,3}(?:skills|competencies|kenntnisse|vaardigheden)$/u, 'skills'],
  [/^(?:[\p{L}-]+ ){1,2}education$/u, 'education'],
  [/^(?:[\p{L}-]+ ){1,2}certifications$/u, 'certificates'],
]

/** words of sentences, not of headings */
const sentence =
  /(?<!\p{L})(i|we|you|have|has|had|of|in|with|the|a|an|my|our|your|years?|no|some|more|much|good|great|gain|gained|this|that|any|at|on)(?!\p{L})/u

function qualifiedKind(heading: string): SectionKind | undefined {
  return sentence.test(heading) ? undefined : qualified.find(([pattern]) => pattern.test(heading))?.[1]
}

export function sectionKind(line: string): SectionKind | undefined {
  if (line.length > longest * 2) return undefined
  return lookUp(line, sectionTable) ?? qualifiedKind(plain(line))
}

/** Only by the form of its words: "Teaching Experience" is a heading, "Northgate Professional Education" a school. */
export function isOnlyQualified(line: string): boolean {
  return lookUp(line, sectionTable) === undefined && qualifiedKind(plain(line)) !== undefined
}

/** Whether the line is a heading word for word. */
export function isHeading(line: string): boolean {
  return lookUp(line, sectionTable) !== undefined || lookUp(line, postingTable) !== undefined
}

export function postingPart(line: string): PostingPart | undefined {
  return lookUp(line, postingTable) ?? announced(line)
}

/** What other words for the same heading have in common; the first that fits counts ("Welcome, not required" is no must). */
const announcements: readonly (readonly [RegExp, PostingPart])[] = [
  [
    /^welcome(?!\p{L})|(?<!\p{L})(nice to have|not required|desirable|bonus|a plus|von vorteil|wünschenswert|un plus|se valora|mile widziane|gradit[oi]|een pré)(?!\p{L})/u,
    'nice',
  ],
  [
    /(?<!\p{L})(we offer|you get|in return|in it for you|benefits|wir bieten|nous offrons|ofrecemos|oferujemy|offriamo|wij bieden)(?!\p{L})/u,
    'offer',
  ],
  [/(?<!\p{L})(apply|bewerb\p{L}+|postuler|candidat\p{L}+|aplik\p{L}+|sollicit\p{L}+)(?!\p{L})/u, 'apply'],
  [
    /(?<!\p{L})(you will do|you'll do|responsibilities|aufgaben|missions|funciones|obowiązk\p{L}+|mansioni|taken)(?!\p{L})/u,
    'tasks',
  ],
  [
    /(?<!\p{L})(we ask|ask for|we need|you need|look(?:ing)? for|required|requirements?|essential|you bring|your profile|we expect|anforderungen|ihr profil|bringen sie mit|profil recherché|requisitos|wymagania|requisiti|functie-eisen)(?!\p{L})/u,
    'must',
  ],
]

/** Only a short line without an end can announce something. */
function announced(line: string): PostingPart | undefined {
  if (line.length > longest * 2 || /[.!;,]\s*$/.test(line)) return undefined
  const heading = line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase()
  if (heading.length > 40 || heading.split(' ').length > 6) return undefined
  return announcements.find(([pattern]) => pattern.test(heading))?.[1]
}

/** A whole line that is a heading, alone or with another one ("Skills & Languages"). */
function lookUp<Kind>(line: string, kinds: ReadonlyMap<string, Kind>): Kind | undefined {
  if (line.length > longest * 2) return undefined
  const heading = plain(unspaced(line))
  if (heading.length > longest) return undefined
  const known = kinds.get(heading)
  if (known !== undefined) return known
  const parts = heading.split(joiners)
  return parts.length > 1 && parts.every((part) => kinds.has(part)) ? kinds.get(parts[0] ?? '') : undefined
}

/** Folded case and marks, without numbering, bullets and what ends a heading. */
function plain(line: string): string {
  const folded = line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[’‘]/g, "'")
  return folded
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

/** "S K I L L S" and "W O R K  E X P E R I E N C E" as words. */
function unspaced(line: string): string {
  if (!/^(\p{L} ){3,}\p{L}\W*$/u.test(line.replace(/ {2,}/g, ' '))) return line
  return line.replace(/(\p{L}) (?=\p{L}( |$))/gu, '$1')
}
