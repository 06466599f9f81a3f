// Headings of sections, one set for each kind of writer.
import type { Language } from './trades/trade.ts'
import type { SectionKind } from './writers.ts'

type Headings = Record<SectionKind, string>

function headings(row: string): Headings {
  const [
    personal = '',
    profile = '',
    skills = '',
    experience = '',
    education = '',
    certificates = '',
    languages = '',
    interests = '',
    references = '',
  ] = row.split(' | ')
  return { personal, profile, skills, experience, education, certificates, languages, interests, references }
}

const sets: Record<Language, Headings[]> = {
  en: [
    'Details | Summary | Skills | Work | Education | Tickets and licences | Languages | Other | References',
    'About me | About me | What I am good at | Where I have worked | Education | Courses and certificates | Languages | Outside work | References',
    'Personal | Executive Summary | Core Competencies | Professional Experience | Education | Certifications | Languages | Interests | References',
    'PERSONAL DETAILS | PERSONAL STATEMENT | OTHER SKILLS | EMPLOYMENT HISTORY | EDUCATION AND QUALIFICATIONS | TRAINING | LANGUAGES | HOBBIES AND INTERESTS | REFEREES',
    'Personal | Personal Profile | Skills | Job History | School | Certificates | Languages | Hobbies | Refs',
    'Details | Profile | Toolbox | Experience | Education | Certificates | Languages | Interests | References',
    'Personal details | A little about me | Skills | Work experience | Education | Training | Languages | When I am not working | References',
    'Personal Information | Professional Profile | Key Skills | Career History | Education | Professional Development and Certification | Languages | Interests | References',
  ].map(headings),
  de: [
    'Persönliche Daten | Profil | Kenntnisse | Berufserfahrung | Ausbildung | Weiterbildung | Sprachen | Interessen | Referenzen',
    'Angaben zur Person | Kurzprofil | Kompetenzen | Beruflicher Werdegang | Ausbildung und Schule | Zertifikate | Sprachkenntnisse | Hobbys | Referenzen',
    'Zur Person | Über mich | Fähigkeiten | Berufspraxis | Schule und Ausbildung | Lehrgänge | Sprachen | Freizeit | Referenzen',
    'Persönliches | Profil | Schwerpunkte | Stationen | Bildung | Nachweise | Sprachen | Sonstiges | Referenzen',
  ].map(headings),
  fr: [
    "État civil | Profil | Compétences | Expérience professionnelle | Formation | Habilitations | Langues | Centres d'intérêt | Références",
    'État civil | À propos | Savoir-faire | Parcours | Études | Certificats | Langues | Loisirs | Références',
  ].map(headings),
}

export function headingsOf(language: Language, set: number): Headings {
  const found = sets[language][set]
  if (!found) throw new Error(`no headings ${set} in ${language}`)
  return found
}
