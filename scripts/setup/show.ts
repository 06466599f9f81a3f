/**
 * `npm start` without a display: `node show.ts LIBRARY [--sample-library]`. The same application in the terminal and as pictures; on
 * the sample library with its first search, on a library of one's own with the search it was left with.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'playwright'
import { startDisplay } from './display.mjs'
import { firstResult, openApplication, queryShown, readCandidates, statusShown, takePictures } from './drive.ts'
import { inClone } from './folders.mjs'

const [library = '', ...switches] = process.argv.slice(2)
const sample = switches.includes('--sample-library')
const pictures = inClone('out', 'pictures')
const began = performance.now()

async function printCandidates(page: Page): Promise<void> {
  const summary = await firstResult(page)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`\nSearched for the posting: ${await queryShown(page)}\n${summary}, ${seconds} s after the start\n`)
  for (const { rank, name, headline, evidence } of (await readCandidates(page)).slice(0, 10)) {
    console.log(`${rank.padStart(3)}  ${name}${headline ? `, ${headline}` : ''}\n     ${evidence}`)
  }
}

/** What the window showed instead of candidates. */
async function printFailure(page: Page, error: unknown): Promise<void> {
  const path = join(pictures, 'failed.png')
  await page.screenshot({ path }).catch(() => undefined)
  console.error(
    `\nThe window did not show what was expected: ${error instanceof Error ? error.message : String(error)}`,
  )
  console.error(`What it showed instead: ${relative(process.cwd(), path)}`)
  process.exitCode = 1
}

// what lies there from the last time would look like this time's
rmSync(pictures, { recursive: true, force: true })
mkdirSync(pictures, { recursive: true })
const virtual = await startDisplay()
const { page, close } = await openApplication({ library, sample, display: virtual.display })
try {
  console.log(`\n${await statusShown(page)}`)
  if (sample) await printCandidates(page)
  console.log('\nPictures of each view:')
  for (const path of await takePictures(page, pictures)) console.log(`  ${relative(process.cwd(), path)}`)
} catch (error) {
  await printFailure(page, error)
} finally {
  await close()
  virtual.end()
}
