import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../../../electron/served-files.ts'

const root = resolve('/app/out/renderer')
const served = (url: string): string | undefined => fileOf(root, 'shortlist', url)

describe('the files behind app://shortlist/', () => {
  it.each([
    ['app://shortlist/', 'index.html'],
    ['app://shortlist/index.html', 'index.html'],
    ['app://shortlist/index.html?theme=dark#top', 'index.html'],
    ['app://shortlist/assets/index-C4yQoIuG.js', 'assets/index-C4yQoIuG.js'],
    ['app://shortlist/assets/../index.html', 'index.html'],
    ['app://shortlist/a%20b.css', 'a b.css'],
  ])('%s is %s', (url, file) => {
    expect(served(url)).toBe(join(root, file))
  })

  it.each([
    ['another host', 'app://elsewhere/index.html'],
    ['no host', 'app:///index.html'],
    ['not an address', 'index.html'],
    ['encoded dots and slashes', 'app://shortlist/%2e%2e%2f%2e%2e%2fpackage.json'],
    ['an encoded slash after dots', 'app://shortlist/..%2f..%2fpackage.json'],
    ['dots inside a path', 'app://shortlist/assets/..%2f..%2fmain%2fmain.js'],
    ['a backslash', 'app://shortlist/..%5c..%5cpackage.json'],
    ['a drive', 'app://shortlist/c%3a%5cwindows%5cwin.ini'],
    ['a zero byte', 'app://shortlist/index.html%00.png'],
    ['a sign that cannot be decoded', 'app://shortlist/%zz'],
    ['a folder beside that begins alike', 'app://shortlist/..%2frenderer-secrets%2fkey'],
    ['the folder itself', 'app://shortlist/.%2f'],
  ])('nothing for %s', (_what, url) => {
    expect(served(url)).toBeUndefined()
  })
})
