import { describe, expect, it } from 'vitest'
import {
  announcement,
  broughtIn,
  currentOf,
  from,
  result,
  wayOf,
  withoutVectors,
} from '../../../renderer/views/import/import-words.ts'
import type { ImportProgress } from '../../../src/contract/import.ts'

const job: ImportProgress = {
  ...{ job: 1, state: 'done', found: 12, read: 12, imported: 8, cvs: 7, postings: 1, unchanged: 1, duplicates: 1 },
  ...{ failed: 2, encoded: 8, unencoded: 0, chunks: 40, rate: 3, ms: 4000, held: false },
}

describe('what is said of an import', () => {
  it.each([
    [7, 1, '7 CVs and 1 posting imported'],
    [1, 0, '1 CV imported'],
    [0, 3, '3 postings imported'],
    [0, 0, 'nothing new imported'],
  ])('names what came in: %i CVs, %i postings', (cvs, postings, words) => {
    expect(broughtIn({ cvs, postings })).toBe(words)
  })

  it('tells how many files were left unread, if some were', () => {
    expect(wayOf({ read: 38, found: 201 })).toBe('38 of 201 read, 163 not read')
    expect(wayOf({ read: 201, found: 201 })).toBe('201 of 201 read')
  })

  it('is announced when it has ended, with what failed and what was left', () => {
    expect(announcement(job)).toBe('Import done: 7 CVs and 1 posting imported, 2 could not be read.')
    expect(announcement({ ...job, state: 'cancelled', found: 20, failed: 0 })).toBe(
      'Import cancelled: 12 of 20 read, 8 not read, 7 CVs and 1 posting imported.',
    )
    expect(announcement({ ...job, state: 'running' })).toBe('')
  })

  it('says why documents are found by words only, once it has ended', () => {
    const waiting = { ...job, unencoded: 1, note: 'The model is missing.' }
    expect(withoutVectors(waiting)).toBe('1 document without vectors: found by words only. The model is missing.')
    expect(withoutVectors({ ...waiting, state: 'running' })).toBe('')
  })
})

describe('the file that is being read', () => {
  it('is named without its folder, and with the page that OCR is at', () => {
    expect(currentOf({ current: '/home/ada/cvs/anna.pdf' })).toBe('anna.pdf')
    expect(currentOf({ current: 'C:\\cvs\\anna.pdf', ocr: { page: 2, of: 5 } })).toBe('OCR, page 2 of 5: anna.pdf')
    expect(currentOf({ current: '/cvs/all.zip › sub/bo.pdf' })).toBe('all.zip › sub/bo.pdf')
    expect(currentOf({})).toBeUndefined()
  })
})

describe('an earlier import', () => {
  it('is told by what was chosen and what came of it', () => {
    expect(from({ paths: ['/home/ada/cvs/', 'C:\\in\\anna.pdf'] })).toBe('cvs, anna.pdf')
    expect(from({ paths: ['/a', '/b', '/c', '/d'] })).toBe('a, b and 2 more')
    const past = { ...job, paths: [], as: 'auto' as const, startedAt: '2026-01-02T03:04:05Z' }
    expect(result(past)).toBe('8 imported, 1 unchanged, 2 not readable')
    expect(result({ ...past, state: 'cancelled', unchanged: 0, failed: 0 })).toBe('8 imported, cancelled')
  })
})
