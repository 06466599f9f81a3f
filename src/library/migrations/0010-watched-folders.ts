/** Folders that the library is kept in step with, and documents whose files are not in them any more. */
import type { Migration } from '../migrate.ts'

const schema = `
create table watched_folder (
  id integer primary key autoincrement,
  path text not null unique,
  asked text not null check (asked in ('cv', 'posting', 'auto')),
  added_at text not null
) strict;

-- its file is not in its watched folder any more. found: it is, or nobody looks; missing: not found by searches; kept: found all the same
alter table document add column presence text not null default 'found' check (presence in ('found', 'missing', 'kept'));
create index document_missing on document (path) where presence <> 'found';
`

export const watchedFolders: Migration = { version: 10, name: 'watched-folders', up: (db) => void db.exec(schema) }
