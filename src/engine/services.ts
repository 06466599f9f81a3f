/** What the contract's procedures work on: the running engine, seen from inside. */
import type { LibraryStatus } from '../contract/library.ts'
import type { MonitorReport } from '../contract/monitor.ts'
import type { Settings } from '../contract/settings.ts'
import type { Library } from '../library/database.ts'
import type { Changes } from './changes.ts'
import type { ImportJobs } from './imports/import-jobs.ts'
import type { Models } from './models.ts'
import type { Projections } from './projections.ts'
import type { Queries } from './queries.ts'
import type { Vocabularies } from './vocabularies.ts'
import type { Watching } from './watching/watching.ts'

export interface Services {
  /** once it is open; throws what kept it from opening */
  readonly library: () => Promise<Library>
  readonly imports: () => Promise<ImportJobs>
  readonly watching: () => Promise<Watching>
  readonly vocabularies: () => Promise<Vocabularies>
  readonly queries: Queries
  readonly models: Models
  readonly projections: Projections
  /** what was set takes effect */
  readonly onSettings: (settings: Settings) => void
  readonly status: () => LibraryStatus
  readonly statusChanges: Changes
  readonly report: () => Promise<MonitorReport>
}
