import { describe, expect, it } from 'vitest'
import { createPerson, plainLetters } from '../../../scripts/sample/people.ts'
import { createRandom } from '../../../scripts/sample/random.ts'
import { writeCvs } from '../../../scripts/sample/sample.ts'
import { plainText } from '../../../scripts/sample/document.ts'

const cvs = writeCvs()

/** Numbers that Ofcom, the Bundesnetzagentur and ARCEP keep free for films, without their spaces. */
const reserved = [
  /^(\+44|0)7700900\d{3}$/,
  /^01632960\d{3}$/,
  /^02079460\d{3}$/,
  /^01[13-8][1-8]?\d?4960\d{3}$/,
  /^02920180\d{3}$/,
  /^03023125\d{3}$/,
  /^04066969\d{3}$/,
  /^02214710\d{3}$/,
  /^08999998\d{3}$/,
  /^01713920\d{3}$/,
  /^(\+49|0)17604069\d{3}$/,
  /^(\+33|0)63998\d{4}$/,
  /^0(35301|26191|46571)\d{4}$/,
]

const bare = (phone: string) => phone.replace('(0)', '').replace(/[ ()/-]/g, '')

describe('the people of the sample', () => {
  it('have each a name of their own', () => {
    const names = cvs.map((cv) => `${cv.person.first} ${cv.person.last}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('write from the example domains only, also in the text of their CVs', () => {
    for (const cv of cvs) {
      const addresses = plainText(cv.document).match(/\S+@\S+/g) ?? []
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) expect(address).toMatch(/@example\.(com|org|net)$/)
    }
  })

  it('have telephone numbers that are reserved for fiction', () => {
    for (const { person } of cvs) {
      const phone = bare(person.phone)
      expect(
        reserved.filter((range) => range.test(phone)),
        person.phone,
      ).toHaveLength(1)
    }
  })

  it('keep to letters that the standard PDF fonts can draw', () => {
    for (const cv of cvs) expect(plainText(cv.document)).toMatch(/^[\t\n -~\u00a0-ÿŠšŽžŒœ–—‘’“”•…€]*$/)
  })

  it('are never given a name that is taken', () => {
    const taken = new Set<string>()
    const random = createRandom('many')
    const names = Array.from({ length: 120 }, () => createPerson('en', random, taken, 40)).map(
      (p) => `${p.first} ${p.last}`,
    )
    expect(new Set(names).size).toBe(120)
  })

  it('spell their addresses in plain letters', () => {
    expect(plainLetters("Gräfin O'Çelikel-Øst")).toBe('graefinocelikeloest')
  })
})
