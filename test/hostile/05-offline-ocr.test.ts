import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url))

it('OCR reaches for no network and writes no file, in any of its threads', () => {
  const rights = ['--permission', '--allow-fs-read=*', '--allow-worker', '--import', fixture('no-network.ts')]
  const printed = execFileSync(process.execPath, [...rights, fixture('read-by-ocr.ts'), fixture('photo.jpg')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  expect(JSON.parse(printed)).toMatchObject({
    outcome: 'text',
    text: expect.stringContaining('Tunnel miner') as string,
  })
})
