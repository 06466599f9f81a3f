// What every trade shares in one language: general duties, first jobs, gaps, interests, schools, phrases.
import type { Trade } from '../trades/trade.ts'

export interface FirstJob {
  titles: string[]
  employers: string[]
  duties: string[]
}

export interface CommonBank {
  duties: Record<Trade['setting'], string[]>
  /** duties that suit every job */
  anywhere: string[]
  /** a sentence about the place of a job, as long CVs have it */
  contexts: string[]
  firstJobs: FirstJob[]
  gaps: string[]
  interests: string[]
  references: string[]
  /** titles of people who would speak for somebody */
  referees: string[]
  leaving: string[]
  available: string[]
  boasts: string[]
  strengths: string[]
  /** joins sentences of a paragraph so that not each begins with I */
  links: string[]
  schools: { school: string[]; college: string[]; university: string[] }
  languages: { native: string; levels: string[]; names: string[] }
  intros: string[]
}
