/** What a window may ask about folders that the library is kept in step with. */
import { z } from 'zod'
import { procedure } from './base.ts'
import { ImportAs } from './import.ts'

/**
 * checking: being looked through; watching: the system tells of changes; polling: it does not, so the folder is looked through now and then;
 * away: it cannot be reached, and what was read from it stays as it is
 */
export const WatchedFolder = z.object({
  id: z.int(),
  path: z.string(),
  as: ImportAs,
  state: z.enum(['checking', 'watching', 'polling', 'away']),
  /** why it is polled or away, as a sentence */
  note: z.string().optional(),
  /** documents of it that searches find */
  documents: z.int(),
  /** documents whose files are not in it any more: kept, but not found until the file is back, or they are kept by `keep` */
  missing: z.int(),
})
export type WatchedFolder = z.infer<typeof WatchedFolder>

export const watched = {
  list: procedure.output(z.object({ folders: z.array(WatchedFolder) })),
  /** imports what is in it and goes on doing so, over restarts; import.nothing-found where it is no folder */
  add: procedure.input(z.object({ path: z.string().min(1), as: ImportAs.default('auto') })).output(WatchedFolder),
  /** its documents stay */
  remove: procedure.input(z.object({ id: z.int() })).output(z.object({ removed: z.boolean() })),
  /** lets searches find the missing documents of a folder again; answers how many */
  keep: procedure.input(z.object({ id: z.int() })).output(z.object({ kept: z.int() })),
}
