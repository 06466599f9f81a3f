import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'

/** What is left for the encoder of a line in the head of a CV, without punctuation. */
async function left(line: string): Promise<string> {
  const { text, identity } = await read(Buffer.from(`Ada Brown\nada.brown@example.org\n${line}\nSkills\nTIG`), 'a.txt')
  const encoded = identity.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return encoded.replace(/\nSkills\nTIG$/, '').replace(/^[\s,|·]+|[\s,|·]+$/g, '')
}

describe('an address in the head', () => {
  it.each([
    ['en', '9 Tannery Lane, Leeds LS1 4AP'],
    ['en', '221B Baker Street, London'],
    ['en', '14 ST JOHNS ROAD'],
    ['en', '1200 Oak Hill Drive, Springfield, IL 62701'],
    ['en', 'Leeds, United Kingdom'],
    ['de', 'Hauptstraße 12, 50667 Köln'],
    ['de', 'Kaiserring 3'],
    ['de', 'Hohenzollernring 22a, D-50672 Köln'],
    ['de', 'Ostring 7 | Westring 9'],
    ['de', 'Berliner Straße 5'],
    ['de', 'Am Alten Markt 7'],
    ['de', 'Karl-Marx-Allee 34'],
    ['de', 'Lindenstr. 4, 10969 Berlin'],
    ['de', 'Kurfürstendamm 21 · Mainufer 3'],
    ['fr', '12 rue de la République, 69002 Lyon'],
    ['fr', "3 bis, avenue de l'Europe, 31000 Toulouse"],
    ['fr', '8, boulevard Victor Hugo'],
    ['es', 'Calle Mayor 14, 28013 Madrid'],
    ['es', 'C/ Alcalá, n.º 7'],
    ['es', 'Avda. de la Constitución, 3'],
    ['it', 'Via Garibaldi 12, 20121 Milano'],
    ['it', 'Piazza San Marco, 5'],
    ['it', 'Corso Vittorio Emanuele, 24'],
    ['nl', 'Kerkstraat 14, 1017 GM Amsterdam'],
    ['nl', 'Jan van Galenstraat 8'],
    ['nl', 'Herengracht 182 | Stationsplein 1'],
    ['pl', 'ul. Długa 5/7, 31-147 Kraków'],
    ['pl', 'al. 3 Maja 12'],
    ['pl', 'os. Złotej Jesieni 4'],
  ])('is taken out, %s: %s', async (_, line) => {
    expect(await left(line)).toBe('')
  })

  it.each([
    'Mechanical engineering 12',
    'Mechanical Engineering 12',
    'BSc Electrical Engineering 2010, MSc',
    'Electrical Engineering 3, Welding',
    'catering 3',
    'Catering 3 wards',
    'Manufacturing 12 parts a day',
    'Monitoring 24 hours',
    'Transferring 12 patients',
    'Spring 5, String 2, Docstring 3',
    'Mentoring 4 apprentices',
    'Dekade 20',
    'Verkäufer 12 Jahre',
    'Einkäufer 10 Jahre',
    'Arbeitsplatz 4',
    'Erster Platz 2019',
    'Payments via Stripe 12',
    'delivered via Kafka 3',
    'Corso Java 8',
    'et al. Nature 12',
    '2019 IT Manager',
    '2015 HR Director',
    'Sales Manager, UK',
    'BA History, MA',
    '3 cours de cuisine',
    '12 Years of Welding',
    'Weld inspection level 2',
  ])('is no work or qualification: %s', async (line) => {
    expect(await left(line)).toBe(line)
  })
})
