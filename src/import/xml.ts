/** XML of a stranger, as events: no DOCTYPE (so no entities), a depth no document needs, no tree in memory. */
import { SaxesParser } from 'saxes'
import { bounds, Refusal } from './limits.ts'

export type Attribute = (name: string) => string | undefined

export interface XmlHandlers {
  /** `name` comes without its prefix, and `attribute` asks without one */
  readonly open?: (name: string, attribute: Attribute) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** No bytes, no events. Throws Refusal damaged (not well-formed, or with a DOCTYPE) or limit:depth. */
export async function parseXml(bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', (error) => {
    throw new Refusal('damaged', error.message)
  })
  parser.on('doctype', () => {
    throw new Refusal('damaged', 'the XML brings a DOCTYPE, which no office program writes')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > bounds.depth.xml) throw new Refusal('limit:depth', 'XML nested too deeply')
    handlers.open?.(local(name), attributeIn(attributes))
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handlers.close?.(local(name))
  })
  let decoder: TextDecoder | undefined
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece))
    parser.write(decoder.decode(piece, { stream: true }))
  }
  if (decoder !== undefined) parser.write(decoder.decode()).close()
}

function encodingOf(start: Uint8Array): string {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0)) return 'utf-16le'
  return (start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 0x3c) ? 'utf-16be' : 'utf-8'
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

function attributeIn(attributes: Readonly<Record<string, string>>): Attribute {
  return (name) => Object.entries(attributes).find(([key]) => local(key) === name)?.[1]
}
