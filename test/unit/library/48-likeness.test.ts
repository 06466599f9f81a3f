import { describe, expect, it } from 'vitest'
import { noFacts, type Facts } from '../../../src/contract/facts.ts'
import type { Library } from '../../../src/library/database.ts'
import { proposeMissing } from '../../../src/library/likeness.ts'
import { bandKeys, likenessOf, signatureOf } from '../../../src/library/minhash.ts'
import { saveReading } from '../../../src/library/readings.ts'
import { countAlike, decideSamePerson, samePersonPairs, sharedContacts } from '../../../src/library/same-person.ts'
import { sql } from '../../../src/library/statements.ts'
import { searchableIds } from '../../../src/search/documents.ts'
import { addDocument, codeOf, ownLibrary, reading, rowsIn } from './setting.ts'

/** Words that no other text has in this order. */
function words(seed: number, count = 300): string {
  return Array.from({ length: count }, (_, at) => `w${(seed * 7919 + at * 104729 + at * at * seed) % 5000}`).join(' ')
}

interface Someone {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly body: string
  readonly kind?: 'cv' | 'posting'
}

function person({ name, email, phone, body, kind }: Someone) {
  const contact = [email, phone].filter((part) => part !== undefined).join(' ')
  const text = [name, contact === '' ? undefined : contact, body].filter((part) => part !== undefined).join('\n')
  const place = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const facts: Facts = {
    ...noFacts,
    emails: email === undefined ? [] : [place(email)],
    phones: phone === undefined ? [] : [{ ...place(phone), number: phone, country: 'GB' }],
  }
  return {
    ...{ body, facts, kind: kind ?? ('cv' as const) },
    ...(name === undefined ? {} : { name }),
    ...(contact === '' ? {} : { contact }),
  }
}

const add = (library: Library, someone: Someone) => addDocument(library, person(someone))
const open = (library: Library) => samePersonPairs(library, { state: 'open', offset: 0, limit: 100 })
const ids = (library: Library) => open(library).pairs.map(({ newer, older }) => [newer.id, older.id])

describe('the signature of a text', () => {
  const text = words(1)

  it('is the same for the same words, whatever stands between them', () => {
    const [a, b] = [signatureOf(text), signatureOf(text.toUpperCase().replaceAll(' ', ' \n– '))]
    expect(a).toEqual(b)
  })

  it('tells the share of word pairs that two texts have in common', () => {
    const half = `${text.slice(0, text.length / 2)} ${words(2, 150)}`
    const [a, b, c] = [signatureOf(text), signatureOf(half), signatureOf(words(3))]
    if (a === undefined || b === undefined || c === undefined) throw new Error('they are long enough')
    // 150 of 450 pairs
    expect(likenessOf(a, b)).toBeGreaterThan(0.2)
    expect(likenessOf(a, b)).toBeLessThan(0.47)
    expect(likenessOf(a, c)).toBeLessThan(0.1)
    expect(bandKeys(a).some((key) => bandKeys(c).includes(key))).toBe(false)
  })

  it('works for scripts without spaces, and says nothing of a short text', () => {
    const japanese =
      '東京の病院で看護師として五年間働き夜勤と新人教育を担当しました日本語と英語を話します資格は看護師免許です'
    const signature = signatureOf(japanese)
    const changed = signatureOf(japanese.replace('五年間', '六年間'))
    if (signature === undefined || changed === undefined) throw new Error('they are long enough')
    expect(likenessOf(signature, changed)).toBeGreaterThan(0.7)
    expect(signatureOf('Curriculum vitae of a nurse in Leeds')).toBeUndefined()
  })
})

describe('the same person', () => {
  it('is proposed for nearly the same text, the newer file first, with its share of common word pairs', () => {
    const library = ownLibrary()
    const older = add(library, { body: words(1) })
    add(library, { body: words(2) })
    const newer = add(library, { body: `${words(1)} one more line about a new job` })
    const { total, pairs } = open(library)
    expect(total).toBe(1)
    expect(pairs[0]).toMatchObject({ newer: { id: newer }, older: { id: older }, emails: [], phones: [] })
    expect(pairs[0]?.words).toBeGreaterThan(90)
    expect([countAlike(library, newer), countAlike(library, older)]).toEqual([1, 1])
  })

  it('is proposed for the same e-mail address or number, however it is spelled', () => {
    const library = ownLibrary()
    const first = add(library, { name: 'Ada Hill', email: 'Ada.Hill@Example.org', body: words(1) })
    const second = add(library, { name: 'Ada Hill', email: 'ada.hill@example.org', body: words(2) })
    const third = add(library, { phone: '+441134960001', body: words(3) })
    const fourth = add(library, { phone: '+441134960001', body: words(4) })
    expect(open(library).pairs).toMatchObject([
      { newer: { id: fourth }, older: { id: third }, phones: ['+441134960001'] },
      { newer: { id: second }, older: { id: first }, emails: ['ada.hill@example.org'] },
    ])
  })

  it('is nobody who only fills in the same template, or whose number is a referee’s', () => {
    const library = ownLibrary()
    add(library, { name: 'Ada Hill', email: 'ada@example.org', body: words(1) })
    add(library, { name: 'Ben Cole', email: 'ben@example.org', body: words(1) })
    add(library, { name: 'Cy Dunn', phone: '+441134960002', body: words(2) })
    add(library, { name: 'Di Eves', phone: '+441134960002', body: words(3) })
    expect(open(library).total).toBe(0)
  })

  it('is no posting', () => {
    const library = ownLibrary()
    add(library, { email: 'jobs@example.org', body: words(1), kind: 'posting' })
    add(library, { email: 'jobs@example.org', body: words(1), kind: 'posting' })
    add(library, { email: 'jobs@example.org', body: words(2) })
    expect(open(library).total).toBe(0)
  })

  it('is not proposed by an agency’s address but for those of the same name; it says which address that is', () => {
    const library = ownLibrary()
    const agency = 'office@agency.example'
    const first = ['Ada', 'Ben', 'Cy', 'Di', 'Ed', 'Flo', 'Gus']
    for (const [at, name] of first.entries())
      add(library, { name: `${name} Own${at}`, email: agency, body: words(at + 1) })
    expect(open(library).total).toBe(0)
    for (let at = 10; at < 20; at++) add(library, { email: agency, body: words(at) })
    expect(open(library).total).toBe(0)
    const again = add(library, { name: 'Ada Own0', email: agency, body: words(30) })
    expect(ids(library)).toEqual([[again, 1]])
    expect(sharedContacts(library)).toEqual([{ kind: 'email', value: agency, documents: 18 }])
  })

  it('is not proposed any more when a shared address turns out to be an agency’s', () => {
    const library = ownLibrary()
    const add5 = (from: number) => {
      for (let at = from; at < from + 5; at++) add(library, { email: 'office@agency.example', body: words(at) })
    }
    add5(1)
    expect(open(library).total).toBe(10)
    add5(6)
    expect(open(library).total).toBe(0)
  })

  it('is proposed for documents that were read before there were proposals', () => {
    const library = ownLibrary()
    add(library, { name: 'Ada Hill', email: 'ada@example.org', body: words(1) })
    add(library, { name: 'Ada Hill', email: 'ada@example.org', body: words(2) })
    for (const table of ['likeness', 'signature', 'signature_band']) sql(library, `delete from ${table}`).run()
    sql(library, "delete from document_term where kind = 'email'").run()
    proposeMissing(library)
    expect(open(library).total).toBe(1)
  })

  it('goes with the text it was found by, and comes with another', () => {
    const library = ownLibrary()
    add(library, { body: words(1) })
    const changing = add(library, { body: `${words(1)} more` })
    sql(library, "update document set state = 'queued' where id = ?").run(changing)
    saveReading(library, changing, reading({ body: words(2) }))
    expect([open(library).total, rowsIn(library, 'signature'), rowsIn(library, 'signature_band')]).toEqual([0, 2, 36])
  })
})

describe('a decision', () => {
  const two = () => {
    const library = ownLibrary()
    const older = add(library, { name: 'Ada Hill', email: 'ada@example.org', body: words(1) })
    const newer = add(library, { name: 'Ada Hill', email: 'ada@example.org', body: words(2) })
    return { library, older, newer }
  }
  const found = (library: Library) => [...searchableIds(library, { of: 'cv', query: { conditions: [] } })]

  it('takes the pair off the list, and can be taken back', () => {
    const { library, older, newer } = two()
    for (const decision of ['same', 'different', 'newest'] as const) {
      expect(decideSamePerson(library, { newer, older, decision })).toMatchObject({ decision })
      expect(open(library).total).toBe(0)
      expect(samePersonPairs(library, { state: 'decided', offset: 0, limit: 9 }).pairs).toMatchObject([{ decision }])
      decideSamePerson(library, { newer, older, decision: null })
      expect(ids(library)).toEqual([[newer, older]])
    }
  })

  it('for the newest leaves only that one to searches, as long as it is there', () => {
    const { library, older, newer } = two()
    decideSamePerson(library, { newer, older, decision: 'newest' })
    expect(found(library)).toEqual([newer])
    decideSamePerson(library, { newer, older, decision: 'same' })
    expect(found(library)).toEqual([older, newer])
    decideSamePerson(library, { newer, older, decision: 'newest' })
    sql(library, 'delete from document where id = ?').run(newer)
    expect(found(library)).toEqual([older])
  })

  it('holds when the file changes', () => {
    const { library, older, newer } = two()
    decideSamePerson(library, { newer, older, decision: 'different' })
    sql(library, "update document set state = 'queued' where id = ?").run(newer)
    saveReading(library, newer, reading(person({ name: 'Ada Hill', email: 'ada@example.org', body: words(5) })))
    expect(open(library).total).toBe(0)
  })

  it('is for pairs that were proposed', () => {
    const { library } = two()
    expect(codeOf(() => decideSamePerson(library, { newer: 8, older: 9, decision: 'same' }))).toBe('document.unknown')
  })
})
