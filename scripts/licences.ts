/**
 * `npm run licences`: name, version and licence of every part that reaches a user; `-- --write` writes LICENCES.md.
 * Shipped are: the dependencies of package.json with all of theirs, the packages that renderer/ imports (they are bundled),
 * Electron, and the models. Fails on a licence that is missing or not known to fit.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { readCatalogue } from '../src/encode/models/catalogue.ts'
import { filesBelow, readJson } from './setup/files.mjs'
import { inClone } from './setup/folders.mjs'

interface LockEntry {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

interface Part {
  readonly name: string
  readonly version: string
  readonly licence: string
}

const lock = readJson(inClone('package-lock.json')) as { packages: Record<string, LockEntry> }
const manifest = readJson(inClone('package.json')) as { dependencies: Record<string, string> }

/** SPDX identifiers whose terms allow shipping beside Apache-2.0 code when they are named. */
const fitting = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['OFL-1.1', 'Unlicense', 'Zlib', 'blessing'],
])

/** What is compiled into a package and has a licence of its own. */
const inside: Record<string, Part> = {
  'better-sqlite3': { name: 'SQLite (in better-sqlite3)', version: '', licence: 'blessing' },
  '@embedpdf/pdfium': { name: 'PDFium (in @embedpdf/pdfium)', version: '', licence: 'Apache-2.0 AND BSD-3-Clause' },
}

/** An SPDX expression without nesting: every part of an AND, one part of an OR. */
function fits(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(fits)
  return plain.split(' AND ').every((id) => fitting.has(id))
}

/** Packages named by imports in the windows' sources: `svelte/reactivity` is of `svelte`, `@lucide/svelte/icons/x` of `@lucide/svelte`. */
function bundled(): Set<string> {
  const names = new Set<string>()
  for (const file of filesBelow(inClone('renderer')).filter((path) => /\.(ts|svelte|css)$/.test(path))) {
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+['"]([^.'"/][^'"]*)['"]/g)
    for (const [, path = ''] of imports) names.add(path.split('/', path.startsWith('@') ? 2 : 1).join('/'))
  }
  return names
}

/** Where `name` is found from the package at `from`: nearest node_modules upwards, as Node looks. */
function locate(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (path in lock.packages) return path
    if (folder === '') return undefined
  }
}

/** Lock paths of the packages and everything they depend on. */
function closure(names: Iterable<string>): Set<string> {
  const found = new Set<string>()
  const visit = (name: string, from: string): void => {
    const path = locate(name, from)
    if (path === undefined || found.has(path)) return // not in the lock: an optional package for another platform
    found.add(path)
    const { dependencies, optionalDependencies } = lock.packages[path] ?? {}
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(next, path)
  }
  for (const name of names) visit(name, '')
  return found
}

/** Types only: nothing of them is in a program. */
const isTypes = (path: string): boolean => path.includes('node_modules/@types/')

function packageParts(): Part[] {
  const paths = [...closure([...Object.keys(manifest.dependencies), ...bundled()])].filter((path) => !isTypes(path))
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const { version = '', license = licenceFile(path) } = lock.packages[path] ?? {}
    const part = { name, version, licence: license }
    return inside[name] ? [part, inside[name]] : [part]
  })
}

/** For packages that name no licence: the first line of their licence's text, where it is one we know. */
function licenceFile(path: string): string {
  const file = filesBelow(inClone(path)).find((each) => /^licen[cs]e/i.test(each.slice(inClone(path).length + 1)))
  const text = file === undefined ? '' : readFileSync(file, 'utf8')
  if (/Redistribution and use in source and binary forms/.test(text)) return 'BSD-3-Clause'
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'none named'
}

function otherParts(): Part[] {
  const { version = '', license = '' } = lock.packages['node_modules/electron'] ?? {}
  return [
    { name: 'Electron', version, licence: license },
    { name: 'Chromium (in Electron; its own list: LICENSES.chromium.html)', version: '', licence: 'BSD-3-Clause' },
    ...readCatalogue().models.map(({ name, licence }) => ({ name: `${name} (model)`, version: '', licence })),
  ]
}

const parts = [...otherParts(), ...packageParts().sort((a, b) => (a.name < b.name ? -1 : 1))]
const rows = parts.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
const table = ['| part | version | licence |', '| --- | --- | --- |', ...rows].join('\n')
const misfits = parts.filter(({ licence }) => !fits(licence))

if (process.argv.includes('--write')) {
  const head =
    '# Licences\n\nEvery part that reaches a user, as `npm run licences -- --write` lists it. Shortlist itself: Apache-2.0 (LICENSE).'
  writeFileSync(inClone('LICENCES.md'), await format(`${head}\n\n${table}\n`, { parser: 'markdown', printWidth: 120 }))
} else console.log(table)
for (const { name, licence } of misfits) console.error(`Look at this licence: ${name}: ${licence}`)
process.exitCode = misfits.length > 0 ? 1 : 0
