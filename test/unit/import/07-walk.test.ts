import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { walk, type Unseen, type WalkBounds } from '../../../src/import/walk.ts'

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
  bounds?: WalkBounds,
): Promise<{ names: string[]; unseen: [string, string][] }> {
  const names: string[] = []
  const unseen: [string, string][] = []
  const onUnseen = ({ path, cause }: Unseen) => unseen.push([relative(folder, path), cause])
  for await (const file of walk(paths, { onUnseen, ...(bounds === undefined ? {} : { bounds }) }))
    names.push(relative(folder, file.path))
  return { names, unseen: unseen.sort() }
}

describe('the walk through folders', () => {
  it('finds files at any depth, in order, with size and time', async () => {
    put('b.pdf', 'a/c/deep.txt', 'a/x.docx')
    expect((await found()).names).toEqual(['a/c/deep.txt', 'a/x.docx', 'b.pdf'])
    for await (const file of walk([join(folder, 'b.pdf')], { onUnseen: () => undefined })) {
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

  it('goes on past what cannot be looked at, and says why', async () => {
    put('cv.txt', 'plain/inside')
    symlinkSync(join(folder, 'gone'), join(folder, 'broken'))
    symlinkSync('circle-b', join(folder, 'circle-a'))
    symlinkSync('circle-a', join(folder, 'circle-b'))
    const long = join(folder, 'n'.repeat(300))
    const { names, unseen } = await found([join(folder, 'missing'), join(folder, 'cv.txt', 'below'), long, folder])
    expect(names).toEqual(['cv.txt', 'plain/inside'])
    expect(unseen).toEqual([
      ['broken', 'link-nowhere'],
      ['circle-a', 'link-circle'],
      ['circle-b', 'link-circle'],
      ['cv.txt/below', 'gone'],
      ['missing', 'gone'],
      ['n'.repeat(300), 'depth'],
    ])
  })

  it.skipIf(process.platform === 'win32')('lists what is neither file nor folder, without touching it', async () => {
    put('cv.txt')
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const { names, unseen } = await found([folder, '/dev/null'])
    expect(names).toEqual(['cv.txt'])
    expect(unseen.map(([path, cause]) => [path.split('/').at(-1), cause])).toEqual([
      ['null', 'not-a-file'],
      ['pipe.txt', 'not-a-file'],
    ])
  })

  it.runIf(process.platform === 'linux')('lists names that are no text, each told from the others', async () => {
    for (const vowel of [0xfc, 0xf6])
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/M`), Buffer.from([vowel]), Buffer.from('ller.txt')]), 'a CV')
    put('Möller.txt')
    const { names, unseen } = await found()
    expect(names).toEqual(['Möller.txt'])
    expect(unseen).toEqual([
      ['M\\xf6ller.txt', 'name'],
      ['M\\xfcller.txt', 'name'],
    ])
  })

  it('stops at its bounds and says so', async () => {
    put('1.txt', '2.txt', '3.txt', 'a/b/c/d.txt')
    const few = await found([folder], { files: 2, depth: 64 })
    expect(few.names).toHaveLength(2)
    expect(few.unseen).toEqual([['', 'count']])
    const shallow = await found([folder], { files: 100, depth: 2 })
    expect(shallow.names).toEqual(['1.txt', '2.txt', '3.txt'])
    expect(shallow.unseen).toEqual([['a/b', 'depth']])
  })

  it('ends when it is told to, also among folders without a file', async () => {
    put('1.txt', 'a/b/2.txt', 'a/c/3.txt')
    const stop = new AbortController()
    const names: string[] = []
    for await (const { path } of walk([folder], { onUnseen: () => undefined, signal: stop.signal })) {
      names.push(relative(folder, path))
      stop.abort()
    }
    expect(names).toEqual(['1.txt'])
  })
})
