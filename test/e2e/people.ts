/** A small folder of CVs and a posting for a test: invented people, plain text, and one file that cannot be read. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const files: Record<string, string> = {
  'Okafor CV.txt': `Mirembe Okafor
Reach truck operator, Leeds

Experience
2019 to date, Northgate Distribution Centre, Leeds
Counterbalance and reach truck in a warehouse of 40,000 square metres, rotating nights.
Loaded trailers, scanned stock with a handheld terminal, trained four new forklift drivers.

Education
Forklift licence, reach truck licence, 2018
`,
  'Lindqvist CV.txt': `Asta Lindqvist
Paediatric nurse

Experience
2016 to date, Children's ward, Birkdale Hospital
Cares for children after surgery, gives medication, explains treatment to worried parents.
Runs the weekly handover between day and night staff.

Education
Bachelor of Nursing, 2015. Paediatric life support certificate.
`,
  'Petrov CV.txt': `Danil Petrov
Backend developer

Experience
2020 to date, Harrow Ledger, remote
Builds payment services in TypeScript and PostgreSQL, on call one week in five.
Moved a monolith to small services and cut the nightly batch from six hours to forty minutes.

Skills
TypeScript, Node.js, PostgreSQL, Kubernetes
`,
  'empty.txt': '',
}

/** Writes them below `folder` and answers with the new folder's path. */
export async function writePeople(folder: string): Promise<string> {
  const people = join(folder, 'people')
  await mkdir(people, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(people, name), text)))
  return people
}
