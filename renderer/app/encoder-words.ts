/** What the window says about encoders: their names, what is being done to get one, and what choosing one brings with it. */
import type { Pooling, Precision } from '../../src/contract/common.ts'
import type { ModelProgress, ModelRow } from '../../src/contract/models.ts'
import { bytes, plural } from '../lib/format.ts'
import { methodLooks } from '../lib/methods.ts'

export interface EncoderChoice {
  readonly model: string
  readonly precision: Precision
}

const shortNames: Readonly<Record<string, string>> = { 'all-MiniLM-L6-v2': 'MiniLM', 'e5-small-v2': 'e5-small' }

/** As the status line names a model. */
export const shortName = (model: string): string => shortNames[model] ?? model

export const isRow = ({ id, precision }: ModelRow, choice: EncoderChoice): boolean =>
  id === choice.model && precision === choice.precision

const steps = {
  looking: 'Looking for the model',
  downloading: 'Fetching the model',
  verifying: 'Checking the model',
  done: 'The model is here',
} as const

export const stepInWords = (progress: ModelProgress | undefined): string => steps[progress?.step ?? 'looking']

/** From where, and how much of it; empty before the first source is asked. */
export function sourceInWords(progress: ModelProgress | undefined): string {
  if (progress === undefined) return ''
  const { source, bytes: done, total } = progress
  return done > 0 ? `${source}, ${bytes(done)} of ${bytes(total)}` : source
}

interface Chosen {
  readonly row: ModelRow
  readonly pooling: Pooling
  /** documents that have no vectors of it yet */
  readonly unencoded: number
  /** searches use this model already */
  readonly sameModel: boolean
  readonly samePooling: boolean
}

/** What happens when searches use this model and pooling method; or, when they do so already, how far that is. */
export function consequence({ row, pooling, unencoded, sameModel, samePooling }: Chosen): string {
  const documents = plural(unencoded, 'document')
  if (!row.installed)
    return sameModel ? 'Search uses words until this model is on this computer.' : 'Get the model first.'
  if (sameModel && samePooling) {
    return unencoded === 0 ? 'Search uses this now.' : `Search uses this now; ${documents} by words only so far.`
  }
  if (unencoded > 0 && !sameModel) {
    const them = unencoded === 1 ? 'it' : 'them'
    return `${documents} will be encoded with it in the background; until then search uses words for ${them}.`
  }
  if (unencoded > 0) return `Search changes at once; ${documents} by words only so far.`
  return `Every document has its ${methodLooks[pooling].name} vectors already: search changes at once.`
}

/** Which pooling the model is made for. */
export function trainingNote(row: ModelRow, pooling: Pooling): string {
  const trained = methodLooks[row.trainedPooling].name
  return pooling === row.trainedPooling
    ? `${row.name} was trained with ${trained}.`
    : `${row.name} was trained with ${trained}; ${methodLooks[pooling].name} is there to compare.`
}
