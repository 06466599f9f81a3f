/** What stands behind a command's name: options checked, anything else refused as wrong usage. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { z } from 'zod'
import { ShortlistError } from '../contract/errors.ts'

/** Options that every command takes. */
const common = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig

/** Options of commands that use a library. */
export const libraryOption = { library: { type: 'string' } } as const satisfies ParseArgsOptionsConfig

export function wrongUsage(message: string): ShortlistError {
  return new ShortlistError('usage', message)
}

/**
 * Whether a common option is set. A word that is one cannot be another option's value (those are refused when they begin with
 * a dash) and is text only after `--`; so this can be known before the command is, and when its arguments are wrong.
 */
export function isSet(args: readonly string[], ...spellings: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).some((word) => spellings.includes(word))
}

/** Throws `usage` for an unknown option or a missing value. */
export function parseArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options: { ...common, ...options }, allowPositionals: true, strict: true })
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error))
  }
}

/** The value as its schema has it; throws `usage` naming the option. */
export function checked<Schema extends z.ZodType>(option: string, schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw wrongUsage(`${option}: ${result.error.issues.map(({ message }) => message).join('; ')}`)
  return result.data
}

/** `a,b,c` as a list without empty parts, each once */
export function listOf(value: string): string[] {
  const parts = value.split(',').map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}
