// The people who write: each has a voice, an order of sections, headings, a way to give dates, and a length.
import type { Language } from './trades/trade.ts'

export type SectionKind =
  | 'personal'
  | 'profile'
  | 'skills'
  | 'experience'
  | 'education'
  | 'certificates'
  | 'languages'
  | 'interests'
  | 'references'

export type DateStyle = 'Mar 2019' | 'March 2019' | '03/2019' | '2019' | "Mar '19" | '3.19'

export interface Writer {
  id: string
  /** points: bullets; prose: paragraphs in the first person; mixed: a paragraph and bullets */
  manner: 'points' | 'prose' | 'mixed'
  tense: 'past' | 'gerund'
  /** the job held now is told in the present */
  presentNow: boolean
  profile: 'none' | 'plain' | 'first' | 'corporate'
  /** one style, or several that the writer mixes without noticing */
  dates: DateStyle[]
  order: SectionKind[]
  headings: number
  /** leaves out asides and final stops */
  terse: boolean
  stops: boolean
  /** share of sentences with a slip */
  typos: number
  words: [number, number]
}

const writersEnglish: Writer[] = [
  {
    id: 'terse',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'none',
    dates: ['2019'],
    order: ['skills', 'experience', 'certificates', 'education'],
    headings: 0,
    terse: true,
    stops: false,
    typos: 0,
    words: [300, 400],
  },
  {
    id: 'prose',
    manner: 'prose',
    tense: 'past',
    presentNow: true,
    profile: 'first',
    dates: ['March 2019'],
    order: ['profile', 'experience', 'education', 'certificates', 'skills', 'interests', 'references'],
    headings: 1,
    terse: false,
    stops: true,
    typos: 0.02,
    words: [400, 750],
  },
  {
    id: 'corporate',
    manner: 'mixed',
    tense: 'past',
    presentNow: false,
    profile: 'corporate',
    dates: ['Mar 2019'],
    order: ['profile', 'skills', 'experience', 'education', 'certificates', 'languages'],
    headings: 2,
    terse: false,
    stops: true,
    typos: 0,
    words: [550, 950],
  },
  {
    id: 'old-fashioned',
    manner: 'points',
    tense: 'gerund',
    presentNow: false,
    profile: 'plain',
    dates: ['March 2019'],
    order: ['personal', 'education', 'certificates', 'experience', 'skills', 'interests', 'references'],
    headings: 3,
    terse: false,
    stops: true,
    typos: 0,
    words: [450, 850],
  },
  {
    id: 'sloppy',
    manner: 'points',
    tense: 'past',
    presentNow: true,
    profile: 'first',
    dates: ['Mar 2019', '2019', "Mar '19", '03/2019'],
    order: ['profile', 'experience', 'skills', 'education', 'certificates', 'interests'],
    headings: 4,
    terse: false,
    stops: false,
    typos: 0.35,
    words: [300, 500],
  },
  {
    id: 'modern',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'plain',
    dates: ['Mar 2019'],
    order: ['profile', 'experience', 'skills', 'certificates', 'education', 'languages'],
    headings: 5,
    terse: false,
    stops: false,
    typos: 0,
    words: [450, 800],
  },
  {
    id: 'warm',
    manner: 'mixed',
    tense: 'past',
    presentNow: true,
    profile: 'first',
    dates: ['March 2019'],
    order: ['profile', 'certificates', 'experience', 'education', 'skills', 'languages', 'interests', 'references'],
    headings: 6,
    terse: false,
    stops: true,
    typos: 0.03,
    words: [450, 800],
  },
  {
    id: 'thorough',
    manner: 'mixed',
    tense: 'past',
    presentNow: false,
    profile: 'corporate',
    dates: ['03/2019'],
    order: ['profile', 'skills', 'experience', 'certificates', 'education', 'languages', 'interests', 'references'],
    headings: 7,
    terse: false,
    stops: true,
    typos: 0.01,
    words: [950, 1500],
  },
]

const writersGerman: Writer[] = [
  {
    id: 'tabellarisch',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'plain',
    dates: ['03/2019'],
    order: ['personal', 'profile', 'experience', 'education', 'certificates', 'skills', 'languages', 'interests'],
    headings: 0,
    terse: false,
    stops: false,
    typos: 0,
    words: [300, 480],
  },
  {
    id: 'profil',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'plain',
    dates: ['03/2019'],
    order: ['profile', 'experience', 'education', 'skills', 'certificates', 'languages'],
    headings: 1,
    terse: false,
    stops: false,
    typos: 0,
    words: [320, 600],
  },
  {
    id: 'ausfuehrlich',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'first',
    dates: ['March 2019'],
    order: ['personal', 'profile', 'experience', 'certificates', 'education', 'skills', 'languages', 'interests'],
    headings: 2,
    terse: false,
    stops: false,
    typos: 0.02,
    words: [400, 750],
  },
  {
    id: 'knapp',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'none',
    dates: ['3.19'],
    order: ['skills', 'experience', 'education', 'certificates', 'languages'],
    headings: 3,
    terse: true,
    stops: false,
    typos: 0.02,
    words: [300, 400],
  },
]

const writersFrench: Writer[] = [
  {
    id: 'classique',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'plain',
    dates: ['03/2019'],
    order: ['profile', 'experience', 'education', 'certificates', 'skills', 'languages', 'interests'],
    headings: 0,
    terse: false,
    stops: false,
    typos: 0,
    words: [300, 450],
  },
  {
    id: 'personnel',
    manner: 'points',
    tense: 'past',
    presentNow: false,
    profile: 'first',
    dates: ['2019'],
    order: ['profile', 'skills', 'experience', 'education', 'certificates', 'languages', 'interests'],
    headings: 1,
    terse: false,
    stops: false,
    typos: 0.02,
    words: [300, 500],
  },
]

export const writers: Record<Language, Writer[]> = { en: writersEnglish, de: writersGerman, fr: writersFrench }
