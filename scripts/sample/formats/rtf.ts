// Rich text, written by hand: the way word processors save it, in two looks.
import { runsOn, type Block, type Document, type Section } from '../document.ts'
import { cyclic } from '../random.ts'

/** Backslash and braces are quoted; what is not ASCII goes by code page 1252 or by code point. */
function quoted(text: string): string {
  return text.replace(/[\\{}]/g, '\\$&').replace(/[^ -~]/g, (letter) => {
    const code = letter.charCodeAt(0)
    return code > 0xa0 && code < 0x100 ? `\\'${code.toString(16)}` : `\\u${code}?`
  })
}

const fonts = [
  '{\\f0\\fswiss\\fcharset0 Arial;}',
  '{\\f0\\froman\\fcharset0 Times New Roman;}',
  '{\\f0\\fswiss\\fcharset0 Calibri;}',
]
const colours = ['\\red31\\green78\\blue121;', '\\red0\\green0\\blue0;', '\\red122\\green59\\blue46;']

const para = (text: string, control = '') => `\\pard${control}\\sa60 ${text}\\par`
const bullet = (text: string) =>
  `{\\pntext\\f1\\'B7\\tab}${para(quoted(text), "{\\*\\pn\\pnlvlblt\\pnf1\\pnindent0{\\pntxtb\\'B7}}\\fi-300\\li360")}`

function blockRtf(block: Block, tabbed: boolean): string[] {
  switch (block.kind) {
    case 'text':
      return [para(quoted(block.text), '\\qj')]
    case 'facts':
      return block.rows.map(([label, value]) => para(`{\\b ${quoted(label)}}\\tab ${quoted(value)}`, '\\tx2400'))
    case 'list':
      return tabbed && runsOn(block.items) ? [para(quoted(block.items.join(', ')))] : block.items.map(bullet)
    case 'entry': {
      const head = tabbed
        ? [
            para(`${quoted(block.dates)}\\tab {\\b ${quoted(block.title)}}`, '\\tx2400\\li2400\\fi-2400'),
            ...(block.place ? [para(`{\\i ${quoted(block.place)}}`, '\\li2400')] : []),
          ]
        : [
            para(`{\\b ${quoted([block.title, block.place].filter(Boolean).join(', '))}}`, '\\sb120\\keepn'),
            para(`{\\i ${quoted(block.dates)}}`),
          ]
      return [...head, ...block.text.map((text) => para(quoted(text))), ...block.points.map(bullet)]
    }
  }
}

function sectionRtf(section: Section, tabbed: boolean): string[] {
  const border = tabbed ? '\\brdrb\\brdrs\\brdrw10\\brsp20' : ''
  return [
    para(`{\\b\\cf1\\fs26 ${quoted(section.heading)}}`, `\\sb240\\keepn${border}`),
    ...section.blocks.flatMap((block) => blockRtf(block, tabbed)),
  ]
}

export function rtf(document: Document): Buffer {
  const { look } = document
  const tabbed = look % 2 === 0
  const align = look % 5 < 2 ? '\\qc' : ''
  const head = [
    ...(document.label ? [para(quoted(document.label), align)] : []),
    para(`{\\b\\fs40\\cf1 ${quoted(document.title)}}`, align),
    ...(document.subtitle ? [para(`{\\fs26 ${quoted(document.subtitle)}}`, align)] : []),
    ...document.contact.map((line) => para(quoted(line), align)),
  ]
  const language = { en: 2057, de: 1031, fr: 1036 }[document.language]
  const top = `{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang${language}{\\fonttbl${cyclic(fonts, look)}{\\f1\\fnil\\fcharset2 Symbol;}}{\\colortbl ;${cyclic(colours, look)}}`
  const page = '\\paperw11906\\paperh16838\\margl1134\\margr1134\\margt1000\\margb1000\\viewkind4\\uc1\\f0\\fs22'
  const body = [...head, ...document.sections.flatMap((section) => sectionRtf(section, tabbed))]
  return Buffer.from([top, page, ...body, '}'].join('\r\n') + '\r\n', 'latin1')
}
