/**
 * Spaces of fewer dimensions: a projection is fitted on the vectors of a space, and its own vectors are another space. The table of spaces
 * is made anew, because an encoder's pooling may now have several.
 */
import type { Migration } from '../migrate.ts'

const schema = `
drop trigger vector_deleted;

create table projection (
  id integer primary key autoincrement,
  -- whose vectors it was fitted on and brings down
  space_id integer not null references space (id) on delete cascade,
  dimensions integer not null,
  -- 1, 2, 3 … among those of this size of a space
  number integer not null,
  -- how many vectors it was fitted on, and when
  passages integer not null,
  fitted_at text not null,
  -- [dimensions, dimensions of the encoder], little-endian f32, rows orthonormal; its sha256
  matrix blob not null,
  hash text not null,
  -- the vectors of space_id up to this id are brought down
  done_to integer not null default 0,
  -- all that it was fitted on were once: before that no search uses it
  complete integer not null default 0 check (complete in (0, 1)),
  unique (space_id, dimensions, number)
) strict;

create table new_space (
  id integer primary key autoincrement,
  encoder_id integer not null references encoder (id) on delete cascade,
  pooling text not null,
  -- null for the encoder's own dimensions
  projection_id integer references projection (id) on delete cascade,
  -- how many vectors were ever deleted here: tells a table held in memory that it is out of date
  deletions integer not null default 0
) strict;
insert into new_space select id, encoder_id, pooling, null, deletions from space;
drop table space;
alter table new_space rename to space;
create unique index space_by_encoder on space (encoder_id, pooling) where projection_id is null;
create unique index space_by_projection on space (projection_id) where projection_id is not null;

create trigger vector_deleted after delete on vector begin
  update space set deletions = deletions + 1 where id = old.space_id;
end;
`

export const projections: Migration = { version: 3, name: 'projections', up: (db) => void db.exec(schema) }
