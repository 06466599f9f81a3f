/** Words are found by their stems as well. The index is made anew, empty: what it lacks is indexed from the texts when a library is opened. */
import type { Migration } from '../migrate.ts'

const schema = `
drop table words;

-- rowid is the document's id; the words are our own (words.ts, stems.ts), so the tokenizer only has to split at spaces
create virtual table words using fts5 (
  headline, body, stems,
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#.&'"
);
`

export const stems: Migration = { version: 6, name: 'stems', up: (db) => void db.exec(schema) }
