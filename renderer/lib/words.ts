/**
 * Which words of a query stand in a short passage: for underlining them in a list. The engine marks whole documents itself; a test holds
 * the two rules together (its stop words are not marked here, what it counts as the same word is).
 */
import type { Range } from '../../src/contract/common.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}+#.]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu

/** Words that carry no meaning of their own, and numbers written as words, which stand in every text of their language. */
const languages = {
  en: `a about above after all also am an and any are as at be been being but by could did do does doing each few for from
    had has have having he her hers him his how i if in into is its just me more most my no nor not of off on once only or
    other our out over own per same she should so some such than that the their them then there these they this those
    through to too under until up very via was we were what when where which while who whom why with would you your can will
    one two three four five six seven eight nine ten eleven twelve`,
  de: `aber als am an auch auf aus bei beim bin bis da dabei damit das dass dein dem den der des die dies diese diesem diesen
    dieser dieses doch du durch ein eine einem einen einer eines er es etwas euch fuer fur hat haben hier ich ihr ihre ihrem
    ihren ihrer im in ins ist ja kein keine mein mit nach nicht noch nur oder ohne sein seine sich sie sind so sowie ueber uber um
    und uns unser unsere unter vom von vor war was wenn werden wie wir wird wo zu zum zur zwischen
    eins zwei drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwoelf`,
  fr: `au aux avec ce ces cette dans de des du elle en et etre eu il ils je la le les leur lui mais me meme mes moi mon ne nos
    notre nous on ou par pas pour qu que qui sa sans se ses son sont sur ta te tes toi ton tu un une vos votre vous y`,
  es: `al algo como con de del desde donde el ella en entre era es esta este esto ha hasta la las le les lo los mas me mi muy no
    nos o para pero por que se ser si sin sobre son su sus tambien tu un una uno y ya`,
  it: `ai al alla alle anche che chi ci come con cui da dal dalla dei del della delle di e gli ha ho i il in io la le lo loro ma
    mi mio nel nella non o per piu quale se si sono su sua suo tra un una uno`,
  nl: `aan als bij dan dat de den der dit door een en er haar heb het hij hoe ik in is maar met mij mijn naar niet nog nu of om
    onder ons ook op te tot uit van voor waar was wat we wij ze zich zij zijn`,
  pl: `a aby ale bez byc byl byla bylo co czy dla do i ich ja jak jako jest jego jej juz lub ma mi mnie moj na nad nie o od
    oraz po pod przez przy sa sie ta tak tego ten to tym w we z za ze`,
} as const
const frequent: ReadonlySet<string> = new Set(Object.values(languages).flatMap((words) => words.split(/\s+/)))

const ending = /(?:ing|ed|es|en|er|s|e|n)$/

/** Without the commonest endings, as far as four letters are left: "licences" and "licence" are one, as they are to the engine. */
function stem(word: string): string {
  const shorter = word.replace(ending, '')
  return shorter === word || shorter.length < 4 ? word : stem(shorter)
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The stems of a query's words that are worth marking. */
export function wordsOf(query: string): Set<string> {
  const all = [...query.matchAll(word)].map(([match]) => plain(match))
  return new Set(all.filter((each) => each.length > 1 && !frequent.has(each)).map(stem))
}

/** Where words of the query stand in the passage, in any of their forms. */
export function hits(passage: string, words: ReadonlySet<string>): Range[] {
  return [...passage.matchAll(word)]
    .filter(([match]) => !frequent.has(plain(match)) && words.has(stem(plain(match))))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
