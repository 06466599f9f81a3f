/** How the tables of one file are understood: as it is, as the recruiter changes it, and having it read like that. */
import type { Fault } from '../../../src/contract/errors.ts'
import type { ColumnRole, MappedFile, Mapping, TableMapping } from '../../../src/contract/mapping.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

export class TablesController {
  /** the file in the dialog; undefined while none is open */
  file = $state.raw<MappedFile | undefined>()
  /** as it is in the dialog, one a table of the file */
  mapping = $state.raw<Mapping>([])
  fault = $state.raw<Fault | undefined>()
  readonly isProposal = $derived.by(() => {
    const proposed = this.file?.tables.map((table) => table.proposed) ?? []
    return JSON.stringify(proposed) === JSON.stringify(this.mapping)
  })
  readonly #connection: Connection
  readonly #onRead: (job: number) => void

  /** `onRead`: a file is being read again, by this import */
  constructor(connection: Connection, onRead: (job: number) => void) {
    this.#connection = connection
    this.#onRead = onRead
  }

  /** Of a file with tables, or of one of its rows. */
  async show(id: number): Promise<void> {
    await this.#try(async () => {
      const file = await this.#connection.engine.imports.mapping({ id })
      this.mapping = file.tables.map((table) => table.mapping)
      this.file = file
    })
  }

  close(): void {
    this.file = undefined
    this.fault = undefined
  }

  change(table: number, change: Partial<TableMapping>): void {
    this.mapping = this.mapping.map((one, at) => (at === table ? { ...one, ...change } : one))
  }

  setRole(table: number, column: number, role: ColumnRole): void {
    const columns = [...(this.mapping[table]?.columns ?? [])]
    // a table without headings may be wider than what is known of it
    while (columns.length < column) columns.push('other')
    columns[column] = role
    this.change(table, { columns })
  }

  reset(): void {
    this.mapping = this.file?.tables.map((table) => table.proposed) ?? []
  }

  async confirm(): Promise<void> {
    if (this.file === undefined) return
    const { id } = this.file
    await this.#try(async () => {
      const { job } = await this.#connection.engine.imports.confirmMapping({ id, mapping: this.mapping })
      this.close()
      this.#onRead(job)
    })
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.fault = undefined
    try {
      await work()
    } catch (error) {
      this.fault = this.#connection.faultOf(error)
    }
  }
}
