/** What a posting says beside its requirements: title, place, contract, hours and pay. */
import type { Range } from '../../contract/common.ts'
import type { Posting } from '../../contract/facts.ts'
import type { Section } from '../reading.ts'
import { partsOf, type TextDocument, type TextLine } from './document.ts'
import { employmentIn, hoursIn } from './employment.ts'
import { postingPart, type PostingPart } from './headings.ts'
import { isOrganisation } from './organisations.ts'
import { isPlace, mayBePlace, placeStart } from './places.ts'
import type { Asked } from './requirements.ts'
import { namesRole } from './roles.ts'
import { salaryIn } from './salary.ts'

interface Told {
  readonly sections: readonly Section[]
  readonly requirements: readonly Asked[]
  readonly headline: Range | undefined
}

/** characters: more is a sentence */
const longestPlace = 80
/** lines at the beginning that may say where */
const headLines = 8

export function postingIn({ lines }: TextDocument, { sections, requirements, headline }: Told): Posting {
  const isUnder = (line: TextLine, ...parts: PostingPart[]) => parts.some((part) => inPart(sections, line, part))
  const offered = lines.filter((line) => !isUnder(line, 'tasks', 'must', 'nice') && !requirements.some(within(line)))
  const place = placeIn(lines, headline)
  const hours = hoursIn(offered)
  const salary = salaryIn(offered, (line) => isUnder(line, 'offer', 'apply'))
  return {
    ...(headline === undefined ? {} : { title: headline }),
    ...(place === undefined ? {} : { place }),
    employment: employmentIn(offered),
    ...(hours === undefined ? {} : { hours }),
    ...(salary === undefined ? {} : { salary }),
    must: requirements.filter(({ isNice }) => !isNice).map(plain),
    nice: requirements.filter(({ isNice }) => isNice).map(plain),
  }
}

const plain = ({ start, end }: Range): Range => ({ start, end })
const within =
  (line: Range) =>
  ({ start, end }: Range) =>
    start < line.end && end > line.start

function inPart(sections: readonly Section[], { start }: Range, part: PostingPart): boolean {
  const own = sections.find((section) => start >= section.start && start < section.end)
  return own !== undefined && postingPart(own.heading) === part
}

const label =
  /^\W{0,3}(?:(?:job |work )?location|place of work|workplace|based in|where|standort|einsatzort|arbeitsort|dienstort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|miejsce(?: pracy)?|lokalizacja|sede(?: di lavoro)?|luogo(?: di lavoro)?|standplaats|werklocatie|locatie|plaats)\s{0,2}[:：]\s{0,3}(?=\S)/iu

/** What a label announces; else a place near the beginning; else what a comma parts from the employer below the title. */
function placeIn(lines: readonly TextLine[], headline: Range | undefined): Range | undefined {
  const labelled = lines.flatMap(announced)[0]
  if (labelled !== undefined) return labelled
  const head = lines.slice(0, headLines).filter(({ text }) => text.length <= longestPlace && !/[.!?]$/.test(text))
  const known = head.filter((line) => headline === undefined || !within(line)(headline)).flatMap(knownIn)[0]
  return known ?? belowTitle(lines, headline)
}

function announced(line: TextLine): Range[] {
  const found = line.text.length > longestPlace * 2 ? null : label.exec(line.text)
  if (found === null) return []
  const value = (line.text.slice(found[0].length).split(/[;|•·]/)[0] ?? '').trimEnd()
  if (value.length > longestPlace) return []
  const start = line.start + found[0].length
  return [{ start, end: start + value.length }]
}

function knownIn(line: TextLine): Range[] {
  return partsOf(line).flatMap(({ text, start }) => {
    const whole = text.trimEnd()
    const at = isPlace(whole) || mayBePlace(whole) ? 0 : placeStart(whole)
    return at === undefined ? [] : [{ start: start + at, end: start + whole.length }]
  })
}

const legalForm =
  /^(?:inc|ltd|limited|llc|llp|plc|gmbh|ag|kg|se|sa|sas|sarl|s\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v)\.?$/iu

/** "Hollins Pipework, Shrewsbury": a town that is in no list. */
function belowTitle(lines: readonly TextLine[], headline: Range | undefined): Range | undefined {
  const at = headline === undefined ? -1 : lines.findIndex(within(headline))
  const line = at < 0 ? undefined : lines[at + 1]
  const town = /^[^,]{2,60}, (\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?: [\p{L}\p{M}.'’-]{1,24}){0,2})$/u.exec(
    line?.text ?? '',
  )?.[1]
  if (line === undefined || town === undefined || legalForm.test(town) || isOrganisation(town) || namesRole(town))
    return undefined
  return { start: line.end - town.length, end: line.end }
}
