/** Pictures of pages -> their words, for one file: the right way up, in the right language, each within its time. */
import type { Page as Recognition } from 'tesseract.js'
import { ocrLimits } from '../limits.ts'
import { firstLanguage, type OcrLanguage, ocrLanguageOf } from './languages.ts'
import { confidenceOf, type OcrPage, pageOf } from './page.ts'
import type { Turns } from './orientation.ts'
import { type Raster, turned } from './raster.ts'
import { createRecogniser, GivenUp, type Recogniser } from './recogniser.ts'
import { legibility, type OcrWord, wordsOf } from './words.ts'

export interface Ocr {
  /** What the document's own text is written in, where it has some. */
  readonly expect: (text: string) => void
  /**
   * Reads one page, the `page`th of `of` (from 1) that are read by OCR; its time runs from here. `picture` makes its picture and says how
   * many pixels are a point. Undefined when it was given up or is not legible.
   */
  readonly read: (page: number, of: number, picture: () => Promise<Picture | undefined>) => Promise<OcrPage | undefined>
  readonly decode: Recogniser['decode']
  readonly close: () => Promise<void>
}

type PageLimits = Readonly<Record<'pageMilliseconds' | 'pageClockMilliseconds', number>>

export interface Picture {
  readonly raster: Raster
  /** pixels for a point */
  readonly scale: number
}

interface Attempt {
  readonly turns: Turns
  readonly language: OcrLanguage
  readonly recognition: Recognition
  readonly words: readonly OcrWord[]
  readonly confidence: number
}

/** confidence that only text reaches which is the right way up, and in a script that is known here */
const sure = 75
/** share of letters, percent, below which a page is no text that can be read: measured in docs/decisions.md */
const legible = 50

/** `onPage` hears of each page that is begun. */
export function createOcr(onPage: (page: number, of: number) => void, limits: PageLimits = ocrLimits): Ocr {
  let begun = { at: 0, used: 0 }
  let language = firstLanguage
  const recogniser = createRecogniser(
    () =>
      processorMs() - begun.used > limits.pageMilliseconds ||
      performance.now() - begun.at > limits.pageClockMilliseconds,
  )

  const attempt = async (raster: Raster, turns: Turns, using: OcrLanguage): Promise<Attempt> => {
    const recognition = await recogniser.recognise(turned(raster, turns), using)
    const words = wordsOf(recognition)
    return { turns, language: using, recognition, words, confidence: confidenceOf(words) }
  }

  const upright = async (raster: Raster): Promise<Attempt> => {
    let best = await attempt(raster, 0, language)
    const lies = isLyingDown(best.words)
    const others: Turns[] = lies ? [3, 1] : best.words.length > 0 && best.confidence < sure ? [2] : []
    for (const turns of others) {
      const next = await attempt(raster, turns, language)
      if (isLyingDown(best.words) || next.confidence > best.confidence) best = next
      if (best.confidence >= sure) break
    }
    return best
  }

  const inItsLanguage = async (raster: Raster, read: Attempt): Promise<Attempt> => {
    const seen = ocrLanguageOf(read.words.map(({ text }) => text).join(' '))
    if (seen === undefined || seen === read.language) return read
    const again = await attempt(raster, read.turns, seen)
    if (again.confidence < read.confidence) return read
    language = seen
    return again
  }

  const readPicture = async ({ raster, scale }: Picture): Promise<OcrPage | undefined> => {
    const read = await upright(raster)
    if (read.words.length > 0 && legibility(read.recognition) < legible) return undefined
    const { turns, recognition, words } = await inItsLanguage(raster, read)
    return pageOf({ words, turns, skew: recognition.rotateRadians ?? 0, raster, scale })
  }

  return {
    expect: (text) => {
      language = ocrLanguageOf(text) ?? firstLanguage
    },
    read: async (page, of, picture) => {
      begun = { at: performance.now(), used: processorMs() }
      onPage(page, of)
      try {
        const made = await picture()
        return made === undefined ? undefined : await readPicture(made)
      } catch (error) {
        if (error instanceof GivenUp) return undefined
        throw error
      }
    },
    decode: recogniser.decode,
    close: recogniser.close,
  }
}

/** Of all threads of this process. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Long words that are higher than wide: the page lies on its side. */
function isLyingDown(words: readonly OcrWord[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  return long.filter(({ left, right, top, bottom }) => bottom - top > right - left).length > long.length / 2
}
