/** A figure beside what it is to be. */

export type Target = { readonly atLeast: number } | { readonly below: number }

export function verdict(what: string, value: number, target: Target, unit = ''): string {
  const [isMet, bound] =
    'atLeast' in target
      ? [value >= target.atLeast, `at least ${String(target.atLeast)}`]
      : [value < target.below, `below ${String(target.below)}`]
  const figure = Number.isInteger(value) ? String(value) : value.toFixed(1)
  return `${isMet ? 'met   ' : 'MISSED'} ${what}: ${figure}${unit} (target ${bound}${unit})`
}
