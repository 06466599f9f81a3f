import type { ElectronApplication } from '@playwright/test'
import { join } from 'node:path'
import { expect, root, test } from './electron.ts'

/** What the page may ask of the desktop. A new entry is a decision: it belongs into src/contract/desktop.ts and here. */
const desktopKeys = [
  'chooseFiles',
  'chooseFolder',
  'chooseLists',
  'connect',
  'onMenu',
  'pathsOf',
  'platform',
  'saveText',
  'setTheme',
]

/** Answers of the protocol, asked past the page's own policy. */
async function ask(
  app: ElectronApplication,
  addresses: string[],
): Promise<{ status: number; policy: string | null }[]> {
  return app.evaluate(async ({ session }, asked) => {
    const answers = asked.map((address) => session.defaultSession.fetch(address))
    return (await Promise.all(answers)).map(({ status, headers }) => ({
      status,
      policy: headers.get('content-security-policy'),
    }))
  }, addresses)
}

test('The page runs sandboxed, isolated and without Node', async ({ shortlist: { app, page } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // not in Electron's types, though every version has it
    return (contents as { getLastWebPreferences?: () => object } | undefined)?.getLastWebPreferences?.()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  })
  const names = ['require', 'process', 'module', 'Buffer', 'global']
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([])
})

test('The page gets exactly what the contract names from the desktop', async ({ shortlist: { page } }) => {
  expect(await page.evaluate(() => Object.keys(window.desktop ?? {}).sort())).toEqual(desktopKeys)
})

test('The page has a strict policy, and no view goes against it', async ({ shortlist: { app, page } }) => {
  const [{ policy } = { policy: '' }] = await ask(app, ['app://shortlist/index.html'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|http|data:|\*/)

  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) refused.push(message.text())
  })
  await page.reload()
  for (const view of ['Compare', 'Monitor', 'Search'])
    await page.getByRole('button', { name: view, exact: true }).click()
  expect(refused).toEqual([])
})

test('Neither the page nor its session reaches the network', async ({ shortlist: { app, page } }) => {
  const byPage = await page.evaluate(() => fetch('https://example.com').catch((error: unknown) => String(error)))
  expect(byPage).toBe('TypeError: Failed to fetch')
  const bySession = await app.evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.com').catch((error: unknown) => String(error)),
  )
  expect(bySession).toContain('ERR_BLOCKED_BY_CLIENT')
})

test('The page cannot be left, and opens no other', async ({ shortlist: { app, page } }) => {
  const address = page.url()
  for (const target of ['https://example.com', 'file:///etc/passwd', 'app://elsewhere/', 'data:text/html,hello']) {
    await page.evaluate((href) => {
      location.href = href
      const link = Object.assign(document.createElement('a'), { href, target: '_blank' })
      document.body.append(link)
      link.click()
      link.remove()
    }, target)
    expect(await page.evaluate((href) => window.open(href), target)).toBeNull()
  }
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => document.title)).toBe('Shortlist')
  expect(app.windows()).toHaveLength(1)
})

test('Every permission is denied', async ({ shortlist: { page } }) => {
  const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage']
  const states = await page.evaluate(
    (all) =>
      Promise.all(all.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state)),
    names,
  )
  expect(new Set(states)).toEqual(new Set(['denied']))
  const asked = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await new Promise((resolve) => navigator.geolocation.getCurrentPosition(resolve, ({ code }) => resolve(code))),
  ])
  // 1 is PERMISSION_DENIED
  expect(asked).toEqual(['denied', 1])
})

test('The protocol serves the window and nothing else', async ({ shortlist: { app } }) => {
  const refused = [
    'app://shortlist/..%2f..%2fpackage.json',
    'app://shortlist/%2e%2e%2fmain%2fmain.js',
    'app://shortlist/assets/..%2f..%2fpreload%2fpreload.cjs',
    'app://shortlist/..%5c..%5cpackage.json',
    'app://shortlist/index.html%00.png',
    'app://shortlist/assets',
    'app://shortlist/no-such-page.html',
    'app://elsewhere/index.html',
  ]
  const answers = await ask(app, ['app://shortlist/', 'app://shortlist/index.html', ...refused])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, ...refused.map(() => 404)])
})

test('A page that is not ours is refused, whatever its preload offers', async ({ shortlist: { app, page } }) => {
  expect(await page.evaluate(() => window.desktop?.setTheme('dark'))).toBeUndefined()
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const forged = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } })
      await forged.loadURL('about:blank')
      const asking = [
        `desktop.setTheme('light')`,
        'desktop.chooseFolder()',
        'desktop.chooseFiles()',
        `desktop.saveText('a.csv', 'a')`,
      ]
      const answers = asking.map((ask): Promise<unknown> =>
        forged.webContents.executeJavaScript(`${ask}.then(() => 'answered', (error) => String(error))`),
      )
      return Promise.all(answers)
    },
    join(root, 'out', 'preload', 'preload.cjs'),
  )
  for (const refusal of answer) expect(refusal).toContain('Refused: this page may not ask that.')
})
