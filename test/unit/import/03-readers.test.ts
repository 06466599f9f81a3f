import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'

const reading = (content: string | Buffer) => read(Buffer.from(content as string), 'cv')
const textOf = async (content: string | Buffer) => (await reading(content)).text

describe('every reading', () => {
  it('has one block a line, and blocks that say where they stand', async () => {
    const { text, blocks } = await reading('Ada Brown\n\n  Welder \n')
    expect(text).toBe('Ada Brown\nWelder')
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Brown', 'Welder'])
  })

  it('has ligatures apart, composed accents, plain spaces, and no invisible characters', async () => {
    expect(await textOf('e\ufb03cient cafe\u0301 a\u00a0b co\u00adop z\u200bero')).toBe('efficient café a b coop zero')
  })

  it('keeps what tag characters say apart from its text', async () => {
    const { text, hidden } = await reading('Welder\u{e0041}\u{e0042}\n')
    expect(text).toBe('Welder')
    expect(hidden).toEqual([{ text: 'AB', reason: 'characters' }])
  })

  it('is empty, never text, when there is nothing to read', async () => {
    expect((await reading('')).outcome).toBe('empty')
    expect((await reading(' \n\t\n')).outcome).toBe('empty')
    expect((await reading('<html><body><script>x()</script></body></html>')).outcome).toBe('empty')
  })

  it('names what is no document', async () => {
    const program = await reading(Buffer.from('4d5a90000300000004000000ffff0000b8000000', 'hex'))
    expect(program).toMatchObject({ outcome: 'unsupported', type: 'binary', text: '' })
  })
})

describe('a table', () => {
  it('is of nobody in it', async () => {
    const table = await reading('Name,Role,Phone\nAnna Berg,Welder,0141 496 0811\nLukas Stein,Cook,0141 496 0812\n')
    expect(table).toMatchObject({ outcome: 'text', type: 'csv' })
    expect(table.text).toContain('Anna Berg')
    expect([table.name, table.headline]).toEqual([undefined, undefined])
  })
})

describe('Markdown', () => {
  it('loses its marks and keeps its words', async () => {
    const { text, blocks } = await reading(
      '# Ada Brown\n\n## Skills\n\n- **C++** and `C#`\n- [site](https://example.org) snake_case\n',
    )
    expect(text).toBe('Ada Brown\nSkills\nC++ and C#\nsite https://example.org snake_case')
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'item', 'item'])
  })
})

describe('tables and data', () => {
  it('CSV gives its cells, quotes and line breaks inside them understood', async () => {
    expect(await textOf('name;title;notes\nAda;Welder;"TIG ""orbital""\nMIG"\nBo;Cook;none\n')).toBe(
      'name\ntitle\nnotes\nAda\nWelder\nTIG "orbital"\nMIG\nBo\nCook\nnone',
    )
  })

  it('a quote that is never closed is damage', async () => {
    expect((await reading(`a,b,c\n1,2,3\n4,5,6\n7,8,"${'never '.repeat(50)}`)).outcome).toBe('damaged')
  })

  it('JSON gives its values; nested beyond any document it is refused', async () => {
    expect(await textOf('{"who":{"name":"Ada","label":"Welder"},"skills":["TIG",{"level":3}]}')).toBe(
      'Ada\nWelder\nTIG\n3',
    )
    expect((await reading('['.repeat(500))).outcome).toBe('limit:depth')
    expect((await reading('{"name": "Ada"')).outcome).toBe('damaged')
  })
})

describe('HTML', () => {
  it('gives what is seen: no programs, navigation or hidden parts', async () => {
    const page =
      '<html><head><title>x</title><style>.gone{display:none}</style></head><body><nav>Menu</nav><h1>Sous Chef</h1><p>Cook &amp; plan</p>' +
      '<ul><li>Menus</li></ul><p style="display:none">secret</p><div class="gone">ghost</div><footer>Cookies</footer></body></html>'
    const { text, blocks, hidden } = await reading(page)
    expect(text).toBe('Sous Chef\nCook & plan\nMenus')
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item'])
    expect(hidden.map((piece) => piece.text)).toEqual(['secret', 'ghost'])
  })

  it('honours the encoding it declares', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="windows-1251"></head><body><p>\xc1\xf3\xf5\xe3\xe0\xeb\xf2\xe5\xf0</p></body></html>',
      'latin1',
    )
    expect(await textOf(page)).toBe('Бухгалтер')
  })

  it('gives the JobPosting that a page holds for search engines, once', async () => {
    const posting = {
      '@graph': [
        {
          '@type': ['JobPosting'],
          title: 'Sous Chef',
          description: '<p>Run the pass.</p><ul><li>Menus</li></ul>',
          baseSalary: { currency: 'GBP', value: { minValue: 30000 } },
        },
      ],
    }
    const found = await reading(
      `<html><body><h1>Sous Chef</h1><script type="application/ld+json">${JSON.stringify(posting)}</script></body></html>`,
    )
    expect(found.text).toBe('Sous Chef\n30000 GBP\nRun the pass.\nMenus')
    expect(found.kind).toBe('posting')
    expect(found.text.slice(found.headline?.start, found.headline?.end)).toBe('Sous Chef')
  })
})

describe('RTF', () => {
  it('gives code pages by font, Unicode escapes, and no fallback characters', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}\\f0 J\\u252?rgen Gro\\'df\\par\\f1 \\'c1\\'f3\\'f5\\par}"
    expect(await textOf(rtf)).toBe('Jürgen Groß\nБух')
  })

  it('keeps the line of rich text whole that a footnote interrupts, and reads the note after the text', async () => {
    expect(await textOf('{\\rtf1 Welder at Blackwater{\\footnote Since closed.\\par} Tanks\\par Fitter\\par}')).toBe(
      'Welder at Blackwater Tanks\nFitter\nSince closed.',
    )
  })

  it('gives headers once, and neither style sheets, pictures nor deleted text', async () => {
    const rtf =
      '{\\rtf1{\\stylesheet{\\s1 Heading;}}{\\header Ada Brown\\par}{\\*\\unknown junk}{\\pict ffd8}Welder{\\deleted  gone}{\\v secret} and {\\b fitter}\\par{\\header Ada Brown\\par}}'
    const { text, hidden } = await reading(rtf)
    expect(text).toBe('Ada Brown\nWelder and fitter')
    expect(hidden).toEqual([{ text: 'secret', reason: 'marked' }])
  })

  it('is truncated when its end is missing', async () => {
    expect(await reading('{\\rtf1 Welder\\par{\\b fitter')).toMatchObject({
      outcome: 'text-truncated',
      text: 'Welder\nfitter',
    })
  })
})
