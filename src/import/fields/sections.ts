/** Where the parts of a CV or posting begin, by their headings. */
import type { Block, Section, SectionKind } from '../reading.ts'
import { isOnlyQualified, postingPart, sectionKind } from './headings.ts'

/** Sections in order; each runs to the next heading. What stands before the first heading belongs to none. */
export function sectionsOf(text: string, blocks: readonly Block[], kind: 'cv' | 'posting'): Section[] {
  const found = inOneStyle(
    blocks.flatMap((block) => headIn(text.slice(block.start, block.end), block, kind)),
    blocks,
  )
  const heads: Head[] = []
  for (const head of found) if (!head.inline || heads.at(-1)?.kind !== 'skills') heads.push(head)
  return heads.map((head, at) => {
    const next = heads[at + 1]?.start
    return {
      kind: head.kind,
      heading: head.heading,
      start: head.start,
      end: next === undefined ? text.length : next - 1,
    }
  })
}

/**
 * What is a heading only by the form of its words has to look like the sure ones: in capitals where all of them are, of the
 * format's own headings where all of them are, and not in a smaller font.
 */
function inOneStyle(heads: readonly Head[], blocks: readonly Block[]): readonly Head[] {
  const byStart = new Map(blocks.map((block) => [block.start, block]))
  const sure = heads.filter(({ heading, inline }) => !inline && !isOnlyQualified(heading))
  if (sure.length < 2) return heads
  const capitals = sure.every(({ heading }) => isCapitals(heading))
  const formatted = sure.every(({ start }) => byStart.get(start)?.kind === 'heading')
  const size = Math.min(...sure.map(({ start }) => heightOf(byStart.get(start)) ?? 0))
  return heads.filter(({ heading, start }) => {
    if (!isOnlyQualified(heading)) return true
    const block = byStart.get(start)
    if (capitals && !isCapitals(heading)) return false
    return (!formatted || block?.kind === 'heading') && (heightOf(block) ?? size) > size * 0.9
  })
}

const isCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()

/** of a block's box, in points; undefined in formats without pages */
function heightOf(block: Block | undefined): number | undefined {
  return block?.box === undefined ? undefined : block.box[3] - block.box[1]
}

interface Head extends Omit<Section, 'end'> {
  /** with its content on the same line; under "Skills" that is a group of them ("Languages: Go, Rust") */
  readonly inline: boolean
}

/** A heading alone on its line, or before a colon with its content after it. */
function headIn(line: string, { start, kind: blockKind }: Block, kind: 'cv' | 'posting'): Head[] {
  const heading = /^([^:：]{3,48})[:：]\s+\S/u.exec(line)?.[1] ?? line
  const isWhole = heading === line
  if (!isWhole && blockKind === 'item') return []
  const found = kindOf(heading, kind)
  return found === undefined ? [] : [{ kind: found, heading, start, inline: !isWhole }]
}

function kindOf(heading: string, kind: 'cv' | 'posting'): SectionKind | undefined {
  if (kind === 'cv') return sectionKind(heading)
  return postingPart(heading) === undefined ? sectionKind(heading) : 'other'
}
