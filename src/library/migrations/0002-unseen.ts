/**
 * Files and folders that could not be looked at are failed documents, with the cause; a job knows how many files its walk passed over.
 */
import type { Migration } from '../migrate.ts'

const schema = `
-- why it could not be looked at or opened, where that says more than the outcome
alter table document add column cause text;
-- the walk could not look at it: it may be a folder, a link, anything
alter table document add column unseen integer not null default 0 check (unseen in (0, 1));
-- of unchanged: those that no row tells, so a second walk counts them anew
alter table job add column passed_over integer not null default 0;
`

export const unseen: Migration = { version: 2, name: 'unseen', up: (db) => void db.exec(schema) }
