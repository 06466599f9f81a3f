/** Owns starting the encoder processes as the application does, and giving them bulk work. */
import type { EncodeRequest, ModelFiles } from '../../src/encode/encoding.ts'
import { batchingOf, groupsOf } from '../../src/engine/imports/groups.ts'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../src/engine/processes/source-entries.ts'
import { type EncoderPool, startEncoders } from '../../src/engine/workers/encoders.ts'
import { createRecorder } from '../../src/monitor/recorder.ts'

/** The application's pool of `size` processes, all of them started and warm. Close it. */
export async function startPool(files: ModelFiles, size: number, texts: readonly string[]): Promise<EncoderPool> {
  const pool = startEncoders({
    host: nodeHost(sourceEntries()),
    files,
    size,
    recorder: createRecorder(),
    onChange: () => undefined,
  })
  try {
    // another process is started while work waits: until two times have brought none
    for (let before = 0; before !== pool.processes().length;) {
      before = pool.processes().length
      await encodeAll(pool, texts)
      await encodeAll(pool, texts)
    }
  } catch (error) {
    await pool.close()
    throw error
  }
  return pool
}

/** In calls of as many texts as an import makes, all asked for at once. */
export async function encodeAll(
  pool: EncoderPool,
  texts: readonly string[],
  batching: EncodeRequest['batching'] = batchingOf(pool.files.precision),
): Promise<void> {
  const request = { role: 'passage', poolings: ['mean'], batching } as const
  await Promise.all(
    groupsOf(texts, batching).map((group) => pool.encode({ texts: group, ...request }, { urgent: false })),
  )
}
