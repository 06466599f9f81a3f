/** Which colours of an RTF document are not seen on its paper. */

export interface ColourTable {
  /** `number`: as `\\cf` names it; 0 is the colour of ordinary text */
  readonly isUnseen: (number: number) => boolean
}

/** characters of a colour table that are looked at */
const longest = 10_000
/** each part of a colour that is not told from white */
const white = 245

/** White text may stand on a shape, a shaded paragraph or cell, or a marked word: where a document has any of these, it is taken for seen. */
export function colourTable(source: string): ColourTable {
  const start = source.indexOf('{\\colortbl')
  const hasGround = /\\(?:cbpat|clcbpat|chcbpat|highlight|cb|trcbpat|shp|background|do)(?![a-z])/.test(source)
  if (start < 0 || hasGround) return { isUnseen: () => false }
  const table = source.slice(start, start + longest)
  const entries = table
    .slice(0, Math.max(0, table.indexOf('}')))
    .split(';')
    .map(isWhite)
  return { isUnseen: (number) => number > 0 && entries[number] === true }
}

function isWhite(entry: string): boolean {
  const parts = [...entry.matchAll(/\\(?:red|green|blue)(\d{1,3})/g)].map(([, part]) => Number(part))
  return parts.length === 3 && parts.every((part) => part >= white)
}
