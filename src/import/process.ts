/** Entry of the reader process: reads one file at a time for the engine, under a watchdog. */
import { isMainThread } from 'node:worker_threads'
import { watchFromThread } from './watchdog.ts'

// The watchdog's thread starts from this same file, so that a bundle needs one entry only; it loads no parser.
if (isMainThread) (await import('./serve.ts')).serve(new URL(import.meta.url))
else watchFromThread()
