/** `erase`: forgets a document for good. */
import type { Receipt } from '../contract/forget.ts'
import { libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { plainName } from './plain.ts'
import { withSession } from './session.ts'

const help = `shortlist erase ID [--library DIR] [--json]

Forgets a document for good: its text, fields, words, passages and vectors, what it was proposed with, its name in imports, and all copies
of the library from before an update. Afterwards its lines and addresses are sought in every file of the library folder. This cannot be
undone. The file that it was read from is not touched; when it is met again it is not read, unless you ask for that in the window.
  ID         the document's number, as search prints it; what is inside its file (an archive, a mail, a table) goes with it
  --library  the library's folder; without it your own`

export const erase: Command = {
  summary: 'forget a document for good, with a receipt',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, libraryOption)
    const [asked = '', ...more] = positionals
    if (!/^[0-9]{1,15}$/.test(asked) || more.length > 0) throw wrongUsage('erase ID')
    await withSession({ library: values.library }, async ({ client }) => {
      const receipt = await client.library.forget({ id: Number(asked) })
      if (terminal.json) terminal.print(JSON.stringify(receipt))
      else for (const line of described(receipt)) terminal.print(line)
    })
  },
}

function described({ documents, rows, sought, traces, elsewhere, originals }: Receipt): string[] {
  const removed = Object.entries(rows).filter(([, count]) => count > 0)
  return [
    `Forgotten: ${documents.map(({ id, file }) => `${String(id)} ${plainName(file)}`).join(', ')}`,
    `Removed: ${removed.map(([kind, count]) => `${String(count)} ${kind}`).join(', ')}`,
    traces === 0
      ? `None of ${String(sought)} lines, addresses and names of it was found in the library folder afterwards`
      : `${String(traces)} of ${String(sought)} lines, addresses and names of it were still found in the library folder`,
    ...elsewhere.map(({ id, file }) => `Also in ${String(id)} ${plainName(file)}: it may be of the same person`),
    ...originals.map((file) => `Still on this computer: ${plainName(file)}`),
  ]
}
