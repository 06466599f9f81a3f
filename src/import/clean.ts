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

/** Whether the line holds characters that only a machine sees: any tag character, or a run of zero-width ones. */
export function hasHiddenCharacters(line: string): boolean {
  return line.search(tags) >= 0 || /[\u200b\u2060-\u2064]{3,}/.test(line)
}
