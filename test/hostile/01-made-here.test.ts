import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLimits } from '../../src/import/limits.ts'
import { docxOf, paragraph, zipOf } from '../unit/import/making.ts'
import { isAccepted, startReader } from './reader.ts'

/** A PDF whose forms draw one another: ten times at each of eight levels is 10^8 drawings. */
function nestedForms(): string {
  const names = Array.from({ length: 9 }, (_, level) => level)
  const forms = names.map((level) => {
    const content = level === 8 ? 'BT /F 9 Tf (x) Tj ET' : `/X${String(level + 1)} Do `.repeat(10)
    const resources =
      level === 8 ? '<</Font<</F 3 0 R>>>>' : `<</XObject<</X${String(level + 1)} ${String(level + 11)} 0 R>>>>`
    return `${String(level + 10)} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources${resources}/Length ${String(content.length)}>>stream\n${content}\nendstream endobj`
  })
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X0 10 0 R>>>>/Contents 5 0 R>>'
  return [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[4 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    `4 0 obj${page}endobj`,
    '5 0 obj<</Length 6>>stream\n/X0 Do\nendstream endobj',
    ...forms,
    'trailer<</Root 1 0 R/Size 20>>',
  ].join('\n')
}

const empty = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`word/media/x${String(at)}.xml`, '']))
const rows = Array.from(
  { length: 100_000 },
  (_, at) => `Person ${String(at)},Welder,p${String(at)}@example.org,${String(at)},Leeds and surroundings\n`,
)

const files: readonly (readonly [string, () => string | Buffer, readonly string[]])[] = [
  ['a DOCX with 60,000 entries', () => docxOf(paragraph('Welder'), empty), ['limit:entries']],
  ['a DOCX that unpacks to 200 MB', () => docxOf(paragraph(' '.repeat(200_000_000))), ['limit:*']],
  [
    'a DOCX nested 200,000 deep',
    () => docxOf(`${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`),
    ['limit:depth'],
  ],
  [
    'a DOCX that defines entities by entities',
    () => zipOf({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(999)}">]><document>&b;</document>` }),
    ['damaged'],
  ],
  ['an RTF nested 300,000 deep', () => `{\\rtf1 ${'{\\b '.repeat(300_000)}deep${'}'.repeat(300_001)}`, ['limit:depth']],
  [
    'an HTML page nested 200,000 deep',
    () => `<html><body>${'<div>'.repeat(200_000)}deep${'</div>'.repeat(200_000)}`,
    ['limit:depth'],
  ],
  ['a JSON nested 200,000 deep', () => '['.repeat(200_000), ['limit:depth']],
  ['a CSV of 100,000 rows', () => `name,title,mail,number,town\n${rows.join('')}`, ['text-truncated']],
  [
    'a CSV with a quote never closed',
    () => `name,title,notes\nA,B,C\nD,E,F\nG,H,"${'never closed '.repeat(800_000)}`,
    ['damaged', 'text-truncated', 'limit:*'],
  ],
  ['a text of one line of 20 MB', () => 'welder '.repeat(3_000_000), ['text-truncated']],
  ['a PDF whose forms draw one another without end', nestedForms, ['limit:*']],
]

describe('a hostile file', () => {
  let folder = ''
  const reader = startReader()
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  })
  afterAll(async () => {
    await reader.close()
    rmSync(folder, { recursive: true })
  })

  it.each(files)('%s ends within its limits, and the next file is read', async (name, make, accept) => {
    const path = join(folder, name)
    writeFileSync(path, make())
    const { outcome, ms, peakMegabytes } = await reader.read(path)
    expect(isAccepted(outcome, accept), outcome).toBe(true)
    expect(ms).toBeLessThan(readLimits.milliseconds + 3000)
    expect(peakMegabytes).toBeLessThan(readLimits.megabytes + 50)
    const next = join(folder, 'next.txt')
    writeFileSync(next, 'Ada Brown, welder')
    expect(await reader.read(next)).toMatchObject({ outcome: 'text', text: 'Ada Brown, welder' })
  })
})
