/** Documents that may be of the same person: signatures of their texts, what was proposed, and what the recruiter said to it. */
import type { Migration } from '../migrate.ts'

const schema = `
-- MinHash of the text (minhash.ts), little-endian u32; null where the text is too short to be told from others
create table signature (
  document_id integer primary key references content (document_id) on delete cascade,
  data blob
) strict;

-- the same band of two signatures has the same key: what is looked up instead of comparing with all
create table signature_band (
  key integer not null,
  document_id integer not null,
  primary key (key, document_id)
) strict, without rowid;

-- first_id is the smaller one
create table likeness (
  first_id integer not null references document (id) on delete cascade,
  second_id integer not null references document (id) on delete cascade,
  -- estimated share of word pairs that both texts have, percent; null where that is no reason
  words integer,
  -- JSON: addresses and numbers that both have
  emails text not null,
  phones text not null,
  decision text check (decision in ('same', 'newest', 'different')),
  decided_at text,
  primary key (first_id, second_id)
) strict, without rowid;
create index likeness_by_second on likeness (second_id);
create index likeness_open on likeness (first_id) where decision is null;

-- the newer version that is found in its place
alter table document add column replaced_by integer references document (id) on delete set null;
create index document_replaced on document (replaced_by) where replaced_by is not null;
`

export const likeness: Migration = { version: 9, name: 'likeness', up: (db) => void db.exec(schema) }
