/**
 * Owns 10,000 texts that tokenizers trip over, and texts that name each code point. The same on every machine: their hashes of the
 * reference's ids lie in test/fixtures/reference-ids.json.
 */
import { createRandom, type Random } from '../sample/random.ts'

const count = 10_000

/** Ways to make a piece of a text; a text has one to twelve pieces of different ways. */
const ways: readonly ((random: Random) => string)[] = [
  (random) => random.pick(words),
  (random) => random.pick(words).toUpperCase(),
  (random) => random.pick(specials),
  (random) => random.pick(words) + random.pick(specials) + random.pick(words),
  (random) => random.pick(specials).toLowerCase(),
  (random) => random.pick(spaces).repeat(random.int(1, 5)),
  (random) => random.pick(words) + random.pick(spaces) + random.pick(words),
  (random) => random.pick(emoji),
  (random) => random.pick(words) + random.pick(emoji),
  (random) => many(random, 1, 6, () => random.pick(emoji)),
  ...ranges(
    [0x20, 0x7e], // ASCII
    [0x00, 0x1f], // control characters, NUL
    [0x7f, 0xa0],
    [0xa1, 0x24f], // Latin
    [0x250, 0x36f], // phonetic letters, modifiers, combining marks
    [0x370, 0x52f], // Greek, Cyrillic
    [0x590, 0x5ff], // Hebrew with points
    [0x600, 0x6ff], // Arabic with points
    [0x900, 0x97f], // Devanagari
    [0xe00, 0xe7f], // Thai
    [0x1100, 0x11ff], // Hangul letters
    [0x1e00, 0x1fff], // Latin and Greek with marks
    [0x2000, 0x20ff], // spaces, joiners, directions, currencies
    [0x2100, 0x2bff], // symbols
    [0x3000, 0x30ff], // punctuation, kana
    [0x3400, 0x9fff], // Chinese
    [0xac00, 0xd7a3], // Hangul
    [0xd800, 0xdfff], // half surrogate pairs
    [0xe000, 0xf8ff], // private use
    [0xf900, 0xfdff], // compatibility forms, ligatures
    [0xfe00, 0xffff], // variation selectors, full-width forms, no characters
    [0x10000, 0x16fff],
    [0x1d000, 0x1ffff], // music, mathematics, emoji
    [0x20000, 0x323af], // Chinese outside the basic plane
    [0xe0000, 0x10ffff], // tags, private use, nothing
  ),
  (random) => random.pick(words) + many(random, 1, 8, () => char(random.int(0x300, 0x36f))) + random.pick(words),
  (random) => many(random, 1, 8, () => random.pick(letters) + many(random, 0, 4, () => random.pick(reordered))),
  (random) => random.pick(words).normalize(random.pick(['NFC', 'NFD', 'NFKC', 'NFKD'])),
  (random) => random.pick(letters).repeat(random.pick([99, 100, 101, 102, 400])),
  (random) =>
    random.pick(words) +
    random.pick('\0\u{ad}\u{200b}\u{200d}\u{feff}\u{fffd}\v\f\u{85}'.split('')) +
    random.pick(words),
  (random) => random.pick(words) + random.pick(marks) + random.pick(words),
  (random) => random.pick(marks).repeat(random.int(1, 40)),
]

/** Once each: too long or too strange to come again. */
const single: readonly string[] = [
  '',
  ' ',
  ' '.repeat(10_000),
  '\0',
  ...[
    'a',
    'é',
    'ß',
    'İ',
    'Σ',
    'ﬁ',
    'あ',
    '人',
    '𠀀',
    '👍',
    '\u0301',
    '\0',
    '\u200d',
    '\ud800',
    '.',
    '$',
    '[SEP]',
    '\u302e',
    '\u1734',
    'ก',
  ].flatMap((one) => [
    one.repeat(10_000),
    `${one.repeat(5_000)} ${one.repeat(5_000)}`,
    `nurse${one.repeat(10_000)}nurse`,
  ]),
  'a\u0301'.repeat(5_000),
  'ΑΣ '.repeat(3_000),
  'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(223),
]

/** Half surrogate pairs included: the reference cannot be given them, they must not count. */
export function nastyTexts(): string[] {
  const random = createRandom('nasty texts')
  const others = Array.from({ length: count - single.length }, () => {
    const between = random.pick(['', ' ', ' ', random.pick(spaces)])
    return Array.from({ length: random.int(1, 12) }, () => random.pick(ways)(random)).join(between)
  })
  return [...single, ...others]
}

/** Each code point that is or may soon be somebody's letter, alone and within a word, 256 to a text. */
export function codePointTexts(): string[] {
  return Array.from({ length: 0x110000 / 256 }, (_, block) => block * 256)
    .filter(isInteresting)
    .map((first) => Array.from({ length: 256 }, (_, i) => `${char(first + i)} a${char(first + i)}b`).join(' '))
}

/** Of the planes of private use and of those that hold nothing, the ends are like the rest; half surrogate pairs are no code points. */
function isInteresting(first: number): boolean {
  const isFilled = first < 0x33500 || (first >= 0xe0000 && first < 0xe1000)
  const isEnd = [0, 0xff00].includes(first % 0x10000)
  return (isFilled || isEnd) && (first < 0xd800 || first > 0xdfff)
}

/** What is left where half surrogate pairs do not count. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '')
}

const specials = ['[SEP]', '[CLS]', '[MASK]', '[UNK]', '[PAD]', '[SEP', '[[MASK]]', '##ing', '[unused1]']
const spaces = Array.from(
  '\t\n\r\v\f \u0085\u00a0\u1680\u180e\u2000\u2003\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff',
)
const emoji = ['👍', '👍🏽', '👩‍🔬', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', '1️⃣', '❤️', '☺', '🧑🏿‍🦽‍➡️', '🫩', '©️']
const words = [
  ...[
    'nurse',
    'Forklift',
    'C++/.NET',
    'naïve',
    'Straße',
    'ÅNGSTRÖM',
    'ΟΔΥΣΣΕΥΣ',
    'ΜΗΧΑΝΙΚΟΣ',
    'Σ',
    'ὈΔΥΣΣΕΎΣ',
    'İstanbul',
    'DIYARBAKIR',
  ],
  ...[
    'ıspanak',
    'ﬁnance',
    'oﬀice',
    'ﬃ',
    'ǅ',
    'Ｗｉｄｅ',
    '１２３',
    'ﾊﾝｶｸ',
    '𝓕𝓪𝓷𝓬𝔂',
    '①②',
    '½',
    '2²',
    'Ⅷ',
    'K',
    'Å',
    'ſ',
    'ẞ',
    'Ǆ',
    'ŉ',
    'ΐ',
  ],
  ...[
    '工程师',
    '東京',
    '𠮷野家',
    '한국어',
    '가나',
    'กรุงเทพ',
    'น้ำ',
    'निर्माण',
    'क्षत्रिय',
    'مُهَنْدِس',
    'صيانة',
    'ﷺ',
    'שָׁלוֹם',
    'אבג',
    'Ελλάς',
    'ЁЛКА',
    'Йод',
  ],
  ...[
    "don't",
    'e.g.',
    'a_b',
    '<li>R&amp;D</li>',
    '100%',
    '€50',
    '…',
    '—',
    '«là»',
    '„so“',
    '\u202eabc\u202c',
    'x\u20e3',
    'i\u0307',
    'I\u0307',
    'J\u030c',
  ],
]
const letters = Array.from('aeiouAEIOUnNßΣσςıİกมअابש가漢')
/** of different combining classes: 0, 9, 10 to 35, 84, 103, 107, 118, 202, 216, 220, 224, 230, 232, 233, 240 */
const reordered = Array.from(
  '\u0301\u0323\u0327\u0345\u035c\u0360\u0315\u05b0\u05c1\u064b\u0651\u0c55\u0e38\u0e48\u0eb8\u093c\u094d\u302e\u{1d165}\u0f71\u034f\u0903',
)
const marks = Array.from('.,;:!?-_/\\()[]{}<>#$%^&*+=|~`@"\'·、。「」・，。؟؛।॥๏†‡•‰′※‽⁂⸮⹃〜﹏￥')

function ranges(...all: readonly (readonly [number, number])[]): ((random: Random) => string)[] {
  return all.map(
    ([first, last]) =>
      (random: Random) =>
        many(random, 1, 12, () => char(random.int(first, last))),
  )
}

function many(random: Random, least: number, most: number, make: () => string): string {
  return Array.from({ length: random.int(least, most) }, make).join('')
}

function char(codePoint: number): string {
  return String.fromCodePoint(codePoint)
}
