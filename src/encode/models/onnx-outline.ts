/**
 * Owns what an ONNX file says of itself without being loaded, in whatever process: whether it is whole, and what it takes and gives. Of the
 * format (protobuf, onnx.proto) only lengths and names are read, a few bytes a field, so a file of any size takes some milliseconds.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

export type Outline =
  | { readonly state: 'whole'; readonly inputs: readonly string[]; readonly outputs: readonly string[] }
  /** it ends before the bytes that it announces */
  | { readonly state: 'cut' }
  /** it is no ONNX model, or none with fewer than `mostFields` fields */
  | { readonly state: 'other' }

/** BERT-large has some 10,000; a file that is made to have millions must not hold the process up */
const mostFields = 50_000
/** of ModelProto, of GraphProto, and of an input or output (ValueInfoProto) */
const [graphField, inputField, outputField, nameField] = [7, 11, 12, 1]
/** field numbers of ModelProto: what begins with others is something else */
const mostModelField = 30
/** bytes that a tag and a length take at most */
const headLength = 20
const longestName = 200

/** Throws what opening and reading throw. */
export function outlineOf(path: string): Outline {
  const file = openSync(path, 'r')
  try {
    return readOutline((at, length) => bytesAt(file, at, length), fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

type Bytes = (at: number, length: number) => Buffer

function bytesAt(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, readSync(file, buffer, 0, length, at))
}

function readOutline(bytes: Bytes, size: number): Outline {
  const model = fieldsOf(bytes, 0, size)
  if (model === undefined || model.some(({ field }) => field < 1 || field > mostModelField)) return { state: 'other' }
  if (model.some(({ end }) => end > size)) return { state: 'cut' }
  const graph = model.find(({ field }) => field === graphField)
  const parts = graph && fieldsOf(bytes, graph.start, graph.end)
  if (parts === undefined) return { state: 'other' }
  const namesOf = (wanted: number): string[] =>
    parts.filter(({ field }) => field === wanted).map(({ start, end }) => nameOf(bytes, start, end))
  return { state: 'whole', inputs: namesOf(inputField), outputs: namesOf(outputField) }
}

interface Field {
  readonly field: number
  /** of its content */
  readonly start: number
  /** behind the end of the file where that is cut */
  readonly end: number
}

/** The fields of a message; the last may reach beyond `end`. undefined where it is no message. */
function fieldsOf(bytes: Bytes, start: number, end: number): Field[] | undefined {
  const fields: Field[] = []
  for (let at = start; at < end;) {
    const next = fieldAt(bytes, at)
    if (next === undefined || fields.length === mostFields) return undefined
    fields.push(next)
    at = next.end
  }
  return fields
}

function fieldAt(bytes: Bytes, at: number): Field | undefined {
  const head = bytes(at, headLength)
  const tag = varint(head, 0)
  if (tag === undefined) return undefined
  const field = Math.floor(tag.value / 8)
  const start = at + tag.length
  const next = varint(head, tag.length)
  const wire = tag.value % 8
  if (wire === 5 || wire === 1) return { field, start, end: start + (wire === 1 ? 8 : 4) }
  if (next === undefined || (wire !== 0 && wire !== 2)) return undefined
  const content = start + next.length
  return wire === 0 ? { field, start, end: content } : { field, start: content, end: content + next.value }
}

/** Base 128, lowest first; numbers beyond 2^53 lose their last digits, which no length has. */
function varint(bytes: Buffer, from: number): { value: number; length: number } | undefined {
  let value = 0
  for (let i = 0; i < 10; i += 1) {
    const byte = bytes[from + i]
    if (byte === undefined) return undefined
    value += (byte & 127) * 2 ** (7 * i)
    if (byte < 128) return { value, length: i + 1 }
  }
  return undefined
}

function nameOf(bytes: Bytes, start: number, end: number): string {
  const name = fieldsOf(bytes, start, end)?.find(({ field }) => field === nameField)
  return name === undefined ? '' : bytes(name.start, Math.min(name.end - name.start, longestName)).toString('utf8')
}
