// What the bank of a trade holds. Every sentence is written by hand; templates.ts says how slots are written.
// English duties begin with a verb in the past tense. Verbs of what somebody did as a habit are marked (`*Loaded*`), so
// that a writer can put them into another tense; what happened once stays unmarked and in the past.

export type Language = 'en' | 'de' | 'fr'

/** Ways to show one requirement in a CV; nothing outside `shown` may show it, so that the grades are true. */
export interface Shown {
  duty?: string[]
  skill?: string[]
  certificate?: string[]
}

/** The requirement in the posting's own words, and in other words. */
export interface Evidence {
  literal: Shown
  reworded: Shown
}

/** Somebody who looks right at first sight and is not. */
export interface NearMiss {
  titles: string[]
  profile: string[]
  duties: string[]
  /** requirements they do meet */
  meets: string[]
  /** never did the trade itself: the bank's titles, duties, employers and schooling are not theirs */
  apart?: { employers: string[]; skills: string[]; certificates: string[]; education: string[] }
}

export interface Bank {
  /** job titles from junior to senior */
  titles: [string[], string[], string[]]
  /** `Name | what it is`, in English with its article */
  employers: string[]
  /** impersonal profile sentences; {years} is the time in the trade, {title} the present title */
  openers: string[]
  traits: string[]
  /** the same in the first person */
  voice: string[]
  duties: string[]
  /** achievements, with figures */
  wins: string[]
  skills: string[]
  certificates: string[]
  /** `qualification | kind of school`, newest first reading of a typical path */
  education: string[]
  shown: Record<string, Evidence>
  nearMisses: NearMiss[]
}

export interface Posting {
  language: Language
  employer: string
  place: string
  title: string
  intro: string[]
  tasks: string[]
  /** requirement key -> the wish in the posting's words, hard requirements first */
  asks: Record<string, string>
  welcome: string[]
  offer: string[]
  /** pay, hours, start, how to apply */
  closing: string[]
}

/** A search as a recruiter types it. Without needs every proper member of the trade fits. */
export interface Search {
  text: string
  language: Language
  needs: string[]
}

export interface Trade {
  id: string
  /** CVs to write, by language */
  count: Partial<Record<Language, number>>
  banks: Partial<Record<Language, Bank>>
  /** decides which general duties suit */
  setting: 'hands' | 'care' | 'office'
  /** where somebody of this trade may have worked abroad */
  abroad: 'firm' | 'hospital' | 'none'
  /** trade that career changers come from */
  formerly: string
  posting?: Posting
  searches: Search[]
}
