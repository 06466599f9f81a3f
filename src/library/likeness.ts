/**
 * Which documents may be of the same person: found when a text is stored, in the same transaction, by what it shares with others
 * (text, e-mail address, telephone number). It only proposes; same-person.ts keeps what the recruiter says to it. Notes: docs/duplicates.md.
 */
import type { Library } from './database.ts'
import { factsFrom, saveTerms } from './facts.ts'
import { fold } from './fold.ts'
import { bandKeys, likenessOf, type Signature, signatureOf } from './minhash.ts'
import { sql } from './statements.ts'

/** estimated share of word pairs that makes two texts alike */
const alike = 0.8
/** of texts that share bands, those with the most are compared */
const mostCompared = 50
/** a document is proposed with so many others, the newest first */
const mostProposed = 10
/** An address or number that stands in more CVs than this is an agency's, or a referee's: it proposes only those of one name. */
export const personalUpTo = 5
/** In more than this it proposes nobody. */
const looksAt = 50

export type ContactKind = 'email' | 'phone'

interface Contact {
  readonly kind: ContactKind
  readonly value: string
}

interface Cv {
  readonly id: number
  readonly name: string | null
  readonly modified: number
}

interface Reasons extends Cv {
  words?: number
  readonly emails: string[]
  readonly phones: string[]
}

/** To be called when the text, its facts and its name are stored. Whatever was proposed and decided before stays. */
export function proposeAlike(library: Library, id: number, text: string): void {
  const signature = signatureOf(text)
  saveSignature(library, id, signature)
  const own = sql<Cv>(library, "select id, name, modified from document where id = ? and kind = 'cv'").get(id)
  if (own === undefined) return
  const found = new Map<number, Reasons>()
  const contacts = contactsOf(library, id)
  for (const contact of contacts) byContact(library, own, contact, found)
  if (signature !== undefined) byText(library, own, signature, contacts, found)
  const newest = [...found.values()].sort((a, b) => b.modified - a.modified || b.id - a.id)
  for (const reasons of newest.slice(0, mostProposed)) saveProposal(library, id, reasons)
}

/** Takes away what was found by a text. What the recruiter has decided is about people, and stays. */
export function withdrawAlike(library: Library, id: number): void {
  const signature = signatureById(library, id)
  const drop = sql(library, 'delete from signature_band where key = ? and document_id = ?')
  for (const key of signature === undefined ? [] : bandKeys(signature)) drop.run(key, id)
  sql(library, 'delete from signature where document_id = ?').run(id)
  sql(library, 'delete from likeness where (first_id = @id or second_id = @id) and decision is null').run({ id })
}

function saveSignature(library: Library, id: number, signature: Signature | undefined): void {
  sql(library, 'insert or replace into signature (document_id, data) values (?, ?)').run(
    id,
    signature === undefined ? null : Buffer.from(signature.buffer),
  )
  const insert = sql(library, 'insert or ignore into signature_band (key, document_id) values (?, ?)')
  for (const key of signature === undefined ? [] : bandKeys(signature)) insert.run(key, id)
}

function signatureById(library: Library, id: number): Signature | undefined {
  const data = sql<{ data: Buffer | null }>(library, 'select data from signature where document_id = ?').get(id)?.data
  return data === null || data === undefined ? undefined : new Uint32Array(new Uint8Array(data).buffer)
}

function contactsOf(library: Library, id: number): Contact[] {
  return sql<Contact>(
    library,
    "select kind, value from document_term where document_id = ? and kind in ('email', 'phone') order by kind, value",
  ).all(id)
}

function byContact(library: Library, own: Cv, contact: Contact, found: Map<number, Reasons>): void {
  const others = sql<Cv>(
    library,
    `select document.id, name, modified from document_term join document on document.id = document_id
     where document_term.kind = ? and value = ? and document_id <> ? and document.kind = 'cv' limit ?`,
  ).all(contact.kind, contact.value, own.id, looksAt)
  const stands = others.length + 1
  if (stands > looksAt) return
  for (const other of others)
    if (isPersonal(contact.kind, stands, own, other)) reasonsFor(found, other)[listOf(contact)].push(contact.value)
  withdrawShared(library, contact, others, stands)
}

/**
 * Whether one address or number in `stands` CVs makes these two people one. Two names without a part in common make it another's: an
 * agency's, a referee's; but where an address stands in these two only, who they are is for the recruiter to say.
 */
function isPersonal(kind: ContactKind, stands: number, a: Cv, b: Cv): boolean {
  const names = compareNames(a, b)
  if (names === 'same') return true
  if (stands > personalUpTo) return false
  return names !== 'other' || (kind === 'email' && stands === 2)
}

/** What one document more shows to be nobody's own contact is no reason any more among those that had it before. */
function withdrawShared(library: Library, contact: Contact, others: readonly Cv[], stands: number): void {
  if (stands !== personalUpTo + 1 && stands !== 3) return
  for (const a of others)
    for (const b of others)
      if (a.id < b.id && !isPersonal(contact.kind, stands, a, b)) withdraw(library, contact, a.id, b.id)
}

function withdraw(library: Library, contact: Contact, first: number, second: number): void {
  const list = listOf(contact)
  sql(
    library,
    `update likeness set ${list} = (select json_group_array(value) from json_each(${list}) where value <> ?)
     where first_id = ? and second_id = ? and decision is null`,
  ).run(contact.value, first, second)
  sql(
    library,
    `delete from likeness where first_id = ? and second_id = ? and decision is null
       and words is null and emails = '[]' and phones = '[]'`,
  ).run(first, second)
}

/**
 * A form filled in by two people, or a template, reads alike: two sure names without a part in common, and contacts on both sides of which
 * none is the other's, are two people whatever the text says.
 */
function byText(
  library: Library,
  own: Cv,
  signature: Signature,
  contacts: readonly Contact[],
  found: Map<number, Reasons>,
): void {
  for (const other of sharingBands(library, own.id, bandKeys(signature))) {
    const words = likenessOf(signature, signatureById(library, other.id) ?? emptySignature)
    if (words < alike) continue
    const isOther = !found.has(other.id) && compareNames(own, other) === 'other' && contacts.length > 0
    if (isOther && contactsOf(library, other.id).length > 0) continue
    reasonsFor(found, other).words = Math.round(words * 100)
  }
}

const emptySignature: Signature = new Uint32Array(0)

function sharingBands(library: Library, id: number, keys: readonly number[]): Cv[] {
  return sql<Cv>(
    library,
    `select document.id, name, modified from signature_band join document on document.id = document_id
     where key in (select value from json_each(?)) and document_id <> ? and document.kind = 'cv'
     group by document_id order by count(*) desc, document_id desc limit ?`,
  ).all(JSON.stringify(keys), id, mostCompared)
}

/** `unknown` where one of them has no sure name. */
function compareNames(a: Cv, b: Cv): 'same' | 'near' | 'other' | 'unknown' {
  if (a.name === null || b.name === null) return 'unknown'
  const [one, two] = [partsOf(a.name), partsOf(b.name)]
  const common = [...one].filter((part) => two.has(part)).length
  if (common === one.size && common === two.size) return 'same'
  return common === 0 ? 'other' : 'near'
}

/** Without initials and marks. */
function partsOf(name: string): Set<string> {
  const parts = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = parts.filter((part) => part.length > 1)
  return new Set(telling.length > 0 ? telling : parts)
}

function reasonsFor(found: Map<number, Reasons>, cv: Cv): Reasons {
  const reasons = found.get(cv.id) ?? { ...cv, emails: [], phones: [] }
  found.set(cv.id, reasons)
  return reasons
}

function listOf({ kind }: Contact): 'emails' | 'phones' {
  return kind === 'email' ? 'emails' : 'phones'
}

function saveProposal(library: Library, id: number, { id: other, words, emails, phones }: Reasons): void {
  sql(
    library,
    `insert into likeness (first_id, second_id, words, emails, phones) values (?, ?, ?, ?, ?)
     on conflict (first_id, second_id) do update
       set words = excluded.words, emails = excluded.emails, phones = excluded.phones`,
  ).run(Math.min(id, other), Math.max(id, other), words ?? null, JSON.stringify(emails), JSON.stringify(phones))
}

/** documents of one transaction */
const savedAtOnce = 200

/** For documents that were read before there were signatures. What is done stays done. */
export function proposeMissing(library: Library): void {
  const missing = sql<{ id: number }>(
    library,
    'select document_id as id from content where document_id not in (select document_id from signature)',
  ).all()
  const content = sql<{ text: string; facts: string }>(library, 'select text, facts from content where document_id = ?')
  const save = library.db.transaction((ids: readonly { readonly id: number }[]) => {
    for (const { id } of ids) {
      const stored = content.get(id)
      if (stored === undefined) continue
      saveTerms(library, id, stored.text, factsFrom(stored.facts))
      proposeAlike(library, id, stored.text)
    }
  })
  for (let at = 0; at < missing.length; at += savedAtOnce) save(missing.slice(at, at + savedAtOnce))
}
