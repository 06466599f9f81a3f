/** A vocabulary's file -> its names, or why it is none. Never throws for what it met. */
import { openOrdinary, readAtMost } from '../read-file.ts'
import { escoNames, type VocabularyResult } from './esco.ts'

/** ESCO's largest files, in letters of two and three bytes, have a third of that */
const mostBytes = 60 * 1024 * 1024

export async function readVocabulary(path: string): Promise<VocabularyResult> {
  try {
    const file = await openOrdinary(path)
    try {
      const { size } = await file.stat()
      if (size > mostBytes) return { refused: 'too-large' }
      return namesIn(await readAtMost(file, size))
    } finally {
      await file.close()
    }
  } catch {
    return { refused: 'unreadable' }
  }
}

/** ESCO's files are UTF-8; a spreadsheet program may save them as something else, which loses letters. */
function namesIn(bytes: Uint8Array): VocabularyResult {
  try {
    return escoNames(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { refused: isText(bytes) ? 'encoding' : 'other' }
  }
}

/** A document or a picture holds zeros; text in two bytes a letter begins with a mark that says so. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isWide || !bytes.subarray(0, 4096).includes(0)
}
