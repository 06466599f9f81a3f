/** One spelling for what people type differently: case, accents, ligatures, full-width forms. */

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '♯': '#',
}

const ascii = /^[\n\t\x20-\x7e]*$/

/** Lower case, without accents and vowel points (NFKD, those marks removed) and without invisible format characters. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  const lower = text.normalize('NFKD').toLowerCase()
  return lower
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\p{Cf}]/gu, '')
    .replace(/[ßæœøđðłþı♯]/g, (letter) => letters[letter] ?? letter)
}
