/**
 * How strongly a document meets a requirement. Cosines of different models lie in different ranges, so no cosine is a
 * threshold here. Two measures that do not depend on the model decide:
 * - coverage: which share of the requirement's words stands together in one part of the document, weighted by rarity
 *   (requirement-words.ts);
 * - nearness: how many standard deviations the document's nearest part lies above the mean of all parts in the library, for
 *   this requirement and in this space. It needs enough parts to be told; in a very small library words alone decide.
 */
import type { RequirementEvidence } from '../contract/search.ts'
import type { Candidate, Requirement } from './evidence.ts'
import { similarity } from './evidence.ts'
import { coverage } from './requirement-words.ts'
import { dot } from './scan.ts'
import type { VectorTable } from './table.ts'

type Strength = RequirementEvidence['strength']

/** Set on the sample library's judged postings: a wrong `found` is worse than a `weak` too many. */
const found = { coverage: 0.6, deviations: 2.5 }
const weak = { coverage: 0.4, deviations: 1.25 }
/** rows looked at for mean and deviation, spread evenly over the table; fewer than `fewestRows` say nothing */
const sampledRows = 2000
const fewestRows = 100

export function strengthOf(candidate: Candidate, requirement: Requirement, table?: VectorTable): Strength {
  const covered = Math.max(0, ...candidate.sources.map((source) => coverage(requirement.words, source.stems())))
  const deviations = nearness(candidate, requirement, table)
  if (covered >= found.coverage || deviations >= found.deviations) return 'found'
  return covered >= weak.coverage || deviations >= weak.deviations ? 'weak' : 'missing'
}

/** Standard deviations above the mean; -Infinity where it cannot be told. */
function nearness({ sources }: Candidate, requirement: Requirement, table: VectorTable | undefined): number {
  if (table === undefined || requirement.vector === undefined) return -Infinity
  const scores = background(table, requirement.vector)
  if (scores.length < fewestRows) return -Infinity
  const mean = sum(scores) / scores.length
  const deviation = Math.sqrt(sum(scores.map((score) => (score - mean) ** 2)) / scores.length)
  const nearest = Math.max(...sources.map((source) => similarity(source, requirement, table) ?? -Infinity))
  return deviation === 0 ? -Infinity : (nearest - mean) / deviation
}

function background(table: VectorTable, vector: Float32Array): number[] {
  const step = Math.max(1, Math.floor(table.count / sampledRows))
  const scores: number[] = []
  for (let row = 0; row < table.count; row += step) {
    if (table.headlines[row] === 0) scores.push(dot(table.values, row * table.dimensions, vector))
  }
  return scores
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
