/** Owns saying why a file that one would take for a model's is not the catalogue's: cut off, something else, or another build of it. */
import { readFile } from 'node:fs/promises'
import { type Fault, fault } from '../../contract/errors.ts'
import { isTokenizerFile } from '../tokenizing/file.ts'
import { type FileFacts, readCatalogue } from './catalogue.ts'
import { listFiles, unreadableArchives } from './folder.ts'
import { outlineOf } from './onnx-outline.ts'
import { sizeOf } from './verify.ts'

export type Part = 'onnx' | 'tokenizer'

/** what encoders take at least, and give */
const [taken, given] = ['input_ids', 'last_hidden_state']
/** a folder of many models is told of by a few */
const mostNamed = 8
/** a tokenizer with 100,000 word pieces has 3 MB */
const longestTokenizer = 50e6

/** Of a file whose size or hash is not that of `facts`: `model.damaged` or `model.refused`, its path and a reason as detail. */
export async function wrongFile(path: string, part: Part, facts: FileFacts): Promise<Fault> {
  const size = (await sizeOf(path)) ?? 0
  return size === facts.bytes ? fault('model.damaged', path) : whatItIs(path, part, size)
}

/**
 * Files of a folder that by their names are weights (or a tokenizer) and by their size no model's of the catalogue; damaged ones first.
 * Where there are files of the catalogue's, too, whole ones are not named: the hub keeps many builds of a model side by side.
 */
export async function wrongFilesIn(folder: string, part: Part): Promise<Fault[]> {
  const known = new Set(knownSizes(part))
  const files = await listFiles(folder)
  const wrong = files.filter(({ path, bytes }) => isNamedAs(path, part) && !known.has(bytes)).slice(0, mostNamed)
  const faults = await Promise.all(wrong.map(({ path, bytes }) => whatItIs(path, part, bytes)))
  const archives = part === 'onnx' ? await unreadableArchives(files) : []
  const damaged = [
    ...faults.filter(({ code }) => code === 'model.damaged'),
    ...archives.map((path) => fault('model.damaged', `${path}: cut off, or no archive`)),
  ]
  const holdsKnown = files.some(({ bytes }) => known.has(bytes))
  return holdsKnown ? damaged : [...damaged, ...faults.filter(({ code }) => code !== 'model.damaged')]
}

function knownSizes(part: Part): number[] {
  return readCatalogue().models.flatMap(({ files }) => Object.values(files).map((each) => each[part].bytes))
}

function isNamedAs(path: string, part: Part): boolean {
  return path.toLowerCase().endsWith(part === 'onnx' ? '.onnx' : 'tokenizer.json')
}

async function whatItIs(path: string, part: Part, size: number): Promise<Fault> {
  if (size === 0) return fault('model.damaged', `${path}: empty`)
  try {
    return part === 'onnx' ? weightsFault(path, size) : await tokenizerFault(path, size)
  } catch (error) {
    return fault('model.damaged', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function weightsFault(path: string, size: number): Fault {
  const outline = outlineOf(path)
  if (outline.state === 'cut') return fault('model.damaged', `${path}: cut off after ${size} bytes`)
  if (outline.state === 'other') return fault('model.damaged', `${path}: no ONNX model`)
  const { inputs, outputs } = outline
  const names = `inputs: ${inputs.slice(0, 8).join(', ')}; outputs: ${outputs.slice(0, 8).join(', ')}`
  const isEncoder = inputs.includes(taken) && outputs.includes(given)
  return fault('model.refused', `${path}: ${isEncoder ? encoderWords(size) : names}`)
}

/** By its size: its hash is checked before it is used as what it seems to be. */
function encoderWords(size: number): string {
  for (const { id, files } of readCatalogue().models) {
    for (const [precision, { onnx }] of Object.entries(files)) if (onnx.bytes === size) return `${id}/${precision}`
  }
  return `an encoder that is not in the catalogue, or another build of one, of ${size} bytes`
}

async function tokenizerFault(path: string, size: number): Promise<Fault> {
  if (size > longestTokenizer) return fault('model.refused', `${path}: no BERT tokenizer`)
  const content = parsed(await readFile(path, 'utf8'))
  if (content === undefined) return fault('model.damaged', `${path}: cut off after ${size} bytes, or no JSON`)
  const what = isTokenizerFile(content) ? 'the tokenizer of another model, or another build' : 'no BERT tokenizer'
  return fault('model.refused', `${path}: ${what}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
