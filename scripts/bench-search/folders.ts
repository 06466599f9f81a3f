/** Where libraries made for measuring lie between runs: out/bench-search, some 2 GB with the largest. Delete it to have them made anew. */
import { join } from 'node:path'
import { inClone } from '../setup/folders.mjs'

/** CVs read and encoded for real, from which the others are made. */
export const base = inClone('out', 'bench-search', 'base')

/** Of so many CVs. Renamed when complete, so that one that is there is whole. */
export const libraryOf = (cvs: number): string => inClone('out', 'bench-search', String(cvs))

export const databaseOf = (library: string): string => join(library, 'library.db')
