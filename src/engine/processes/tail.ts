/** Keeps the end of what a process writes to stderr. */

const kept = 8192

/** Reads `stream` to its end and answers with its last 8,192 characters so far. */
export function tailOf(stream: NodeJS.ReadableStream | null): () => string {
  let tail = ''
  stream?.setEncoding('utf8')
  stream?.on('data', (text: string) => {
    tail = (tail + text).slice(-kept)
  })
  return () => tail
}
