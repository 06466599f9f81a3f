/** Owns reading the lines {"id","text"} of `embed`: each as it stands there, or a refusal that names the line and what to do. */
import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { causeOf } from '../import/access.ts'
import { wordsOf } from '../import/outcomes.ts'
import { wrongUsage } from './arguments.ts'

const tooLong = 'has more digits than a JSON number keeps: write it in quotes'

const TextLine = z.object({
  id: z.union(
    [z.string(), z.number().refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id), { error: tooLong })],
    { error: 'must be a text or a number' },
  ),
  text: z.string({ error: 'must be a text' }),
})
export type TextLine = z.infer<typeof TextLine>

/** Lines of nothing but white space are passed over, as is a byte order mark. Throws `usage` with the number of the first wrong line. */
export async function readTextLines(file: string): Promise<TextLine[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw wrongUsage(`${file}: ${wordsOf('damaged', causeOf(error)).message}`)
  })
  const lines: TextLine[] = []
  let number = 0
  for (const line of linesOf(bytes)) {
    number += 1
    if (!isUtf8(line)) throw wrongUsage(`line ${number} is not UTF-8: save the file as UTF-8`)
    const text = number === 1 ? line.toString().replace(/^\uFEFF/, '') : line.toString()
    if (text.trim() !== '') lines.push(lineOf(text, number))
  }
  return lines
}

/** By bytes: a file of many long texts can be longer than a string may be. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf('\n', start)
    const end = found < 0 ? bytes.length : found
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

function lineOf(text: string, number: number): TextLine {
  const read = TextLine.safeParse(parsed(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const key = issue?.path[0]
  throw wrongUsage(
    `line ${number} is not {"id","text"}${key === undefined ? '' : `: "${String(key)}" ${issue?.message}`}`,
  )
}

/** undefined where it is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
