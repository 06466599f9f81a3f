import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'
import { pdfOf, type Draw } from './making.ts'

const linesOf = async (draw: Draw) => (await read(await pdfOf(draw), 'cv.pdf')).text.split('\n')

/** Writes each line at its place, without wrapping. */
function place(pdf: PDFKit.PDFDocument, x: number, lines: readonly string[], top = 100, leading = 14): void {
  for (const [at, line] of lines.entries()) pdf.text(line, x, top + at * leading, { lineBreak: false })
}

const right = [
  'Profile',
  'Welder who likes stainless steel',
  'Experience',
  'Welder at Blackwater Tanks',
  'Built tanks up to nine metres',
  'Fitter at Severnside Silos',
  'Ordered gas and discs',
]

describe('a PDF', () => {
  it.each([
    ['on the lines of its items', 0],
    ['a little below them', 4],
  ])(
    'with a label over two lines %s in the rail beside a grid is read label first, then column by column',
    async (_, lower) => {
      const lines = await linesOf((pdf) => {
        pdf.fontSize(10)
        place(pdf, 40, ['Ada Brown', 'ada.brown@example.com'], 60)
        place(pdf, 40, ['Practical', 'Skills'], 110 + lower)
        const columns = [
          ['Brazing', 'Pipe', 'fitting'],
          ['Rigging', 'Slinging'],
          ['Drawings', 'Hoists'],
          ['Forklift', 'Testing of', 'pipe welds'],
        ]
        for (const [at, column] of columns.entries()) place(pdf, 150 + at * 90, column, 110)
        place(
          pdf,
          40,
          [
            'Experience',
            'Welder at Blackwater Tanks | Leeds',
            'Built tanks up to nine metres for dairies and breweries',
          ],
          190,
        )
      })
      expect(lines).toEqual([
        'Ada Brown',
        'ada.brown@example.com',
        'Practical Skills',
        ...[
          'Brazing',
          'Pipe',
          'fitting',
          'Rigging',
          'Slinging',
          'Drawings',
          'Hoists',
          'Forklift',
          'Testing of',
          'pipe welds',
        ],
        'Experience',
        'Welder at Blackwater Tanks | Leeds',
        'Built tanks up to nine metres for dairies and breweries',
      ])
    },
  )

  it('with a heading over two lines above its list in a sidebar is read sidebar and main column apart', async () => {
    const sidebar = ['Technical', 'Skills', 'TIG welding', 'MIG welding', 'Pipe fitting', 'Brazing']
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, sidebar)
      place(pdf, 220, right)
    })
    expect(lines).toEqual([...sidebar, ...right])
  })

  const jobs = [
    {
      years: '2019 – 2024',
      employer: 'Blackwater Tanks',
      town: 'Leeds',
      title: 'Welder',
      duties: ['Built tanks up to nine', 'Trained apprentices', 'Kept the log'],
    },
    {
      years: '2015 – 2019',
      employer: 'Severnside Silos',
      town: 'Bristol',
      title: 'Fitter',
      duties: ['Fitted silos for the port', 'Ordered gas and discs', 'Checked welds'],
    },
    {
      years: '2012 – 2015',
      employer: 'Humber Yards',
      town: 'Hull',
      title: 'Apprentice',
      duties: ['Learned pipe fitting', 'Brazed thin tube', 'Swept the yard'],
    },
  ]

  it('with a table of three columns below its headings, the last one over several lines, is read row by row', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, ['Ada Brown', 'Experience'], 60)
      for (const [at, { years, employer, duties }] of jobs.entries()) {
        place(pdf, 40, [years], 110 + at * 60)
        place(pdf, 140, [employer], 110 + at * 60)
        place(pdf, 290, duties, 110 + at * 60)
      }
      place(pdf, 40, ['Education', 'Leeds College of Building'], 310)
    })
    expect(lines).toEqual([
      'Ada Brown',
      'Experience',
      ...jobs.flatMap(({ years, employer, duties }) => [`${years} ${employer}`, ...duties]),
      'Education',
      'Leeds College of Building',
    ])
  })

  it('with employer and town, dates, and duties beside one another is read job by job', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, ['Ada Brown', 'Experience'], 60)
      for (const [at, { years, employer, town, title, duties }] of jobs.entries()) {
        place(pdf, 40, [employer, town], 110 + at * 80)
        place(pdf, 180, [years], 110 + at * 80)
        place(pdf, 290, [title, ...duties], 110 + at * 80)
      }
    })
    expect(lines.slice(2)).toEqual(
      jobs.flatMap(({ years, employer, town, title, duties }) => [`${employer} ${years}`, town, title, ...duties]),
    )
  })

  it('with skills and their levels in pairs beside one another keeps each beside its level', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, ['Ada Brown', 'Skills'], 60)
      for (const [at, column] of [
        ['Brazing', 'Rigging', 'Hoists'],
        ['expert', 'basic', 'good'],
        ['Testing', 'Slinging', 'Drawings'],
        ['good', 'expert', 'basic'],
      ].entries())
        place(pdf, 40 + at * 130, column, 110)
    })
    expect(lines.slice(2)).toEqual([
      'Brazing expert Testing good',
      'Rigging basic Slinging expert',
      'Hoists good Drawings basic',
    ])
  })

  it('with two lists beside one another is read with the heading below them after both', async () => {
    const below = [
      'Experience',
      'Welder at Blackwater Tanks in Leeds, from the spring of 2019 to the autumn of 2024, with a crew of nine',
    ]
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, ['Skills', '• TIG welding', '• MIG welding', '• Pipe fitting', '• Brazing'], 100)
      place(pdf, 310, ['Certificates', '• Forklift licence', '• First aid at work', '• Slinging'], 100)
      place(pdf, 40, below, 182)
    })
    expect(lines.slice(-6)).toEqual(['Certificates', 'Forklift licence', 'First aid at work', 'Slinging', ...below])
  })

  it('with labels over two lines beside their entries is read with each label as one heading', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      for (const [at, { title, duties }] of jobs.entries()) {
        place(
          pdf,
          40,
          [['Professional', 'Formal', 'Driving'][at] ?? '', ['Experience', 'Education', 'Licences'][at] ?? ''],
          100 + at * 80,
        )
        place(pdf, 160, [title, ...duties], 100 + at * 80)
      }
    })
    expect(lines.slice(0, 6)).toEqual([
      'Professional Experience',
      'Welder',
      ...(jobs[0]?.duties ?? []),
      'Formal Education',
    ])
  })
})
