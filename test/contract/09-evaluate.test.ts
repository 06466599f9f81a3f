import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/evaluate/judged/evaluation.ts'
import { haveModel, importAll, memoryEngine } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const folder = tempFolder()
const library = join(folder, 'library')
const judged = join(folder, 'judged.json')

interface Answer extends Evaluation {
  readonly method: string
  readonly space: string | null
  readonly documents: number
  readonly problems: readonly string[]
  readonly others: readonly (Evaluation & { method: string; against: { MAP: { difference: number; p: number } } })[]
}

async function evaluate(...args: string[]): Promise<Answer> {
  const command = [main, 'evaluate', judged, '--library', library, '--json', ...args]
  return JSON.parse((await promisify(execFile)(process.execPath, command)).stdout) as Answer
}

beforeAll(async () => {
  await haveModel()
  const engine = await memoryEngine(library)
  await importAll(engine.client, [cvFolder()])
  await engine.close()
  const queries = [
    { id: 'baby', text: 'looks after newborn children in hospital' },
    { id: 'cpp', text: 'C++' },
    { id: 'nobody', text: 'astronaut' },
  ]
  const judgements = [
    { query: 'baby', file: 'cv-2.txt', grade: 2 },
    { query: 'cpp', file: '/elsewhere/cv-3.txt', grade: 1 },
    { query: 'cpp', file: 'gone.pdf', grade: 1 },
    { query: 'nobody', file: 'cv-1.txt', grade: 0 },
  ]
  writeFileSync(judged, JSON.stringify({ queries, judgements }))
})

describe('shortlist evaluate', () => {
  it('measures the lists of a judged set, and says what it had to leave out', async () => {
    const { method, space, documents, queries, mean, problems } = await evaluate()
    expect({ method, space, documents }).toEqual({
      method: 'hybrid',
      space: 'all-MiniLM-L6-v2/int8/mean',
      documents: 6,
    })
    expect(queries.map(({ id, relevant, MRR }) => ({ id, relevant, MRR }))).toEqual([
      { id: 'baby', relevant: 1, MRR: 1 },
      { id: 'cpp', relevant: 1, MRR: 1 },
      { id: 'nobody', relevant: 0, MRR: 0 },
    ])
    expect(queries[0]).toMatchObject({ MAP: 1, 'nDCG@10': 1, 'P@10': 0.1, 'recall@50': 1, unjudged: 5 })
    expect(mean.MAP).toEqual({ value: 1 })
    expect(problems).toEqual(['gone.pdf is judged and not in the library; left out.'])
  })

  it('compares other methods with the first', async () => {
    const { others } = await evaluate('--methods', 'hybrid,keyword')
    expect(others).toMatchObject([{ method: 'keyword', space: null, mean: { MAP: { value: 0.5 } } }])
    expect(others[0]?.against.MAP).toMatchObject({ difference: -0.5 })
    expect(others[0]?.against.MAP.p).toBeGreaterThan(0.05)
  })

  it('writes what trec_eval reads', async () => {
    const trec = join(folder, 'trec')
    await evaluate('--methods', 'keyword', '--trec', trec)
    expect(readFileSync(join(trec, 'qrels.txt'), 'utf8')).toBe(
      'baby 0 cv-2.txt 2\ncpp 0 cv-3.txt 1\nnobody 0 cv-1.txt 0\n',
    )
    expect(readFileSync(join(trec, 'run-keyword.txt'), 'utf8')).toContain('cpp Q0 cv-3.txt 1 1 keyword\n')
  })
})
