import { describe, expect, it } from 'vitest'
import { ShortlistError } from '../../../src/contract/errors.ts'
import { catalogueModel, readCatalogue } from '../../../src/encode/models/catalogue.ts'

describe('the model catalogue', () => {
  it('holds each encoder in both precisions', () => {
    const listed = readCatalogue().models.flatMap(({ id, files }) => Object.keys(files).map((name) => `${id}/${name}`))
    const models = ['all-MiniLM-L6-v2', 'e5-small-v2', 'bge-small-en-v1.5']
    expect(listed).toEqual(models.flatMap((model) => [`${model}/int8`, `${model}/fp32`]))
  })

  it('looks in the folder of the user first, then in the cache, then at the hub, then by the package client', () => {
    expect(readCatalogue().sources).toEqual(['folder', 'cache', 'hub', 'package-client'])
  })

  it('says what e5-small-v2 really is: 384 dimensions, 12 layers, a prefix by role', () => {
    const { dimensions, layers, window, prefixes } = catalogueModel('e5-small-v2')
    expect({ dimensions, layers, window }).toEqual({ dimensions: 384, layers: 12, window: 512 })
    expect(prefixes).toEqual({ query: 'query: ', passage: 'passage: ' })
  })

  it('names the models there are when asked for another', () => {
    expect(() => catalogueModel('word2vec')).toThrow(ShortlistError)
    expect(() => catalogueModel('word2vec')).toThrow(/word2vec; there are: all-MiniLM-L6-v2, e5-small-v2/)
  })

  it('knows the self-test vector of each model in its own dimensions', () => {
    for (const { dimensions, selfTest } of readCatalogue().models) {
      expect(Buffer.from(selfTest.mean, 'base64').length).toBe(dimensions)
    }
  })
})
