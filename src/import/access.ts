/** Why the system would not let us look at a file or folder, from the code of its error. */
import type { Cause } from '../contract/common.ts'

const causes: Partial<Record<string, Cause>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ELOOP: 'link-circle',
  ENAMETOOLONG: 'depth',
  ENXIO: 'not-a-file',
  EISDIR: 'not-a-file',
}

/** An access that failed for a cause we found ourselves. */
export class Refused extends Error {
  readonly why: Cause
  constructor(why: Cause) {
    super(why)
    this.name = 'Refused'
    this.why = why
  }
}

/** What no entry of the table explains is the drive's or the system's fault. */
export function causeOf(error: unknown): Cause {
  if (error instanceof Refused) return error.why
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return causes[code] ?? 'disk'
}
