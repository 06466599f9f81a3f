/** Lines in the order of the file: for turned text, and for what is hidden. */
import type { PageText } from '../layout/glyph.ts'
import type { Placed } from './characters.ts'

export function streamLines(placed: readonly Placed[]): PageText['streamLines'] {
  const lines: Placed[][] = [[]]
  for (const one of placed)
    if (/[\r\n]/.test(one.text)) lines.push([])
    else lines.at(-1)?.push(one)
  return lines.filter((line) => line.some((one) => one.text.trim() !== '')).map(lineOf)
}

function lineOf(line: readonly Placed[]): PageText['streamLines'][number] {
  const inked = line.filter((one) => !one.generated && one.text.trim() !== '')
  const edge = (pick: (one: Placed) => number, of: (...values: number[]) => number) => of(...inked.map(pick))
  const size = edge((one) => one.size, Math.max)
  const bottom = edge((one) => one.baseline, Math.max)
  return {
    text: line
      .filter((one) => one.meaning)
      .map((one) => one.text)
      .join(''),
    box: [
      edge((one) => one.left, Math.min),
      edge((one) => one.top, Math.min),
      edge((one) => one.right, Math.max),
      bottom + size * 0.2,
    ],
    size,
  }
}
