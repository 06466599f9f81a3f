/** What the tests do to the application, in its user's words. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'

/** The system's dialog cannot be driven from here: it answers with `path` instead of being shown. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

/** What the system's dialog for saving answers. */
export async function answerSaving(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
}

/** Presses Tab until `target` has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isFocused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 40 && !(await isFocused()); presses++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** Imports a folder by keyboard from an empty library, until everything in it is encoded. */
export async function importByKeyboard(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await answerDialogs(app, folder)
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Import a folder…' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Import done' })).toBeAttached({ timeout: 60_000 })
}

/** Searches by keyboard from anywhere outside a text field; resolves when words and meaning have both been searched. */
export async function searchByKeyboard(page: Page, query: string): Promise<Locator> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  const results = page.getByRole('listbox', { name: 'Candidates' })
  await results.getByRole('option').first().waitFor()
  await page.getByText('words so far').waitFor({ state: 'detached' })
  return results
}

/** What axe finds wrong with the page as it is, in light and in dark, as `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  // a tooltip that the pointer happens to be over would be judged as content outside of the landmarks
  await page.mouse.move(await page.evaluate(() => innerWidth - 1), 1)
  await page.locator('.tip').waitFor({ state: 'detached' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations: broken } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    found.push(
      ...broken.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`)),
    )
  }
  return found
}
