/** Which runs of a Word document nobody sees: marked as hidden, below 3 pt, or white where nothing dark is behind them. */
import type { HiddenText } from '../../contract/hidden.ts'
import type { Attribute } from '../xml.ts'

export type Reason = HiddenText['reason']

/** What the styles of the document say about looks: their ids. */
export interface StyleLooks {
  readonly white: ReadonlySet<string>
  readonly shaded: ReadonlySet<string>
}

/** half points: below 3 pt */
const invisibleSize = 6

/** Follows the properties of the run, paragraph, cell and table that are being read. */
export interface UnseenRuns {
  open: (name: string, attribute: Attribute, inRunProperties: boolean) => void
  close: (name: string) => void
  /** of the run being read */
  reason: () => Reason | undefined
  /** something is drawn that white text may stand on: whether it does cannot be told from here */
  painted: () => boolean
}

export function unseenRuns(looks: StyleLooks): UnseenRuns {
  /** of each open table, row, cell, paragraph and run: whether something shades it */
  const shades: boolean[] = []
  let run: { marked?: boolean; small?: boolean; white?: boolean } = {}
  let painted = false
  return {
    open(name, attribute, inRunProperties) {
      if (containers.has(name)) shades.push(false)
      if (name === 'r') run = {}
      painted ||= paints(name, attribute)
      const value = attribute('val') ?? ''
      if (isShade(name, attribute) || (styles.has(name) && (name === 'tblStyle' || looks.shaded.has(value))))
        shades[shades.length - 1] = true
      if (name === 'rStyle' || name === 'pStyle') run.white ||= looks.white.has(value)
      if (!inRunProperties) return
      if (name === 'vanish' || name === 'webHidden') run.marked = !isOff(value)
      if (name === 'sz') run.small = Number(value) < invisibleSize
      if (name === 'color') run.white = isWhite(value)
    },
    close(name) {
      if (containers.has(name)) shades.pop()
    },
    reason() {
      if (run.marked === true) return 'marked'
      if (run.small === true) return 'size'
      return run.white === true && !shades.includes(true) ? 'colour' : undefined
    },
    painted: () => painted,
  }
}

const containers = new Set(['tbl', 'tr', 'tc', 'p', 'r'])
const styles = new Set(['tblStyle', 'pStyle', 'rStyle'])

/** Shapes, pictures behind the text, and coloured pages. */
function paints(name: string, attribute: Attribute): boolean {
  if (name === 'anchor') return isOn(attribute('behindDoc'))
  return ['wsp', 'rect', 'roundrect', 'shape', 'oval', 'background'].includes(name)
}

export function isShade(name: string, attribute: Attribute): boolean {
  if (name === 'highlight') return !['none', 'white'].includes(attribute('val') ?? 'none')
  if (name !== 'shd') return false
  const fill = attribute('fill') ?? 'auto'
  const pattern = attribute('val') ?? 'clear'
  return (
    (fill !== 'auto' && !isWhite(fill)) || !['clear', 'nil'].includes(pattern) || attribute('themeFill') !== undefined
  )
}

/** A colour (RRGGBB) that is not seen on white paper. */
export function isWhite(colour: string): boolean {
  return /^([Ff][5-9A-Fa-f]){3}$/.test(colour)
}

const isOff = (value: string) => value === '0' || value === 'false' || value === 'off'
const isOn = (value: string | undefined) => value !== undefined && !isOff(value)
