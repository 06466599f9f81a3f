/** Anything that was thrown, as an entry of the error table. */
import { ORPCError } from '@orpc/client'
import { type Fault, fault } from '../../src/contract/errors.ts'

/** `connected` false: whatever failed, failed because the engine is gone. */
export function faultOf(error: unknown, connected: boolean): Fault {
  if (!connected) return fault('engine.stopped')
  if (error instanceof ORPCError && isFault(error.data)) return error.data
  if (error instanceof Error && error.name === 'AbortError') return fault('engine.stopped')
  return fault('internal', error instanceof Error ? error.message : String(error))
}

function isFault(data: unknown): data is Fault {
  return typeof data === 'object' && data !== null && 'code' in data && 'message' in data && 'next' in data
}
