/** Vocabularies that the user adds, and by which rules and vocabularies the facts of each document were found. */
import type { Migration } from '../migrate.ts'

const schema = `
create table vocabulary (
  id integer primary key autoincrement,
  file text not null unique,
  skills integer not null,
  occupations integer not null,
  names integer not null,
  added_at text not null
) strict;

create table vocabulary_name (
  -- as texts are looked through for it: small letters without marks
  key text not null,
  term text not null,
  vocabulary_id integer not null references vocabulary (id) on delete cascade,
  kind text not null check (kind in ('skill', 'occupation')),
  text text not null,
  preferred integer not null,
  primary key (key, term, vocabulary_id)
) strict, without rowid;
create index vocabulary_name_vocabulary on vocabulary_name (vocabulary_id);

-- '' is before there was a name for it: such documents are looked through again
alter table content add column derivation text not null default '';
create index content_derivation on content (derivation);
`

export const addedVocabulary: Migration = { version: 11, name: 'added-vocabulary', up: (db) => void db.exec(schema) }
