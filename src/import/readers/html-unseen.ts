/** What a web page holds without showing it: by attribute, by inline style, and by the simple rules of its own style sheets. */
import type { HiddenText } from '../../contract/hidden.ts'

type Reason = HiddenText['reason']

/** What is known of the looks of an element; passed down to those inside it. */
export interface Look {
  readonly unseen: Reason | undefined
  readonly white: boolean
  /** something may be painted behind it */
  readonly ground: boolean
}

export const plainLook: Look = { unseen: undefined, white: false, ground: false }

/** The look of an element inside another. */
export type LookOf = (name: string, attributes: Readonly<Record<string, string>>, outer: Look) => Look

type Declared = Partial<Look>

/** Styles that are not in the page may paint anything, so then white text is taken for seen. */
export function looksIn(html: string): LookOf {
  const rules = rulesOf(html)
  const unknown = /<link[^<>]{1,500}stylesheet|@import/i.test(html)
  return (name, attributes, outer) => {
    const classes = (attributes['class'] ?? '').split(/\s+/).filter((one) => one !== '')
    const selectors = [name, ...classes.map((one) => `.${one}`), `#${attributes['id'] ?? ''}`]
    const own = { ...declared(attributes['style'] ?? '', true), ...attributed(attributes) }
    const all = [...selectors.flatMap((one) => rules.get(one) ?? []), own]
    const white = all.findLast((one) => one.white !== undefined)?.white ?? outer.white
    const ground = unknown || outer.ground || all.some((one) => one.ground === true)
    const unseen = outer.unseen ?? all.findLast((one) => one.unseen !== undefined)?.unseen
    return { unseen: unseen ?? (white && !ground ? 'colour' : undefined), white, ground }
  }
}

function attributed(attributes: Readonly<Record<string, string>>): Declared {
  return {
    ...('hidden' in attributes ? { unseen: 'marked' } : {}),
    ...('bgcolor' in attributes || 'background' in attributes ? { ground: true } : {}),
    ...(isWhite(attributes['color'] ?? '') ? { white: true } : {}),
  }
}

/** Of the rules that end in one tag, class or identifier. What a longer selector hides is left alone: it may meet something else. */
function rulesOf(html: string): Map<string, Declared[]> {
  const rules = new Map<string, Declared[]>()
  for (const [, css = ''] of html.matchAll(/<style[^<>]{0,1000}>([^<]*)<\/style/gi)) {
    let media = ''
    for (const piece of css.split('}')) {
      const parts = piece.split('{')
      if (parts.length !== 2) media = parts.length === 1 ? '' : (parts[0] ?? '')
      if (parts.length === 1 || /@media\s+print/i.test(media)) continue
      const looks = declared(parts.at(-1) ?? '', false)
      for (const selector of (parts.at(-2) ?? '').split(',')) addRule(rules, selector.trim(), looks)
    }
  }
  return rules
}

function addRule(rules: Map<string, Declared[]>, selector: string, looks: Declared): void {
  const last = /[.#]?[\w-]{1,100}$/.exec(selector.slice(-100))?.[0]
  if (last === undefined) return
  const whole = last === selector
  const { ground } = looks
  const known = whole ? looks : ground === undefined ? {} : { ground }
  if (Object.keys(known).length > 0) rules.set(last, [...(rules.get(last) ?? []), known])
}

const away = /(^|[;\s])(left|right|top|text-indent|margin-left)\s*:\s*-\d{4,}(px|em|pt)?/i
const tiny = /(^|[;\s])font-size\s*:\s*(0|1px|0?\.\d+(px|pt|em|rem))\s*(;|!|$)/i
const marked = /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)/i
const transparent = /(^|[;\s])opacity\s*:\s*0?(\.0\d*)?\s*(;|!|$)/i

/** What a list of declarations says. Transparency in a style sheet is the beginning of an animation. */
function declared(style: string, inline: boolean): Declared {
  if (style === '') return {}
  const colour = /(?:^|[;\s])color\s*:\s*([^;!]{1,40})/i.exec(style)?.[1]
  const ground = /(?:^|[;\s])background(?:-color|-image)?\s*:\s*([^;!]{1,200})/i.exec(style)?.[1]
  const unseen = unseenBy(style, inline)
  return {
    ...(unseen === undefined ? {} : { unseen }),
    ...(colour === undefined ? {} : { white: isWhite(colour) }),
    ...(ground === undefined || isBare(ground) ? {} : { ground: true }),
  }
}

function unseenBy(style: string, inline: boolean): Reason | undefined {
  if (marked.test(style)) return 'marked'
  if (tiny.test(style)) return 'size'
  if (away.test(style)) return 'off-page'
  return inline && transparent.test(style) ? 'invisible' : undefined
}

/** A background that shows the page. */
function isBare(ground: string): boolean {
  return isWhite(ground) || /^(none|transparent|inherit|initial|unset)\s*$/i.test(ground.trim())
}

function isWhite(colour: string): boolean {
  const plain = colour.trim().toLowerCase().replace(/\s+/g, '')
  return /^(white|snow|ghostwhite|#fff|#ffff|#(f[5-9a-f]){3}(ff)?|rgba?\((2(4[5-9]|5\d),){2}2(4[5-9]|5\d)(,1(\.0)?)?\))$/.test(
    plain,
  )
}
