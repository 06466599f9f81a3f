/** A judged set and a method's lists in the files that trec_eval reads. */
import type { JudgedQuery } from './judged-set.ts'
import type { RankedList } from './evaluation.ts'

/** `query 0 document grade`, a line each. */
export function qrels(queries: readonly JudgedQuery[]): string {
  return queries
    .flatMap(({ id, grades }) =>
      Array.from(grades, ([name, grade]) => `${token(id)} 0 ${token(name)} ${String(grade)}\n`),
    )
    .join('')
}

/** `query Q0 document rank score tag`, a line each; the score falls by one a rank, because trec_eval puts equal scores in an order of its own. */
export function run(lists: readonly RankedList[], tag: string): string {
  return lists
    .flatMap(({ query, ranked }) =>
      [...new Set(ranked)].map(
        (name, index, all) =>
          `${token(query.id)} Q0 ${token(name)} ${String(index + 1)} ${String(all.length - index)} ${token(tag)}\n`,
      ),
    )
    .join('')
}

/** White space separates the columns, so there is none in a column. */
function token(text: string): string {
  return encodeURI(text.normalize('NFC'))
}
