import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'
import { emlOf } from './making-office.ts'

const msg = readFileSync('test/fixtures/import/mail.msg')
const reading = (bytes: Uint8Array | string) => read(Buffer.from(bytes as string), 'mail')

const headers = [
  'From: =?utf-8?q?Zo=C3=AB?= Meyer <zoe@example.org>',
  'To: jobs@example.org',
  'Subject: =?utf-8?b?QmV3ZXJidW5nIGFscyBLw7ZjaGlu?=',
  'Date: Tue, 3 Jun 2025 09:15:00 +0200',
]

describe('mail', () => {
  it('gives subject, sender, day and text', async () => {
    const mail = await reading([...headers, '', 'Guten Tag,', '', 'anbei mein Lebenslauf.'].join('\r\n'))
    expect(mail).toMatchObject({ outcome: 'text', type: 'email' })
    expect(mail.text).toBe(
      'Bewerbung als Köchin\nFrom: Zoë Meyer <zoe@example.org>\nDate: 2025-06-03\nGuten Tag,\nanbei mein Lebenslauf.',
    )
    expect(mail.blocks[0]?.kind).toBe('heading')
  })

  it('reads the page where there is no plain text, like any page', async () => {
    const page = '<html><body><p>Sous Chef</p><p style="display:none">secret</p><ul><li>Menus</li></ul></body></html>'
    const mail = await reading(emlOf(headers, [{ type: 'text/html; charset=utf-8', content: page }]))
    expect(mail.text).toContain('\nSous Chef\nMenus')
    expect(mail.text).not.toContain('secret')
    expect(mail.hidden).toEqual([{ text: 'secret', reason: 'marked' }])
  })

  it('reads a mail that was forwarded inside it', async () => {
    const inner = ['From: ada@example.org', 'Subject: Welder', '', 'I weld.'].join('\r\n')
    const outer = [
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      ...['', '--b', 'Content-Type: text/plain', '', 'See below.', '--b', 'Content-Type: message/rfc822', ''],
      ...[inner, '--b--', ''],
    ]
    expect((await reading(outer.join('\r\n'))).text).toMatch(/See below\.[^]*I weld\./)
  })

  it('ends honestly: parts nested without end, a mail cut off, one without text', async () => {
    const nested = Array.from(
      { length: 200 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    )
    expect((await reading(`${headers.join('\r\n')}\r\n${nested.join('')}`)).outcome).toBe('limit:depth')
    const whole = emlOf(headers, [{ type: 'text/plain', content: 'I cook. '.repeat(100) }])
    expect((await reading(whole.subarray(0, 500))).outcome).toBe('text')
    expect((await reading('From: \r\nTo: a\r\nSubject: \r\nDate: \r\n\r\n')).outcome).toBe('empty')
  })
})

describe('Outlook mail', () => {
  it('gives subject, sender and text', async () => {
    const mail = await reading(msg)
    expect(mail).toMatchObject({ outcome: 'text', type: 'email', language: 'fr' })
    expect(mail.text.split('\n')[0]).toBe('Candidature infirmière – été')
    expect(mail.text).toContain('Clinique du Châtelet')
  })

  it('is damaged when its end is missing', async () => {
    for (const share of [0.1, 0.4]) {
      const cut = await reading(msg.subarray(0, Math.floor(msg.length * share)))
      expect([cut.outcome, cut.text]).toEqual(['damaged', ''])
    }
  })
})
