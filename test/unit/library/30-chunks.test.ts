import { describe, expect, it } from 'vitest'
import { type Chunkable, cutChunks } from '../../../src/library/chunks.ts'
import { visibleText } from '../../../src/library/redact.ts'
import { countWords, reading } from './setting.ts'

const words = (count: number, word = 'word') => Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
const whole = (text: string, sections: Chunkable['sections'] = []): Chunkable => ({ text, sections, identity: [] })
const body = (chunkable: Chunkable, max = 200, count = countWords) =>
  cutChunks(chunkable, count, max).filter(({ role }) => role === 'body')

describe('a chunk', () => {
  it('is the whole of a short document, with its place', () => {
    const text = 'Driver\nDrove forklifts.'
    expect(body(whole(text))).toEqual([{ start: 0, end: text.length, text, tokens: 3, role: 'body' }])
  })

  it('ends at the border of a section that is long enough', () => {
    const text = `Experience\n${words(70, 'a')}\nEducation\n${words(70, 'b')}`
    const chunks = body(whole(text, [{ start: text.indexOf('Education'), end: text.length }]))
    expect(chunks.map((chunk) => chunk.text.split('\n')[0])).toEqual(['Experience', 'Education'])
  })

  it('takes short sections together, as far as they fit', () => {
    const parts = ['Summary\none two', 'Skills\nthree four', `Experience\n${words(197)}`]
    const text = parts.join('\n')
    const sections = parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
    expect(body(whole(text, sections)).map((chunk) => chunk.text)).toEqual([`${parts[0]}\n${parts[1]}`, parts[2]])
  })

  it('ends at a line when a section is too long, and the parts are of about one length', () => {
    const lines = Array.from({ length: 21 }, (_, line) => words(10, `l${line}w`))
    const chunks = body(whole(lines.join('\n')))
    expect(chunks.map(({ tokens }) => tokens)).toEqual([110, 100])
    expect(chunks.flatMap((chunk) => chunk.text.split('\n'))).toEqual(lines)
  })

  it('ends at a sentence when a line is too long', () => {
    const sentences = [`First ${words(120, 'a')}.`, `Second ${words(120, 'b')}.`]
    expect(body(whole(sentences.join(' '))).map((chunk) => chunk.text)).toEqual(sentences)
  })

  it('is cut at a word when a sentence is too long, and inside a word when nothing else is left', () => {
    expect(body(whole(words(450))).map(({ tokens }) => tokens)).toEqual([200, 200, 50])
    const letters = (texts: string[]) => texts.map((text) => text.length)
    expect(body(whole('a'.repeat(450)), 200, letters).map((chunk) => chunk.text.length)).toEqual([200, 200, 50])
  })

  it('never has more tokens than asked, also where the whole counts more than its parts', () => {
    const greedy = (texts: string[]) => texts.map((text) => Math.ceil(text.length * (1 + text.length / 1000)))
    const text = Array.from({ length: 60 }, (_, i) => `${words(i % 13, 'x')} 数据分析 ${'y'.repeat(i * 3)}.`).join('\n')
    for (const max of [1, 7, 50, 200]) {
      for (const chunk of cutChunks({ ...whole(text), headline: { start: 0, end: 400 } }, greedy, max)) {
        expect(greedy([chunk.text])[0]).toBeLessThanOrEqual(max)
        expect(chunk.tokens).toBe(greedy([chunk.text])[0])
      }
    }
  })

  it('is never empty: lines without a letter or digit are passed over', () => {
    expect(cutChunks(whole('\n --- \n\n•\n***\n'), countWords, 200)).toEqual([])
    expect(body(whole('---\nDriver\n•\n')).map((chunk) => chunk.text)).toEqual(['Driver'])
  })
})

describe('the headline', () => {
  it('is a chunk of its own, and stays in the body too', () => {
    const cv = reading({ name: 'Ann Alder', headline: 'Forklift driver', body: 'Drove forklifts.' })
    expect(cutChunks(cv, countWords, 200).map(({ role, text }) => ({ role, text }))).toEqual([
      { role: 'headline', text: 'Forklift driver' },
      { role: 'body', text: 'Forklift driver\nDrove forklifts.' },
    ])
  })

  it('that is too long is cut, one that is identity is left out', () => {
    const text = `${words(300)}\nBody`
    const long = cutChunks({ ...whole(text), headline: { start: 0, end: text.indexOf('\n') } }, countWords, 50)
    expect(long[0]).toMatchObject({ role: 'headline', tokens: 50, start: 0 })
    const name = { start: 0, end: 9 }
    const chunks = cutChunks(
      { text: 'Ann Alder\nDrove.', sections: [], identity: [name], headline: name },
      countWords,
      50,
    )
    expect(chunks.map(({ role }) => role)).toEqual(['body'])
  })
})

describe('identity', () => {
  const cv = (name: string, contact: string) =>
    reading({ name, contact, headline: 'Forklift driver', body: 'Drove forklifts in Leeds.\nReferences on request.' })

  it('is in no chunk, and changes nothing in any chunk', () => {
    const ann = cutChunks(cv('Ann Alder', 'ann@example.org · 01632 960001'), countWords, 10)
    const bartholomew = cutChunks(cv('Bartholomew Q. Featherstonehaugh', 'Tel. 9'), countWords, 10)
    expect(ann.map(({ text, tokens, role }) => ({ text, tokens, role }))).toEqual(
      bartholomew.map(({ text, tokens, role }) => ({ text, tokens, role })),
    )
    expect(JSON.stringify(ann)).not.toMatch(/ann|alder|0163/i)
  })

  it('inside a line is taken out, and the places stay those of the text', () => {
    const text = 'My name is Ann Alder and I drive.'
    const identity = [{ start: 11, end: 20 }]
    const [chunk] = cutChunks({ text, sections: [], identity }, countWords, 200)
    expect(chunk).toMatchObject({ text: 'My name is and I drive.', start: 0, end: text.length })
  })

  it('alone leaves nothing to encode', () => {
    expect(cutChunks(reading({ name: 'Ann Alder', contact: 'ann@example.org', body: '--' }), countWords, 200)).toEqual(
      [],
    )
  })

  it('that overlaps itself or the border of a range hides what it covers', () => {
    const hidden = [
      { start: 0, end: 5 },
      { start: 3, end: 8 },
      { start: 9, end: 20 },
    ]
    expect(visibleText('abcdefghijkl', 2, 12, hidden)).toBe('i')
  })
})
