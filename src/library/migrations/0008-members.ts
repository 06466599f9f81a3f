/** Documents inside files (archives, mails, tables), and how the rows of tables are understood. */
import type { Migration } from '../migrate.ts'

const schema = `
-- the file that it is inside of, and its name in there; its path is that file's, a slash, and this name
alter table document add column container_id integer references document (id) on delete cascade;
alter table document add column member text;
-- it only holds the documents inside it: it has no text of its own
alter table document add column holder integer not null default 0 check (holder in (0, 1));
create index document_by_container on document (container_id) where container_id is not null;

alter table duplicate add column container_id integer references document (id) on delete cascade;
alter table duplicate add column member text;
create index duplicate_by_container on duplicate (container_id) where container_id is not null;

create table table_mapping (
  document_id integer primary key references document (id) on delete cascade,
  -- JSON: the tables with the mapping that they were read by
  tables text not null,
  -- JSON: the mapping that the recruiter has confirmed
  confirmed text
) strict;
`

export const members: Migration = { version: 8, name: 'members', up: (db) => void db.exec(schema) }
