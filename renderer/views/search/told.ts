/** What a document says about work, languages and skills, as short words; only what is there. */
import type { Facts, LanguageSkill } from '../../../src/contract/facts.ts'
import type { SearchHit } from '../../../src/contract/search.ts'
import { languageName, plural } from '../../lib/format.ts'

/** codes in a row of the list */
const mostCodes = 3
const mostSkills = 8

export interface Told {
  readonly label: string
  readonly value: string
}

/** The title stands there only where no headline says it. */
export function told(text: string, headline: string, { roles, tenure, languages, terms }: Facts): Told[] {
  const title = roles[0]?.title
  return [
    { label: 'Title', value: headline === '' && title !== undefined ? text.slice(title.start, title.end) : '' },
    { label: 'At work', value: tenure === undefined ? '' : lasted(tenure.months) },
    { label: 'Languages', value: once(languages).map(inWords).join(', ') },
    { label: 'Skills', value: topSkills(terms).join(', ') },
  ].filter(({ value }) => value !== '')
}

const lasted = (months: number): string =>
  months < 12 ? plural(months, 'month') : plural(Math.floor(months / 12), 'year')

const once = (languages: readonly LanguageSkill[]): LanguageSkill[] =>
  languages.filter(({ language }, at) => languages.findIndex((other) => other.language === language) === at)

const inWords = ({ language, level }: LanguageSkill): string =>
  level === undefined ? languageName(language) : `${languageName(language)} (${level})`

/** What is named most often, then first; a title is no skill. */
function topSkills(terms: Facts['terms']): string[] {
  const times = new Map<string, { label: string; count: number }>()
  for (const { id, kind, label } of terms) {
    if (kind === 'occupation') continue
    times.set(id, { label, count: (times.get(id)?.count ?? 0) + 1 })
  }
  return [...times.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostSkills)
    .map(({ label }) => label)
}

type Glance = Pick<SearchHit, 'years' | 'languages'>

/** For a row of the list: "9 y · de en pl". */
export function glance({ years, languages = [] }: Glance): string {
  const more = languages.length > mostCodes ? ` +${String(languages.length - mostCodes)}` : ''
  return [yearsShort(years), `${languages.slice(0, mostCodes).join(' ')}${more}`]
    .filter((part) => part !== '')
    .join(' · ')
}

function yearsShort(years: number | undefined): string {
  if (years === undefined) return ''
  return years === 0 ? '< 1 y' : `${String(years)} y`
}

/** The same in words, or nothing to say. */
export function glanceInWords({ years, languages = [] }: Glance): string | undefined {
  const work = years === undefined ? '' : `${years === 0 ? 'less than a year' : plural(years, 'year')} at work`
  return [work, languages.map(languageName).join(', ')].filter((part) => part !== '').join('; ') || undefined
}
