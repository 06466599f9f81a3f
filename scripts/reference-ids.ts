/**
 * Writes test/fixtures/reference-ids.json: digests of the token ids that the reference tokenizer (Python package tokenizers) gives to
 * texts made to be difficult. Needs a Python that has it; run again only when the texts change:
 *   python3 -m venv out/reference-python && out/reference-python/bin/pip install tokenizers
 *   node scripts/reference-ids.ts out/reference-python/bin/python
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { acquireModel } from '../src/encode/models/acquire.ts'
import { defaultCache } from '../src/encode/models/cache.ts'
import { digestOf } from './reference-ids/digest.ts'
import { codePointTexts, nastyTexts, wellFormed } from './reference-ids/nasty-texts.ts'
import { inClone } from './setup/folders.mjs'

const python = process.argv[2] ?? 'python3'
const model = 'all-MiniLM-L6-v2'

const signal = new AbortController().signal
const place = { model, precision: 'int8', cache: defaultCache(), signal, onProgress: () => undefined } as const
const { tokenizer } = await acquireModel(place)

interface Reference {
  readonly tokenizers: string
  readonly ids: readonly (readonly number[])[]
}

function ask(texts: readonly string[]): Reference {
  const input = JSON.stringify(texts.map(wellFormed))
  const script = inClone('scripts', 'reference-ids', 'ids.py')
  const { status, stdout, stderr } = spawnSync(python, [script, tokenizer], { input, maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString()) as Reference
}

const nasty = ask(nastyTexts())
const codePoints = ask(codePointTexts())
const digests = ({ ids }: Reference): string => ids.map(digestOf).join('')
const fixture = {
  model,
  engine: `tokenizers ${nasty.tokenizers}`,
  nasty: digests(nasty),
  codePoints: digests(codePoints),
}
writeFileSync(inClone('test', 'fixtures', 'reference-ids.json'), `${JSON.stringify(fixture, undefined, 1)}\n`)
