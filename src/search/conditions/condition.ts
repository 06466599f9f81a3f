/** What every result must fulfil, as a tree; and how it is written. */

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'word' | 'phrase'; readonly text: string }
  | FieldCondition

export type FieldCondition =
  | { readonly kind: 'title' | 'skill' | 'employer' | 'file'; readonly text: string }
  /** ISO 639-1: the document's language, or one that it names */
  | { readonly kind: 'lang'; readonly text: string; readonly code: string }
  | { readonly kind: 'type'; readonly text: string; readonly types: readonly string[] }
  /** months of work, both included; null: no bound */
  | { readonly kind: 'years'; readonly text: string; readonly least: number | null; readonly most: number | null }
  /** when it was imported: from (included) and to (excluded), as stored, in UTC; null: no bound */
  | { readonly kind: 'added'; readonly text: string; readonly from: string | null; readonly to: string | null }

/** As a query that is understood the same way. */
export function written(condition: Condition, inner = false): string {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const joined = condition.of.map((each) => written(each, true)).join(condition.kind === 'all' ? ' AND ' : ' OR ')
      return inner ? `(${joined})` : joined
    }
    case 'not':
      return `NOT ${written(condition.of, true)}`
    case 'word':
      return condition.text
    case 'phrase':
      return `"${condition.text}"`
    default:
      return `${condition.kind}:${/\s/.test(condition.text) ? `"${condition.text}"` : condition.text}`
  }
}
