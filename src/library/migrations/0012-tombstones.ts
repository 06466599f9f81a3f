/** People who were forgotten: nothing of them is kept but the hash of the bytes that were read, so that the same file is not taken in again unasked. */
import type { Migration } from '../migrate.ts'

const schema = `
create table tombstone (
  -- sha256 of the forgotten bytes, hex
  hash text primary key,
  forgotten_at text not null,
  -- a file with these bytes that was met again, and not read
  document_id integer references document (id) on delete set null
) strict, without rowid;
create index tombstone_by_document on tombstone (document_id) where document_id is not null;
`

export const tombstones: Migration = { version: 12, name: 'tombstones', up: (db) => void db.exec(schema) }
