/**
 * Words of real CVs against those that pdftotext finds in them. pdftotext leaves words broken at the ends of lines and spaced letters apart
 * and prints running heads on each page; such pieces count as found where they make up a word that was read, a running line counts once.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { startReader } from '../../test/hostile/reader.ts'
import { verdict } from './targets.ts'

/** percent of the words, per file */
const target = 99.5
/** pieces that may make up one word */
const mostPieces = 20

export async function recallPart(corpus: string): Promise<string[]> {
  const folder = join(corpus, 'offlinecv')
  if (!existsSync(folder)) return [`skipped: ${folder} is not there`]
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return ['skipped: pdftotext is not installed']
  const reader = startReader()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))
  const low: string[] = []
  for (const name of files.sort()) {
    const { text } = await reader.read(join(folder, name))
    const { found, missing } = recall(referenceOf(join(folder, name)), text)
    if (found < target) low.push(`${found.toFixed(1)} % ${basename(name)}: without ${missing.slice(0, 12).join(' ')}`)
  }
  await reader.close()
  return [
    verdict(`files with ${String(target)} % of pdftotext's words or more`, files.length - low.length, {
      atLeast: files.length,
    }),
    ...low,
  ]
}

/** The words of each page, without lines that the page before has at the same end, and without page numbers. */
function referenceOf(path: string): string[] {
  const { stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' })
  let before = new Set<string>()
  return stdout.split('\f').flatMap((page) => {
    const lines = page.split('\n').filter((line) => line.trim() !== '')
    const atEnds = (at: number) => at < 4 || at >= lines.length - 4
    const masked = (line: string) => line.replace(/\d+/g, '#').trim()
    const kept = lines.filter((line, at) => !atEnds(at) || !(before.has(masked(line)) || /^\s*\d+\s*$/.test(line)))
    before = new Set(lines.filter((_, at) => atEnds(at)).map(masked))
    return wordsOf(kept.join('\n'))
  })
}

function recall(reference: readonly string[], text: string): { found: number; missing: string[] } {
  const left = new Map<string, number>()
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1)
  const take = (word: string) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count > 0
  }
  const missing: string[] = []
  for (let at = 0; at < reference.length; at++) {
    const joined = joinedAt(reference, at, left)
    if (joined !== undefined) {
      take(joined.word)
      at += joined.pieces - 1
    } else if (!take(reference[at] ?? '')) missing.push(reference[at] ?? '')
  }
  return {
    found: reference.length === 0 ? 100 : (100 * (reference.length - missing.length)) / reference.length,
    missing,
  }
}

const withoutHyphen = (word: string) => word.replace(/[-\u2010]$/, '')

/** The word that was read of which the pieces from here are made up, where the first piece alone is not one. */
function joinedAt(
  reference: readonly string[],
  at: number,
  left: ReadonlyMap<string, number>,
): { word: string; pieces: number } | undefined {
  const isLeft = (word: string) => (left.get(word) ?? 0) > 0
  if (isLeft(reference[at] ?? '') && (reference[at]?.length ?? 0) > 1) return undefined
  for (let pieces = mostPieces; pieces > 1; pieces--) {
    const parts = reference.slice(at, at + pieces)
    const word = [parts.map(withoutHyphen).join(''), parts.join(''), parts.join('/')].find(isLeft)
    if (word !== undefined) return { word, pieces }
  }
  return undefined
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '-')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  const words = plain.replace(/[’‘]/g, "'").replace(/[–—]/g, '-').toLowerCase().split(/\s+/)
  return words
    .map((word) => word.replace(/^[^\p{L}\p{N}+#.]+|[^\p{L}\p{N}+#%-]+$/gu, ''))
    .map(unhyphened)
    .filter((word) => word !== '')
}

/** A dash alone is no word. */
const unhyphened = (word: string) => (/[\p{L}\p{N}]/u.test(word) ? word : '')
