/** The switches a start of the application understands; everything else belongs to Chromium or Electron. */
import { parseArgs } from 'node:util'

export interface CommandLine {
  /** folder of the library to open instead of the user's own */
  readonly library: string | undefined
  /** the library holds the sample that comes with the product */
  readonly sampleLibrary: boolean
}

export function commandLine(argv: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: argv.slice(1),
    strict: false,
    options: { library: { type: 'string' }, 'sample-library': { type: 'boolean' } },
  })
  return {
    library: typeof values.library === 'string' ? values.library : undefined,
    sampleLibrary: values['sample-library'] === true,
  }
}
