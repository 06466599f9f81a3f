/** What a window may ask about encoders: which there are, get one, use one. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './base.ts'
import { Device, DeviceTrouble, Pooling, Precision, Space } from './common.ts'

export const ModelRow = z.object({
  id: z.string(),
  name: z.string(),
  precision: Precision,
  licence: z.string(),
  layers: z.int(),
  dimensions: z.int(),
  /** longest input in tokens, special tokens included */
  window: z.int(),
  /** the method that its makers trained it with */
  trainedPooling: Pooling,
  bytes: z.number(),
  installed: z.boolean(),
  /** where its files are, when installed */
  folder: z.string().optional(),
  active: z.boolean(),
  /** documents of the library that have no vectors of it yet */
  unencoded: z.int(),
})
export type ModelRow = z.infer<typeof ModelRow>

const ModelChoice = z.object({ model: z.string(), precision: Precision })

export const ModelProgress = z.object({
  step: z.enum(['looking', 'downloading', 'verifying', 'done']),
  /** which source is being tried, in words */
  source: z.string(),
  bytes: z.number(),
  total: z.number(),
})
export type ModelProgress = z.infer<typeof ModelProgress>

/** How a trial of one device ended. */
export const DeviceTrial = z.object({
  ...DeviceTrouble.partial({ reason: true }).shape,
  works: z.boolean(),
  /** for a short text, where it works: measured in the same way on each device, the processor just before the others */
  msPerText: z.number().optional(),
})
export type DeviceTrial = z.infer<typeof DeviceTrial>

export const DeviceSearch = z.object({
  /** the one being tried; absent at the end */
  trying: Device.optional(),
  /** the processor first */
  trials: z.array(DeviceTrial),
})
export type DeviceSearch = z.infer<typeof DeviceSearch>

/** A space as the library holds it. */
export const StoredSpace = z.object({
  ...Space.shape,
  /**
   * `current`: searches can use it. `replaced`: a later fit has taken its place. `unfinished`: its fit was cut off. `outdated`: of another
   * model file or another cutting into passages than today's.
   */
  state: z.enum(['current', 'replaced', 'unfinished', 'outdated']),
  vectors: z.int(),
  /** of its vectors' numbers and its matrix */
  bytes: z.number(),
})
export type StoredSpace = z.infer<typeof StoredSpace>

export const models = {
  list: procedure.output(z.array(ModelRow)),
  /** fetches from the first source that has it; stopping to listen cancels, a later call resumes. The only network access there is. */
  get: procedure.input(ModelChoice).output(eventIterator(ModelProgress)),
  /** takes every model that is whole in a folder the user chose, verified by hash */
  addFolder: procedure.input(z.object({ folder: z.string() })).output(z.array(ModelRow)),
  /** searches use this space from now on; documents without its vectors are encoded in the background */
  use: procedure.input(ModelChoice.extend({ pooling: Pooling })).output(z.array(ModelRow)),
  /**
   * Brings this library's vectors to 256 dimensions by PCA that is fitted on its own passages, at least 5,000; answers that space. Where
   * there is one it is given, unless another fit is asked for: that is a new space beside it, and searches use it once it is whole.
   */
  project: procedure.input(ModelChoice.extend({ pooling: Pooling, refit: z.boolean().default(false) })).output(Space),
  /** all spaces of the library that hold anything */
  spaces: procedure.output(z.array(StoredSpace)),
  /** deletes the spaces of 256 dimensions that a later fit has replaced, of all models; answers which, and the bytes of what was in them */
  dropReplaced: procedure.output(z.object({ spaces: z.array(Space), bytes: z.number() })),
  /** runs the model in use on each device that this platform could have, in processes of their own; ends after the last */
  tryDevices: procedure.output(eventIterator(DeviceSearch)),
}
