// The postings as documents: one for each trade that is hiring.
import type { Document, Section } from './document.ts'
import type { FormatId } from './plan.ts'
import { cyclic } from './random.ts'
import { trades } from './trades/all.ts'
import type { Language, Posting, Trade } from './trades/trade.ts'

export interface PostingDocument {
  trade: Trade
  posting: Posting
  document: Document
  format: FormatId
  file: string
}

const words: Record<
  Language,
  { about: string; tasks: string[]; asks: string[]; welcome: string; offer: string; next: string }
> = {
  en: {
    about: 'About us',
    tasks: ['What you will do', 'The job', 'Your day'],
    asks: ['What we ask for', 'You bring', 'Essential'],
    welcome: 'Welcome, not required',
    offer: 'What we offer',
    next: 'How to apply',
  },
  de: {
    about: 'Über uns',
    tasks: ['Ihre Aufgaben'],
    asks: ['Das bringen Sie mit', 'Ihr Profil'],
    welcome: 'Von Vorteil',
    offer: 'Wir bieten',
    next: 'Bewerbung',
  },
  fr: {
    about: "L'entreprise",
    tasks: ['Vos missions'],
    asks: ['Votre profil'],
    welcome: 'Un plus',
    offer: 'Nous offrons',
    next: 'Candidature',
  },
}

const formats: FormatId[] = ['pdf', 'docx', 'txt', 'pdf', 'html', 'docx', 'rtf']

function asDocument(posting: Posting, at: number): Document {
  const said = words[posting.language]
  const section = (heading: string, blocks: Section['blocks']): Section => ({ kind: 'posting', heading, blocks })
  const list = (items: string[]): Section['blocks'] => [{ kind: 'list', items }]
  return {
    language: posting.language,
    label: '',
    title: posting.title,
    subtitle: `${posting.employer}, ${posting.place}`,
    contact: [],
    look: 1 + at * 11,
    sections: [
      section(
        said.about,
        posting.intro.map((text) => ({ kind: 'text', text })),
      ),
      section(cyclic(said.tasks, at), list(posting.tasks)),
      section(cyclic(said.asks, at), list(Object.values(posting.asks))),
      section(said.welcome, list(posting.welcome)),
      section(said.offer, list(posting.offer)),
      section(
        said.next,
        posting.closing.map((text) => ({ kind: 'text', text })),
      ),
    ],
  }
}

const beginnings: Record<Language, string[]> = {
  en: ['Posting - ', 'Job advert ', 'Vacancy - ', ''],
  de: ['Stelle ', 'Stellenanzeige '],
  fr: ['Annonce '],
}

function fileOf(posting: Posting, at: number, extension: string): string {
  const plain = posting.title.replace(' (m/w/d)', '').replace(/[():]/g, '').replace(/\//g, '-')
  const begin = beginnings[posting.language]
  return `${cyclic(begin, at)}${plain}.${extension}`
}

export function postings(): PostingDocument[] {
  const hiring = trades.flatMap((trade) => (trade.posting ? [{ trade, posting: trade.posting }] : []))
  return hiring.map(({ trade, posting }, at) => {
    const format = cyclic(formats, at)
    return { trade, posting, document: asDocument(posting, at), format, file: fileOf(posting, at, format) }
  })
}
