/**
 * Answers about a whole library, kept as long as nothing in it has changed: they take a look at every document, and are asked for with each
 * search. During an import they are made anew each time.
 */
import type { Library } from './database.ts'
import { sql } from './statements.ts'

interface Kept {
  readonly version: string
  readonly answers: Map<string, unknown>
}

const kept = new WeakMap<Library, Kept>()
/** of one library; most are numbers */
const mostAnswers = 200

/** `key` must tell apart everything that `work` depends on but the library. Whoever gets the answer must not change it. */
export function untilChanged<Answer>(library: Library, key: string, work: () => Answer): Answer {
  const version = versionOf(library)
  let known = kept.get(library)
  if (known?.version !== version || known.answers.size > mostAnswers) {
    known = { version, answers: new Map() }
    kept.set(library, known)
  }
  const answer = known.answers.has(key) ? (known.answers.get(key) as Answer) : work()
  known.answers.set(key, answer)
  return answer
}

/** Rows that this connection has changed, cascades included, and how often another one has. */
function versionOf(library: Library): string {
  const { changes = 0 } = sql<{ changes: number }>(library, 'select total_changes() as changes').get() ?? {}
  return `${changes} ${String(library.db.pragma('data_version', { simple: true }))}`
}
