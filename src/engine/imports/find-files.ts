/** A job's walk: what it finds goes into the queue, what it cannot look at into the list of failures, batch by batch. */
import { type FoundFile, type Unseen, walk } from '../../import/walk.ts'
import type { Library } from '../../library/database.ts'
import { type JobRow, restartWalk } from '../../library/jobs.ts'
import { enqueue } from '../../library/queue.ts'
import { forgetUnseen, saveUnseen } from '../../library/unseen.ts'

/** files, or things that could not be looked at, stored in one transaction */
const batchSize = 200

export type WalkingJob = Pick<JobRow, 'id' | 'paths' | 'as'>

/** Answers false when it was aborted: the job is not this walk's any more, and nothing more is stored. Can be called again after a cut. */
export async function findFiles(
  library: Library,
  { id, paths, as }: WalkingJob,
  { signal, onStored }: { readonly signal: AbortSignal; readonly onStored: () => void },
): Promise<boolean> {
  const files: FoundFile[] = []
  const unseen: Unseen[] = []
  const causes = new Set<Unseen['cause']>()
  const store = () => {
    enqueue(library, id, files.splice(0), as)
    saveUnseen(library, id, unseen.splice(0), as)
    onStored()
  }
  const onUnseen = (problem: Unseen) => {
    causes.add(problem.cause)
    unseen.push(problem)
  }
  restartWalk(library, id)
  for await (const file of walk(paths, { onUnseen, signal })) {
    if (signal.aborted) return false
    files.push(file)
    if (files.length + unseen.length >= batchSize) store()
  }
  if (signal.aborted) return false
  store()
  // a walk that was cut short has not met everything that is still in the way
  if (!causes.has('count')) forgetUnseen(library, id, paths)
  return true
}
