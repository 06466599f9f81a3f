/** A receipt, in words. */
import type { Receipt } from '../../../src/contract/forget.ts'
import { count, plural } from '../../lib/format.ts'

/** "1 text, 12 passages, 48 vectors": what there was of each kind, in the order of the receipt */
export function removedWords({ rows }: Receipt): string {
  const kinds: readonly [number, string, string?][] = [
    [rows.documents, 'document'],
    [rows.copies, 'copy', 'copies'],
    [rows.texts, 'text'],
    [rows.passages, 'passage'],
    [rows.vectors, 'vector'],
    [rows.fields, 'field'],
    [rows.words, 'entry of the word index', 'entries of the word index'],
    [rows.pairs, 'same-person pair'],
    [rows.imports, 'mention in imports', 'mentions in imports'],
    [rows.cleared, 'sample or last query', 'samples or last queries'],
    [rows.backups, 'copy of the library', 'copies of the library'],
  ]
  return kinds.flatMap(([number, one, other]) => (number === 0 ? [] : plural(number, one, other))).join(', ')
}

export function proofWords({ sought, traces }: Receipt): string {
  const what = `${plural(sought, 'line, address or name', 'lines, addresses and names')} of it`
  return traces === 0
    ? `${what} were sought in every file of the library afterwards: none was found.`
    : `${what} were sought afterwards, and ${count(traces)} were still found. Close Shortlist, open it again, and forget it once more.`
}
