/** What a window may keep: the few settings there are. */
import { z } from 'zod'
import { procedure } from './base.ts'
import { Device } from './common.ts'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** the search a window shows first */
  lastQuery: z.string().max(200_000),
  lastPosting: z.int().nullable(),
  /** what encoders run on; where it cannot be used they run on the processor, and library.status says why */
  device: Device,
  /** pictures and scanned pages are read by OCR, after everything else */
  ocr: z.boolean(),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = { theme: 'system', lastQuery: '', lastPosting: null, device: 'cpu', ocr: true }

export const settings = {
  get: procedure.output(Settings),
  /** changes what is given, answers all */
  set: procedure.input(Settings.partial()).output(Settings),
}
