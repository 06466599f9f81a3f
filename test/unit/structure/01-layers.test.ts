import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layers } from '../../../scripts/layers.js'

const source = /\.(ts|js|mjs|svelte)$/
const importLine = /(?:from|import)\s*\(?\s*'([^']+)'/g

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => source.test(name))
    .map((name) => join(folder, name))
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => match[1] ?? '')
}

describe('the parts know each other in one direction only', () => {
  for (const { from, forbidden, why } of layers) {
    it(`${from}: ${why}`, () => {
      const files = filesBelow(from)
      expect(files.length).toBeGreaterThan(0)
      const wrong = files.flatMap((file) =>
        importsOf(file)
          .filter((path) => forbidden.some((pattern) => new RegExp(pattern).test(path)))
          .map((path) => `${file} imports ${path}`),
      )
      expect(wrong).toEqual([])
    })
  }

  it('src/engine/processes is reached by its children only through parent.ts', () => {
    const wrong = ['src/import', 'src/encode'].flatMap((folder) =>
      filesBelow(folder).flatMap((file) =>
        importsOf(file).filter((path) => path.includes('engine/') && !path.endsWith('engine/processes/parent.ts')),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('no file outgrows its room', () => {
  it('has at most 400 lines', () => {
    const long = ['src', 'electron', 'renderer', 'scripts', 'test']
      .flatMap(filesBelow)
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 401)
    expect(long).toEqual([])
  })
})
