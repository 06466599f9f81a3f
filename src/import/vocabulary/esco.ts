/**
 * ESCO's classification as its CSV download holds it: a line each for a concept in one language, with its address, the label that is
 * preferred, and others, one below the other in their cell. The same concept has the same address in any language.
 */
import Papa from 'papaparse'
import type { AddedName } from '../../vocabulary/added.ts'

/** Why a file is no such list. */
export type NoVocabulary = 'too-large' | 'encoding' | 'cut' | 'other' | 'none' | 'unreadable'

export interface VocabularyReading {
  readonly names: readonly AddedName[]
  readonly skills: number
  readonly occupations: number
}

export type VocabularyResult = VocabularyReading | { readonly refused: NoVocabulary; readonly detail?: string }

/** of all ESCO, the longest label has about 150 characters */
const longestLabel = 200
/** far more than ESCO has in a language */
const mostNames = 500_000
const address = 'http://data.europa.eu/esco/'

type Row = Partial<Record<string, string>>

/** `text` is the whole file. */
export function escoNames(text: string): VocabularyResult {
  if (text.includes('\uFFFD')) return { refused: 'encoding' }
  const { data, errors, meta } = Papa.parse<Row>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  })
  const { fields = [] } = meta
  if (!fields.includes('conceptUri') || !fields.includes('preferredLabel'))
    return { refused: 'other', detail: fields.slice(0, 5).join(', ').slice(0, 120) }
  if (errors.some(({ code, row }) => code === 'MissingQuotes' || (code === 'TooFewFields' && row === data.length - 1)))
    return { refused: 'cut' }
  return readingOf(data)
}

function readingOf(rows: readonly Row[]): VocabularyResult {
  const names: AddedName[] = []
  const concepts = { skill: new Set<string>(), occupation: new Set<string>() }
  for (const row of rows) {
    const kind = kindOf(row)
    if (kind === undefined || names.length > mostNames) continue
    const id = idOf(row['conceptUri'] ?? '')
    const found = namesOf(row, kind)
    if (found.length > 0) concepts[kind].add(id)
    for (const { text, preferred } of found) names.push({ id, kind, text, preferred })
  }
  if (names.length === 0) return { refused: 'none' }
  return { names, skills: concepts.skill.size, occupations: concepts.occupation.size }
}

/** Groups of concepts are no terms; what is not in use any more neither. */
function kindOf({ conceptType = '', conceptUri = '', status = '' }: Row): AddedName['kind'] | undefined {
  if (conceptUri === '' || status === 'obsolete') return undefined
  if (conceptType === 'KnowledgeSkillCompetence') return 'skill'
  if (conceptType === 'Occupation') return 'occupation'
  if (conceptType !== '') return undefined
  if (conceptUri.includes('/skill/')) return 'skill'
  return conceptUri.includes('/occupation/') ? 'occupation' : undefined
}

/** `esco:skill/…`: the address without what all have in common. */
function idOf(uri: string): string {
  return uri.startsWith(address) ? `esco:${uri.slice(address.length)}` : uri
}

function namesOf(row: Row, kind: AddedName['kind']): Pick<AddedName, 'text' | 'preferred'>[] {
  const preferred = labelsOf(row['preferredLabel'], kind)
  const others = ['altLabels', 'hiddenLabels'].flatMap((column) => labelsOf(row[column], kind))
  const seen = new Set<string>()
  return [
    ...preferred.map((text) => ({ text, preferred: true })),
    ...others.map((text) => ({ text, preferred: false })),
  ].filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** "Python (computer programming)" is called Python in a CV. */
function labelsOf(cell: string | undefined, kind: AddedName['kind']): string[] {
  return (cell ?? '')
    .split('\n')
    .map((label) =>
      label
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .replace(/\s?\([^()]{0,80}\)$/, '')
        .trim(),
    )
    .filter((label) => label !== '' && label.length <= longestLabel)
    .flatMap((label) => (kind === 'occupation' ? formsOf(label) : [label]))
}

/**
 * An occupation's two forms are parted by a slash: "Bäcker/Bäckerin", "jefe/jefa de obra" (its second half belongs to both). Where the
 * first is the longer one nobody can tell what the second lacks: only the first counts.
 */
function formsOf(label: string): string[] {
  const [first = '', second, ...more] = label.split(/\s?\/\s?/)
  if (second === undefined || more.length > 0) return [label]
  const [a, b] = [first.split(' '), second.split(' ')]
  if (a.length === b.length) return [first, second]
  return a.length === 1 ? [[first, ...b.slice(1)].join(' '), second] : [first]
}
