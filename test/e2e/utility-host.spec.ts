import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { build } from 'vite'
import type { Ended, utility } from '../fixtures/utility/main.ts'
import { isAlive, until } from '../fixtures/processes/wait.ts'
import { expect, root, test as base } from './electron.ts'
import { writePeople } from './people.ts'

type Utility = typeof utility

/** Starts the test's own main process, bundled from the sources that the application is built from. */
const test = base.extend<{ main: ElectronApplication }>({
  main: async ({ launch, folder }, use) => {
    const app = join(folder, 'app')
    await mkdir(app)
    const fixtures = join(root, 'test', 'fixtures')
    const input = {
      main: join(fixtures, 'utility', 'main.ts'),
      engine: join(fixtures, 'utility', 'engine.ts'),
      echo: join(fixtures, 'processes', 'echo.ts'),
    }
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: ['birpc'] },
      build: {
        ssr: true,
        outDir: app,
        rolldownOptions: { input, external: ['electron'], output: { entryFileNames: '[name].js' } },
      },
    })
    await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'utility', type: 'module', main: 'main.js' }))
    await use(await launch({ app, env: { BUILT: join(root, 'out', 'main') } }))
  },
})

const read = (main: ElectronApplication, path: string) =>
  main.evaluate((_electron, file) => (globalThis as unknown as { utility: Utility }).utility.read(file), path)

test('A utility process runs the built reader, which reads a file', async ({ main, folder }) => {
  const reading = await read(main, join(await writePeople(folder), 'Okafor CV.txt'))
  expect(reading).toMatchObject({ outcome: 'text', type: 'text', kind: 'cv' })
  expect(reading.text).toContain('rotating nights')
})

test('A utility process gets its arguments, its environment, its memory limit, and no telemetry', async ({ main }) => {
  const ask = (heapMegabytes: number) =>
    main.evaluate(
      (_electron, megabytes) =>
        (globalThis as unknown as { utility: Utility }).utility.ask({
          name: 'asked',
          args: ['--a', 'b c'],
          env: { GIVEN: 'yes' },
          heapMegabytes: megabytes,
        }) as Promise<{
          args: string[]
          given: string
          telemetry: string
          pid: number
          known: number
          heapLimit: number
        }>,
      heapMegabytes,
    )
  const [small, large] = [await ask(128), await ask(192)]
  expect(small).toMatchObject({ args: ['--a', 'b c'], given: 'yes', telemetry: '1', pid: small.known })
  expect(large.heapLimit - small.heapLimit).toBe(64 * 2 ** 20)
})

test('A utility process can be ended while it hangs, and tells what it wrote when it fails', async ({ main }) => {
  const end = (word: 'hang' | 'fail'): Promise<Ended> =>
    main.evaluate((_electron, said) => (globalThis as unknown as { utility: Utility }).utility.end(said), word)
  expect(await end('hang')).toMatchObject({ closes: 1 })
  expect(await end('fail')).toEqual({ exit: { code: 3, signal: null }, stderr: 'this is why\n', closes: 1 })
})

test('An engine in a utility process answers over a transferred port, with a reader that was started for it', async ({
  main,
  folder,
}) => {
  const path = join(await writePeople(folder), 'Lindqvist CV.txt')
  const { answer, closed, exit } = await main.evaluate(
    (_electron, file) => (globalThis as unknown as { utility: Utility }).utility.readThroughEngine(file),
    path,
  )
  const { reading, pid } = answer as { reading: { text: string }; pid: number }
  expect(reading.text).toContain('Paediatric nurse')
  expect(exit).toEqual({ code: 0, signal: null })
  expect(closed).toBe(true)
  await until(() => !isAlive(pid))
})
