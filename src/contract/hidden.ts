/** Text of a document that a person looking at it does not see. */
import { z } from 'zod'

export const HiddenText = z.object({
  text: z.string(),
  /** `characters`: written in characters that show nothing, decoded here where they stand for others */
  reason: z.enum(['colour', 'covered', 'size', 'off-page', 'invisible', 'marked', 'characters']),
  /** 1-based, where the format has pages */
  page: z.int().optional(),
  /** left, top, right, bottom in PDF points from the page's top left corner */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().optional(),
})
export type HiddenText = z.infer<typeof HiddenText>

/** Why it is not seen, for who reads "hidden text: ...". */
export const hiddenWords: Record<HiddenText['reason'], string> = {
  colour: 'in the colour of what is behind it',
  covered: 'under something drawn over it',
  size: 'too small to be seen',
  'off-page': 'off the page',
  invisible: 'drawn as invisible',
  marked: 'marked as hidden',
  characters: 'in invisible characters',
}
