import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { escoNames } from '../../../src/import/vocabulary/esco.ts'
import { readVocabulary } from '../../../src/import/vocabulary/read-vocabulary.ts'
import { tempFolder } from '../../fixtures/engine/folders.ts'
import { escoFile } from '../../fixtures/import/esco.ts'

const named = (text: string) => {
  const read = escoNames(text)
  return 'refused' in read ? read.refused : read.names.map(({ id, text: name }) => `${id} ${name}`)
}

describe("a vocabulary in the shape of ESCO's download", () => {
  it('gives each concept its labels, those below each other in a cell too, once', () => {
    const file = escoFile('skills', [
      { id: 'a', label: 'tend bees', others: ['beekeeping', 'tend bees', 'keep hives'] },
    ])
    expect(escoNames(`\ufeff${file}`.replace('\ufeff', ''))).toEqual({
      skills: 1,
      occupations: 0,
      names: [
        { id: 'esco:skill/a', kind: 'skill', text: 'tend bees', preferred: true },
        { id: 'esco:skill/a', kind: 'skill', text: 'beekeeping', preferred: false },
        { id: 'esco:skill/a', kind: 'skill', text: 'keep hives', preferred: false },
      ],
    })
  })

  it('is read with line ends of another system and the separators of a spreadsheet', () => {
    const file = escoFile('skills', [{ id: 'a', label: 'tend bees' }])
    expect(named(file.replaceAll('\n', '\r\n'))).toEqual(['esco:skill/a tend bees'])
    expect(named('conceptUri;preferredLabel\nhttp://data.europa.eu/esco/skill/a;tend bees\n')).toEqual([
      'esco:skill/a tend bees',
    ])
  })

  it('leaves out what brackets explain, and concepts that are out of use', () => {
    const concepts = [
      { id: 'a', label: 'Hivescript (computer programming)' },
      { id: 'b', label: 'tend dragons', status: 'obsolete' },
    ]
    expect(named(escoFile('skills', concepts))).toEqual(['esco:skill/a Hivescript'])
  })

  it.each([
    ['Imker/Imkerin', ['Imker', 'Imkerin']],
    ['jefe/jefa de colmena', ['jefe de colmena', 'jefa de colmena']],
    ['director de miel/directora de miel', ['director de miel', 'directora de miel']],
    ['agent des ruches/agente', ['agent des ruches']],
    ['a/b/c keeper', ['a/b/c keeper']],
  ])('knows both forms of an occupation: %s', (label, forms) => {
    const read = escoNames(escoFile('occupations', [{ id: 'a', label }]))
    expect('names' in read && read.names.map(({ text }) => text)).toEqual(forms)
  })

  it('is refused with what is wrong when it is something else, or not whole', () => {
    const file = escoFile('skills', [
      { id: 'a', label: 'tend bees' },
      { id: 'b', label: 'sell honey', others: ['market honey'] },
    ])
    expect(named('name;mail\nAda;ada@example.org\n')).toBe('other')
    expect(named('')).toBe('other')
    expect(named('conceptType,conceptUri,preferredLabel\nSkillGroup,http://data.europa.eu/esco/skill/S1,bees\n')).toBe(
      'none',
    )
    for (const part of [0.55, 0.75, 0.9]) expect(named(file.slice(0, file.length * part)), String(part)).toBe('cut')
    expect(named(file.replace('honey', 'h\ufffdney'))).toBe('encoding')
  })

  describe('as a file', () => {
    const folder = tempFolder()
    const of = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes)
      return readVocabulary(join(folder, name))
    }
    const file = escoFile('skills', [{ id: 'a', label: 'Honig schleudern', others: ['Bienen füttern'] }])

    it('may begin with the mark of UTF-8, which is no part of its first column', async () => {
      expect(await of('marked.csv', `\ufeff${file}`)).toMatchObject({ skills: 1 })
    })

    it('is refused in other letters, as another kind of file, far too large, or missing', async () => {
      expect(await of('latin.csv', Buffer.from(file, 'latin1'))).toEqual({ refused: 'encoding' })
      expect(await of('wide.csv', Buffer.from(`\ufeff${file}`, 'utf16le'))).toEqual({ refused: 'encoding' })
      expect(await of('picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff))).toEqual({
        refused: 'other',
      })
      writeFileSync(join(folder, 'huge.csv'), file)
      truncateSync(join(folder, 'huge.csv'), 500e6)
      expect(await readVocabulary(join(folder, 'huge.csv'))).toEqual({ refused: 'too-large' })
      expect(await readVocabulary(join(folder, 'nowhere.csv'))).toEqual({ refused: 'unreadable' })
      expect(await readVocabulary(folder)).toEqual({ refused: 'unreadable' })
    })
  })
})
