/**
 * Which part must not import which: read by the lint and by the test that walks all imports.
 * A pattern is a regular expression over the import as it is written.
 */

/** A relative import that climbs out of its folder into `part`. @param {string} part */
const into = (part) => `^(\\.\\./)+(src/)?(${part})/`

/** @type {{ from: string, forbidden: string[], why: string }[]} */
export const layers = [
  {
    from: 'src/contract',
    forbidden: [
      '^electron$',
      into('engine|import|encode|library|search|monitor|evaluate|vocabulary|cli'),
      into('electron|renderer'),
    ],
    why: 'The contract imports nothing of ours.',
  },
  {
    from: 'src/import',
    forbidden: [
      '^electron$',
      into('encode|library|search|monitor|evaluate|cli|engine(?!/processes/parent)'),
      into('electron|renderer'),
    ],
    why: 'src/import turns files into text and knows nothing of what comes after.',
  },
  {
    from: 'src/vocabulary',
    forbidden: [
      '^electron$',
      into('import|encode|library|search|monitor|evaluate|cli|engine'),
      into('electron|renderer'),
    ],
    why: 'src/vocabulary knows words, not what they are used for.',
  },
  {
    from: 'src/encode',
    forbidden: [
      '^electron$',
      into('import|library|search|monitor|evaluate|cli|engine(?!/processes/parent)'),
      into('electron|renderer'),
    ],
    why: 'src/encode turns text into vectors and knows nothing of where they are kept.',
  },
  {
    from: 'src/library',
    forbidden: [
      '^electron$',
      into('encode|search|monitor|evaluate|cli|engine|import(?!/reading)'),
      into('electron|renderer'),
    ],
    why: 'src/library keeps what it is given; of src/import it knows only what a reading is.',
  },
  {
    from: 'src/search',
    forbidden: ['^electron$', into('encode|import|monitor|evaluate|cli|engine'), into('electron|renderer')],
    why: 'src/search reads the library and vectors that are already encoded.',
  },
  {
    from: 'src/monitor',
    forbidden: ['^electron$', into('import|library|search|evaluate|cli|engine'), into('electron|renderer')],
    why: 'src/monitor counts what it is told.',
  },
  {
    from: 'src/engine',
    forbidden: ['^electron$', into('cli'), into('electron|renderer')],
    why: 'The engine runs under plain Node too.',
  },
  {
    from: 'src/cli',
    forbidden: ['^electron$', into('electron|renderer')],
    why: 'The command line runs under plain Node.',
  },
  {
    from: 'renderer',
    forbidden: [
      '^electron$',
      '^node:',
      into('engine|import|encode|library|search|monitor|evaluate|cli'),
      into('electron'),
    ],
    why: 'A window knows the contract only.',
  },
  {
    from: 'electron',
    forbidden: [into('import|encode|library|search|monitor|evaluate|cli'), into('renderer')],
    why: 'The shell starts processes and windows; no business rule lives there.',
  },
]
