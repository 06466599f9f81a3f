/** What a window may ask about what the engine does: one report, now or as a stream. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './base.ts'
import { DeviceTrouble, Quantiles, RunLimit } from './common.ts'

/** The way of a text, in order; `total` is a whole search as its caller waits for it. */
export const Stage = z.enum([
  'read',
  'tokenize',
  'wait',
  'encode',
  'pool',
  'normalize',
  'scan',
  'keyword',
  'fuse',
  'evidence',
  'total',
])
export type Stage = z.infer<typeof Stage>

export const ProcessMemory = z.object({
  name: z.string(),
  pid: z.int(),
  /** resident set size, bytes */
  rss: z.number(),
  /** V8 heap in use, bytes; 0 where the process does not tell */
  heap: z.number(),
  /** share of one core since the last sample, 0..1 and above */
  cpu: z.number(),
})
export type ProcessMemory = z.infer<typeof ProcessMemory>

export const MonitorReport = z.object({
  at: z.string(),
  uptimeSeconds: z.number(),
  stages: z.array(Quantiles.extend({ stage: Stage })),
  batches: z.object({
    count: z.int(),
    texts: z.int(),
    tokens: z.int(),
    /** share of padded positions among all positions run, 0..1 */
    padding: z.number(),
    /** mean texts a batch */
    textsPerBatch: z.number(),
    queued: z.int(),
  }),
  throughput: z.object({
    /** over the last 10 seconds with work in them */
    textsPerSecond: z.number(),
    tokensPerSecond: z.number(),
    filesPerSecond: z.number(),
  }),
  memory: z.array(ProcessMemory),
  device: z.object({
    cpu: z.string(),
    cores: z.int(),
    totalMemory: z.number(),
    /** execution provider the encoder runs on */
    provider: z.string(),
    /** what is known of a GPU in use; absent when none is */
    gpu: z.string().optional(),
    /** why the provider is not the device that was chosen */
    trouble: DeviceTrouble.optional(),
    /** absent where each text has a run of its own */
    runs: RunLimit.optional(),
    encoders: z.int(),
    runtime: z.string(),
  }),
  library: z.object({
    documents: z.int(),
    chunks: z.int(),
    vectors: z.int(),
    databaseBytes: z.number(),
    /** bytes of vectors held in memory for scanning */
    scannerBytes: z.number(),
  }),
  restarts: z.object({ encoder: z.int(), reader: z.int() }),
  errors: z.array(z.object({ code: z.string(), count: z.int() })),
  /** the engine's state as one sentence */
  health: z.string(),
})
export type MonitorReport = z.infer<typeof MonitorReport>

export const monitor = {
  report: procedure.output(MonitorReport),
  /** a report now and then every `everyMs` (250 ms at least) */
  watch: procedure
    .input(z.object({ everyMs: z.int().min(250).max(60_000).default(1000) }))
    .output(eventIterator(MonitorReport)),
}
