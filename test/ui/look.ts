/**
 * Walks through every state of the window in Chromium on the real engine: saves a picture of each to out/ui-pictures, runs axe in
 * each, and fails on any violation or message on the console. `node test/ui/look.ts` (the sample library must have been made).
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import Database from 'better-sqlite3'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import type { EngineClient } from '../../src/contract/contract.ts'
import type { ImportAs } from '../../src/contract/import.ts'
import { buildUi, serveUi, type Ui, type UiOptions } from './serve.ts'

const sample = fileURLToPath(new URL('../../out/sample/', import.meta.url))
const pictures = fileURLToPath(new URL('../../out/ui-pictures/', import.meta.url))
const debian = '/usr/bin/chromium'
const wide = { width: 1280, height: 800 }
const small = { width: 1024, height: 640 }
const problems: string[] = []

/** A picture of what the page shows now, and what axe finds in it. */
async function look(page: Page, name: string): Promise<void> {
  // half-faded text has no contrast that could be judged
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const { id, nodes } of violations)
    problems.push(`${name}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  process.stdout.write(`${name}${violations.length === 0 ? '' : `: ${String(violations.length)} violations`}\n`)
}

async function open(browser: Browser, ui: Ui, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: wide, ...options })).newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('WebSocket')) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`))
  await page.goto(ui.url)
  await page.getByRole('textbox', { name: 'Search' }).waitFor()
  return page
}

async function importAll(client: EngineClient, path: string, as: ImportAs): Promise<void> {
  const { job } = await client.imports.start({ paths: [path], as })
  for await (const progress of await client.imports.watch({ job })) if (progress.state === 'done') return
}

const candidates = (page: Page) => page.getByRole('listbox', { name: 'Candidates' }).getByRole('option')

/** In a narrow window the candidate is not beside the list. */
async function explained(page: Page): Promise<void> {
  await page.locator('#candidate table').waitFor({ state: 'attached' })
  await settled(page)
}

const settled = (page: Page): Promise<void> => page.waitForTimeout(700)

async function firstSteps(browser: Browser, ui: Ui, folder: string): Promise<void> {
  const page = await open(browser, ui)
  await page.getByRole('heading', { name: /Drop a folder/ }).waitFor()
  await look(page, 'empty')
  await page.getByRole('textbox', { name: 'Search' }).fill('forklift')
  await page.getByText('Nothing to search yet.').waitFor()
  await look(page, 'empty-searched')
  await page.keyboard.press('Control+2')
  await look(page, 'empty-compare')
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await page.getByRole('button', { name: 'Import a folder…' }).click()
  await page.getByRole('region', { name: 'Import', exact: true }).waitFor()
  await page.getByText('files a second').waitFor()
  await look(page, 'importing')
  await page.getByText('Done', { exact: true }).waitFor({ timeout: 300_000 })
  await importAll(ui.client(), join(sample, 'postings'), 'posting')
  await importAll(ui.client(), folder, 'auto')
  await page.getByRole('button', { name: /could not be read/ }).click()
  await page.getByRole('button', { name: 'Dismiss all' }).waitFor()
  await settled(page)
  await look(page, 'unread-files')
  await page.close()
}

async function searching(page: Page, suffix: string): Promise<void> {
  await candidates(page).first().waitFor()
  await explained(page)
  await look(page, `search${suffix}`)
  await page.keyboard.press('ArrowDown')
  for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown')
  await settled(page)
  await page.keyboard.press('Enter')
  // in a narrow window the way back comes first
  if (await page.getByRole('button', { name: 'Back to the list' }).isVisible()) await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await settled(page)
  await look(page, `requirement${suffix}`)
}

async function otherViews(page: Page, suffix: string): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('region', { name: 'Ranked by mean' }).waitFor()
  await settled(page)
  await look(page, `compare${suffix}`)
  await page.keyboard.press('Control+3')
  await page.waitForTimeout(3000)
  await look(page, `monitor${suffix}`)
}

async function everyLook(browser: Browser, ui: Ui): Promise<void> {
  const looks = [
    { suffix: '', options: {} },
    { suffix: '-dark', options: { colorScheme: 'dark' } },
    { suffix: '-small', options: { viewport: small } },
    { suffix: '-small-dark', options: { viewport: small, colorScheme: 'dark' } },
    { suffix: '-zoomed', options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
    { suffix: '-forced', options: { forcedColors: 'active' } },
  ] as const
  for (const { suffix, options } of looks) {
    const page = await open(browser, ui, options)
    await searching(page, suffix)
    await otherViews(page, suffix)
    await page.close()
  }
}

async function details(browser: Browser, ui: Ui): Promise<void> {
  const page = await open(browser, ui)
  await candidates(page).first().waitFor()
  await page.getByRole('button', { name: 'Pick a posting' }).click()
  await page.getByRole('combobox', { name: 'Find a posting' }).waitFor()
  await settled(page)
  await look(page, 'postings')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await settled(page)
  await look(page, 'keyboard')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Encoder:' }).click()
  await page.getByRole('radio', { name: 'all-MiniLM-L6-v2 int8' }).waitFor()
  await look(page, 'encoder')
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Search' }).fill('qqzzxx')
  await page.getByRole('radio', { name: 'Words' }).click()
  await page.getByText('No CV has any of these words').waitFor()
  await look(page, 'nothing-found')
  await page.getByRole('radio', { name: 'Both' }).click()
  await page.getByRole('textbox', { name: 'Search' }).fill('night shifts')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await settled(page)
  await look(page, 'one-language')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('')
  await page.getByRole('button', { name: 'Hide the requirements' }).click()
  await settled(page)
  await look(page, 'requirements-hidden')
  await page.getByRole('button', { name: 'Show the requirements' }).click()
  await page.getByRole('textbox', { name: 'Search' }).fill('night shifts, reach truck licence, stock control')
  await page.getByRole('radio', { name: 'Both' }).click()
  await page.getByRole('textbox', { name: 'Search' }).fill(pasted)
  await candidates(page).first().waitFor()
  await settled(page)
  await look(page, 'pasted-posting')
  await page.keyboard.press('Control+2')
  await page.getByRole('radio', { name: 'Table' }).click()
  await settled(page)
  await look(page, 'compare-table')
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: 'Memory as a table' }).click()
  await settled(page)
  await look(page, 'monitor-table')
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['text'], 'cv.txt'))
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }))
  })
  await settled(page)
  await look(page, 'drop')
  await page.close()
}

/** The engine dies and comes back; then the encoder does. */
async function accidents(browser: Browser, ui: Ui): Promise<void> {
  const page = await open(browser, ui)
  await explained(page)
  await ui.stopEngine()
  await page.getByText('The engine stopped').waitFor({ timeout: 1000 })
  await settled(page)
  await look(page, 'engine-stopped')
  ui.startEngine()
  await page.getByText('The engine stopped').waitFor({ state: 'detached', timeout: 10_000 })
  await page.getByRole('textbox', { name: 'Search' }).fill('forklift')
  await candidates(page).first().waitFor()
  for await (const { encoder } of await ui.client().library.watch()) if (encoder.state === 'ready') break
  const { memory } = await ui.client().monitor.report()
  for (const each of memory) if (each.name.startsWith('encoder')) process.kill(each.pid, 'SIGKILL')
  await page.getByText('The encoder stopped').first().waitFor({ timeout: 5000 })
  await look(page, 'encoder-restarting')
  await page.getByText('The encoder stopped').first().waitFor({ state: 'detached', timeout: 30_000 })
  await page.close()
}

async function withoutModel(browser: Browser, library: string): Promise<void> {
  process.env['SHORTLIST_OFFLINE'] = '1'
  const ui = await serveUi({ library, sample: true, cache: await mkdtemp(join(tmpdir(), 'shortlist-cache-')) })
  const page = await open(browser, ui)
  await page.getByRole('button', { name: 'Get the model' }).waitFor()
  await candidates(page).first().waitFor()
  await settled(page)
  await look(page, 'model-missing')
  await page.getByRole('button', { name: 'Get the model' }).click()
  await page.getByText('could not be fetched').first().waitFor({ timeout: 30_000 })
  await look(page, 'model-unreachable')
  await page.close()
  await ui.close()
  delete process.env['SHORTLIST_OFFLINE']
}

async function newerLibrary(browser: Browser, library: string): Promise<void> {
  const db = new Database(join(library, 'library.db'))
  db.pragma('user_version = 9999')
  db.close()
  const ui = await serveUi({ library })
  const page = await open(browser, ui)
  await page.getByText('newer version').waitFor()
  await look(page, 'library-newer')
  await page.close()
  await ui.close()
}

const pasted = `Reach truck driver, nights
Bellwether Storage, Wakefield

You bring:
- a reach truck licence
- two years in a warehouse
- work at night, Sunday to Thursday
- first aid or fire marshal training`

const unreadable: Record<string, string> = {
  'empty.txt': '',
  'photo.bin': '\u0000\u0001\u0002',
  'broken.pdf': '%PDF-1.7\n1 0 obj',
}

async function main(): Promise<void> {
  await mkdir(pictures, { recursive: true })
  const work = await mkdtemp(join(tmpdir(), 'shortlist-ui-'))
  const [library, bad] = [join(work, 'library'), join(work, 'bad')]
  await mkdir(bad)
  for (const [name, text] of Object.entries(unreadable)) await writeFile(join(bad, name), text)
  await buildUi()
  const browser = await chromium.launch({
    ...(existsSync(debian) ? { executablePath: debian } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const options: UiOptions = { library, sample: true, choices: { folder: join(sample, 'cvs') } }
  const ui = await serveUi(options)
  await firstSteps(browser, ui, bad)
  await everyLook(browser, ui)
  await details(browser, ui)
  await accidents(browser, ui)
  await ui.close()
  await withoutModel(browser, library)
  await newerLibrary(browser, library)
  await browser.close()
  await rm(work, { recursive: true })
}

try {
  await main()
} finally {
  process.stdout.write(problems.length === 0 ? 'No problems.\n' : `${problems.join('\n')}\n`)
  if (problems.length > 0) process.exitCode = 1
}
