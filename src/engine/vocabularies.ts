/** Vocabularies that the user adds: read by a reader, kept in the library, known to all readers, and the library looked through again. */
import { basename } from 'node:path'
import { ShortlistError } from '../contract/errors.ts'
import type { AddedVocabulary, VocabularyState } from '../contract/vocabulary.ts'
import { factsVersion } from '../import/fields/derive.ts'
import type { Library } from '../library/database.ts'
import { countDerived, derivationOf } from '../library/derivation.ts'
import { addedVocabularies, addVocabulary, namesAsJson, removeVocabulary } from '../library/vocabularies.ts'
import type { Changes } from './changes.ts'
import type { KnowledgeSource } from './workers/reader.ts'
import type { Readers } from './workers/readers.ts'

export interface Vocabularies extends KnowledgeSource {
  readonly state: () => VocabularyState
  /** Throws vocabulary.* for a file that cannot be used. */
  readonly add: (path: string) => Promise<AddedVocabulary>
  readonly remove: (id: number) => boolean
  readonly changes: Changes
}

export interface VocabulariesOptions {
  readonly library: Library
  readonly readers: Pick<Readers, 'readVocabulary'>
  readonly changes: Changes
  /** there are documents to look through again */
  readonly onChange: () => void
}

/** What readers know without a library. */
export const bareDerivation = derivationOf(factsVersion, [])

export function createVocabularies({ library, readers, changes, onChange }: VocabulariesOptions): Vocabularies {
  const nameNow = () =>
    derivationOf(
      factsVersion,
      addedVocabularies(library).map(({ id }) => id),
    )
  let derivation = nameNow()
  const changed = () => {
    derivation = nameNow()
    changes.changed()
    onChange()
  }
  return {
    changes,
    derivation: () => derivation,
    knowledge: () => ({ derivation, names: namesAsJson(library) }),
    state: () => ({ vocabularies: addedVocabularies(library), ...countDerived(library, derivation) }),
    add: async (path) => {
      const read = await readers.readVocabulary(path)
      if ('refused' in read) throw new ShortlistError(`vocabulary.${read.refused}`, read.detail ?? basename(path))
      const added = addVocabulary(library, { ...read, file: basename(path) })
      changed()
      return added
    },
    remove: (id) => {
      const removed = removeVocabulary(library, id)
      if (removed) changed()
      return removed
    },
  }
}
