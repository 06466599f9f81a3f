/** Writes an ONNX model of one node that passes its input on, enough of the format (protobuf) to be loaded. */
import { writeFileSync } from 'node:fs'

const int64 = 7
const number = (field: number, value: number): Buffer => Buffer.from([field << 3, value])
const message = (field: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : [(length & 127) | 128, length >> 7]
  return Buffer.concat([Buffer.from([(field << 3) | 2, ...size]), content])
}
const text = (field: number, value: string): Buffer => message(field, Buffer.from(value))

/** A value of type int64 [1, 1]. */
function valueInfo(field: number, name: string): Buffer {
  const shape = message(2, message(1, number(1, 1)), message(1, number(1, 1)))
  return message(field, text(1, name), message(2, message(1, number(1, int64), shape)))
}

export function writeIdentity(path: string, input: string, output: string): void {
  const node = message(1, text(1, input), text(2, output), text(4, 'Identity'))
  const graph = message(7, node, text(2, 'graph'), valueInfo(11, input), valueInfo(12, output))
  writeFileSync(path, Buffer.concat([number(1, 8), graph, message(8, text(1, ''), number(2, 13))]))
}
