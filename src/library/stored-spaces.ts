/** Which spaces a library holds, and what each of them takes. */
import type { StoredSpace } from '../contract/models.ts'
import type { Library } from './database.ts'
import { replacedProjections } from './projections.ts'
import { spaceById, type SpaceIdentity } from './spaces.ts'
import { sql } from './statements.ts'

type EncoderIdentity = Omit<SpaceIdentity, 'pooling' | 'dimensions'>

interface Row extends EncoderIdentity {
  readonly id: number
  readonly vectors: number
  /** 0 without a projection */
  readonly matrix: number
  readonly unfinished: number
}

/** Those that hold anything, an encoder's own dimensions before its projections. `isCurrent`: whether searches can use what that encoder has made. */
export function listSpaces(library: Library, isCurrent: (encoder: EncoderIdentity) => boolean): StoredSpace[] {
  const replaced = new Set(replacedProjections(library))
  const stateOf = (row: Row): StoredSpace['state'] => {
    if (!isCurrent(row)) return 'outdated'
    if (row.unfinished === 1) return 'unfinished'
    return replaced.has(row.id) ? 'replaced' : 'current'
  }
  const stored = rowsOf(library).map((row) => {
    const space = spaceById(library, row.id)
    const bytes = row.vectors * space.dimensions * Float32Array.BYTES_PER_ELEMENT + row.matrix
    return { ...space, state: stateOf(row), vectors: row.vectors, bytes }
  })
  return stored.filter(({ bytes }) => bytes > 0)
}

function rowsOf(library: Library): Row[] {
  return sql<Row>(
    library,
    `select space.id, model, precision, encoder.hash, chunker,
       (select count(*) from vector where vector.space_id = space.id) as vectors,
       coalesce(length(matrix), 0) as matrix, coalesce(not complete, 0) as unfinished
     from space join encoder on encoder.id = encoder_id left join projection on projection.id = projection_id
     order by encoder.id, pooling, projection.dimensions, number`,
  ).all()
}
