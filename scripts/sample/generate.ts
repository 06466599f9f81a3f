// Writes the sample library into out/sample: cvs, postings and judged.json. Does nothing when it is there already and
// the generator has not changed since; `--force` writes it anyway.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from './formats/all.ts'
import { judge } from './judgements.ts'
import { postings } from './postings.ts'
import { bytesOf, writeCvs } from './sample.ts'

interface Stamp {
  generator: string
  cvs: number
  postings: number
}

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'out', 'sample')

/** Changes with every change of the generator or of a bank. */
function generatorVersion(): string {
  const hash = createHash('sha256')
  for (const file of globSync('**/*.ts', { cwd: import.meta.dirname }).toSorted())
    hash.update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 16)
}

function isComplete(generator: string): boolean {
  const stampFile = join(folder, 'stamp.json')
  if (!existsSync(stampFile) || !existsSync(join(folder, 'judged.json'))) return false
  const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as Partial<Stamp>
  const count = (name: string) => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)).length : 0)
  return stamp.generator === generator && stamp.cvs === count('cvs') && stamp.postings === count('postings')
}

/** Writes beside the goal and renames, so that a half-written sample is never taken for a whole one. */
async function write(generator: string): Promise<Stamp> {
  const draft = `${folder}.writing-${process.pid}`
  mkdirSync(join(draft, 'cvs'), { recursive: true })
  mkdirSync(join(draft, 'postings'))
  try {
    const cvs = writeCvs()
    for (const cv of cvs) writeFileSync(join(draft, 'cvs', cv.file), await bytesOf(cv))
    const jobs = postings()
    for (const job of jobs) writeFileSync(join(draft, 'postings', job.file), await render(job.document, job.format))
    writeFileSync(join(draft, 'judged.json'), `${JSON.stringify(judge(cvs, jobs), null, 1)}\n`)
    const stamp = { generator, cvs: cvs.length, postings: jobs.length }
    writeFileSync(join(draft, 'stamp.json'), `${JSON.stringify(stamp)}\n`)
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
    return stamp
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

const generator = generatorVersion()
if (!process.argv.includes('--force') && isComplete(generator)) {
  console.log('The sample library is there already (out/sample).')
} else {
  const begun = performance.now()
  const { cvs, postings: jobs } = await write(generator)
  console.log(
    `Wrote ${cvs} CVs and ${jobs} postings into out/sample in ${((performance.now() - begun) / 1000).toFixed(1)} s.`,
  )
}
