/** The engine's border for errors: whatever is thrown inside leaves as a typed FAULT with an entry of the error table. */
import { AsyncIteratorClass, ORPCError } from '@orpc/server'
import { type Fault, fault, faultOf, ShortlistError } from '../contract/errors.ts'
import { libraryFault } from '../library/faults.ts'

interface Issue {
  readonly path?: readonly (PropertyKey | { key: PropertyKey })[]
  readonly message: string
}

/** Runs a procedure's way in and out (validation included) and translates what it throws, also while it streams. */
export async function translateErrors<T extends { output: unknown }>(
  next: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  try {
    const result = await next()
    return isIterator(result.output) ? { ...result, output: translated(result.output, signal) } : result
  } catch (error) {
    throw typed(error, signal)
  }
}

function translated(
  source: AsyncIterator<unknown, unknown>,
  signal: AbortSignal | undefined,
): AsyncIteratorClass<unknown> {
  return new AsyncIteratorClass(
    async () => {
      try {
        return await source.next()
      } catch (error) {
        throw typed(error, signal)
      }
    },
    async (reason) => {
      if (reason !== 'next') await source.return?.()
    },
  )
}

function typed(error: unknown, signal: AbortSignal | undefined): ORPCError<'FAULT', Fault> {
  const data = toFault(error, signal)
  return new ORPCError('FAULT', { defined: true, status: 422, message: data.message, data, cause: error })
}

/** `usage` for input that the contract refuses, `cancelled` once the caller has gone, else what `faultOf` says. */
export function toFault(error: unknown, signal?: AbortSignal): Fault {
  if (error instanceof ShortlistError) return error.fault
  if (signal?.aborted === true) return fault('cancelled')
  if (error instanceof ORPCError) {
    if (error.code === 'BAD_REQUEST') return fault('usage', issuesOf(error.cause, error.data))
    if (error.code === 'FAULT') return error.data as Fault
  }
  return faultOf(isOfSqlite(error) ? libraryFault(error) : error)
}

/** better-sqlite3's errors carry SQLite's code, for example `SQLITE_FULL`. */
function isOfSqlite(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')
}

/** What the contract's schema found wrong, with the places. */
function issuesOf(cause: unknown, data: unknown): string {
  const { issues = [] } = (cause ?? data ?? {}) as { issues?: readonly Issue[] }
  return issues.map(({ path = [], message }) => [...path.map(keyOf), message].join(': ')).join('; ')
}

function keyOf(part: PropertyKey | { key: PropertyKey }): string {
  return String(typeof part === 'object' ? part.key : part)
}

function isIterator(value: unknown): value is AsyncIterator<unknown, unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
