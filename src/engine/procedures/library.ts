/** `library` of the contract. */
import { documentRows, documentText } from '../../library/documents.ts'
import { countAlike } from '../../library/same-person.ts'
import type { DocumentRow } from '../../contract/library.ts'
import { wordsOf } from '../../import/outcomes.ts'
import { forget } from '../forgetting.ts'
import { watch } from '../changes.ts'
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

/** a status at most 4 times a second */
const everyMs = 250

export function libraryProcedures(implementer: Implementer['library'], { library, status, statusChanges }: Services) {
  return {
    status: implementer.status.handler(() => status()),
    watch: implementer.watch.handler(({ signal }) => watch({ changes: statusChanges, read: status, everyMs, signal })),
    documents: implementer.documents.handler(async ({ input }) => {
      const { total, rows } = documentRows(await library(), input)
      return { total, rows: rows.map(explained) }
    }),
    document: implementer.document.handler(async ({ input }) => {
      const open = await library()
      const { document, ...rest } = documentText(open, input.id)
      return { document: explained(document), ...rest, alike: countAlike(open, input.id) }
    }),
    forget: implementer.forget.handler(async ({ input }) => {
      const receipt = await forget(await library(), input.id)
      statusChanges.changed()
      return receipt
    }),
  }
}

/** A failed document says why. */
function explained(row: DocumentRow): DocumentRow {
  if (row.state !== 'failed' || row.outcome === undefined) return row
  return { ...row, message: wordsOf(row.outcome, row.cause).message }
}
