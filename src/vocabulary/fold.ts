/** A text as terms are compared: small letters without marks, hyphens, slashes and line breaks as one space, with the way back. */

export interface Folded {
  readonly text: string
  /** for each character of `text`, and for its end, where it stood in the original */
  readonly from: Int32Array
}

const special: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', '’': "'", '‘': "'" } // prettier-ignore
const spaces = new Set([' ', '\n', '\t', '\r', '-', '\u2010', '\u2011', '/', '\u00a0', '\u202f'])
const known = new Map<string, string>()

function plain(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = (special[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
  if (known.size < 4096) known.set(character, folded)
  return folded
}

export function foldWithOffsets(original: string): Folded {
  const from = new Int32Array(original.length * 3 + 1)
  const parts: string[] = []
  let length = 0
  let isSpace = true
  const add = (folded: string, at: number) => {
    for (let index = 0; index < folded.length; index += 1) from[length + index] = at
    parts.push(folded)
    length += folded.length
  }
  for (let at = 0; at < original.length; at += 1) {
    const character = original.charAt(at)
    if (!spaces.has(character)) add(character < '\u007f' ? character.toLowerCase() : plain(character).slice(0, 3), at)
    else if (!isSpace) add(' ', at)
    isSpace = spaces.has(character)
  }
  from[length] = original.length
  return { text: parts.join(''), from: from.subarray(0, length + 1) }
}

/** A name as it stands in a folded text. */
export function foldTerm(term: string): string {
  if (/^[\x21-\x7e ]+$/.test(term))
    return term
      .toLowerCase()
      .replace(/[ /-]+/g, ' ')
      .trim()
  return foldWithOffsets(term.trim()).text.trimEnd()
}
