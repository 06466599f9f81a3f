/** What an encoding was like, into the monitoring report. */
import type { Encoding } from '../../encode/encoding.ts'
import type { Recorder } from '../../monitor/recorder.ts'

/** `elapsed`: ms that a query took as its caller saw it; what was not work was waiting. */
export function recordEncoding(recorder: Recorder, { times, batches, tokens }: Encoding, elapsed?: number): void {
  const stages = ['tokenize', 'encode', 'pool', 'normalize'] as const
  const work = stages.reduce((sum, stage) => sum + times[stage], 0)
  if (elapsed !== undefined) recorder.stage('wait', Math.max(0, elapsed - work))
  for (const stage of stages) recorder.stage(stage, times[stage], tokens.length)
  for (const batch of batches) recorder.batch(batch)
}
