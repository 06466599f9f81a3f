// The common bank, in German.
import { lines } from '../templates.ts'
import type { CommonBank } from './common.ts'

export const commonGerman: CommonBank = {
  duties: {
    hands: lines(`
      Einhaltung der Unfallverhütungsvorschriften, Teilnahme an Unterweisungen
      {Vertretung|Urlaubsvertretung} des Vorarbeiters im Urlaub
      {Anleitung|Einarbeitung} von Auszubildenden und Leiharbeitnehmern
      {Pflege|Aktualisierung} von Werkzeug und Verbrauchsmaterial
      Führen von Arbeits- und Stundennachweisen
      Mitwirkung an Verbesserungsvorschlägen, {zwei|drei} davon prämiert
      Bereitschaft zu Mehrarbeit in Spitzenzeiten
      Mitarbeit bei der Umstellung auf papierlose Aufträge
      Aufräumen und Übergabe des Arbeitsplatzes an die Folgeschicht`),
    care: lines(`
      Pflege- und Verlaufsdokumentation am PC
      Übergaben am Bett, mündlich und schriftlich
      {Anleitung|Einarbeitung} von Schülern und Praktikanten
      Gespräche mit Angehörigen
      Bestellung und Prüfung von Material und Medikamenten
      Mitarbeit in der Arbeitsgruppe {Schmerz|Hygiene|Übergabe}
      {Teilnahme|Regelmäßige Teilnahme} an Fallbesprechungen und Supervision
      Übernahme von Diensten bei kurzfristigen Ausfällen`),
    office: lines(`
      {Erstellung|Ausarbeitung} von Berichten und Präsentationen für die Leitung
      {Vertretung|Urlaubsvertretung} der Abteilungsleitung in Abwesenheit
      Einarbeitung von {zwei|drei|vier} neuen Kollegen
      {Organisation|Vorbereitung} des wöchentlichen Teamgesprächs
      {Zusammenarbeit|Enge Zusammenarbeit} mit Kollegen in {Wien|Breslau|Rotterdam|Lissabon}
      {Pflege|Aktualisierung} von Vorlagen und Arbeitsanweisungen
      {Mitwirkung|Mitarbeit} bei der Einführung der elektronischen Akte
      Ansprechpartner{in} für die Revision, {drei|vier|fünf} Feststellungen abgearbeitet
      {Betreuung|Begleitung} von {zwei|drei} Auszubildenden
      Verkürzung der Bearbeitungszeit von {neun|acht|zwölf} auf {vier|fünf} Tage`),
  },
  anywhere: lines(`
    {Teilnahme|Regelmäßige Teilnahme} an zwei Fortbildungen im Jahr, Weitergabe der Inhalte im Team
    {Betreuung|Begleitung} von Praktikanten und Schülern während der Projektwoche
    Mitglied im Arbeitsschutzausschuss des Betriebs
    Enge Abstimmung mit {Einkauf|Qualitätssicherung|Nachbarabteilungen} bei wiederkehrenden Problemen
    {Erstellung|Ausarbeitung} eines Leitfadens für neue Kolleginnen und Kollegen, der bis heute verwendet wird
    Übernahme zusätzlicher Aufgaben für {vier|fünf|sieben} Monate nach dem Weggang einer Kollegin
    {Organisation|Vorbereitung} des Urlaubsplans für ein Team von {6..18} Personen
    Mitarbeit bei der Vorbereitung und Begleitung von {Zertifizierungen|Begehungen|Prüfungen}
    {Führung|Begleitung} von Besuchergruppen und Beteiligung am Tag der offenen Tür
    Einbringen von Verbesserungen in der monatlichen Besprechung`),
  contexts: lines(`
    Unbefristete Anstellung in Vollzeit, Team von {5..24} Personen.
    Zunächst als Vertretung in der Elternzeit, danach unbefristet übernommen.
    Neu geschaffene Stelle nach {einer Umstrukturierung|der Übernahme des Betriebs}.
    Einsatz an {zwei|drei} Standorten, direkt der Leitung unterstellt.
    Aufgestiegen von der {Aushilfe|Vertretung} zur festen Kraft mit eigener Verantwortung.
    Kleiner Betrieb mit kurzen Wegen und breitem Aufgabengebiet.
    Befristete Stelle im Rahmen eines Projekts, zweimal verlängert.
    Einstieg über Zeitarbeit, Übernahme nach {vier|sechs|neun} Monaten.`),
  firstJobs: [
    {
      titles: ['Aushilfe im Verkauf', 'Verkäufer{in}'],
      employers: ['Kaufladen Sommerfeld', 'Schuhhaus Emmerich', 'Bäckerei Tönnsen'],
      duties: lines(`
        Bedienung und Kasse neben der Ausbildung
        Auffüllen der Regale, Warenpräsentation
        {Bearbeitung|Klärung} von Reklamationen`),
    },
    {
      titles: ['Freiwilliges Soziales Jahr', 'Bundesfreiwilligendienst'],
      employers: ['Lebenswerk Nordheide e. V.', 'Haus am Weiher'],
      duties: lines(`
        {Begleitung|Betreuung und Begleitung} von Senioren im Alltag
        Fahrdienst und Ausflüge`),
    },
    {
      titles: ['Servicekraft', 'Kellner{in} (Minijob)'],
      employers: ['Gasthof Zur Linde', 'Café Windfang'],
      duties: lines(`
        Service auf der Terrasse mit {12..20} Tischen
        Kassenabrechnung am Abend`),
    },
    {
      titles: ['Produktionshelfer{in}'],
      employers: ['Kunststoffwerk Haslach', 'Druckerei Wiegand & Sohn'],
      duties: lines(`
        Bestückung und Sichtprüfung im Schichtbetrieb
        Verpackung und Palettierung`),
    },
  ],
  gaps: lines(`
    Elternzeit
    Pflege eines Angehörigen
    Arbeitsuchend, Weiterbildung
    Auslandsaufenthalt in {Neuseeland|Irland|Kanada}
    Sabbatical`),
  interests: lines(`
    Wandern
    Chorgesang
    Freiwillige Feuerwehr
    Fußball (Kreisliga, Torwart)
    Gartenarbeit
    Imkerei
    Modellbau
    Fotografie
    Schach
    Backen
    Schwimmen
    Lesen
    Posaune im Musikverein
    Motorrad
    Rennrad`),
  references: lines(`
    Zeugnisse und Referenzen auf Anfrage.`),
  referees: [],
  leaving: [],
  available: lines(`
    Kündigungsfrist: {vier Wochen|drei Monate zum Quartalsende|sechs Wochen}
    Eintritt ab sofort möglich
    Führerschein Klasse B
    Umzugsbereit
    Führerschein Klasse B, eigener Pkw`),
  boasts: [],
  strengths: lines(`
    Teamfähigkeit
    Zuverlässigkeit
    MS Office
    Belastbarkeit
    Selbstständiges Arbeiten
    Organisationstalent`),
  links: [],
  schools: {
    school: [
      'Gesamtschule Nordring',
      'Schulzentrum am Stadtpark',
      'Kooperative Gesamtschule Moorweg',
      'Gesamtschule an der Aue',
      'Schulzentrum Lortzstraße',
    ],
    college: ['Berufskolleg Elbmarsch', 'Gewerbliche Schule Rottal', 'Berufliche Schulen Hegau', 'Fachschule am Kanal'],
    university: [
      'Hochschule Weserland',
      'Universität Altmühl',
      'Technische Hochschule Elbmarsch',
      'Hochschule Rheinbogen',
    ],
  },
  languages: {
    native: 'Muttersprache',
    levels: ['fließend', 'gut', 'Grundkenntnisse', 'B1', 'B2', 'verhandlungssicher'],
    names: ['Englisch', 'Französisch', 'Spanisch', 'Niederländisch'],
  },
  intros: [],
}
