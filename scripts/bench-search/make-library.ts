/**
 * `node scripts/bench-search/make-library.ts COUNT`: a library of any number of CVs in minutes. Each is one of some hundred that were read and
 * encoded for real, with some words exchanged and each vector moved a little, so that words and vectors lie about as real ones do.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { bytesOf, vectorOf } from '../../src/library/bytes.ts'
import { type Library, openLibrary } from '../../src/library/database.ts'
import { sql } from '../../src/library/statements.ts'
import { saveWords } from '../../src/library/words.ts'
import { createRandom, cyclic, type Random } from '../sample/random.ts'
import { inClone } from '../setup/folders.mjs'
import { base, databaseOf, libraryOf } from './folders.ts'
import { wordsOf } from './words.ts'

const read = 300
/** documents a transaction */
const atOnce = 500
/** The invented CVs have many short sections, so more chunks than real ones (4.7 in the mean) have: so many of each are kept. */
const mostChunks = 5
/** of the noise, a coordinate: a vector and its neighbour of the same origin have a cosine of about .9 */
const deviation = 0.012

interface Chunk {
  readonly role: string
  readonly start_at: number
  readonly end_at: number
  readonly tokens: number
  readonly chunker: string
  readonly vector: Float32Array
}

interface Origin {
  readonly id: number
  readonly text: string
  readonly headline: string
  readonly language: string | null
  readonly chunks: readonly Chunk[]
}

function makeBase(): void {
  if (existsSync(base)) return
  const texts = mkdtempSync(join(tmpdir(), 'shortlist-bench-'))
  const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    run(inClone('scripts', 'sample', 'write-many.ts'), texts, String(read), 'txt')
    run(inClone('src', 'cli', 'main.ts'), 'import', texts, '--library', `${base}.new`)
    renameSync(`${base}.new`, base)
  } finally {
    rmSync(texts, { recursive: true, force: true })
  }
}

function origins(): Origin[] {
  const db = new Database(databaseOf(base), { readonly: true })
  const documents = db
    .prepare<[], Omit<Origin, 'chunks'>>(
      `select id, text, coalesce(document.headline, '') as headline, language
       from document join content on document_id = id order by id`,
    )
    .all()
  const chunks = db.prepare<[number], Omit<Chunk, 'vector'> & { data: Buffer }>(
    `select role, start_at, end_at, tokens, chunker, data from chunk join vector on chunk_id = chunk.id
     where document_id = ? and space_id = (select id from space where pooling = 'mean') order by chunk.id limit ${mostChunks}`,
  )
  const found = documents.map((document) => ({
    ...document,
    chunks: chunks.all(document.id).map(({ data, ...chunk }) => ({ ...chunk, vector: vectorOf(data) })),
  }))
  db.close()
  return found
}

/** What a document has that is not changed. */
const copied = [
  `insert into document (id, path, asked, kind, state, outcome, type, size, modified, found_size, found_modified, sha256,
     name, headline, label, language, pages, length, imported_at)
   select @id, path || ' ' || @id, asked, 'cv', 'encoded', outcome, type, size, modified, found_size, found_modified, 'made ' || @id,
     name, headline, label || iif(@id % 100 = 0, ' hundredth', ''), language, pages, length, imported_at
   from base.document where id = @from`,
  `insert into content (document_id, sections, identity, headline, requirements, warnings, text, hidden, facts)
   select @id, sections, identity, headline, requirements, warnings, @text, hidden, facts from base.content where document_id = @from`,
  `insert into document_term (document_id, kind, value, amount)
   select @id, kind, value, amount from base.document_term where document_id = @from and kind not in ('email', 'phone')`,
  // without a signature, as of short texts: nobody is proposed as anybody else
  'insert into signature (document_id) select @id from base.document where id = @from',
  'insert into encoding (document_id, encoder_id) select @id, 1 from base.document where id = @from',
]

function fill(library: Library, cvs: number): void {
  library.db.pragma('synchronous = OFF')
  library.db.pragma('cache_size = -200000')
  library.db.exec(`attach '${databaseOf(base).replaceAll("'", "''")}' as base`)
  library.db.exec(`insert into encoder select * from base.encoder where id = 1;
    insert into space (id, encoder_id, pooling) values (1, 1, 'mean');
    insert into setting select * from base.setting`)
  const all = origins()
  const words = wordsOf(all.map(({ text }) => text))
  const some = library.db.transaction((first: number, last: number) => {
    for (let id = first; id <= last; id++) addOne(library, id, cyclic(all, id), words.exchanged)
  })
  for (let done = 0; done < cvs; done += atOnce) {
    some(done + 1, Math.min(cvs, done + atOnce))
    if (done % 10_000 === 0) console.error(`${done} of ${cvs} CVs`)
  }
}

function addOne(
  library: Library,
  id: number,
  { text: original, headline, language, chunks, id: from }: Origin,
  exchanged: (text: string, random: Random) => string,
): void {
  const random = createRandom(`bench:cv:${id}`)
  const text = exchanged(original, random)
  for (const statement of copied)
    sql(library, statement).run(statement.includes('@text') ? { id, from, text } : { id, from })
  saveWords(library, id, { headline, text, language })
  const addChunk = sql(
    library,
    'insert into chunk (document_id, chunker, role, start_at, end_at, tokens) values (?, ?, ?, ?, ?, ?)',
  )
  const addVector = sql(library, 'insert into vector (space_id, chunk_id, data) values (1, ?, ?)')
  for (const { chunker, role, start_at, end_at, tokens, vector } of chunks) {
    const { lastInsertRowid } = addChunk.run(id, chunker, role, start_at, end_at, tokens)
    addVector.run(lastInsertRowid, bytesOf(moved(vector, random)))
  }
}

/** Of norm 1. */
function moved(vector: Float32Array, random: Random): Float32Array {
  const noise = () => (random.next() + random.next() + random.next() + random.next() - 2) * Math.sqrt(3) * deviation
  const near = vector.map((value) => value + noise())
  const norm = Math.sqrt(near.reduce((sum, value) => sum + value * value, 0))
  return near.map((value) => value / norm)
}

const cvs = Number(process.argv[2])
makeBase()
const folder = libraryOf(cvs)
rmSync(`${folder}.new`, { recursive: true, force: true })
const library = openLibrary(`${folder}.new`)
fill(library, cvs)
library.db.pragma('wal_checkpoint(TRUNCATE)')
library.close()
renameSync(`${folder}.new`, folder)
