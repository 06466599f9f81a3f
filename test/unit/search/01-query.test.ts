import { describe, expect, it } from 'vitest'
import { prepareQuery } from '../../../src/search/query.ts'
import { mostRequirements, requirementsOf } from '../../../src/search/requirements.ts'
import { addDocument, codeOf, ownLibrary } from '../library/setting.ts'

describe('a query', () => {
  it.each(['', '   \n\t', '?!… ---', '\u0000\u0001', '\u202e\u200f\u2066', '"" * ( ) :', '🙂'])(
    '%j is empty',
    (text) => {
      expect(codeOf(() => prepareQuery(ownLibrary(), { text }))).toBe('search.empty')
    },
  )

  it('is cleaned of control, format and bidi characters, and keeps its lines', () => {
    const text = '  Fork\u200blift\u0000 \u202edriver\r\nin Zu\u0308rich\ud800 '
    expect(prepareQuery(ownLibrary(), { text }).text).toBe('Forklift driver\nin Zürich')
  })

  it('of 200,000 characters is searched, a longer one is too long', () => {
    const library = ownLibrary()
    const text = 'driver '.repeat(28_571)
    expect(prepareQuery(library, { text }).requirements.length).toBeGreaterThan(0)
    expect(codeOf(() => prepareQuery(library, { text: `${text}1234` }))).toBe('search.too-long')
  })

  it('that is a stored document is its text without identity, with the requirement lines the reader found', () => {
    const library = ownLibrary()
    const id = addDocument(library, {
      kind: 'posting',
      contact: 'jobs@example.org',
      headline: 'Driver wanted',
      body: 'We move pallets.\nForklift licence\nNight shifts',
      requirements: ['Forklift licence', 'Night shifts'],
    })
    expect(prepareQuery(library, { posting: id })).toMatchObject({
      text: 'Driver wanted\nWe move pallets.\nForklift licence\nNight shifts',
      requirements: ['Forklift licence', 'Night shifts'],
      postingId: id,
    })
  })

  it('that is a document without requirement lines has those that its text shows', () => {
    const library = ownLibrary()
    const id = addDocument(library, { kind: 'posting', body: 'Driver\n- Forklift licence\n- Night shifts' })
    expect(prepareQuery(library, { posting: id }).requirements).toEqual(['Forklift licence', 'Night shifts'])
  })

  it('that is a document which is not there is unknown', () => {
    expect(codeOf(() => prepareQuery(ownLibrary(), { posting: 5 }))).toBe('document.unknown')
  })
})

describe('the requirements of a text', () => {
  it('are the text itself when it is short', () => {
    expect(requirementsOf('forklift driver, night shifts')).toEqual(['forklift driver, night shifts'])
  })

  it.each([
    ['- ', 'hyphens'],
    ['• ', 'dots'],
    ['* ', 'stars'],
    ['– ', 'dashes'],
  ])('are its lines with %s', (mark) => {
    const text = `Driver wanted\nWe are a family firm.\n${mark}Forklift licence\n${mark}Night shifts`
    expect(requirementsOf(text)).toEqual(['Forklift licence', 'Night shifts'])
  })

  it('are its numbered lines', () => {
    expect(requirementsOf('You bring\n1. A licence\n2) Patience')).toEqual(['A licence', 'Patience'])
  })

  it.each(['Requirements:', 'What you bring', 'Anforderungen', 'Dein Profil:', 'Compétences', 'Your profile'])(
    'are the lines below "%s"',
    (heading) => {
      expect(requirementsOf(`Driver wanted\nWe move pallets.\n${heading}\nForklift licence\nNight shifts`)).toEqual([
        'Forklift licence',
        'Night shifts',
      ])
    },
  )

  it('are its sentences when there are neither bullets nor headings', () => {
    expect(requirementsOf('We look for a driver. You hold a licence.\nYou work at night.')).toEqual([
      'We look for a driver.',
      'You hold a licence.',
      'You work at night.',
    ])
  })

  it('are never more than can be encoded with the query, and none is a page long', () => {
    const many = requirementsOf(
      Array.from({ length: 500 }, (_, i) => `- requirement ${i} ${'x'.repeat(900)}`).join('\n'),
    )
    expect(many.length).toBeLessThanOrEqual(mostRequirements)
    expect(Math.max(...many.map(({ length }) => length))).toBeLessThanOrEqual(300)
  })

  it.each(['word '.repeat(20_000), 'x'.repeat(100_000), '\n'.repeat(100_000) + 'x', '- '.repeat(50_000) + 'x'])(
    'are at least one for any text (%#)',
    (text) => {
      expect(requirementsOf(text).length).toBeGreaterThan(0)
    },
  )
})
