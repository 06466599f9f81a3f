/** What is said of an import. */
import type { ImportProgress, ImportSummary } from '../../../src/contract/import.ts'
import type { AddedVocabulary } from '../../../src/contract/vocabulary.ts'
import type { WatchedFolder } from '../../../src/contract/watched.ts'
import { isRunning } from '../../app/library.svelte.ts'
import { count, plural } from '../../lib/format.ts'

export const titles: Record<ImportProgress['state'], string> = {
  walking: 'Looking for files',
  running: 'Importing',
  paused: 'Paused',
  cancelled: 'Cancelled',
  done: 'Done',
}

/** "7 CVs and 1 posting imported" */
export function broughtIn({ cvs, postings }: Pick<ImportProgress, 'cvs' | 'postings'>): string {
  const parts = [...(cvs === 0 ? [] : [plural(cvs, 'CV')]), ...(postings === 0 ? [] : [plural(postings, 'posting')])]
  return parts.length === 0 ? 'nothing new imported' : `${parts.join(' and ')} imported`
}

/** The name of the file that is being read, and in OCR, which takes seconds a page, how far it is. */
export function currentOf({ current, ocr }: Pick<ImportProgress, 'current' | 'ocr'>): string | undefined {
  if (current === undefined) return undefined
  const name = nameOf(current)
  return ocr === undefined ? name : `OCR, page ${count(ocr.page)} of ${count(ocr.of)}: ${name}`
}

/** Without its folder; a document inside a file keeps that file's name: "cvs.zip › anna.pdf". */
function nameOf(path: string): string {
  const [file = '', ...inside] = path.split(' › ')
  return [file.split(/[\\/]/).at(-1) ?? file, ...inside].join(' › ')
}

/** The names of what was chosen: "cvs, anna.pdf and 3 more". */
export function from({ paths }: Pick<ImportSummary, 'paths'>): string {
  const names = paths.map((path) => path.split(/[\\/]/).findLast((part) => part !== '') ?? path)
  const more = names.length > 3 ? names.length - 2 : 0
  const shown = names.slice(0, names.length - more).join(', ')
  return more === 0 ? shown : `${shown} and ${count(more)} more`
}

/** What came of an earlier import: "8 imported, 2 not readable". */
export function result({ imported, unchanged, failed, state }: ImportSummary): string {
  const parts = [
    `${count(imported)} imported`,
    ...(unchanged === 0 ? [] : [`${count(unchanged)} unchanged`]),
    ...(failed === 0 ? [] : [`${count(failed)} not readable`]),
    ...(state === 'cancelled' ? ['cancelled'] : []),
  ]
  return parts.join(', ')
}

/** "38 of 201 read, 163 not read" */
export function wayOf({ read, found }: Pick<ImportProgress, 'read' | 'found'>): string {
  return `${count(read)} of ${count(found)} read${read < found ? `, ${count(found - read)} not read` : ''}`
}

/** Empty while it runs: they are only not encoded yet. */
export function withoutVectors({ state, unencoded, note = '' }: ImportProgress): string {
  if (isRunning(state) || unencoded === 0) return ''
  return `${plural(unencoded, 'document')} without vectors: found by words only. ${note}`.trim()
}

/** What a screen reader is told when it has ended; empty before. */
export function announcement(job: ImportProgress): string {
  if (isRunning(job.state)) return ''
  const left = job.state === 'cancelled' ? `${wayOf(job)}, ` : ''
  const failed = job.failed === 0 ? '' : `, ${count(job.failed)} could not be read`
  return `Import ${titles[job.state].toLowerCase()}: ${left}${broughtIn(job)}${failed}. ${withoutVectors(job)}`.trim()
}

/** How a watched folder stands. */
export function watchedWords({ state, note, documents }: WatchedFolder): string {
  const found = plural(documents, 'document')
  if (state === 'checking') return `Being looked through. ${found} so far.`
  if (state === 'watching') return `Watched. ${found}.`
  return `${state === 'away' ? 'Not reachable. ' : `${found}. `}${note ?? ''}`.trim()
}

/** "13,939 skills under 103,230 names" */
export function vocabularyWords({ skills, occupations, names }: AddedVocabulary): string {
  const kinds = [
    skills === 0 ? '' : plural(skills, 'skill'),
    occupations === 0 ? '' : plural(occupations, 'occupation'),
  ]
  return `${kinds.filter((part) => part !== '').join(' and ')} under ${plural(names, 'name')}`
}
