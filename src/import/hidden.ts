/** The hidden layer of a document: cleaned and bounded, so that it can be shown whole. */
import type { HiddenText } from '../contract/hidden.ts'
import { cleanLine } from './clean.ts'

/** pieces and characters kept: more than anybody reads */
const most = { pieces: 50, characters: 5000 }

/** Pieces with letters or digits, each once. */
export function hiddenIn(found: readonly HiddenText[]): HiddenText[] {
  const kept = new Map<string, HiddenText>()
  let room = most.characters
  for (const piece of found) {
    const text = cleanLine(piece.text.slice(0, room))
    const key = `${piece.reason} ${text}`
    if (!/[\p{L}\p{N}]/u.test(text) || kept.has(key)) continue
    kept.set(key, { ...piece, text })
    room -= text.length
    if (kept.size === most.pieces || room <= 0) break
  }
  return [...kept.values()]
}
