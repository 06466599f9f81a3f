/** Text that a person looking at a document does not see is kept beside its text. Documents read before know of none until they are read again. */
import type { Migration } from '../migrate.ts'

const schema = `
-- JSON array of {text, reason, page, box}; never searched, never encoded
alter table content add column hidden text not null default '[]';
`

export const hiddenText: Migration = { version: 4, name: 'hidden-text', up: (db) => void db.exec(schema) }
