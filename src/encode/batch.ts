/** Owns which texts run together. Padding costs as much as text, so texts of like length share a run and a run is cut by padded tokens. */
import type { TokenIds } from './tokenizer.ts'

/** Positions (texts x longest) of one run, until a computer's own limit is measured: best or nearly so on every processor tried. */
export const usualPositions = 512
export const mostTexts = 32

/** One run of the network; at least one text. */
export interface Batch {
  readonly texts: readonly TokenIds[]
  /** index of each of them in what was asked; [texts] */
  readonly places: readonly number[]
  /** tokens of the longest: what the others are padded to */
  readonly width: number
}

/**
 * `alone`: one text a run, in the given order; `batched`: sorted by length. Each text is in exactly one run; one that is longer than
 * `mostPositions` has its own.
 */
export function planBatches(
  ids: readonly TokenIds[],
  batching: 'alone' | 'batched',
  mostPositions = usualPositions,
): Batch[] {
  const all = ids.map((text, place) => ({ text, place }))
  if (batching === 'alone') return all.map((one) => batchOf([one]))
  const batches: Placed[][] = []
  for (const one of all.sort((a, b) => a.text.ids.length - b.text.ids.length)) {
    const open = batches.at(-1)
    const texts = (open?.length ?? 0) + 1
    if (open && texts <= mostTexts && texts * one.text.ids.length <= mostPositions) open.push(one)
    else batches.push([one])
  }
  return batches.map(batchOf)
}

/** The same texts in two runs; of a batch of at least two. */
export function halvesOf({ texts, places }: Batch): Batch[] {
  const members = texts.map((text, at) => ({ text, place: places[at] ?? 0 }))
  const middle = Math.ceil(members.length / 2)
  return [members.slice(0, middle), members.slice(middle)].map(batchOf)
}

interface Placed {
  readonly text: TokenIds
  readonly place: number
}

function batchOf(members: readonly Placed[]): Batch {
  const texts = members.map(({ text }) => text)
  return { texts, places: members.map(({ place }) => place), width: Math.max(...texts.map(({ ids }) => ids.length)) }
}
