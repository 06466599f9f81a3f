// The whole sample in memory, one file after the other: who, what, and under which name.
import { compose } from './compose.ts'
import type { Document } from './document.ts'
import { fileName } from './file-names.ts'
import { extensions, render } from './formats/all.ts'
import { createPerson, type Person } from './people.ts'
import { plans, type Plan } from './plan.ts'
import { createRandom } from './random.ts'

export interface WrittenCv {
  plan: Plan
  person: Person
  file: string
  document: Document
}

const ages: Record<Plan['level'], [number, number]> = { 0: [21, 33], 1: [27, 45], 2: [41, 60] }

/** All CVs as data. Names of people and of files are unique over the sample. */
export function writeCvs(): WrittenCv[] {
  const people = new Set<string>()
  const files = new Set<string>()
  return plans().map((plan) => {
    const random = createRandom(`person:${plan.seed}`)
    const person = createPerson(plan.language, random, people, random.int(...ages[plan.level]))
    const file = fileName(person, plan.language, extensions[plan.format], random, files)
    return { plan, person, file, document: compose(plan, person) }
  })
}

export const bytesOf = (cv: WrittenCv): Promise<Buffer> => render(cv.document, cv.plan.format)
