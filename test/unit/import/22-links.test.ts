import { describe, expect, it } from 'vitest'
import { factsAgain } from '../../../src/import/fields/derive.ts'
import { read } from '../../../src/import/read.ts'
import { docxOf, pdfOf } from './making.ts'
import { odtOf } from './making-office.ts'

const linkedIn = 'https://www.linkedin.com/in/ada-brown'
const work = [
  'Experience',
  'Welder at Blackwater Tanks, 2019 - 2024',
  'Built tanks up to nine metres for dairies and breweries',
]
const relations = (links: Readonly<Record<string, string>>) =>
  `<Relationships>${Object.entries(links)
    .map(([id, address]) => `<Relationship Id="${id}" Type="hyperlink" Target="${address}" TargetMode="External"/>`)
    .join('')}</Relationships>`

const targetsOf = async (bytes: Uint8Array) => (await read(bytes, 'cv')).facts.targets
const page = (links: string) =>
  Buffer.from(`<html><body><h1>Ada Brown</h1>${links}${work.map((line) => `<p>${line}</p>`).join('')}</body></html>`)

describe('where links lead that the text does not write out', () => {
  const found = [
    { kind: 'profile', address: linkedIn },
    { kind: 'email', address: 'ada@example.org' },
    { kind: 'website', address: 'https://ada.example.org/' },
  ]

  it('is told of a PDF, and is no part of its text', async () => {
    const pdf = await pdfOf((pdf) => {
      pdf.fontSize(11).text('Ada Brown', 40, 40)
      pdf.text('LinkedIn', 40, 60, { link: linkedIn, lineBreak: false })
      pdf.text('E-mail', 140, 60, { link: 'mailto:ada@example.org', lineBreak: false })
      pdf.text('Website', 240, 60, { link: 'https://ada.example.org/', lineBreak: false })
      for (const [at, line] of work.entries()) pdf.text(line, 40, 100 + at * 16, { lineBreak: false })
      pdf.text('Blackwater Tanks', 40, 200, { link: 'https://blackwater.example.com/', lineBreak: false })
    })
    const { facts, text } = await read(pdf, 'cv.pdf')
    expect(facts.targets).toEqual(found)
    expect(text).not.toContain('ada-brown')
  })

  it('is told of a Word document, whose addresses stand in a part of their own', async () => {
    const link = (id: string, words: string) =>
      `<w:hyperlink r:id="${id}" xmlns:r="r"><w:r><w:t>${words}</w:t></w:r></w:hyperlink>`
    const links = `${link('r1', 'LinkedIn')}${link('r2', 'E-mail')}${link('r3', 'Website')}`
    const body = `<w:p><w:r><w:t>Ada Brown</w:t></w:r></w:p><w:p>${links}</w:p>${work.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}`
    const rels = relations({ r1: linkedIn, r2: 'mailto:ada@example.org', r3: 'https://ada.example.org/' })
    expect(await targetsOf(docxOf(body, { 'word/_rels/document.xml.rels': rels }))).toEqual(found)
  })

  it('is told of a web page and of an OpenDocument text', async () => {
    const anchors = (tag: string, attribute: string) =>
      [
        [linkedIn, 'LinkedIn'],
        ['mailto:ada@example.org', 'E-mail'],
        ['https://ada.example.org/', 'Website'],
      ]
        .map(([address, words]) => `<${tag} ${attribute}="${address ?? ''}">${words ?? ''}</${tag}> `)
        .join('')
    expect(await targetsOf(page(anchors('a', 'href')))).toEqual(found)
    const lines = work.map((line) => `<text:p>${line}</text:p>`).join('')
    const links = anchors('text:a', 'xmlns:xlink="x" xlink:href')
    expect(await targetsOf(odtOf(`<text:p>Ada Brown</text:p><text:p>${links}</text:p>${lines}`))).toEqual(found)
  })

  it('is told of rich text where it is a profile or a mailbox', async () => {
    const field = (address: string, words: string) =>
      `{\\field{\\*\\fldinst{HYPERLINK "${address}"}}{\\fldrslt ${words}}}`
    const rtf = `{\\rtf1\\ansi Ada Brown\\par ${field(linkedIn, 'LinkedIn')} ${field('mailto:ada@example.org', 'E-mail')}\\par ${work.join('\\par ')}\\par}`
    const { facts, text } = await read(Buffer.from(rtf), 'cv.rtf')
    expect(facts.targets).toEqual(found.slice(0, 2))
    expect(text).toContain('LinkedIn E-mail')
  })

  it('is kept when facts are found again from the text alone', async () => {
    const { text, sections, identity, facts } = await read(page(`<p><a href="${linkedIn}">LinkedIn</a></p>`), 'cv')
    const rest = { kind: 'cv', requirements: [], fileName: 'cv', modified: 0 } as const
    expect(factsAgain({ text, sections, identity, facts, ...rest }).targets).toEqual([found[0]])
  })

  it('is a profile where its words name the site', async () => {
    expect(await targetsOf(page('<p><a href="https://short.example.com/x7">LinkedIn</a></p>'))).toEqual([
      { kind: 'profile', address: 'https://short.example.com/x7' },
    ])
  })

  it('is left out where the text says it, where it is a project or an employer, or in doubt about whose mailbox it is', async () => {
    const anchor = (address: string, words: string) => `<p><a href="${address}">${words}</a></p>`
    const links = [
      anchor(linkedIn, 'linkedin.com/in/ada-brown'),
      anchor('https://github.com/ada-brown/tanks', 'Tanks'),
      anchor('https://blackwater.example.com', 'Blackwater Tanks'),
      anchor('mailto:bo@example.org', 'Bo Carr'),
      anchor('mailto:cy@example.org', 'Cy Dunn'),
      anchor('javascript:alert(1)', 'Portfolio'),
      anchor('file:///etc/passwd', 'Website'),
    ]
    expect(await targetsOf(page(links.join('')))).toBeUndefined()
  })

  it('is left out of what nobody sees, and a broken list of relations harms nothing', async () => {
    expect(await targetsOf(page(`<div style="display:none"><a href="${linkedIn}">LinkedIn</a></div>`))).toBeUndefined()
    const body = work
      .map((line) => `<w:p><w:hyperlink xmlns:r="r" r:id="r9"><w:r><w:t>${line}</w:t></w:r></w:hyperlink></w:p>`)
      .join('')
    expect((await read(docxOf(body), 'cv.docx')).outcome).toBe('text')
  })
})
