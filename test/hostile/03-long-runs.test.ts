import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startReader } from './reader.ts'

/** What a pattern may look for from every place on, to the end of the line, and not find. */
const runs = [
  ...[
    'welder ',
    'a',
    'A ',
    'Aa ',
    'é',
    'ß',
    '漢',
    '漢字 ',
    '漢\n',
    '7',
    '12 ',
    '0 0',
    '2019-',
    '1 Aa ',
    '50667 ',
    'D-',
  ],
  ...[' ', '\t', '\n', '.', '-', '- ', '* ', '•', '(', '((', ')', '[', '![', '[](', '{', '|', ' | ', '"', "D'", '`a'],
  ...['**x ', '__x ', '*x ', '#', ' #', '<', '<a@', '<http://', '<!---->', '<!-- ', '<p>', '<style ', ', ', 'a, '],
  ...['a@', 'a@b.c,', 'ab@example.org ', 'http://', 'www.', 'a.b-', 'a.com/', 'github.', '+49 ', '+49 30 ', '+', '\\'],
  ...['12 rue ', 'via ', 'ul. ', 'born 1.', 'jan 20', 'Skills\n', 'Contact\n', 'Requirements: a, ', 'Requirements\n'],
]

/** Where a run may stand: each place is met by other patterns. */
const places: Readonly<Record<string, (run: string) => string>> = {
  'a plain text': (run) => `Ada Brown\nada.brown@example.org\n${run}x\nSkills\n${run}`,
  'a posting': (run) => `We are hiring.\nRequirements: ${run}x\nWhat we offer\n${run}`,
  'a Markdown text': (run) => `# Ada Brown\n\n## Skills\n\n- ${run}x\n# ${run}x`,
  'a page': (run) => `<!-- -->${run}<html><style>${run}x</style><p>${run}`,
}

const length = 400_000

describe('a run without end', () => {
  let folder = ''
  const reader = startReader()
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'runs-'))
  })
  afterAll(async () => {
    await reader.close()
    rmSync(folder, { recursive: true })
  })

  it.each(Object.entries(places))(
    'in %s costs no more than its length',
    async (_, place) => {
      const path = join(folder, 'run.txt')
      for (const run of runs) {
        writeFileSync(path, place(run.repeat(length / 2 / run.length)))
        const { outcome } = await reader.read(path)
        expect(['text', 'text-truncated', 'empty'], `${JSON.stringify(run)}: ${outcome}`).toContain(outcome)
      }
    },
    400_000,
  )
})
