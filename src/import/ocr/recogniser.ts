/**
 * Tesseract on a thread of this process: picture -> words with their places. Nothing is downloaded and nothing kept on disk
 * (its data is read from the packages); what runs too long is ended with its thread, and the next picture gets a new one.
 */
import {
  createWorker,
  type OutputFormats,
  type Page as Recognition,
  PSM,
  type RecognizeOptions,
  type Worker,
} from 'tesseract.js'
import { readGreyPng } from './grey-png.ts'
import { firstLanguage, type OcrLanguage, trainedData } from './languages.ts'
import { greymap, type Raster } from './raster.ts'

/** A picture was given up: it took too long, or is none. */
export class GivenUp extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'GivenUp'
  }
}

export interface Recogniser {
  /** A picture a little askew is set straight first (`rotateRadians` says by how much). Throws GivenUp. */
  readonly recognise: (raster: Raster, language: OcrLanguage) => Promise<Recognition>
  /** Any picture file (PNG, JPEG, TIFF, …) as grey values. Throws GivenUp. */
  readonly decode: (file: Uint8Array) => Promise<Raster>
  readonly close: () => Promise<void>
}

/** `deadline` is asked while a picture is being worked on, and ends that when it answers true. */
export function createRecogniser(deadline: () => boolean): Recogniser {
  let running: { readonly language: OcrLanguage; readonly worker: Promise<Worker> } | undefined

  const close = async () => {
    const ending = running
    running = undefined
    await (await ending?.worker)?.terminate()
  }

  const workerFor = async (language: OcrLanguage): Promise<Worker> => {
    if (running?.language !== language) {
      await close()
      running = { language, worker: start(language) }
    }
    return running.worker
  }

  const work = async (
    file: Uint8Array,
    language: OcrLanguage,
    ...how: [Partial<RecognizeOptions>, Partial<OutputFormats>]
  ): Promise<Recognition> => {
    const worker = await workerFor(language)
    try {
      return (await beforeDeadline(worker.recognize(Buffer.from(file), ...how), deadline)).data
    } catch (error) {
      await close()
      throw error instanceof GivenUp ? error : new GivenUp(String(error))
    }
  }

  return {
    recognise: (raster, language) =>
      work(greymap(raster), language, { rotateAuto: true }, { text: false, blocks: true }),
    decode: async (file) => {
      const { imageGrey } = await work(file, running?.language ?? firstLanguage, {}, { text: false, imageGrey: true })
      return readGreyPng(Buffer.from(imageGrey?.split(',')[1] ?? '', 'base64'))
    },
    close,
  }
}

async function start(language: OcrLanguage): Promise<Worker> {
  const { name, folder } = trainedData(language)
  const worker = await createWorker(name, undefined, {
    langPath: folder,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  })
  // its own defaults take a page for one block, which mixes columns, and one shade for ink all over it (Otsu), which a shadow defeats: 2 is Sauvola
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, thresholding_method: '2', debug_file: '/dev/null' })
  return worker
}

const askEveryMs = 100

async function beforeDeadline<T>(work: Promise<T>, deadline: () => boolean): Promise<T> {
  let asking: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    asking = setInterval(() => {
      if (deadline()) reject(new GivenUp('it took too long'))
    }, askEveryMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearInterval(asking)
  }
}
