/** Starts the built application for a test: its own user folder, what it wrote kept for a failed test, ended with the test. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { launchDriven } from '../../scripts/setup/launch.ts'

export { expect } from '@playwright/test'

export const root = fileURLToPath(new URL('../..', import.meta.url))

interface LaunchOptions {
  readonly args?: readonly string[]
  readonly env?: Record<string, string>
  /** another application's folder instead of the built one */
  readonly app?: string
  /** where all is kept; by default a folder of the test */
  readonly profile?: 'own' | "the system's"
}

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
}

interface Fixtures {
  /** a folder of this test alone */
  folder: string
  /** the switch that makes an application use it for all it keeps */
  profile: string
  /** starts the application; it is closed when the test ends */
  launch: (options?: LaunchOptions) => Promise<ElectronApplication>
  /** the application on an empty profile, its first window loaded */
  shortlist: Launched
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'shortlist-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  profile: async ({ folder }, use) => use(`--user-data-dir=${join(folder, 'profile')}`),
  launch: async ({ profile }, use, info) => {
    const started: ElectronApplication[] = []
    let written = ''
    await use(async ({ args = [], env = {}, app = root, profile: kept = 'own' } = {}) => {
      if (!existsSync(join(root, 'out', 'main', 'main.js'))) throw new Error('Nothing is built yet. Run: npm run build')
      const application = await launchDriven([app, ...(kept === 'own' ? [profile] : []), ...args], {
        env: { ...environment(), ...env },
        // the application's own theme, not one that Playwright puts over it
        colorScheme: null,
      })
      application.process().stderr?.on('data', (text: Buffer) => (written += text.toString()))
      started.push(application)
      return application
    })
    for (const application of started) await application.close()
    if (info.status !== info.expectedStatus) await info.attach('stderr', { body: written, contentType: 'text/plain' })
  },
  shortlist: async ({ launch }, use) => {
    const app = await launch()
    await use({ app, page: await firstPage(app) })
  },
})

/** The window's page, once the interface is there. */
export async function firstPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.getByRole('navigation', { name: 'Views' }).waitFor({ timeout: 120_000 })
  return page
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
