/** The methods as every list, chart and legend shows them: a name, a fixed hue (a token) and a line pattern. */
import type { Pooling } from '../../src/contract/common.ts'

export interface MethodLook {
  readonly name: string
  /** name of the token that holds the hue */
  readonly hue: string
  /** lengths of dash and gap in px; empty is a whole line */
  readonly dash: readonly number[]
}

export const methodLooks: Readonly<Record<Pooling, MethodLook>> = {
  mean: { name: 'mean', hue: '--mean', dash: [] },
  max: { name: 'max', hue: '--max', dash: [7, 3] },
  cls: { name: 'CLS', hue: '--cls', dash: [2, 3] },
  attention: { name: 'attention', hue: '--attention', dash: [8, 3, 2, 3] },
}
