/** How fast a warm reader is: two-page CVs one after another, and one document of 200 pages. All are made on the spot. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startReader, type Read } from '../../test/hostile/reader.ts'
import { twoPageCv, longDocument } from './made.ts'
import { verdict } from './targets.ts'

const cvs = 60

export async function speedPart(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'))
  const reader = startReader()
  try {
    const paths: string[] = []
    for (let at = 0; at < cvs; at++) {
      paths.push(join(folder, `${String(at)}.pdf`))
      writeFileSync(paths[at] ?? '', await twoPageCv(at))
    }
    const long = join(folder, 'long.pdf')
    writeFileSync(long, await longDocument(200))
    for (const path of paths) await reader.read(path)
    const before = await reader.read(paths[0] ?? '')
    const reads: Read[] = []
    for (const path of paths) reads.push(await reader.read(path))
    const seconds = (reads.at(-1)?.seconds ?? 0) - before.seconds
    const wall = reads.reduce((sum, { ms }) => sum + ms, 0) / 1000
    const times = reads.map(({ ms }) => ms).sort((a, b) => a - b)
    const longRead = await reader.read(long)
    const longAgain = await reader.read(long)
    return [
      `two-page CVs, warm: ${(cvs / wall).toFixed(0)} a second by the clock, ${(cvs / seconds).toFixed(0)} a second of processor time; median ${(times[cvs / 2] ?? 0).toFixed(0)} ms`,
      `200 pages: ${longRead.outcome}, ${longRead.ms.toFixed(0)} ms, again ${longAgain.ms.toFixed(0)} ms by the clock, ${(1000 * (longAgain.seconds - longRead.seconds)).toFixed(0)} ms of processor time`,
      verdict('two-page CVs a second of processor time', cvs / seconds, { atLeast: 25 }),
      verdict('200 pages', Math.min(longRead.ms, longAgain.ms), { below: 1500 }, ' ms'),
    ]
  } finally {
    await reader.close()
    rmSync(folder, { recursive: true })
  }
}
