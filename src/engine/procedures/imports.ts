/** `imports` of the contract. */
import { filesOfJob, jobSummaries } from '../../library/job-files.ts'
import { failedDocuments } from '../../library/jobs.ts'
import { mappedFile, tableFiles } from '../../library/mappings.ts'
import { watch } from '../changes.ts'
import { inWords } from '../imports/import-jobs.ts'
import { reportText } from '../imports/report-text.ts'
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

/** progress at most 4 times a second */
const everyMs = 250

export function importProcedures(implementer: Implementer['imports'], { library, imports }: Services) {
  return {
    start: implementer.start.handler(async ({ input }) => ({
      job: await (await imports()).start(input.paths, input.as),
    })),
    watch: implementer.watch.handler(async ({ input: { job }, signal }) => {
      const { changes, progress } = await imports()
      progress(job)
      const ended = ({ state }: { state: string }) => state === 'done' || state === 'cancelled'
      return watch({ changes, read: () => progress(job), everyMs, signal, ended })
    }),
    cancel: implementer.cancel.handler(async ({ input }) => ({ cancelled: (await imports()).cancel(input.job) })),
    pause: implementer.pause.handler(async () => {
      ;(await imports()).hold(true)
      return { held: true }
    }),
    resume: implementer.resume.handler(async () => {
      ;(await imports()).hold(false)
      return { held: false }
    }),
    report: implementer.report.handler(async ({ input }) => (await imports()).report(input.job)),
    reportText: implementer.reportText.handler(async ({ input: { job, format } }) =>
      reportText((await imports()).report(job), filesOfJob(await library(), job), format),
    ),
    list: implementer.list.handler(async ({ input }) => ({ imports: jobSummaries(await library(), input.limit) })),
    failed: implementer.failed.handler(async ({ input }) => ({
      files: failedDocuments(await library(), input.kind).map(inWords),
    })),
    retry: implementer.retry.handler(async ({ input }) => ({ job: (await imports()).retry(input.ids) })),
    dismiss: implementer.dismiss.handler(async ({ input }) => ({
      dismissed: (await imports()).dismiss(input.ids),
    })),
    tables: implementer.tables.handler(async ({ input }) => ({ files: tableFiles(await library(), input.job) })),
    mapping: implementer.mapping.handler(async ({ input }) => mappedFile(await library(), input.id)),
    confirmMapping: implementer.confirmMapping.handler(async ({ input: { id, mapping } }) => ({
      job: await (await imports()).confirm(id, mapping),
    })),
  }
}
