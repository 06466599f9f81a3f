/**
 * The documents inside a file, each a document of its own: when the file is read (again), new ones are queued, known ones are queued again
 * (their text and vectors stay if their bytes are the same), moved ones follow, and those that are not in it any more go.
 */
import type { DocumentState } from '../contract/common.ts'
import type { ImportAs } from '../contract/import.ts'
import type { Library } from './database.ts'
import { fold } from './fold.ts'
import { memberPath, shownFile } from './member-names.ts'
import { removeDocument } from './removal.ts'
import { nextState } from './states.ts'
import { sql } from './statements.ts'

/** A file that holds documents; `size` and `modified` are its own. */
export interface Container {
  readonly id: number
  readonly path: string
  readonly asked: ImportAs
  readonly job_id: number | null
  readonly size: number
  readonly modified: number
}

export interface MemberName {
  readonly name: string
  readonly hash?: string
}

interface Known {
  readonly id: number
  readonly member: string
  readonly state: DocumentState
  readonly sha256: string | null
}

/** Inside a transaction. Counts what it queues or keeps as found by the container's job. */
export function placeMembers(library: Library, container: Container, members: readonly MemberName[]): void {
  sql(library, 'delete from duplicate where container_id = ?').run(container.id)
  const known = sql<Known>(
    library,
    'select id, member, state, sha256 from document where container_id = ? order by id',
  ).all(container.id)
  const same = sameContent(known, members)
  const rest = known.filter((one) => !same.has(one))
  const named = new Map(rest.map((one) => [one.member, one]))
  const taken = new Set(same.values())
  const read = new Set(members.map(({ name }) => name).filter((name) => !taken.has(name)))
  for (const one of rest) if (!read.has(one.member)) removeDocument(library, one.id, container.job_id)
  move(library, container, same)
  for (const { name } of members) {
    if (taken.has(name)) continue
    const old = named.get(name)
    if (old === undefined) insert(library, container, name)
    else queueAgain(library, container, old)
  }
  const found = members.length
  sql(library, 'update job set found = found + ?, unchanged = unchanged + ? where id = ?').run(
    found,
    same.size,
    container.job_id,
  )
}

/** Known members whose content is in the file as it was, with the name that it has now. */
function sameContent(known: readonly Known[], members: readonly MemberName[]): Map<Known, string> {
  const byHash = new Map(known.filter(isAtRest).map((one) => [one.sha256, one]))
  const same = new Map<Known, string>()
  for (const { name, hash } of members) {
    const one = hash === undefined ? undefined : byHash.get(hash)
    if (one !== undefined && !same.has(one)) same.set(one, name)
  }
  return same
}

function isAtRest({ state, sha256 }: Known): boolean {
  return sha256 !== null && (state === 'read' || state === 'encoded')
}

/** Names are unique, and may be exchanged: all leave their old ones first. */
function move(library: Library, container: Container, same: ReadonlyMap<Known, string>): void {
  const moved = [...same].filter(([{ member }, name]) => member !== name)
  const leave = sql(library, "update document set path = 'moving ' || id where id = ?")
  const arrive = sql(library, 'update document set path = ?, member = ?, label = ? where id = ?')
  for (const [{ id }] of moved) leave.run(id)
  for (const [{ id }, name] of moved) arrive.run(memberPath(container.path, name), name, labelOf(container, name), id)
}

function labelOf({ path }: Container, name: string): string {
  return fold(shownFile({ path: memberPath(path, name), member: name }))
}

function insert(library: Library, container: Container, name: string): void {
  const { id, path, asked, job_id, size, modified } = container
  sql(
    library,
    `insert into document
       (path, member, container_id, asked, kind, state, size, modified, found_size, found_modified, label, imported_at, job_id)
     values (?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[memberPath(path, name), name, id, asked, asked === 'auto' ? 'cv' : asked, size, modified, size, modified],
    ...[labelOf(container, name), new Date().toISOString(), job_id],
  )
}

function queueAgain(library: Library, { asked, job_id }: Container, { id, state }: Known): void {
  sql(library, 'update document set state = ?, ocr_due = 0, asked = ?, job_id = ? where id = ?').run(
    nextState(state, 'enqueue'),
    asked,
    job_id,
    id,
  )
}
