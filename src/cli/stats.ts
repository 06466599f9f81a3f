/** `stats`: the monitoring report of this process on a library. */
import type { MonitorReport } from '../contract/monitor.ts'
import { libraryOption, parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { noteEncoder } from './import.ts'
import { withSession } from './session.ts'
import { decimal, megabytes, table } from './table.ts'

const help = `shortlist stats [--library DIR] [--json]

The monitoring report: stages (count, p50, p95, p99, max in ms), batches, memory by process, device, library counts, errors.
A report covers the process that makes it. This command opens the library and answers one search as a self-check, so its
stages and batches are those of that search; the counts of the library are complete.`

/** Short, and in no library's interest: it only has to pass through every stage. */
const selfCheck = 'forklift driver with warehouse experience'

export const stats: Command = {
  summary: 'latency, memory, batches and library counts',
  help,
  run: async (args, terminal) => {
    const { values } = parseArguments(args, libraryOption)
    await withSession({ library: values.library }, async ({ client, status }) => {
      noteEncoder(status, terminal)
      await client.search.run({ query: { text: selfCheck } })
      const report = await client.monitor.report()
      if (terminal.json) terminal.print(JSON.stringify(report))
      else for (const line of describe(report)) terminal.print(line)
    })
  },
}

function describe({ stages, memory, device, library, batches, health }: MonitorReport): string[] {
  const right = { align: 'right' } as const
  const times = ['p50', 'p95', 'p99', 'max'].map((name) => ({ name: `${name} ms`, ...right }))
  return [
    `${library.documents} documents, ${library.chunks} chunks, ${library.vectors} vectors; database ${megabytes(library.databaseBytes)}`,
    `${device.cpu}, ${device.cores} cores, ${megabytes(device.totalMemory)}; ${device.runtime}, ${device.provider}; GPU: ${device.gpu ?? 'none in use'}`,
    ...(device.trouble === undefined ? [] : [`${device.trouble.device} was chosen, but ${device.trouble.reason}`]),
    `${batches.count} batches, ${batches.texts} texts, ${batches.tokens} tokens, ${decimal(batches.padding * 100, 1)} % padding`,
    '',
    ...table(
      [{ name: 'stage' }, { name: 'count', ...right }, ...times],
      stages.map(({ stage, count, p50, p95, p99, max }) => [
        stage,
        count,
        ...[p50, p95, p99, max].map((ms) => decimal(ms, 2)),
      ]),
    ),
    '',
    ...table(
      [{ name: 'process' }, { name: 'pid', ...right }, { name: 'memory', ...right }],
      memory.map(({ name, pid, rss }) => [name, pid, megabytes(rss)]),
    ),
    '',
    health,
  ]
}
