// Vertrieb: the German bank of the sales trade.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const salesGerman: Bank = {
  titles: [
    ['Mitarbeiter{in} Vertriebsinnendienst', 'Junior-Verkaufsberater{in}'],
    ['Verkaufsberater{in} im Außendienst', 'Gebietsverkaufsleiter{in}', 'Vertriebsmitarbeiter{in}'],
    ['Vertriebsleiter{in} Region Nord', 'Key-Account-Manager{in}', 'Leiter{in} Verkauf'],
  ],
  employers: lines(`
    Folienwerk Harburg GmbH | Verpackungsfolien
    Büroring Systeme GmbH | Bürotechnik
    Arbeitsschutz Lindhorst KG | Berufskleidung und Schutzausrüstung
    Kaffeetechnik Morgenrot | Kaffeemaschinen für Betriebe
    Leuchtenbau Silberhorn GmbH | Industrieleuchten
    Reinchemie Dahlenburg | Reinigungsmittel
    Werkzeughandel Spangenberg | technischer Großhandel`),
  openers: lines(`
    {title} mit {years} Jahren Erfahrung im Vertrieb an Geschäftskunden.
    Vertrieb aus Überzeugung: {years} Jahre im Innen- und Außendienst.
    Seit {years} Jahren im technischen Verkauf tätig.`),
  traits: lines(`
    Hört zu, rechnet nach, hält Wort.
    Sicheres Auftreten vom Pförtner bis zur Geschäftsführung.
    Reisebereit und gut organisiert.
    Kurze Angebote, schnelle Antworten.`),
  voice: lines(`
    Ich verkaufe gern Produkte, die man anfassen kann.
    Meine Kunden bleiben, weil ich auch bei Reklamationen komme.
    Ich suche ein Gebiet, das ich langfristig entwickeln kann.`),
  duties: lines(`
{Organisation|Vorbereitung} von Hausmessen mit {40..160/10} Gästen
Bemusterung und Begleitung von Versuchen in der Produktion
Aufbau eines Händlernetzes in {Norddeutschland|Hessen|Thüringen}
{Erstellung|Ausarbeitung} von Katalogtexten und Preislisten
Auswertung verlorener Angebote
Abverkauf von Auslaufartikeln
{Betreuung|Begleitung} des Webshops für Geschäftskunden
Einarbeitung neuer Kolleginnen im Gebiet
    {Betreuung|Begleitung} von {80..220/10} Bestandskunden im Gebiet {Niedersachsen|Westfalen|Franken}
    Erstellung und Nachverfolgung von Angeboten
    Jahresgespräche und Preisverhandlungen
    Vorführung von Produkten beim Kunden
    Messeauftritte, {zwei|drei|vier} im Jahr
    Auftragsbearbeitung in SAP SD
    {Bearbeitung|Klärung} von Reklamationen vor Ort
    {Schulung|Unterweisung} der Fachhändler
    Absatzplanung und Berichte an die Vertriebsleitung
    Markt- und Wettbewerbsbeobachtung
    {Zusammenarbeit|Enge Zusammenarbeit} mit Anwendungstechnik und Produktion
    Tourenplanung, {12..18} Besuche pro Woche
    {Teilnahme|Regelmäßige Teilnahme} an öffentlichen Ausschreibungen
    Telefonische Beratung und Verkauf
    Einführung neuer Produkte im Handel
    Verfolgung offener Posten gemeinsam mit der Buchhaltung`),
  wins: lines(`
    Gebietsumsatz von {0.9..1.4} auf {1.8..2.9} Mio. Euro gesteigert
    Zielerreichung {during}: {104..128} %
    Deckungsbeitrag um {1.2..3.8} Punkte verbessert
    Rückgewinnung eines Großabnehmers nach {vier|fünf} Jahren`),
  skills: lines(`
    Angebotskalkulation
    Verhandlungsführung
    SAP SD
    Messen
    Präsentation
    Gebietsplanung
    MS Office
    Produktschulung
    Ausschreibungen
    Reklamationen
    Absatzplanung`),
  certificates: lines(`
    Verkaufstraining (fünf Module), {2010..2021}
    Verhandlungsseminar, {2013..2023}
    Ladungssicherung für Außendienst, {2015..2020}
    Führerschein Klasse B`),
  education: lines(`
    Ausbildung Groß- und Außenhandelskauf{mann} | college
    Ausbildung Industriekauf{mann} | college
    Geprüfte{r} Handelsfachwirt{in} | college
    Fachhochschulreife | school
    Realschulabschluss | school`),
  shown: {
    hunting: {
      literal: { duty: ['Neukundengewinnung, {15..40} neue Kunden im Jahr'], skill: ['Neukundengewinnung'] },
      reworded: { duty: ['Kaltakquise und Aufbau eines Gebiets ohne Kundenstamm'] },
    },
    keyAccounts: {
      literal: { duty: ['Betreuung von Schlüsselkunden mit Rahmenverträgen'], skill: ['Key-Account-Management'] },
      reworded: { duty: ['Verantwortung für die {fünf|sechs|acht} größten Abnehmer des Hauses'] },
    },
    crm: {
      literal: { duty: ['Pflege der Kundendaten und des Forecasts in Salesforce'], skill: ['Salesforce'] },
      reworded: { duty: ['Einführung der Kundendatenbank bei {zwölf|fünfzehn} Kollegen'], skill: ['CRM-Systeme'] },
    },
    abroad: {
      literal: { duty: ['Vertrieb in Deutschland und Österreich'] },
      reworded: { duty: ['Reisetätigkeit zu Kunden in Wien, Linz und Stuttgart'] },
    },
  },
  nearMisses: [],
}
