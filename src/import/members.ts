/** The names of documents inside a file: a stranger wrote them, so they are made plain, relative and unique, and are never paths to write to. */
import { cleanLine } from './clean.ts'
import { bounds, Refusal, readLimits } from './limits.ts'

/** What systems and programs leave in archives: hidden files, lock files, folders of their own. */
export function isLitter(name: string): boolean {
  const parts = name.split('/')
  return parts.some((part) => /^(\.(?!\.?$)|~\$|__MACOSX$|thumbs\.db$|desktop\.ini$)/i.test(part))
}

/** The name without a drive, a root, and steps upwards; `nameless` where nothing is left. */
export function plainMemberName(name: string, nameless: string): string {
  const parts = name
    .slice(0, 10 * bounds.members.characters)
    .replace(/^[A-Za-z]:/, '')
    .split(/[\\/]+/)
    .map(cleanLine)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  const plain = parts.join('/')
  return plain === '' ? nameless : shortened(plain)
}

/** A long name keeps its end, which tells most. */
function shortened(name: string): string {
  const { characters } = bounds.members
  return name.length <= characters ? name : `…${name.slice(1 - characters)}`
}

/** In order; a name that was there already gets a number. */
export function uniqueNames<T extends { readonly name: string }>(members: readonly T[]): T[] {
  const seen = new Set<string>()
  return members.map((member) => {
    let { name } = member
    for (let number = 2; seen.has(name); number++) name = `${member.name} (${number})`
    seen.add(name)
    return { ...member, name }
  })
}

/** A member as large as no file may be is refused as a file would be. Throws Refusal limit:size. */
export function checkMemberSize(bytes: number): void {
  const { fileMegabytes } = readLimits
  if (bytes > fileMegabytes * 1024 * 1024) throw new Refusal('limit:size', `more than ${fileMegabytes} MB`)
}
