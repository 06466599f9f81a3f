/**
 * Columns of the CVs that have any: whether each is read from its first line to its last. pdftotext tells what stands in one block of the
 * page; of two neighbouring lines of a block, the words that begin the second must follow those that end the first.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { startReader } from '../../test/hostile/reader.ts'
import { verdict } from './targets.ts'

/** lines of each of two blocks beside one another that make a page one of two columns */
const columnLines = 3
/** words compared on either side of a line's end */
const compared = 3
/** letters that may stand between, such as a page's number or a short date */
const between = 20

export async function flowPart(corpus: string): Promise<string[]> {
  const folder = join(corpus, 'offlinecv')
  if (!existsSync(folder)) return [`skipped: ${folder} is not there`]
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return ['skipped: pdftotext is not installed']
  const reader = startReader()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))
  const told: string[] = []
  const counts = { files: 0, right: 0, pairs: 0, following: 0 }
  for (const name of names.sort()) {
    const blocks = blocksOf(join(folder, name))
    if (!hasColumns(blocks)) continue
    const { text } = await reader.read(join(folder, name))
    const apart = apartIn(text, blocks)
    counts.files += 1
    counts.right += apart.length === 0 ? 1 : 0
    const pairs = blocks.reduce((sum, { lines }) => sum + lines.length - 1, 0)
    counts.pairs += pairs
    counts.following += pairs - apart.length
    told.push(...apart.map(([line, next]) => `${basename(name)}: "${line}" is not followed by "${next}"`))
  }
  await reader.close()
  return [
    `${String(counts.files)} files with two columns, ${String(counts.following)} of ${String(counts.pairs)} lines followed by the next one of their block`,
    verdict('of them read column by column throughout', counts.right, { atLeast: counts.files }),
    ...told,
  ]
}

interface Block {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly lines: string[]
}

const opening = /<(page|block|line|word)( [^<>]{0,300})?>([^<>]{0,300})/g

function blocksOf(path: string): Block[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' })
  const blocks: Block[] = []
  let page = 0
  for (const [, name, attributes = '', content = ''] of stdout.matchAll(opening)) {
    const open = blocks.at(-1)
    if (name === 'page') page += 1
    else if (name === 'block') blocks.push({ page, ...edgesIn(attributes), lines: [] })
    else if (name === 'line') open?.lines.push('')
    else if (open !== undefined) open.lines.push(`${open.lines.pop() ?? ''} ${plain(content)}`.trim())
  }
  return blocks
}

function edgesIn(attributes: string): Pick<Block, 'left' | 'top' | 'right' | 'bottom'> {
  const [left = 0, top = 0, right = 0, bottom = 0] = [...attributes.matchAll(/"([\d.]+)"/g)].map(([, one]) =>
    Number(one),
  )
  return { left, top, right, bottom }
}

function plain(xml: string): string {
  const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return xml.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => letters[name] ?? '')
}

/** Two blocks of several lines stand beside one another. */
function hasColumns(blocks: readonly Block[]): boolean {
  const long = blocks.filter(({ lines }) => lines.length >= columnLines)
  return long.some((one) =>
    long.some(
      (other) => one.page === other.page && one.right < other.left && one.top < other.bottom && other.top < one.bottom,
    ),
  )
}

type Pair = readonly [line: string, next: string]

/** The pairs of lines whose second does not follow the first, by letters and digits alone: hyphens and spaced letters differ between readers. */
function apartIn(text: string, blocks: readonly Block[]): Pair[] {
  const stream = lettersOf(text)
  const lone = blocks.filter(({ lines }) => lines.length === 1).map(({ lines }) => lettersOf(lines.join('')))
  const pairs = blocks.flatMap(({ lines }) => lines.slice(1).map((line, at): Pair => [lines[at] ?? '', line]))
  return pairs.filter(([line, next]) => {
    const ending = lettersOf(line.split(' ').slice(-compared).join(' '))
    const beginning = lettersOf(next.split(' ').slice(0, compared).join(' '))
    return ending !== '' && beginning !== '' && !follows(stream, ending, beginning, lone)
  })
}

/** `lone`: lines that stand by themselves, such as a date at the margin: one may stand between. */
function follows(stream: string, ending: string, beginning: string, lone: readonly string[]): boolean {
  for (let at = stream.indexOf(ending); at >= 0; at = stream.indexOf(ending, at + 1)) {
    const end = at + ending.length
    const date = lone.find((line) => stream.startsWith(line, end)) ?? ''
    if (stream.slice(end, end + Math.max(between, date.length) + beginning.length).includes(beginning)) return true
  }
  return false
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
