/** For each requirement the passage of a document that speaks most for it, and how strongly it does. */
import type { Evidence, RequirementEvidence } from '../contract/search.ts'
import type { Library } from '../library/database.ts'
import { bestPassage, passagesOf, shown } from './passages.ts'
import type { Passage } from './passages.ts'
import { preparedDocument } from './prepared.ts'
import type { PreparedDocument } from './prepared.ts'
import { coverage } from './requirement-words.ts'
import type { Requirement } from './requirement.ts'
import { dot, rowsOf } from './scan.ts'
import { strengthOf } from './strength.ts'
import type { VectorTable } from './table.ts'

/** A part of a document that evidence may come from. */
export interface Source {
  /** row of the table; absent when the document has no vectors */
  readonly row?: number
  readonly passages: readonly Passage[]
  /** of all words of its passages */
  readonly roots: () => ReadonlySet<string>
}

export interface Candidate {
  readonly text: string
  readonly sources: readonly Source[]
}

/** Evidence with what it rests on. */
export interface Found extends Evidence {
  readonly strength: RequirementEvidence['strength']
  /** 1 where it is just enough to count as found; comparable over requirements */
  readonly support: number
}

/** The documents with their passages by chunk; a document without vectors is one source. Documents without text are left out. */
export function candidates(library: Library, ids: readonly number[], table?: VectorTable): Map<number, Candidate> {
  const rows = table === undefined ? new Map<number, number[]>() : rowsOf(table, ids)
  const found = new Map<number, Candidate>()
  for (const id of ids) {
    const document = preparedDocument(library, id)
    if (document === undefined) continue
    const sources = table === undefined ? [] : bodySources(document, table, rows.get(id) ?? [])
    const whole = sourceOf(document.passages)
    found.set(id, { text: document.text, sources: sources.length > 0 ? sources : [whole] })
  }
  return found
}

/** The headline is a part of the body too, so its own row is only used where there is nothing else. */
function bodySources({ passages }: PreparedDocument, table: VectorTable, rows: readonly number[]): Source[] {
  const body = rows.filter((row) => table.headlines[row] === 0)
  return (body.length > 0 ? body : rows).map((row) =>
    sourceOf(passagesOf(passages, { start: table.starts[row] ?? 0, end: table.ends[row] ?? 0 }), row),
  )
}

function sourceOf(passages: readonly Passage[], row?: number): Source {
  let roots: ReadonlySet<string> | undefined
  return {
    passages,
    roots: () => (roots ??= new Set(passages.flatMap((passage) => Array.from(passage.roots)))),
    ...(row === undefined ? {} : { row }),
  }
}

/** Undefined when the document has no passage, or, without vectors, none that has one of the words. */
export function evidenceFor(candidate: Candidate, requirement: Requirement, table?: VectorTable): Found | undefined {
  const best = bestSource(candidate.sources, requirement, table)
  if (best === undefined) return undefined
  const { source, covered, deviations } = best
  const chosen = bestPassage(candidate.text, source.passages, requirement.words)
  if (chosen === undefined) return undefined
  const score = best.similarity ?? coverage(requirement.words, chosen.roots)
  if (score === 0 && source.row === undefined) return undefined
  return {
    requirement: requirement.text,
    ...shown(candidate.text, source.passages, chosen, requirement.words),
    score,
    ...strengthOf({ covered, deviations, named: isNamed(requirement, source) }),
  }
}

/** Whether one of the names that the requirement gives (CIPD, HIAB, C#) stands there; true where it gives none. */
function isNamed({ words }: Requirement, source: Source): boolean {
  const names = words.filter(({ isName }) => isName)
  return names.length === 0 || names.some(({ root }) => source.roots().has(root))
}

interface Rated {
  readonly source: Source
  /** share of the requirement's words, by weight */
  readonly covered: number
  /** undefined where it cannot be told */
  readonly deviations: number | undefined
  /** cosine */
  readonly similarity: number | undefined
}

/** Words and nearness count alike; where nearness cannot be told, the nearer of equals. Parts without passages say nothing. */
function bestSource(
  sources: readonly Source[],
  requirement: Requirement,
  table: VectorTable | undefined,
): Rated | undefined {
  const rated = sources
    .filter(({ passages }) => passages.length > 0)
    .map((source): Rated & { support: number } => {
      const covered = coverage(requirement.words, source.roots())
      const similarity = similarityOf(source, requirement, table)
      const deviations = similarity === undefined ? undefined : requirement.deviations(similarity)
      const { support } = strengthOf({ covered, deviations, named: isNamed(requirement, source) })
      return { source, covered, similarity, deviations, support }
    })
  return rated.sort((a, b) => b.support - a.support || (b.similarity ?? 0) - (a.similarity ?? 0))[0]
}

function similarityOf(source: Source, { vector }: Requirement, table: VectorTable | undefined): number | undefined {
  if (table === undefined || vector === undefined || source.row === undefined) return undefined
  return dot(table.values, source.row * table.dimensions, vector)
}
