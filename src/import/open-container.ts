/** The file whose members are being read: kept open, as the next call is about its next member. */
import type { Member } from './extract.ts'
import type { OpenDocument } from './read.ts'
import type { Inside } from './reading.ts'

/** Which file, as it was then, and how its tables are understood. */
export interface ContainerKey {
  readonly path: string
  readonly size: number
  readonly modified: number
  readonly mapping: Inside['mapping']
}

export interface OpenContainer {
  readonly members: ReadonlyMap<string, Member>
}

let kept: { readonly key: string; readonly container: OpenContainer } | undefined

/** Keeps the file's members, and lets go of the file before; a file without members is not kept. */
export function keepOpen(key: ContainerKey, { members }: OpenDocument): OpenContainer {
  const container = { members: new Map(members.map((member) => [member.name, member])) }
  kept = members.length === 0 ? undefined : { key: JSON.stringify(key), container }
  return container
}

export function stillOpen(key: ContainerKey): OpenContainer | undefined {
  return kept?.key === JSON.stringify(key) ? kept.container : undefined
}
