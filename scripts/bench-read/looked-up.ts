/**
 * What a person counts on the page, of files on which the two parsers differ: "file field" -> number. A role outside of work (a student
 * group) is no job; each degree or stay abroad is a schooling of its own, also at one school.
 */
export const lookedUp: Readonly<Record<string, number>> = {
  'google-docs-skia-proxy-honors-subheadings schools': 1,
  'google-docs-skia-proxy-multiline-bullets-coursework jobs': 2,
  'google-docs-skia-proxy-multiline-bullets-coursework schools': 3,
  'student-projects-activities-singlecol jobs': 2,
  'student-projects-activities-singlecol schools': 3,
  'multi-degree-coursework profile': 1,
}
