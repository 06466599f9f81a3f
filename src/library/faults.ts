/** What SQLite and the file system say, as entries of the error table. */
import { ShortlistError } from '../contract/errors.ts'
import type { ErrorCode } from '../contract/errors.ts'

const byCode: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'library.disk-full'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'library.damaged'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'library.in-use'],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_PERM|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EEXIST|EISDIR|EIO)/,
    'library.unwritable',
  ],
]

/** The error as one of ours where the cause is the disk or the file; any other error unchanged. */
export function libraryFault(error: unknown, folder?: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const found = byCode.find(([pattern]) => pattern.test(code))
  return found === undefined ? error : new ShortlistError(found[1], folder, { cause: error })
}
