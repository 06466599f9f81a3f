/** `bench`: the performance benchmark. */
import { runBench } from '../evaluate/bench/run.ts'
import { describeFigures } from '../evaluate/bench/figures.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'

const help = `shortlist bench [--quick] [--json]

Measures this machine: each figure with unit and definition.
  --quick   fewer texts and repetitions, for a first impression`

export const bench: Command = {
  summary: 'how fast this machine is',
  help,
  run: async (args, terminal) => {
    const { values } = parseArguments(args, { quick: { type: 'boolean', default: false } })
    const report = await runBench({ quick: values.quick, onProgress: terminal.progress })
    if (terminal.json) terminal.print(JSON.stringify(report))
    else for (const line of describeFigures(report)) terminal.print(line)
  },
}
