/** The scan of a made library's vectors alone, and how many of the best documents it finds, against all products in f32. */
import { loadEncoder } from '../../src/encode/load.ts'
import { encodeTexts } from '../../src/encode/encoder.ts'
import { cachedFiles, defaultCache } from '../../src/encode/models/cache.ts'
import { type Figure, quantile } from '../../src/evaluate/bench/figures.ts'
import { openLibrary } from '../../src/library/database.ts'
import { rankInSpace } from '../../src/search/rescore.ts'
import { rankDocuments, scoreRows } from '../../src/search/scan.ts'
import { createTables } from '../../src/search/table.ts'

type MakeFigure = (name: string, value: number, unit: string, definition: string) => Figure

const depth = 50

async function encoded(texts: readonly string[]): Promise<Float32Array[]> {
  const { encoder } = await loadEncoder(cachedFiles(defaultCache(), 'all-MiniLM-L6-v2', 'int8'))
  const { vectors, dimensions } = await encodeTexts(encoder, {
    ...{ texts, role: 'query', poolings: ['mean'], batching: 'alone' },
  })
  return texts.map((_, row) => (vectors.mean ?? new Float32Array()).subarray(row * dimensions, (row + 1) * dimensions))
}

export async function scanFigures(folder: string, texts: readonly string[], figure: MakeFigure): Promise<Figure[]> {
  const asked = await encoded(texts)
  const library = openLibrary(folder)
  const started = performance.now()
  const table = createTables(library).of(1)
  const loaded = performance.now() - started
  const among = new Set(library.db.prepare('select id from document').pluck().all() as number[])
  const times = [...asked, ...asked].map((query) => {
    const start = performance.now()
    scoreRows(table, query)
    return performance.now() - start
  })
  const shares = asked.map((query) => {
    const best = rankDocuments(table, scoreRows(table, query), among).slice(0, depth)
    const found = new Set(
      rankInSpace(library, table, { query }, among)
        .hits.slice(0, depth)
        .map(({ id }) => id),
    )
    return best.filter(({ id }) => found.has(id)).length / best.length
  })
  library.close()
  return [
    figure(
      'vector scan',
      quantile(times, 0.5),
      'ms',
      `all ${table.count} rows against one query, p50 of ${times.length}`,
    ),
    figure('vectors loaded', loaded, 'ms', 'from the database into memory'),
    figure(
      `recall@${depth}`,
      shares.reduce((sum, share) => sum + share, 0) / shares.length,
      '',
      `documents, ${shares.length} queries`,
    ),
  ]
}
