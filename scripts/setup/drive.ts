/**
 * Drives the real application as a person would: opens it on a library, waits for the first search, reads the ranked candidates
 * from the window, and takes pictures of each view. Used by `npm start` without a display and by `npm run pictures`.
 */
import { join } from 'node:path'
import type { Page } from 'playwright'
import { root } from './folders.mjs'
import { launchDriven } from './launch.ts'
import { nodePath } from './node.mjs'

export interface Candidate {
  readonly rank: string
  readonly name: string
  readonly headline: string
  /** the passage that counted most, as the row shows it */
  readonly evidence: string
}

export interface Application {
  readonly page: Page
  readonly close: () => Promise<void>
}

const views = ['Search', 'Compare', 'Monitor'] as const
const schemes = ['light', 'dark'] as const
const size = { width: 1280, height: 800 }
/** ms for a cold machine; only a hang reaches it */
const patience = 60_000

interface Opened {
  readonly library: string
  /** it is the sample library: its first posting is the first search */
  readonly sample: boolean
  /** an X display, such as ":1" */
  readonly display: string | undefined
}

/** The application on a library, in a window of 1280 x 800. */
export async function openApplication({ library, sample, display }: Opened): Promise<Application> {
  const { DISPLAY, ...rest } = process.env
  const shown = display ?? DISPLAY
  const app = await launchDriven([root, ...(sample ? ['--sample-library'] : []), `--library=${library}`], {
    env: { ...(rest as Record<string, string>), SHORTLIST_NODE: nodePath(), ...(shown ? { DISPLAY: shown } : {}) },
  })
  const page = await app.firstWindow({ timeout: patience })
  page.setDefaultTimeout(patience)
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  return { page, close: () => app.close() }
}

/** What the status line says of the library, once it is open. */
export async function statusShown(page: Page): Promise<string> {
  const counts = page.getByRole('contentinfo').getByText(/\d CVs?\b/)
  await counts.waitFor()
  return await counts.innerText()
}

/** Waits until words and meaning are both in the list (words alone where there is no model); answers with what the bar above it says. */
export async function firstResult(page: Page): Promise<string> {
  const main = page.getByRole('main')
  await main.getByRole('listbox', { name: 'Candidates' }).getByRole('option').first().waitFor()
  const isWithoutModel = (await page.getByRole('contentinfo').getByText('keywords only').count()) > 0
  if (!isWithoutModel) await main.getByText(/words so far|by words only/).waitFor({ state: 'detached' })
  return await main
    .getByRole('status')
    .filter({ hasText: /\d shown/ })
    .innerText()
}

/** What is searched for: the title of the posting in the top field. */
export const queryShown = (page: Page): Promise<string> => page.getByRole('search').locator('.chip').innerText()

/** The rows that the window shows, best first. */
export function readCandidates(page: Page): Promise<Candidate[]> {
  return page.getByRole('listbox', { name: 'Candidates' }).evaluate((list) =>
    [...list.querySelectorAll('[role=option]')].map((row) => {
      const text = (selector: string): string =>
        row.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? ''
      return { rank: text('.rank'), name: text('.name'), headline: text('.who .soft'), evidence: text('.evidence') }
    }),
  )
}

/** Shows a view and waits until nothing in it is still being worked out. */
async function show(page: Page, view: (typeof views)[number]): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: view }).click()
  await page.mouse.move(size.width - 1, size.height / 2)
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(view === 'Monitor' ? 4000 : 600) // the charts want a few points; what appears has finished fading
}

/** Pictures of each view in light and dark; answers with their paths. */
export async function takePictures(page: Page, folder: string): Promise<string[]> {
  const paths: string[] = []
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const view of views) {
      await show(page, view)
      const path = join(folder, `${view.toLowerCase()}-${scheme}.png`)
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
      paths.push(path)
    }
  }
  return paths
}
