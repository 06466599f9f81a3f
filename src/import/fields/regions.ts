/** Names of countries and states, as they stand after a town, and which country they belong to. */

const languages = ['en', 'de', 'fr', 'es', 'pl', 'it', 'nl', 'ru', 'zh', 'ar']
const parts: Readonly<Record<string, string>> = {
  US: 'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC USA U.S.',
  CA: 'ontario quebec alberta ON QC BC AB',
  GB: 'UK U.K. England Scotland Wales',
  AE: 'UAE',
}

let regions: Map<string, string> | undefined

/** Folded names in the languages we meet, from the runtime's own data, with the country's code (ISO 3166). */
function regionNames(): Map<string, string> {
  if (regions !== undefined) return regions
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  regions = new Map()
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase()
      if (name !== undefined && !regions.has(name)) regions.set(name, code)
    }
  }
  for (const [code, names] of Object.entries(parts))
    for (const name of names.split(' ')) regions.set(name.toLowerCase(), code)
  return regions
}

/** A country, a state, or the capitals that stand for one ("or" and "me" are words). */
export function isRegion(name: string): boolean {
  return countryOf(name) !== undefined
}

/** The code of the country that a country's or state's name tells. */
export function countryOf(name: string): string | undefined {
  const isWord = name.length === 2 && name !== name.toUpperCase()
  return isWord ? undefined : regionNames().get(name.toLowerCase())
}
