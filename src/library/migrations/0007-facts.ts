/**
 * What a document says in fields, and, one row each, what lists are filtered by: its terms of the vocabulary, titles, employers,
 * languages and time at work. Documents read before have none until they are read again.
 */
import type { Migration } from '../migrate.ts'

const schema = `
-- JSON of contract/facts.ts
alter table content add column facts text not null default '{}';

create table document_term (
  document_id integer not null references document (id) on delete cascade,
  -- skill, tool, licence, certificate, occupation, title, employer, language, months
  kind text not null,
  -- the vocabulary's id, a language's code, a name in folded letters, '' for months
  value text not null,
  -- months of work; null for all else
  amount integer,
  primary key (kind, value, document_id)
) strict, without rowid;
create index document_term_document on document_term (document_id);
`

export const facts: Migration = { version: 7, name: 'facts', up: (db) => void db.exec(schema) }
