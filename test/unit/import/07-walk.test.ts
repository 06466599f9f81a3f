import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { walk, type Unreadable, type WalkBounds } from '../../../src/import/walk.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walk-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
}

async function found(
  paths: string[] = [folder],
  limits?: WalkBounds,
): Promise<{ names: string[]; unreadable: Unreadable[] }> {
  const names: string[] = []
  const unreadable: Unreadable[] = []
  for await (const file of walk(paths, (problem) => unreadable.push(problem), limits))
    names.push(relative(folder, file.path))
  return { names, unreadable }
}

describe('the walk through folders', () => {
  it('finds files at any depth, in order, with size and time', async () => {
    put('b.pdf', 'a/c/deep.txt', 'a/x.docx')
    expect((await found()).names).toEqual(['a/c/deep.txt', 'a/x.docx', 'b.pdf'])
    for await (const file of walk([join(folder, 'b.pdf')], () => undefined)) {
      expect(file.size).toBe(5)
      expect(Number.isInteger(file.modified)).toBe(true)
    }
  })

  it('passes over hidden files, lock files of office programs and what systems leave behind', async () => {
    put('.hidden', '.git/config', '~$letter.docx', '.~lock.cv.odt#', 'Thumbs.db', 'desktop.ini', 'cv.txt')
    expect((await found()).names).toEqual(['cv.txt'])
  })

  it('takes names with line breaks, direction marks and 255 bytes', async () => {
    const names = ['a\nb.txt', 'c\u202ed.txt', `${'é'.repeat(125)}.txt`]
    put(...names)
    expect((await found()).names.sort()).toEqual([...names].sort())
  })

  it('ends in circles of links, and finds each file once', async () => {
    put('a/cv.txt')
    symlinkSync(folder, join(folder, 'a/round'))
    symlinkSync(join(folder, 'a/cv.txt'), join(folder, 'again.txt'))
    expect((await found([folder, join(folder, 'a')])).names).toEqual(['a/cv.txt'])
  })

  it('goes on past what cannot be looked at, and says what that was', async () => {
    put('cv.txt')
    symlinkSync(join(folder, 'gone'), join(folder, 'broken'))
    const { names, unreadable } = await found([join(folder, 'missing'), folder])
    expect(names).toEqual(['cv.txt'])
    expect(unreadable.map(({ path }) => relative(folder, path)).sort()).toEqual(['broken', 'missing'])
  })

  it('stops at its limits and says so', async () => {
    put('1.txt', '2.txt', '3.txt', 'a/b/c/d.txt')
    const few = await found([folder], { files: 2, depth: 64 })
    expect(few.names).toHaveLength(2)
    expect(few.unreadable[0]?.reason).toContain('more than 2 files')
    const shallow = await found([folder], { files: 100, depth: 2 })
    expect(shallow.names).toEqual(['1.txt', '2.txt', '3.txt'])
    expect(shallow.unreadable[0]?.reason).toContain('nested too deeply')
  })
})
