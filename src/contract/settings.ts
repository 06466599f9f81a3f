/** What a window may keep: the few settings there are. */
import { z } from 'zod'
import { procedure } from './base.ts'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** the search a window shows first */
  lastQuery: z.string().max(200_000),
  lastPosting: z.int().nullable(),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = { theme: 'system', lastQuery: '', lastPosting: null }

export const settings = {
  get: procedure.output(Settings),
  /** changes what is given, answers all */
  set: procedure.input(Settings.partial()).output(Settings),
}
