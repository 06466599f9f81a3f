/**
 * Gets a model's files: `node models.ts MODEL PRECISION`; with `--find` it only looks, without network (exit 1: not there, or damaged).
 * A child of the set-up, because the sources are TypeScript and the set-up's own Node may be too old for that.
 */
import { ShortlistError } from '../../src/contract/errors.ts'
import { Precision } from '../../src/contract/common.ts'
import type { ModelProgress } from '../../src/contract/models.ts'
import { acquireModel } from '../../src/encode/models/acquire.ts'
import { defaultCache } from '../../src/encode/models/cache.ts'
import { findModel } from '../../src/encode/models/find.ts'
import { endWithParent, tellFault, tellProgress } from './tell.ts'

const [model = '', precisionText = '', mode] = process.argv.slice(2)
const place = { model, precision: Precision.parse(precisionText), cache: defaultCache() }
const controller = new AbortController()

function inWords({ step, source, bytes, total }: ModelProgress): string {
  const size = `${(bytes / 1e6).toFixed(0)} of ${(total / 1e6).toFixed(0)} MB`
  return step === 'done' ? `${(total / 1e6).toFixed(0)} MB, verified` : `${step}, ${source}, ${size}`
}

async function get(): Promise<void> {
  try {
    await acquireModel({
      ...place,
      signal: controller.signal,
      onProgress: (progress) => tellProgress(inWords(progress)),
    })
  } catch (error) {
    if (!(error instanceof ShortlistError)) throw error
    const { message, detail, next } = error.fault
    tellFault([message, detail].filter(Boolean).join('\n'), next)
  }
}

endWithParent(() => controller.abort())
if (mode === '--find') process.exitCode = (await findModel(place)) ? 0 : 1
else await get()
