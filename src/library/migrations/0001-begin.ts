/**
 * The first shape of a library: documents and their text, words, chunks, encoders, spaces, vectors, import jobs, settings.
 * A content row is what makes a document searchable; deleting it (or its document) takes chunks and vectors along.
 */
import type { Migration } from '../migrate.ts'

const schema = `
create table job (
  id integer primary key autoincrement,
  asked text not null check (asked in ('cv', 'posting', 'auto')),
  paths text not null,
  state text not null check (state in ('walking', 'running', 'paused', 'cancelled', 'done')),
  note text,
  found integer not null default 0,
  imported integer not null default 0,
  unchanged integer not null default 0,
  duplicates integer not null default 0,
  failed integer not null default 0,
  started_at text not null,
  ms integer not null default 0
) strict;

create table document (
  id integer primary key autoincrement,
  path text not null unique,
  asked text not null check (asked in ('cv', 'posting', 'auto')),
  kind text not null check (kind in ('cv', 'posting')),
  state text not null check (state in ('queued', 'read', 'encoded', 'failed')),
  outcome text,
  type text not null default '',
  -- of the bytes that were read last; whole milliseconds since 1970
  size integer not null,
  modified integer not null,
  -- of the file as it was queued: become size and modified when its reading ends
  found_size integer not null,
  found_modified integer not null,
  -- of the bytes whose text is stored; null while there is none, so it also tells what can be searched
  sha256 text unique,
  name text,
  headline text,
  -- file name, name and headline, folded: what the list of documents is filtered by
  label text not null,
  language text,
  pages integer,
  length integer not null default 0,
  imported_at text not null,
  job_id integer references job (id) on delete set null
) strict;
create index document_by_state on document (state, id);
create index document_by_job on document (job_id, state);
create index document_by_kind on document (kind, id) where sha256 is not null;

-- a second path of bytes that are in the library already
create table duplicate (
  path text primary key,
  size integer not null,
  modified integer not null,
  document_id integer not null references document (id) on delete cascade,
  job_id integer references job (id) on delete set null
) strict;
create index duplicate_by_document on duplicate (document_id);

-- ranges are JSON arrays of {start, end} in UTF-16 code units of text
create table content (
  document_id integer primary key references document (id) on delete cascade,
  sections text not null,
  identity text not null,
  headline text,
  requirements text not null,
  warnings text not null,
  text text not null
) strict;

-- rowid is the document's id; the words are our own (words.ts), so the tokenizer only has to split at spaces
create virtual table words using fts5 (
  headline, body,
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#.&'"
);

create table chunk (
  id integer primary key autoincrement,
  document_id integer not null references content (document_id) on delete cascade,
  chunker text not null,
  role text not null check (role in ('headline', 'body')),
  start_at integer not null,
  end_at integer not null,
  tokens integer not null,
  unique (document_id, chunker, role, start_at, end_at)
) strict;

create table encoder (
  id integer primary key,
  model text not null,
  precision text not null,
  hash text not null,
  dimensions integer not null,
  chunker text not null,
  unique (model, precision, hash, chunker)
) strict;

create table space (
  id integer primary key,
  encoder_id integer not null references encoder (id) on delete cascade,
  pooling text not null,
  -- how many vectors were ever deleted here: tells a table held in memory that it is out of date
  deletions integer not null default 0,
  unique (encoder_id, pooling)
) strict;

-- which documents an encoder has done; a document with nothing to encode has a row here and no vectors
create table encoding (
  document_id integer not null references content (document_id) on delete cascade,
  encoder_id integer not null references encoder (id) on delete cascade,
  primary key (document_id, encoder_id)
) strict, without rowid;
create index encoding_by_encoder on encoding (encoder_id, document_id);

-- data: little-endian f32, L2-normalised; ids only ever grow, so "newer than" is "greater than"
create table vector (
  id integer primary key autoincrement,
  space_id integer not null references space (id) on delete cascade,
  chunk_id integer not null references chunk (id) on delete cascade,
  data blob not null,
  unique (chunk_id, space_id)
) strict;
create index vector_by_space on vector (space_id, id);
create trigger vector_deleted after delete on vector begin
  update space set deletions = deletions + 1 where id = old.space_id;
end;

create table setting (
  key text primary key,
  value text not null
) strict;
`

export const begin: Migration = { version: 1, name: 'begin', up: (db) => void db.exec(schema) }
