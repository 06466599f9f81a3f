/** Documents that were read by OCR, and files that have been read once and wait for it. */
import type { Migration } from '../migrate.ts'

const schema = `
-- of a queued file: it has been read once, and has pages without usable text
alter table document add column ocr_due integer not null default 0 check (ocr_due in (0, 1));
-- JSON {pages, confidence}: the pages that were read by OCR (1-based) and the mean confidence of their words, percent
alter table document add column ocr text;
create index document_waiting on document (ocr_due, id) where state = 'queued';
`

export const ocr: Migration = { version: 5, name: 'ocr', up: (db) => void db.exec(schema) }
