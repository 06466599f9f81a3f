/** One line of a stranger's text, made plain: NFC, ligatures apart, one kind of space, nothing invisible. */

const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/** Characters of the tag block: invisible, used to smuggle text past a reader's eyes. */
const tags = /[\u{e0000}-\u{e007f}]/gu
/** Soft hyphens, zero-width spaces and joins, direction marks; joiners between letters are spelling (Persian, Indic, emoji). */
const invisible =
  /[\u00ad\u200b\u200e\u200f\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff]|(?<![\p{L}\p{M}\p{So}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{So}])/gu
const spaces = /[\s\p{Cc}\p{Zs}]+/gu

/** The line without leading and trailing space; '' when nothing is left. */
export function cleanLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(tags, '')
    .replace(invisible, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(spaces, ' ')
    .trim()
}

/** Runs of zero-width characters that no script needs: a message, bit by bit. */
const smuggled = /[\u200b\u200c\u200d\u2060-\u2064\ufeff]{4,}/g
/** characters kept of one hidden message */
const longestMessage = 2000

/** What the line says in characters that only a machine sees: tag characters as the ASCII they stand for, runs of zero-width ones by code. */
export function hiddenCharacters(line: string): string[] {
  const tagged = [...line.matchAll(tags)].map(([tag]) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
  const message = tagged.join('').replace(spaces, ' ').trim().slice(0, longestMessage)
  const codes = [...line.matchAll(smuggled)].map(([run]) => codesOf(run.slice(0, longestMessage)))
  return [...(isFlag(line) || message === '' ? [] : [message]), ...codes]
}

/** A flag's emoji spells its region in tag characters. */
function isFlag(line: string): boolean {
  return /\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f}/u.test(line)
}

function codesOf(run: string): string {
  return Array.from(run)
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
