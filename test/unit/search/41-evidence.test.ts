import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library/database.ts'
import { documentText } from '../../../src/library/documents.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { candidates, evidenceFor } from '../../../src/search/evidence.ts'
import { requirementsWith } from '../../../src/search/requirement.ts'
import { createTables } from '../../../src/search/table.ts'
import { addDocument, encodeAll, ownLibrary, tinyModel, unit } from '../library/setting.ts'

const filler = (topic: string) =>
  Array.from({ length: 11 }, (_, i) => `Line ${i} about ${topic}, one among many such lines of it.`).join('\n')

/** Two chunks: the first points to x, the second to y. */
function twoParts(library: Library): number {
  const id = addDocument(library, {
    name: 'Ann Alder',
    body: `${filler('cooking')}\nHeld a licence for reach trucks.\n${filler('ships')}`,
  })
  encodeAll(library, (text) => (text.includes('cooking') ? [1, 0, 0] : [0, 1, 0]))
  return id
}

function evidence(library: Library, id: number, requirement: string, vector: readonly number[]) {
  const table = createTables(library).of(ensureSpace(library, { ...tinyModel, pooling: 'mean', chunker: '1' }))
  const candidate = candidates(library, [id], table).get(id)
  if (candidate === undefined) throw new Error('no text')
  return requirementsWith(library, [requirement], [Float32Array.from(unit(vector))], table).map((each) =>
    evidenceFor(candidate, each, table),
  )
}

describe('evidence for a requirement', () => {
  it('comes from the part that is nearest when words say nothing', () => {
    const library = ownLibrary()
    const id = twoParts(library)
    const [found] = evidence(library, id, 'sailor', [0.1, 1, 0])
    expect(found?.passage).toContain('ships')
    expect(found?.score).toBeCloseTo(1 / Math.hypot(0.1, 1), 5)
    expect(evidence(library, id, 'chef', [1, 0.1, 0])[0]?.passage).toContain('cooking')
  })

  it('comes from the part that holds its words, though another is nearer', () => {
    const library = ownLibrary()
    const id = twoParts(library)
    expect(evidence(library, id, 'reach trucks', [0, 0, 1])[0]?.passage).toMatch(/^Held a licence for reach trucks/)
  })

  it('has a place in the document that holds the passage', () => {
    const library = ownLibrary()
    const id = twoParts(library)
    const [found] = evidence(library, id, 'reach trucks', [0, 1, 0])
    const { text } = documentText(library, id)
    expect(text.slice(found?.start, found?.end).replace(/\s+/g, ' ')).toBe(found?.passage)
  })

  it('is never the name, whatever is asked', () => {
    const library = ownLibrary()
    const id = twoParts(library)
    expect(JSON.stringify(evidence(library, id, 'Ann Alder', [1, 0, 0]))).not.toContain('"passage":"Ann')
  })

  it('of a document without vectors goes by words, and is missing where there are none', () => {
    const library = ownLibrary()
    const id = addDocument(library, {
      body: `${filler('cooking')}\nHeld a licence for reach trucks, and another one for cranes.`,
    })
    const candidate = candidates(library, [id]).get(id)
    if (candidate === undefined) throw new Error('no text')
    const [trucks, zymurgy] = requirementsWith(library, ['reach trucks licence', 'zymurgy']).map((each) =>
      evidenceFor(candidate, each),
    )
    expect(trucks).toMatchObject({
      requirement: 'reach trucks licence',
      passage: 'Held a licence for reach trucks, and another one for cranes.',
      score: 1,
      strength: 'found',
    })
    expect(zymurgy).toBeUndefined()
  })
})
