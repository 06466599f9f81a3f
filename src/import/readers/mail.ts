/** What both kinds of mail files become: what it is about, who wrote it and when, its words, and its attachments as members. */
import type { Extract, Line, Member } from '../extract.ts'
import { bounds } from '../limits.ts'
import { checkMemberSize, plainMemberName, uniqueNames } from '../members.ts'

export interface Attachment {
  readonly name: string
  readonly bytes: () => Uint8Array
}

export interface Mail {
  readonly subject: string | undefined
  /** as it is shown: a name, an address, or both */
  readonly from: string | undefined
  /** as the file tells it */
  readonly date: string | undefined
  readonly body: readonly Line[]
  readonly attachments: readonly Attachment[]
  readonly warnings: readonly string[]
  readonly hidden: Extract['hidden'] | undefined
}

export function mailExtract({ subject, from, date, body, attachments, warnings, hidden = [] }: Mail): Extract {
  const heading: Line[] = subject === undefined ? [] : [{ text: subject, kind: 'heading' }]
  const facts: Line[] = [labelled('From', from), labelled('Date', dayOf(date))].flat()
  const members = uniqueNames(attachments.slice(0, bounds.members.mail).map(memberOf))
  const left = attachments.length - members.length
  const tooMany = left > 0 ? [`${left} more attachments were not read.`] : []
  const lines = [...heading, ...facts, ...body]
  return { type: 'email', outcome: 'text', lines, warnings: [...warnings, ...tooMany], hidden, members }
}

function labelled(label: string, value: string | undefined): Line[] {
  return value === undefined || value.trim() === '' ? [] : [{ text: `${label}: ${value}`, kind: 'paragraph' }]
}

/** The day is enough; what is no date stays as it is. */
function dayOf(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10)
}

function memberOf({ name, bytes }: Attachment): Member {
  const take = () => {
    const content = bytes()
    checkMemberSize(content.length)
    return Promise.resolve(content)
  }
  return { name: plainMemberName(name, 'attachment'), take }
}
