/** What a reader holds after a long folder, and whether that grows. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startReader } from '../../test/hostile/reader.ts'
import { longDocument, twoPageCv } from './made.ts'
import { verdict } from './targets.ts'

/** The honest PDFs of the corpus, where it is there, and made ones, again and again in one reader. */
export async function memoryPart(corpus: string, files: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'))
  const reader = startReader()
  try {
    const paths = [...(await made(folder)), ...pdfsIn(join(corpus, 'offlinecv'))]
    let most = 0
    const samples: number[] = []
    for (let at = 0; at < files; at++) {
      const { megabytes } = await reader.read(paths[at % paths.length] ?? '')
      most = Math.max(most, megabytes)
      if (at > 0 && (at + 1) % Math.ceil(files / 5) === 0) samples.push(megabytes)
    }
    const held = samples.map((megabytes) => megabytes.toFixed(0)).join(', ')
    return [
      `reader over ${String(files)} files: ${held} MB after each fifth, ${most.toFixed(0)} MB at most after a file`,
      verdict('reader at most', most, { below: 250 }, ' MB'),
    ]
  } finally {
    await reader.close()
    rmSync(folder, { recursive: true })
  }
}

async function made(folder: string): Promise<string[]> {
  const documents = [await twoPageCv(1), await twoPageCv(2), await longDocument(20)]
  return documents.map((bytes, at) => {
    const path = join(folder, `${String(at)}.pdf`)
    writeFileSync(path, bytes)
    return path
  })
}

function pdfsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name))
}
