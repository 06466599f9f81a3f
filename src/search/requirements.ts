/** Finds the requirements in a pasted text. They explain a result; ranking uses the whole text (ranking.md, fact 5). */
import { wordsOf } from '../library/words.ts'

/** Each is encoded with the query, so their number is bounded. */
export const mostRequirements = 12
/** characters */
export const longestRequirement = 300

/** A text of up to this many words, on one line, is one requirement. */
const shortQuery = 25

const bullet = /^\s*(?:[-–—*•●▪◦‣·►✓✔]|\d{1,2}[.)])\s+(?=\S)/
const heading =
  /^[^\p{L}]*(?:your profile|profile|requirements?|qualifications?|skills|must have|what you bring|we expect|ihr profil|dein profil|profil|anforderungen|qualifikationen?|das bringst du mit|was du mitbringst|profil recherche|competences|exigences|requisitos|wymagania)\b[^.]{0,40}$/iu
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** At least one: bulleted lines, else the lines below a heading that announces requirements, else sentences, else the text. */
export function requirementsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 1 && wordCount(text) <= shortQuery) return [text.trim()]
  const found = [bulleted(lines), belowHeading(lines), sentencesOf(text)].find((parts) => parts.length >= 2)
  return (found ?? [text.trim()]).slice(0, mostRequirements).map((part) => part.slice(0, longestRequirement))
}

function bulleted(lines: readonly string[]): string[] {
  return lines
    .filter((line) => bullet.test(line))
    .map((line) => line.replace(bullet, '').trim())
    .filter(isRequirement)
}

function belowHeading(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => heading.test(line.normalize('NFD').replace(/\p{M}/gu, '')))
  return at === -1
    ? []
    : lines
        .slice(at + 1)
        .map((line) => line.trim())
        .filter(isRequirement)
}

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => Array.from(sentences.segment(line), ({ segment }) => segment.trim()))
    .filter(isRequirement)
}

function isRequirement(line: string): boolean {
  const words = wordCount(line)
  return words > 0 && words <= 60
}

function wordCount(text: string): number {
  return text.length > longestRequirement * 4 ? Infinity : wordsOf(text).length
}
