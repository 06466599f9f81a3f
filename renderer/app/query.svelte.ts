/** What is searched for: a text or a stored posting. Search and Compare share it. */
import type { DocumentRow } from '../../src/contract/library.ts'
import type { Query } from '../../src/contract/search.ts'

export class QueryState {
  text = $state('')
  posting = $state.raw<DocumentRow | null>(null)
  /** undefined while there is nothing to search for */
  readonly value: Query | undefined = $derived(
    this.posting !== null
      ? { posting: this.posting.id }
      : this.text.trim() === ''
        ? undefined
        : { text: this.text.trim() },
  )

  clear(): void {
    this.text = ''
    this.posting = null
  }
}
