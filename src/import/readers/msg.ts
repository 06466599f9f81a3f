/** Outlook's mail files (MSG): text, page or rich text of the mail, and its attachments. */
import { decompressRTF } from '@kenjiuno/decompressrtf'
import MsgReader, { type FieldsData } from '@kenjiuno/msgreader'
import { decode } from '../decode.ts'
import type { Extract } from '../extract.ts'
import { decodePage, readHtml } from './html.ts'
import { mailExtract, type Attachment } from './mail.ts'
import { readRtf } from './rtf.ts'
import { readText } from './text.ts'

/** Throws for a damaged file. */
export function readMsg(bytes: Uint8Array): Extract {
  const reader = new ReaderClass(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  const mail = reader.getFileData()
  if (mail.error !== undefined) throw new Error(mail.error)
  const { lines: body, warnings, hidden } = bodyOf(mail)
  const attachments = (mail.attachments ?? []).filter((part) => !isPartOfPage(part))
  return mailExtract({
    subject: mail.subject,
    from: senderOf(mail),
    date: mail.messageDeliveryTime ?? mail.clientSubmitTime,
    body,
    attachments: attachments.map((part) => attachmentOf(reader, part)),
    warnings,
    hidden,
  })
}

// the package is CommonJS: under Node its class is a property of what is imported, in a bundle it is that itself
const ReaderClass = 'default' in MsgReader ? (MsgReader.default as typeof MsgReader) : MsgReader

type Body = Pick<Extract, 'lines' | 'warnings' | 'hidden'>

/** The plain text where there is one, then the page, then the rich text, which is all that some versions of Outlook store. */
function bodyOf({ body = '', bodyHtml = '', html, compressedRtf }: FieldsData): Body {
  if (body.trim() !== '') return readText(body, 'email')
  const page = bodyHtml === '' && html !== undefined ? pageOf(html) : bodyHtml
  if (page.trim() !== '') return readHtml(page)
  return compressedRtf === undefined ? { lines: [], warnings: [] } : readRtf(unpacked(compressedRtf))
}

function pageOf(html: Uint8Array): string {
  const decoded = decode(html)
  return decoded === undefined ? '' : decodePage(html, decoded)
}

/** [MS-OXRTFCP]: dictionary-compressed rich text. */
function unpacked(compressed: Uint8Array): Uint8Array {
  return Uint8Array.from(decompressRTF(Array.from(compressed)))
}

function senderOf({ senderName, senderSmtpAddress, senderEmail }: FieldsData): string | undefined {
  const address = [senderSmtpAddress, senderEmail].find((one) => one?.includes('@') === true)
  if (senderName === undefined || senderName === address) return address ?? senderName
  return address === undefined ? senderName : `${senderName} <${address}>`
}

/** Logos of signatures and the like. */
function isPartOfPage({ attachmentHidden, pidContentId, fileName = '', extension = '' }: FieldsData): boolean {
  const picture = /\.(png|jpe?g|gif|bmp)$/i.test(fileName) || /^\.(png|jpe?g|gif|bmp)$/i.test(extension)
  return picture && (attachmentHidden === true || pidContentId !== undefined)
}

function attachmentOf(reader: MsgReader, part: FieldsData): Attachment {
  const name = part.fileName ?? part.fileNameShort ?? part.name ?? 'attachment'
  const named = part.innerMsgContent === true && !/\.msg$/i.test(name) ? `${name}.msg` : name
  return { name: named, bytes: () => reader.getAttachment(part).content }
}
