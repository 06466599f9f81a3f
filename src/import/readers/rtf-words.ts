/** The RTF control words that matter to text. */

/** What the words of a group become. */
export type Destination = 'text' | 'fonts' | 'header' | 'footer' | 'note' | 'bullet' | 'field' | 'skip'

/** Groups that are not running text; a group starting with `\*` and not named here is skipped. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'note',
  listtext: 'bullet',
  pntext: 'bullet',
  fldinst: 'field',
  // a drawn shape's text box: inside a group that old programs skip
  shpinst: 'text',
  shptxt: 'text',
  ...Object.fromEntries(
    (
      'colortbl stylesheet info pict object sp shprslt nonshppict listtable listoverridetable revtbl rsidtbl generator ' +
      'filetbl themedata colorschememapping latentstyles datastore xmlnstbl mmathPr falt panose bkmkstart bkmkend annotation ' +
      'atnid atnauthor atndate tc xe'
    )
      .split(' ')
      .map((word) => [word, 'skip' as const]),
  ),
}

export const lineEnds: ReadonlySet<string> = new Set(
  'par line sect page column row cell nestcell nestrow softline'.split(' '),
)

/** Control words and symbols that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  '~': '\u00a0',
  _: '-',
  '\n': '\n',
  '\r': '\n',
}
