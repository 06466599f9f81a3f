/** Vocabularies that the user has added: one row a file, one row a name. */
import { ShortlistError } from '../contract/errors.ts'
import type { AddedVocabulary } from '../contract/vocabulary.ts'
import { type AddedName } from '../vocabulary/added.ts'
import { foldTerm } from '../vocabulary/fold.ts'
import type { Library } from './database.ts'
import { inTransaction, sql } from './statements.ts'

/** In the order they were added. */
export function addedVocabularies(library: Library): AddedVocabulary[] {
  return sql<AddedVocabulary>(
    library,
    'select id, file, skills, occupations, names, added_at as addedAt from vocabulary order by id',
  ).all()
}

export interface NewVocabulary {
  readonly file: string
  readonly skills: number
  readonly occupations: number
  readonly names: readonly AddedName[]
}

/** In place of the one from a file of this name. A number is never given twice, so each change can be told by their numbers. */
export function addVocabulary(library: Library, { file, skills, occupations, names }: NewVocabulary): AddedVocabulary {
  return inTransaction(library, () => {
    sql(library, 'delete from vocabulary where file = ?').run(file)
    const id = Number(
      sql(library, 'insert into vocabulary (file, skills, occupations, names, added_at) values (?, ?, ?, ?, ?)').run(
        file,
        skills,
        occupations,
        names.length,
        new Date().toISOString(),
      ).lastInsertRowid,
    )
    const insert = sql(
      library,
      'insert or ignore into vocabulary_name (key, term, vocabulary_id, kind, text, preferred) values (?, ?, ?, ?, ?, ?)',
    )
    for (const { id: term, kind, text, preferred } of names)
      insert.run(foldTerm(text), term, id, kind, text, preferred ? 1 : 0)
    const added = addedVocabularies(library).find((one) => one.id === id)
    if (added === undefined) throw new ShortlistError('internal', file)
    return added
  })
}

export function removeVocabulary(library: Library, id: number): boolean {
  return inTransaction(library, () => sql(library, 'delete from vocabulary where id = ?').run(id).changes === 1)
}

/** As readers are told them (`Knowledge`), those that their vocabulary prefers first; built by SQLite, as it is a hundred thousand rows. */
export function namesAsJson(library: Library): string {
  return (
    sql<{ names: string | null }>(
      library,
      `select json_group_array(json_array(term, kind, text, preferred)) as names
       from (select term, kind, text, preferred from vocabulary_name order by vocabulary_id, preferred desc)`,
    ).get()?.names ?? ''
  )
}

/** Terms of added vocabularies that are called so, by their ids. */
export function addedTermsNamed(library: Library, text: string): string[] {
  return sql<{ term: string }>(library, 'select distinct term from vocabulary_name where key = ?')
    .all(foldTerm(text))
    .map(({ term }) => term)
}
