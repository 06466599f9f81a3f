import { describe, expect, it } from 'vitest'
import { countWords, plainText } from '../../../scripts/sample/document.ts'
import { writeCvs, type WrittenCv } from '../../../scripts/sample/sample.ts'

const cvs = writeCvs()
const words = (cv: WrittenCv) => countWords(plainText(cv.document))
const points = (cv: WrittenCv) =>
  cv.document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'entry' ? block.points : [])),
  )

describe('the CVs of the sample', () => {
  it('are about two hundred over fifteen trades and more', () => {
    expect(cvs.length).toBeGreaterThanOrEqual(190)
    expect(cvs.length).toBeLessThanOrEqual(215)
    expect(new Set(cvs.map((cv) => cv.plan.trade.id)).size).toBeGreaterThanOrEqual(15)
  })

  it('come in six formats and three languages, an eighth to a quarter of them not in English', () => {
    expect(new Set(cvs.map((cv) => cv.plan.format)).size).toBe(6)
    expect(new Set(cvs.map((cv) => cv.plan.language))).toEqual(new Set(['en', 'de', 'fr']))
    const foreign = cvs.filter((cv) => cv.plan.language !== 'en').length / cvs.length
    expect(foreign).toBeGreaterThan(0.125)
    expect(foreign).toBeLessThan(0.25)
  })

  it('are as long as CVs are', () => {
    const lengths = cvs.map(words).toSorted((a, b) => a - b)
    expect(lengths[0]).toBeGreaterThanOrEqual(260)
    expect(lengths.at(-1)).toBeLessThanOrEqual(1500)
    expect(lengths.at(-1)).toBeGreaterThan(900)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThan(380)
  })

  it('leave no mark of the template language behind', () => {
    for (const cv of cvs) expect(plainText(cv.document), cv.file).not.toMatch(/[{}|~*]|undefined|NaN/)
  })

  it('never say the same line twice in one CV', () => {
    for (const cv of cvs) {
      const said = points(cv).filter((line) => !line.startsWith('Reason for leaving'))
      expect(new Set(said).size, cv.file).toBe(said.length)
    }
  })

  it('do not repeat one another: two CVs of a trade share no more than half of their lines', () => {
    for (const cv of cvs) {
      const mine = new Set(points(cv))
      for (const other of cvs) {
        if (other === cv || other.plan.trade !== cv.plan.trade || other.plan.language !== cv.plan.language) continue
        const shared = points(other).filter((line) => mine.has(line)).length
        expect(shared, `${cv.file} and ${other.file}`).toBeLessThanOrEqual(Math.max(5, mine.size * 0.5))
      }
    }
  })

  it('carry birth date and nationality in some German ones only', () => {
    const personal = cvs.filter((cv) => plainText(cv.document).includes(cv.person.birth))
    expect(personal.length).toBeGreaterThan(5)
    expect(personal.every((cv) => cv.plan.language === 'de')).toBe(true)
  })

  it('are told by different writers, among them careless ones and career changers', () => {
    expect(new Set(cvs.map((cv) => cv.plan.writer.id)).size).toBeGreaterThanOrEqual(12)
    expect(cvs.some((cv) => cv.plan.writer.typos > 0.2)).toBe(true)
    expect(cvs.filter((cv) => cv.plan.changedCareer).length).toBeGreaterThan(15)
  })

  it('have file names of their own, whatever the letter case', () => {
    expect(new Set(cvs.map((cv) => cv.file.toLowerCase())).size).toBe(cvs.length)
    for (const cv of cvs) expect(cv.file).not.toMatch(/["*:<>?\\|/]/)
  })
})
