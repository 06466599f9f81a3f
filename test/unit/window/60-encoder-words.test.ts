import { describe, expect, it } from 'vitest'
import { consequence, sourceInWords, trainingNote } from '../../../renderer/app/encoder-words.ts'
import type { ModelRow } from '../../../src/contract/models.ts'

const row: ModelRow = {
  ...{ id: 'e5-small-v2', name: 'e5-small-v2', precision: 'int8', licence: 'MIT', layers: 12, dimensions: 384 },
  ...{ window: 512, bytes: 34_725_763, trainedPooling: 'mean', installed: true, active: false, unencoded: 214 },
}
const other = { row, pooling: 'mean', unencoded: 214, sameModel: false, samePooling: true } as const
const same = { ...other, unencoded: 0, sameModel: true } as const

describe('choosing an encoder', () => {
  it('that has not encoded the library says how much is to do, and how search does meanwhile', () => {
    expect(consequence(other)).toBe(
      '214 documents will be encoded with it in the background; until then search uses words for them.',
    )
    expect(consequence({ ...other, unencoded: 1 })).toBe(
      '1 document will be encoded with it in the background; until then search uses words for it.',
    )
  })

  it('whose vectors are all there changes search at once', () => {
    const atOnce = 'Every document has its max vectors already: search changes at once.'
    expect(consequence({ ...other, pooling: 'max', unencoded: 0 })).toBe(atOnce)
    expect(consequence({ ...same, pooling: 'max', samePooling: false })).toBe(atOnce)
  })

  it('that is used already says how far it is', () => {
    expect(consequence(same)).toBe('Search uses this now.')
    expect(consequence({ ...same, unencoded: 3 })).toBe('Search uses this now; 3 documents by words only so far.')
    expect(consequence({ ...same, unencoded: 3, samePooling: false })).toBe(
      'Search changes at once; 3 documents by words only so far.',
    )
  })

  it('that is not here needs to be got first', () => {
    const missing = { ...row, installed: false }
    expect(consequence({ ...other, row: missing })).toBe('Get the model first.')
    expect(consequence({ ...same, row: missing })).toBe('Search uses words until this model is on this computer.')
  })

  it('says which pooling it was trained with', () => {
    expect(trainingNote(row, 'mean')).toBe('e5-small-v2 was trained with mean.')
    expect(trainingNote(row, 'cls')).toBe('e5-small-v2 was trained with mean; CLS is there to compare.')
  })
})

describe('getting a model', () => {
  it('names the source, and how much has come once something has', () => {
    const looking = { step: 'looking', source: 'the model hub', bytes: 0, total: 35e6 } as const
    expect(sourceInWords(undefined)).toBe('')
    expect(sourceInWords(looking)).toBe('the model hub')
    expect(sourceInWords({ ...looking, step: 'downloading', bytes: 12e6 })).toBe('the model hub, 12 MB of 35 MB')
  })
})
