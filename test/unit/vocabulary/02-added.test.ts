import { afterEach, describe, expect, it } from 'vitest'
import { type AddedName, termsOfAdded } from '../../../src/vocabulary/added.ts'
import { addVocabulary, findTerms } from '../../../src/vocabulary/vocabulary.ts'

const name = (id: string, text: string, preferred = false, kind: AddedName['kind'] = 'skill'): AddedName => ({
  ...{ id, text, preferred, kind },
})
const whole = (text: string) => [{ start: 0, end: text.length }]
const found = (text: string, among = [{ start: 0, end: 0 }]) =>
  findTerms(text, among).map(({ id, start, end, label }) => `${text.slice(start, end)} = ${id} (${label})`)

describe('an added vocabulary', () => {
  afterEach(() => addVocabulary([]))

  it('is found beside the own one, by any name of any language, with the label it prefers', () => {
    addVocabulary([name('b', 'tend bees', true), name('b', 'keep hives'), name('b', 'Bienen halten', true)])
    expect(found('I keep hives. Ich konnte Bienen halten, mit Gabelstapler.')).toEqual([
      'keep hives = b (tend bees)',
      'Bienen halten = b (tend bees)',
      'Gabelstapler = tool:forklift truck (forklift truck)',
    ])
  })

  it('takes nothing from the own one: what that knows stays, also inside something longer', () => {
    addVocabulary([
      name('x', 'forklift truck', true),
      name('y', 'truck', true),
      name('z', 'drive forklift truck', true),
    ])
    expect(found('drive forklift truck')).toEqual([
      'drive forklift truck = z (drive forklift truck)',
      'forklift truck = tool:forklift truck (forklift truck)',
    ])
  })

  it('one word alone counts in a list of skills only, in any letters', () => {
    addVocabulary([name('c', 'swarming', true), name('d', 'pollination', true)])
    expect(found('Our swarming was small.')).toEqual([])
    const list = 'Swarming, honey'
    expect(found(list, whole(list))).toEqual(['Swarming = c (swarming)'])
    expect(found('Known: swarming, pollination')).toHaveLength(2)
  })

  it('a name of several terms is the one’s that prefers it, or nobody’s', () => {
    const kinds = (names: AddedName[]) =>
      termsOfAdded(names).map((term) => [term.id, term.names.map(({ text }) => text)])
    expect(kinds([name('a', 'hive master', true), name('b', 'bee boss', true), name('b', 'Hive Master')])).toEqual([
      ['a', ['hive master']],
      ['b', ['bee boss']],
    ])
    expect(
      kinds([name('a', 'bee boss', true), name('a', 'captain'), name('b', 'hive boss', true), name('b', 'captain')]),
    ).toEqual([
      ['a', ['bee boss']],
      ['b', ['hive boss']],
    ])
  })

  it('labels that are no names are none: two letters, numbers, whole sentences', () => {
    const sentence = 'do all that is needed to keep bees well fed over the winter'
    expect(termsOfAdded(['R', '24/7', 'ab', sentence].map((text) => name(text, text, true)))).toEqual([])
  })
})
