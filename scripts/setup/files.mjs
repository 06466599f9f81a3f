/** Files as the set-up needs them: stamps that are written last, sums, sizes. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The text of a stamp, or nothing. A stamp is written when everything it stands for is done. @param {string} path */
export function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

/** The value in a JSON file. @param {string} path @returns {unknown} */
export const readJson = (path) => parseJson(readFileSync(path, 'utf8'))

/** The value of a JSON text. @param {string} text @returns {unknown} */
export const parseJson = (text) => JSON.parse(text)

/** Writes beside and renames: a reader sees the old text or the new one. @param {string} path @param {string} text */
export function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.tmp`
  writeFileSync(beside, text)
  renameSync(beside, path)
}

/** sha256 of one small file, in hex. @param {string} path */
export const sha256Of = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Every file below a folder, sorted by name so that a sum over them is stable. @param {string} folder @returns {string[]} */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** One sum over names and contents of files and folders. @param {string[]} paths */
export function sumOver(paths) {
  const hash = createHash('sha256')
  const files = paths.flatMap((path) => (existsSync(path) && statSync(path).isFile() ? [path] : filesBelow(path)))
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Bytes below a folder that others are writing into at the same time. @param {string} folder */
export function bytesBelow(folder) {
  try {
    return filesBelow(folder).reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
  } catch {
    return 0 // a folder went away while it was read
  }
}

/** "188 MB". @param {number} bytes */
export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`
