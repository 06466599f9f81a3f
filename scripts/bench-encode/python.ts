/** Owns the Python environment of the contender sentence-transformers, made under out/ when it is asked for. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inClone } from '../setup/folders.mjs'

const limitMs = 15 * 60_000
const folder = inClone('out', 'bench-python', 'venv')

/** Answers the interpreter, or why there is none. Minutes the first time. */
export async function preparePython(): Promise<{ python: string } | { reason: string }> {
  const script = inClone('scripts', 'bench-encode', 'python.sh')
  const child = spawn('sh', [script, folder], { stdio: ['ignore', 'ignore', 'pipe'], timeout: limitMs })
  let errors = ''
  child.stderr.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-2_000)))
  const status = await new Promise<number | null | Error>((resolve) => {
    child.once('error', resolve)
    child.once('close', resolve)
  })
  if (status === 0) return { python: join(folder, 'bin', 'python') }
  if (status === null) return { reason: `its packages were not installed within ${limitMs / 60_000} minutes` }
  return { reason: status instanceof Error ? status.message : (errors.trim().split('\n').at(-1) ?? '') }
}
