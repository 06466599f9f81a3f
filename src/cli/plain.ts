/** Strangers' characters that a terminal would obey instead of showing: escape sequences, marks that turn the direction of text. */

/** Controls, formats (direction marks, zero width) and line separators; joiners are spelling in Persian and in emoji. */
const obeyed = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** The same text with each of them spelt out (`\u001b`); line breaks and tabs stay. What it spells out is valid inside JSON. */
export function plain(text: string): string {
  return text.replace(obeyed, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/** For a name inside a line: line breaks and tabs spelt out, too. */
export function plainName(name: string): string {
  return plain(name).replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}
