/**
 * Turns the stand-in's package into a plain Electron: `node stand-in.ts ARCHIVE INTEGRITY FOLDER`.
 * What the package adds to Electron (its own application and its V8 snapshot) is left out, and an entry is added that runs
 * the application folder given as the first argument, as Electron's own entry does.
 */
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { extractMember, unzip } from './archive.ts'
import { endWithParent, tellFault, tellProgress } from './tell.ts'

const name = 'Cypress'
const leftOut = ['resources/', 'browser_v8_context_snapshot.bin']
/** Bytes of what is kept, for the percentage. */
const keptBytes = 282_000_000

const entry = `import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (given === undefined) throw new Error('give the folder of an application')
const folder = resolve(given)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(manifest.productName ?? manifest.name)
app.setPath('userData', join(app.getPath('appData'), app.getName()))
await import(pathToFileURL(join(folder, manifest.main)).href)
`

/** Subresource integrity of a file, as npm writes it. */
async function integrityOf(archive: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  return `sha512-${hash.digest('base64')}`
}

/** Where an entry of the package goes; nothing when it is not Electron's. */
function place(path: string): string | undefined {
  const relative = path.slice(name.length + 1)
  return leftOut.some((part) => relative.startsWith(part)) ? undefined : relative
}

async function prepare(archive: string, folder: string): Promise<void> {
  const zip = join(dirname(archive), 'electron.zip')
  tellProgress('checked; unpacking')
  await extractMember(archive, '.zip', zip)
  await unzip(zip, folder, place, (bytes) => tellProgress(`unpacking, ${Math.round((100 * bytes) / keptBytes)} %`))
  await rm(zip)
  const executable = join(folder, 'electron')
  await rename(join(folder, name), executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  const app = join(folder, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await writeFile(join(app, 'package.json'), '{"name":"electron-stand-in","type":"module","main":"index.js"}\n')
  await writeFile(join(app, 'index.js'), entry)
}

endWithParent(() => process.exit(1))
const [archive = '', integrity = '', folder = ''] = process.argv.slice(2)
tellProgress('checking')
if ((await integrityOf(archive)) === integrity) await prepare(archive, folder)
else
  tellFault(
    'the stand-in is damaged: its sum (sha512) is not the expected one',
    'Delete the folder electron-stand-in-work in the cache, then run the command again.',
  )
