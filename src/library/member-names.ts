/**
 * How documents inside files are named. A member's `path` in the table is the file's path, a slash, and the member's name: no file can lie
 * there, as the file is no folder. `member` is null for a file of its own.
 */
import { basename } from 'node:path'

export interface Placed {
  readonly path: string
  readonly member: string | null
}

const mark = ' › '

export function memberPath(file: string, member: string): string {
  return `${file}/${member}`
}

/** The file to open. */
export function filePath({ path, member }: Placed): string {
  return member === null ? path : path.slice(0, -member.length - 1)
}

/** `cvs.zip › anna.pdf` */
export function shownFile({ path, member }: Placed): string {
  return member === null ? basename(path) : basename(filePath({ path, member })) + mark + member
}

/** `/home/ada/cvs.zip › anna.pdf` */
export function shownPath({ path, member }: Placed): string {
  return member === null ? path : filePath({ path, member }) + mark + member
}
