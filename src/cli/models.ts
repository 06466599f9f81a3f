/** Commands that name a model: it is fetched when it is not on this machine, and encodes what it has not encoded yet. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Precision } from '../contract/common.ts'
import type { EngineClient } from '../contract/contract.ts'
import { ShortlistError } from '../contract/errors.ts'
import { modelFiles } from './embed.ts'
import type { SessionOptions } from './session.ts'
import type { Terminal } from './terminal.ts'

const defaultModel = 'all-MiniLM-L6-v2'
const lookEveryMs = 250

/** The session's model, when the caller named one. */
export async function modelOption(
  model: string | undefined,
  precision: Precision | undefined,
  terminal: Terminal,
): Promise<Pick<SessionOptions, 'model'>> {
  if (model === undefined && precision === undefined) return {}
  const choice = { model: model ?? defaultModel, precision: precision ?? ('int8' as const) }
  await modelFiles(choice.model, choice.precision, terminal)
  return { model: choice }
}

/** Waits until every document that can be encoded has vectors of the session's model, and notes how many could not be. */
export async function encodeMissing(client: EngineClient, terminal: Terminal): Promise<void> {
  for (;;) {
    const { counts, encoder, busy } = await client.library.status()
    if (encoder.fault !== undefined) throw new ShortlistError(encoder.fault.code, encoder.fault.detail)
    const left = counts.queued + counts.read
    if (left === 0) return
    if (!busy) {
      const which = left === 1 ? '1 document' : `${left} documents`
      terminal.note(`${which} could not be encoded with ${encoder.model}/${encoder.precision}: searched by words only`)
      return
    }
    terminal.progress(`${counts.encoded} encoded, ${left} to go`)
    await delay(lookEveryMs)
  }
}
