/** Writes small ONNX models: enough of the format (protobuf) for a graph of nodes and weights to be loaded. */
import { writeFileSync } from 'node:fs'

export const float32 = 1
export const int64 = 7

export interface Weights {
  readonly name: string
  readonly shape: readonly number[]
  readonly values: Float32Array | BigInt64Array
}

export interface Node {
  readonly operator: string
  readonly inputs: readonly string[]
  readonly output: string
  /** whole numbers and lists of them */
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>
}

export interface Value {
  readonly name: string
  readonly type: number
  /** a word for a length that differs from run to run */
  readonly shape: readonly (number | string)[]
}

export interface Model {
  readonly nodes: readonly Node[]
  readonly weights: readonly Weights[]
  readonly inputs: readonly Value[]
  readonly output: Value
}

export function writeModel(path: string, { nodes, weights, inputs, output }: Model): void {
  const graph = message(
    7,
    ...nodes.map(nodeOf),
    text(2, 'graph'),
    ...weights.map(tensorOf),
    ...inputs.map((value) => valueOf(11, value)),
    valueOf(12, output),
  )
  const operators = message(8, text(1, ''), number(2, 17))
  writeFileSync(path, Buffer.concat([number(1, 8), graph, operators]))
}

/** A model of one node that passes its input, int64 [1, 1], on. */
export function writeIdentity(path: string, input: string, output: string): void {
  const value = (name: string): Value => ({ name, type: int64, shape: [1, 1] })
  writeModel(path, {
    nodes: [{ operator: 'Identity', inputs: [input], output }],
    weights: [],
    inputs: [value(input)],
    output: value(output),
  })
}

function nodeOf({ operator, inputs, output, attributes = {} }: Node): Buffer {
  const written = Object.entries(attributes).map(([name, value]) =>
    typeof value === 'number'
      ? message(5, text(1, name), number(3, value), number(20, 2))
      : message(5, text(1, name), ...value.map((each) => number(8, each)), number(20, 7)),
  )
  return message(1, ...inputs.map((input) => text(1, input)), text(2, output), text(4, operator), ...written)
}

function tensorOf({ name, shape, values }: Weights): Buffer {
  const type = values instanceof Float32Array ? float32 : int64
  const { buffer, byteOffset, byteLength } = values
  const raw = message(9, Buffer.from(buffer, byteOffset, byteLength))
  return message(5, ...shape.map((length) => number(1, length)), number(2, type), text(8, name), raw)
}

function valueOf(field: number, { name, type, shape }: Value): Buffer {
  const lengths = shape.map((length) => message(1, typeof length === 'number' ? number(1, length) : text(2, length)))
  return message(field, text(1, name), message(2, message(1, number(1, type), message(2, ...lengths))))
}

function varint(value: bigint): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, value)
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return Buffer.from([...bytes, Number(rest)])
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(BigInt(field << 3)), varint(BigInt(value))])
}

function message(field: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([varint(BigInt((field << 3) | 2)), varint(BigInt(content.length)), content])
}

function text(field: number, value: string): Buffer {
  return message(field, Buffer.from(value))
}
