/** The reader process's side of the conversation with the engine. */
import { createBirpc } from 'birpc'
import { parentPort } from '../engine/processes/parent.ts'
import { type AddedName } from '../vocabulary/added.ts'
import { addVocabulary } from '../vocabulary/vocabulary.ts'
import { factsAgain, termsAgain } from './fields/derive.ts'
import { createOcr } from './ocr/ocr.ts'
import { readFile } from './read-file.ts'
import { readMember } from './read-member.ts'
import type { Facts } from '../contract/facts.ts'
import type { DeriveAgain, Knowledge, ReaderEvents, ReaderFunctions } from './reading.ts'
import { remember, rest } from './rest.ts'
import { readVocabulary } from './vocabulary/read-vocabulary.ts'
import { startWatchdog } from './watchdog.ts'

export function serve(entry: URL): void {
  const watch = startWatchdog(entry)
  const port = parentPort()
  let derivation: string | undefined
  const functions: ReaderFunctions = {
    async read(path, byOcr, { member, mapping } = {}) {
      watch.begin()
      const ocr = byOcr ? createOcr(onPage) : undefined
      try {
        const options = { ocr, mapping }
        const reading = await (member === undefined ? readFile(path, options) : readMember(path, member, options))
        return derivation === undefined ? reading : { ...reading, derivation }
      } finally {
        await ocr?.close()
        watch.end()
      }
    },
    know(knowledge) {
      addVocabulary(namesOf(knowledge))
      derivation = knowledge.derivation
      remember()
    },
    derive: (texts) => watched(() => texts.map(derived)),
    readVocabulary: (path) => watched(() => readVocabulary(path)),
    rest,
  }
  const watched = <T>(work: () => T): T => {
    watch.begin()
    const result = work()
    if (result instanceof Promise) void result.finally(() => watch.end())
    else watch.end()
    return result
  }
  const onPage = (page: number, of: number) => {
    watch.page()
    void engine.page.asEvent(page, of)
  }
  const engine = createBirpc<ReaderEvents, ReaderFunctions>(functions, {
    post: (data) => port.postMessage(data),
    on: (listener) => port.on('message', (event) => listener(event.data)),
  })
}

function derived({ onlyTerms, ...stored }: DeriveAgain): Facts {
  return onlyTerms && stored.facts !== undefined ? termsAgain(stored, stored.facts) : factsAgain(stored)
}

function namesOf({ names }: Knowledge): AddedName[] {
  if (names === '') return []
  const rows = JSON.parse(names) as [string, AddedName['kind'], string, 0 | 1][]
  return rows.map(([id, kind, text, preferred]) => ({ id, kind, text, preferred: preferred === 1 }))
}
