/** Names of countries and states, as they stand after a town. */

const languages = ['en', 'de', 'fr', 'es', 'pl', 'it', 'nl', 'ru', 'zh', 'ar']
const states =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB UK USA U.S. U.K. UAE England Scotland Wales'

let regions: Set<string> | undefined

/** Folded, in the languages we meet; from the runtime's own data. */
function regionNames(): Set<string> {
  if (regions !== undefined) return regions
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const names = languages.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return codes.map((code) => display.of(code))
  })
  regions = new Set(
    [...names, ...states.split(' ')].filter((name) => name !== undefined).map((name) => name.toLowerCase()),
  )
  return regions
}

/** A country, a state, or the capitals that stand for one ("or" and "me" are words). */
export function isRegion(name: string): boolean {
  const isWord = name.length === 2 && name !== name.toUpperCase()
  return !isWord && regionNames().has(name.toLowerCase())
}
