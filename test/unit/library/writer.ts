/** Imports and encodes invented documents for ever, as fast as it can: the process that 50-killed.test.ts kills. Arguments: folder. */
import { cutChunks } from '../../../src/library/chunks.ts'
import { openLibrary } from '../../../src/library/database.ts'
import { createJob, unfinishedJobs } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveReading } from '../../../src/library/readings.ts'
import { nextUnencoded, saveEncoded } from '../../../src/library/vectors.ts'
import { countWords, reading, tinyModel, vectorsOf } from './setting.ts'

const library = openLibrary(process.argv[2] ?? '')
const job = unfinishedJobs(library)[0]?.id ?? createJob(library, ['/in'], 'auto')
process.stdout.write('open\n')

for (let round = 1; ; round++) {
  // thirty paths, ever changing contents, every fifth the copy of another
  const files = Array.from({ length: 30 }, (_, i) => ({ path: `/in/${i}`, size: round, modified: round }))
  enqueue(library, round === 1 ? job : createJob(library, ['/in'], 'auto'), files, 'auto')
  for (let next = nextQueued(library); next !== undefined; next = nextQueued(library)) {
    const number = Number(next.path.slice(4))
    const body = `Worked as number${number % 5 === 0 ? 1 : number} in round${round}.`
    saveReading(library, next.id, {
      ...reading({ headline: `Trade${number % 7}`, body }),
      size: round,
      modified: round,
    })
    const { id } = next
    const [document] = nextUnencoded(library, tinyModel, 1)
    if (document === undefined) continue
    const chunks = cutChunks(document, countWords, 200)
    saveEncoded(
      library,
      document.id,
      chunks,
      vectorsOf(chunks, () => [1, round, id]),
      tinyModel,
    )
  }
}
