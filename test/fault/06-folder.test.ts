import { createWriteStream, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import Pdf from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { haveModel, importAll, memoryEngine } from '../fixtures/engine/client.ts'
import { tempFolder } from '../fixtures/engine/folders.ts'

beforeAll(() => haveModel())

async function lockedPdf(path: string): Promise<void> {
  const pdf = new Pdf({ userPassword: 'secret' })
  const file = createWriteStream(path)
  pdf.pipe(file)
  pdf.text('Nobody reads this without the password')
  pdf.end()
  await finished(file)
}

describe('a folder as real ones are', () => {
  it('gives its good files, and a reason for each of the others', async () => {
    const folder = join(tempFolder(), 'mixed')
    mkdirSync(join(folder, 'sub'), { recursive: true })
    writeFileSync(join(folder, 'good.txt'), 'Gardener\nCut hedges and laid lawns in parks\n')
    writeFileSync(join(folder, 'sub', 'also-good.html'), '<html><body><h1>Tiler</h1><p>Laid tiles</p></body></html>')
    writeFileSync(join(folder, 'zero.docx'), '')
    writeFileSync(join(folder, 'spaces.txt'), ' \n\n \t ')
    writeFileSync(join(folder, 'program.pdf'), Buffer.from('MZ\u0000\u0001\u0002\u0003'.repeat(500), 'latin1'))
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\n1 0 obj << /Type /Catalog\n')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'))
    await lockedPdf(join(folder, 'locked.pdf'))
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'))
    const report = await client.imports.report({ job: await importAll(client, [folder]) })
    expect(report.imported).toBe(2)
    expect(report.failed.find(({ file }) => file === 'dangling.txt')?.cause).toBe('link-nowhere')
    expect(Object.fromEntries(report.failed.map(({ file, outcome }) => [file, outcome]))).toEqual({
      'broken.pdf': 'damaged',
      'dangling.txt': 'damaged',
      'locked.pdf': 'password',
      'program.pdf': 'unsupported',
      'spaces.txt': 'empty',
      'zero.docx': 'empty',
    })
    expect(report.failed.every(({ message, next }) => message !== '' && next !== '')).toBe(true)
    await close()
  })
})
