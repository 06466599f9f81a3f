import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { sandboxArguments } from '../../scripts/setup/sandbox.mjs'
import { electronPath } from '../../scripts/setup/electron.mjs'
import { userFolder } from '../../src/engine/location.ts'
import { isAlive, until } from '../fixtures/processes/wait.ts'
import { importByKeyboard, searchByKeyboard } from './actions.ts'
import { expect, firstPage, root, test } from './electron.ts'
import { enginePid } from './engine-process.ts'
import { writePeople } from './people.ts'

async function runningEngine(app: ElectronApplication): Promise<number> {
  await expect.poll(() => enginePid(app)).toBeDefined()
  return enginePid(app) ?? 0
}

test('A second start brings the first window to the front and ends', async ({ shortlist: { app }, profile }) => {
  const isVisible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible()))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await isVisible()).toEqual([false])
  const second = spawn(electronPath(), [root, ...sandboxArguments(), profile], { stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
  await expect.poll(isVisible).toEqual([true])
})

test('A second start with another library asks, and keeps this one when told to', async ({
  launch,
  profile,
  folder,
}) => {
  const app = await launch({ args: [`--library=${join(folder, 'this')}`] })
  await firstPage(app)
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = ((options: Electron.MessageBoxOptions) => {
      ;(globalThis as unknown as { asked?: string }).asked = options.detail ?? ''
      return Promise.resolve({ response: options.cancelId ?? -1, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
  })
  const asked = () => app.evaluate(() => (globalThis as unknown as { asked?: string }).asked)
  const second = (library: string) =>
    spawn(electronPath(), [root, ...sandboxArguments(), profile, `--library=${library}`], {
      cwd: folder,
      stdio: 'ignore',
    })
  await once(second('this'), 'exit')
  expect(await asked()).toBeUndefined()
  await once(second('other'), 'exit')
  await expect.poll(asked).toContain(join(folder, 'other'))
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('What was imported, and the place of the window, are there at the next start', async ({ launch, folder }) => {
  const bounds = { x: 60, y: 40, width: 1100, height: 700 }
  const before = await launch()
  await importByKeyboard(before, await firstPage(before), await writePeople(folder))
  await before.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds)
  await before.close()

  const after = await launch()
  const page = await firstPage(after)
  await expect(page.getByRole('contentinfo')).toContainText('3 CVs')
  expect(await after.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(bounds)
})

test('Without a switch, the window keeps everything where the command line looks for it', async ({
  launch,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'the system tells the folder, and the environment cannot change it')
  const env = { XDG_CONFIG_HOME: join(folder, 'config') }
  const app = await launch({ env, profile: "the system's" })
  expect(await app.evaluate((electron) => electron.app.getPath('userData'))).toBe(userFolder(env))
})

test('Every entry of the menu does in the window what it says', async ({ shortlist: { app, page }, folder }) => {
  const choose = (menu: string, entry: string): Promise<void> =>
    app.evaluate(
      ({ Menu }, [outer, inner]) => {
        const items = Menu.getApplicationMenu()?.items.find(({ label }) => label === outer)?.submenu?.items ?? []
        const all = items.flatMap((item) => [item, ...(item.submenu?.items ?? [])])
        all.find(({ label }) => label === inner)?.click()
      },
      [menu, entry] as const,
    )
  const current = page.getByRole('navigation').locator('[aria-current=page]')
  await expect(page.getByRole('contentinfo')).toContainText('0 CVs')
  await choose('&View', '&Compare')
  await expect(current).toHaveText('Compare')
  await choose('&View', '&Monitor')
  await expect(current).toHaveText('Monitor')
  await choose('&View', '&Search')
  await expect(current).toHaveText('Search')
  await choose('&View', '&Find Candidates')
  await expect(page.getByRole('textbox', { name: 'Search' })).toBeFocused()

  await choose('&View', 'Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')

  const chosen = await writePeople(folder)
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, chosen)
  await choose('&File', 'Import F&older…')
  await expect(page.getByRole('contentinfo')).toContainText('3 CVs')
})

test('The frame has the colours of the page, in light and in dark', async ({ shortlist: { app, page } }) => {
  // by then the window has restored the theme that was kept
  await expect(page.getByRole('contentinfo')).toContainText('0 CVs')
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((value) => window.desktop?.setTheme(value), theme)
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(theme === 'dark')
    const ground = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')
      if (context === null) return ''
      context.fillStyle = getComputedStyle(document.body).backgroundColor
      context.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
    })
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor()))
      .toBe(ground)
  }
})

test.describe('The engine', () => {
  test.skip(process.platform !== 'linux', 'its process is found in /proc')

  test('that is killed is started again, and the window works on with it', async ({ shortlist, folder }) => {
    const { app, page } = shortlist
    await importByKeyboard(app, page, await writePeople(folder))
    await page.keyboard.press('Escape')
    const first = await runningEngine(app)
    process.kill(first, 'SIGKILL')
    await until(() => !isAlive(first))
    await expect.poll(() => enginePid(app) ?? first).not.toBe(first)
    await expect(
      (await searchByKeyboard(page, 'payment services in TypeScript')).getByRole('option').first(),
    ).toContainText('Petrov')
  })

  test('that cannot be kept alive is told as such, and searches end with a reason', async ({ shortlist, folder }) => {
    const { app, page } = shortlist
    await importByKeyboard(app, page, await writePeople(folder))
    await page.keyboard.press('Escape')
    const killing = setInterval(() => {
      const pid = enginePid(app)
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    }, 20)
    try {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('a nurse')
      await page.keyboard.press('Enter')
      await expect(page.getByText('The engine stopped and is being started again.').first()).toBeVisible()
    } finally {
      clearInterval(killing)
    }
  })

  test('ends with the window, and has closed the library by then', async ({ launch }) => {
    const app = await launch()
    await firstPage(app)
    const pid = await runningEngine(app)
    await app.close()
    expect(isAlive(pid)).toBe(false)
  })

  test('is gone soon after the application was killed', async ({ launch }) => {
    const app = await launch()
    await firstPage(app)
    const pid = await runningEngine(app)
    app.process().kill('SIGKILL')
    await until(() => !isAlive(pid))
  })
})
