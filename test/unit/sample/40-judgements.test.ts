import { describe, expect, it } from 'vitest'
import { countWords, plainText } from '../../../scripts/sample/document.ts'
import { judge } from '../../../scripts/sample/judgements.ts'
import { postings } from '../../../scripts/sample/postings.ts'
import { writeCvs } from '../../../scripts/sample/sample.ts'

const cvs = writeCvs()
const jobs = postings()
const judged = judge(cvs, jobs)
const gradesOf = (query: string) => judged.judgements.filter((judgement) => judgement.query === query)

describe('the postings and judgements of the sample', () => {
  it('offer twenty jobs, some of them in German, 120 words and more', () => {
    expect(jobs).toHaveLength(20)
    expect(jobs.filter((job) => job.posting.language === 'de').length).toBeGreaterThanOrEqual(2)
    expect(new Set(jobs.map((job) => job.file)).size).toBe(20)
    for (const job of jobs) expect(countWords(plainText(job.document)), job.file).toBeGreaterThanOrEqual(120)
  })

  it('name only files that are there, once for each query', () => {
    const files = new Set(cvs.map((cv) => cv.file))
    for (const { query, file } of judged.judgements) expect(files.has(file), `${query}: ${file}`).toBe(true)
    expect(new Set(judged.judgements.map(({ query, file }) => `${query}\n${file}`)).size).toBe(judged.judgements.length)
  })

  it('have somebody who fits and somebody who does not for every query', () => {
    for (const { id } of judged.queries) {
      const grades = gradesOf(id).map((judgement) => judgement.grade)
      expect(grades, id).toContain(3)
      expect(grades, id).toContain(1)
      expect(grades.length, id).toBeLessThan(40)
    }
  })

  it('ask with each posting and with short searches in two languages', () => {
    expect(judged.queries.filter((query) => query.id.startsWith('posting-'))).toHaveLength(20)
    const searches = judged.queries.filter((query) => query.id.startsWith('search-'))
    expect(searches.length).toBeGreaterThanOrEqual(15)
    for (const { text } of searches) expect(countWords(text)).toBeLessThan(14)
    expect(searches.some((query) => query.text.startsWith('Staplerfahrer'))).toBe(true)
  })

  it('never give a near miss more than the lowest grade', () => {
    const near = new Set(cvs.filter((cv) => cv.plan.nearMiss).map((cv) => cv.file))
    expect(near.size).toBeGreaterThan(15)
    for (const judgement of judged.judgements) if (near.has(judgement.file)) expect(judgement.grade).toBe(1)
  })

  it('grade by what a CV shows: nobody lists a required skill of the trade that the plan does not give them', () => {
    for (const { plan, document, file } of cvs) {
      const shown = plan.trade.banks[plan.language]?.shown ?? {}
      const unearned = Object.entries(shown).filter(([key]) => !plan.meets.includes(key))
      const skills = unearned.flatMap(([, evidence]) => [
        ...(evidence.literal.skill ?? []),
        ...(evidence.reworded.skill ?? []),
      ])
      const said = new Set(plainText(document).split('\n'))
      for (const skill of skills) expect(said.has(skill), `${file}: ${skill}`).toBe(false)
    }
  })
})
