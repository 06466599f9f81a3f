/** What a document says in fields: each keeps the range of the text it came from, and is absent when in doubt. */
import { z } from 'zod'
import { Range } from './common.ts'

/** A point in time as exact as it was written: a bare year has no month. */
export const Moment = z.object({ year: z.int(), month: z.int().min(1).max(12).optional() })
export type Moment = z.infer<typeof Moment>

/** A stretch of time; the text of its range is what was written. Without `from` or `to` that end is not told or not legible. */
export const DateSpan = z.object({
  ...Range.shape,
  from: Moment.optional(),
  to: z.union([Moment, z.literal('present')]).optional(),
})
export type DateSpan = z.infer<typeof DateSpan>

/** One job: its range covers everything that was found of it. */
export const Role = z.object({
  ...Range.shape,
  title: Range.optional(),
  employer: Range.optional(),
  dates: DateSpan.optional(),
  place: Range.optional(),
})
export type Role = z.infer<typeof Role>

/** One degree, course or school. */
export const Schooling = z.object({
  ...Range.shape,
  degree: Range.optional(),
  school: Range.optional(),
  dates: DateSpan.optional(),
  place: Range.optional(),
})
export type Schooling = z.infer<typeof Schooling>

/** A number as written; `number` (E.164) and `country` (ISO 3166) only when its country is known and it is valid there. */
export const Phone = z.object({
  ...Range.shape,
  number: z.string().optional(),
  country: z.string().optional(),
})
export type Phone = z.infer<typeof Phone>

/** The level of a language as it is told: by the Common European Framework of Reference, or in words, which are not made into one of its levels. */
export const LanguageLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native', 'fluent', 'good', 'basic'])
export type LanguageLevel = z.infer<typeof LanguageLevel>

/** `language` is ISO 639-1; `level` is absent where none is told. */
export const LanguageSkill = z.object({
  ...Range.shape,
  language: z.string(),
  level: LanguageLevel.optional(),
})
export type LanguageSkill = z.infer<typeof LanguageSkill>

/** What the vocabulary knows: the same `id` is the same thing, however it is called and in whatever language. */
export const FoundTerm = z.object({
  ...Range.shape,
  id: z.string(),
  kind: z.enum(['skill', 'tool', 'licence', 'certificate', 'occupation']),
  label: z.string(),
})
export type FoundTerm = z.infer<typeof FoundTerm>

/** Months of work by merged ranges, counted up to `asOf` where a job is still going on. */
export const Tenure = z.object({ months: z.int().min(0), asOf: Moment })
export type Tenure = z.infer<typeof Tenure>

/** What a posting pays: one amount stands in both `from` and `to`; `currency` is ISO 4217. What is not told is absent. */
export const Salary = z.object({
  ...Range.shape,
  from: z.number().optional(),
  to: z.number().optional(),
  currency: z.string(),
  per: z.enum(['hour', 'day', 'week', 'month', 'year']).optional(),
})
export type Salary = z.infer<typeof Salary>

export const Employment = z.object({
  ...Range.shape,
  kind: z.enum(['permanent', 'temporary', 'full-time', 'part-time']),
})
export type Employment = z.infer<typeof Employment>

/** Hours a week; one number stands in both. */
export const Hours = z.object({ ...Range.shape, from: z.number(), to: z.number() })
export type Hours = z.infer<typeof Hours>

/** What an employer offers and asks for. */
export const Posting = z.object({
  title: Range.optional(),
  place: Range.optional(),
  employment: z.array(Employment),
  hours: Hours.optional(),
  salary: Salary.optional(),
  /** single requirements */
  must: z.array(Range),
  nice: z.array(Range),
})
export type Posting = z.infer<typeof Posting>

/** Where a link leads that the text does not write out: "LinkedIn" to somebody's page there. */
export const LinkTarget = z.object({ kind: z.enum(['email', 'phone', 'profile', 'website']), address: z.string() })
export type LinkTarget = z.infer<typeof LinkTarget>

/** What a CV or posting says, as far as it is sure. */
export const Facts = z.object({
  emails: z.array(Range),
  phones: z.array(Phone),
  links: z.array(Range),
  /** of a CV; absent where there are none. They are no part of the text, and so of no ranking. */
  targets: z.array(LinkTarget).optional(),
  /** a CV's jobs, in the order of the text */
  roles: z.array(Role),
  schooling: z.array(Schooling),
  /** a CV's own, or those that a posting asks for */
  languages: z.array(LanguageSkill),
  /** skills, tools, licences and certificates wherever they stand; occupations only in titles */
  terms: z.array(FoundTerm),
  /** absent where no job has dates that can be read */
  tenure: Tenure.optional(),
  /** of a posting */
  posting: Posting.optional(),
})
export type Facts = z.infer<typeof Facts>

/** Of a file without text. */
export const noFacts: Facts = {
  emails: [],
  phones: [],
  links: [],
  roles: [],
  schooling: [],
  languages: [],
  terms: [],
}
