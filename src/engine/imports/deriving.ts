/**
 * Brings the facts of documents up to date that were found by older rules or another vocabulary: from their stored texts, when nothing is to
 * be read. A document carries the name of what its facts were found by, so whatever ends this work, it goes on where it was.
 */
import type { Library } from '../../library/database.ts'
import { nextOutdated, type Outdated, saveDerived } from '../../library/derivation.ts'
import type { Readers } from '../workers/readers.ts'

/** documents that go to a reader at a time: some milliseconds each, and a file that comes in waits for them */
const batch = 16
/** characters that go there at a time, beyond a first document */
const most = 1_000_000

export interface DerivingOptions {
  readonly library: Library
  readonly readers: Readers
  /** what facts are found by now */
  readonly derivation: () => string
  /** files are being read or wait for it */
  readonly isReading: () => boolean
  readonly onDerived: () => void
}

/** Answers the step function of a loop. */
export function createDerivingStage(options: DerivingOptions): () => Promise<boolean> {
  const { library, readers, derivation, isReading, onDerived } = options

  /** A document that ends its reader keeps what it has. */
  const derive = async (name: string, documents: readonly Outdated[]): Promise<void> => {
    const result = await readers.derive(documents.map((one) => one.derive))
    if ('ended' in result && documents.length > 1) {
      for (const document of documents) await derive(name, [document])
      return
    }
    const facts = 'facts' in result ? result.facts : []
    saveDerived(
      library,
      name,
      documents.map(({ id, derive: { text } }, at) => ({ id, text, facts: facts[at] })),
    )
  }

  return async () => {
    if (isReading()) return false
    const name = derivation()
    const documents = withinSize(nextOutdated(library, name, batch))
    if (documents.length === 0) return false
    await derive(name, documents)
    onDerived()
    return true
  }
}

function withinSize(documents: readonly Outdated[]): Outdated[] {
  let size = 0
  return documents.filter(({ derive }, at) => (size += derive.text.length) <= most || at === 0)
}
