/** Why a document stands where it does: requirement by requirement, with places in its text. */
import { ShortlistError } from '../contract/errors.ts'
import type { Explanation, RequirementEvidence } from '../contract/search.ts'
import type { Library } from '../library/database.ts'
import { documentById } from '../library/documents.ts'
import { candidates, evidenceFor } from './evidence.ts'
import type { Candidate } from './evidence.ts'
import { marks } from './keywords.ts'
import { askedByIdentity } from './named.ts'
import type { PreparedQuery } from './query.ts'
import { requirementsWith } from './requirement.ts'
import type { Requirement } from './requirement.ts'
import type { Tables, VectorTable } from './table.ts'

export interface ExplainInput {
  readonly id: number
  readonly query: PreparedQuery
  /** the space of `requirements`; null for words alone */
  readonly space: number | null
  /** one vector of norm 1 for each requirement of the query */
  readonly requirements?: readonly Float32Array[]
}

interface Place {
  readonly library: Library
  readonly tables: Tables
}

/** Throws document.unknown when the document is not there or has no text. */
export function explain(
  { library, tables }: Place,
  { id, query, space, requirements: vectors }: ExplainInput,
): Explanation {
  const table = space === null || vectors === undefined ? undefined : tables.of(space)
  const candidate = candidates(library, [id], table).get(id)
  if (candidate === undefined) throw new ShortlistError('document.unknown', String(id))
  const wanted = requirementsWith(library, query.requirements, vectors, table)
  const requirements = wanted.map((requirement) => explained(candidate, requirement, table))
  return {
    id,
    named: askedByIdentity(library, query.text).has(id),
    requirements,
    passages: requirements
      .filter(({ strength, passage }) => strength !== 'missing' && passage !== '')
      .map(({ start, end }) => ({ start, end })),
    keywords: marks(
      candidate.text,
      wanted.flatMap(({ words }) => words.map(({ word }) => word)),
      documentById(library, id).language,
    ),
  }
}

function explained(
  candidate: Candidate,
  requirement: Requirement,
  table: VectorTable | undefined,
): RequirementEvidence {
  const found = evidenceFor(candidate, requirement, table)
  return {
    requirement: requirement.text,
    passage: found?.passage ?? '',
    start: found?.start ?? 0,
    end: found?.end ?? 0,
    score: found?.score ?? 0,
    strength: found?.strength ?? 'missing',
    words: requirement.words
      .filter(({ root }) => candidate.sources.some((source) => source.roots().has(root)))
      .map(({ word }) => word),
  }
}
