/** The reader processes: a file goes to the first that is free, so few run when there is little to read. */
import { availableParallelism, freemem } from 'node:os'
import { createReader, type Reader, type ReaderOptions } from './reader.ts'

const most = 4
/** what a reader needs with some room, bytes: the limit of a file that is not honest */
const memoryEach = 600e6

export interface Readers extends Reader {
  /** files that can be read at a time */
  readonly size: number
}

/** One a core, as memory allows. */
export function readersSize(): number {
  return Math.max(1, Math.min(availableParallelism(), most, Math.floor(freemem() / memoryEach)))
}

export function createReaders({ size = readersSize(), ...options }: ReaderOptions & { size?: number }): Readers {
  const readers = Array.from({ length: size }, (_, index) =>
    createReader({ ...options, name: `reader ${String(index + 1)}` }),
  )
  const free = [...readers]
  const waiting: ((reader: Reader) => void)[] = []

  const take = (): Promise<Reader> => {
    const reader = free.shift()
    return reader === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(reader)
  }
  const giveBack = (reader: Reader) => {
    const next = waiting.shift()
    if (next !== undefined) next(reader)
    else {
      free.push(reader)
      free.sort((a, b) => readers.indexOf(a) - readers.indexOf(b))
    }
  }

  const withOne = async <T>(work: (reader: Reader) => Promise<T>): Promise<T> => {
    const reader = await take()
    try {
      return await work(reader)
    } finally {
      giveBack(reader)
    }
  }

  return {
    size,
    read: (path, byOcr, inside) => withOne((reader) => reader.read(path, byOcr, inside)),
    derive: (texts) => withOne((reader) => reader.derive(texts)),
    readVocabulary: (path) => withOne((reader) => reader.readVocabulary(path)),
    processes: () => readers.flatMap((reader) => reader.processes()),
    close: async () => {
      await Promise.all(readers.map((reader) => reader.close()))
    },
  }
}
