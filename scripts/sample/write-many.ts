// Writes any number of CVs into a folder, all in one format and no two alike: `node scripts/sample/write-many.ts FOLDER COUNT pdf|txt`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose } from './compose.ts'
import { extensions, render } from './formats/all.ts'
import { createPerson } from './people.ts'
import { type FormatId, type Plan, plans } from './plan.ts'
import { createRandom } from './random.ts'

/** The plans over and over, each time with other people and other words. */
function planAt(all: readonly Plan[], index: number): Plan {
  const plan = all[index % all.length]
  if (plan === undefined) throw new Error('there are plans')
  return { ...plan, seed: `${plan.seed}:many:${index}`, look: (plan.look + index) % 1000 }
}

async function write(folder: string, count: number, format: FormatId): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const all = plans()
  const people = new Set<string>()
  for (let index = 0; index < count; index++) {
    // names are unique within a thousand people, not beyond
    if (index % 1000 === 0) people.clear()
    const plan = planAt(all, index)
    const person = createPerson(plan.language, createRandom(`person:${plan.seed}`), people, 25 + (index % 35))
    const bytes = await render(compose(plan, person), format)
    writeFileSync(join(folder, `cv-${String(index).padStart(6, '0')}.${extensions[format]}`), bytes)
  }
}

const [folder = '', count = '', format = ''] = process.argv.slice(2)
if (format !== 'pdf' && format !== 'txt') throw new Error('write-many.ts FOLDER COUNT pdf|txt')
await write(folder, Number(count), format)
