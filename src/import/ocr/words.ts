/** What the recogniser saw -> words worth keeping: specks, rules and frames come as words of low confidence. */
import type { Line as RecognisedLine, Page as Recognition, Word as RecognisedWord } from 'tesseract.js'

/** Pixels of the picture as it was read (turned, set straight). */
export interface OcrWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly baseline: number
  /** of the line it stands in: from descender to ascender */
  readonly height: number
  /** 0 to 100 */
  readonly confidence: number
}

/** below, a word is taken for something else than text */
const leastConfidence = 25
/** signs without letters or digits are what specks look like */
const leastSignConfidence = 60
/** a bullet, whatever sign the recogniser takes it for */
const bullet = /^[^\p{L}\p{N}\s([{"'#$€£&@/\\]$/u
const gluedBullet = /^[«»•·*■●▪]+(?=[\p{L}\p{N}.])/u

export function wordsOf(recognition: Recognition): OcrWord[] {
  return recognisedLines(recognition).flatMap((line) => {
    const words = unglued(line).filter(isText)
    return joinedWhereTheyOverlap(words.map((word) => placed(word, line)))
  })
}

/** 0 to 100: of all that was taken for letters, the share that is surely some. Other scripts than the recogniser's give little. */
export function legibility(recognition: Recognition): number {
  const words = recognisedLines(recognition).flatMap(({ words }) => words)
  const letters = (those: readonly RecognisedWord[]) => those.reduce((sum, { text }) => sum + text.length, 0)
  return (100 * letters(words.filter(({ confidence }) => confidence >= 60))) / Math.max(1, letters(words))
}

function recognisedLines({ blocks }: Recognition): RecognisedLine[] {
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
}

type SeenWord = Pick<RecognisedWord, 'text' | 'confidence' | 'bbox'>

/** The bullet in front of a line, alone or grown together with the first word, becomes a plain one. */
function unglued({ words }: RecognisedLine): SeenWord[] {
  const [first, ...rest] = words
  if (first === undefined) return []
  if (bullet.test(first.text) && rest.length > 0) return [{ ...first, text: '•', confidence: 100 }, ...rest]
  const glued = gluedBullet.exec(first.text)?.[0].length ?? 0
  if (glued === 0) return [first, ...rest]
  const letters = first.symbols.slice(glued)
  const confidence = letters.reduce((sum, letter) => sum + letter.confidence, 0) / Math.max(1, letters.length)
  return [{ text: first.text.slice(glued), confidence, bbox: first.bbox }, ...rest]
}

function isText({ text, confidence }: SeenWord): boolean {
  return confidence >= (/[\p{L}\p{N}]/u.test(text) ? leastConfidence : leastSignConfidence)
}

function placed({ text, bbox, confidence }: SeenWord, { baseline, rowAttributes }: RecognisedLine): OcrWord {
  return {
    text: text.normalize('NFC'),
    ...{ left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
    baseline: heightAt(baseline, (bbox.x0 + bbox.x1) / 2),
    height: rowAttributes.rowHeight,
    confidence,
  }
}

/** "Node." and "js" that share a place are one word. */
function joinedWhereTheyOverlap(words: readonly OcrWord[]): OcrWord[] {
  const joined: OcrWord[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (before !== undefined && overlap(before, word))
      joined[joined.length - 1] = {
        ...before,
        text: before.text + word.text,
        right: Math.max(before.right, word.right),
        confidence: Math.min(before.confidence, word.confidence),
      }
    else joined.push(word)
  }
  return joined
}

/** Beside one another on a line, that is: words of a page that lies on its side stand below one another. */
function overlap(before: OcrWord, word: OcrWord): boolean {
  const shared = Math.min(before.bottom, word.bottom) - Math.max(before.top, word.top)
  return word.left < before.right && word.right > before.right && shared > (word.bottom - word.top) / 2
}

/** y of a line through two points, at x */
function heightAt({ x0, y0, x1, y1 }: RecognisedLine['baseline'], x: number): number {
  return x1 === x0 ? y0 : y0 + ((x - x0) * (y1 - y0)) / (x1 - x0)
}
