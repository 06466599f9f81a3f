/** Mail as it travels (EML): its text or page, and its attachments; a mail forwarded inside it is part of it. */
import PostalMime, { type Address, type Attachment as Part, type Email } from 'postal-mime'
import type { Extract } from '../extract.ts'
import { bounds, Refusal } from '../limits.ts'
import { readHtml } from './html.ts'
import { mailExtract, type Attachment } from './mail.ts'
import { readText } from './text.ts'

/** forwarded mails inside one another that are read */
const forwarded = 3

/** Throws Refusal limit:depth, for the mail's parts or its page. */
export async function readEml(bytes: Uint8Array): Promise<Extract> {
  const limits = { maxNestingDepth: bounds.depth.mime, maxRfc822NestingDepth: forwarded }
  const mail = await PostalMime.parse(bytes, limits).catch(refuse)
  const { lines: body, warnings, hidden } = bodyOf(mail)
  const attachments = mail.attachments.filter((part) => !isPartOfPage(part)).map(attachmentOf)
  const { subject, date } = mail
  return mailExtract({ subject, from: addressOf(mail.from ?? mail.sender), date, body, attachments, warnings, hidden })
}

function refuse(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  if (/nesting depth/i.test(message)) throw new Refusal('limit:depth', message)
  throw error
}

/** The plain text where there is one: it is what the sender wrote, without looks. */
function bodyOf({ text = '', html = '' }: Email): Extract {
  return text.trim() !== '' || html === '' ? readText(text, 'email') : readHtml(html)
}

/** Logos of signatures and the like. */
function isPartOfPage({ mimeType, related, disposition }: Part): boolean {
  return mimeType.startsWith('image/') && (related === true || disposition === 'inline')
}

function attachmentOf({ filename, mimeType, content }: Part): Attachment {
  const name = filename ?? (mimeType === 'message/rfc822' ? 'mail.eml' : 'attachment')
  const bytes = () => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content))
  return { name, bytes }
}

function addressOf(address: Address | undefined): string | undefined {
  if (address?.address === undefined) return address?.name
  return address.name === '' ? address.address : `${address.name} <${address.address}>`
}
