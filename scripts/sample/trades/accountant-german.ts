// Buchhaltung: the German bank of the accountants.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const accountantGerman: Bank = {
  titles: [
    ['Sachbearbeiter{in} Buchhaltung', 'Kreditorenbuchhalter{in}', 'Steuerfachangestellte{r}'],
    ['Finanzbuchhalter{in}', 'Debitorenbuchhalter{in}', 'Alleinbuchhalter{in}', 'Hauptbuchhalter{in}'],
    ['Leiter{in} Buchhaltung', 'Teamleiter{in} Finanzbuchhaltung', 'Referent{in} Rechnungswesen'],
  ],
  employers: lines(`
    Steuerkanzlei Ahrens & Thom | Steuerberatung mit 18 Beschäftigten
    Rottal Werkzeugbau GmbH | Werkzeugbau mit Werken in Tschechien
    Bäderbetriebe Nordsee gGmbH | kommunale Bäder
    Leinewerke Energie AG | regionaler Energieversorger
    Textilhaus Brandmeier KG | Textilhandel mit elf Filialen
    Medizintechnik Solhard GmbH | Hersteller von Rollstühlen
    Wohnbau Auental eG | Wohnungsgenossenschaft
    Spedition Kessler & Voss | Spedition mit eigenem Fuhrpark`),
  openers: lines(`
    {title} mit {years} Jahren Berufserfahrung in Kanzlei und Industrie.
    Erfahrene Fachkraft im Rechnungswesen, {years} Jahre in {mittelständischen Unternehmen|Handel und Produktion}.
    Seit {years} Jahren in der Finanzbuchhaltung, genau und termintreu.`),
  traits: lines(`
    Klärt Differenzen, bevor sie gebucht werden.
    Sicher im Umgang mit Prüfern und Behörden.
    Verlässlich bei Fristen.
    Erklärt Zahlen verständlich.`),
  voice: lines(`
    Ich mag geordnete Konten und klare Zuständigkeiten.
    Nach vielen Jahren in der Kanzlei möchte ich in ein Unternehmen wechseln.
    Ich suche eine Aufgabe in Vollzeit mit einem Homeoffice-Tag.`),
  duties: lines(`
{Bearbeitung|Klärung} von Belegen aus {sieben|elf|vierzehn} Filialen
Kontierung und Prüfung von Eingangsrechnungen auf Richtigkeit
{Verwaltung|Überwachung} von Bürgschaften und Darlehen
Abrechnung von Nebenkosten für {120..900/20} Wohnungen
{Erstellung|Ausarbeitung} von Rechnungen und Gutschriften
Ansprechpartner{in} für Mahnungen und Ratenzahlungen
{Aufbereitung|Zusammenstellung} von Unterlagen für Banken
Archivierung und Digitalisierung von {acht|zehn|zwölf} Jahrgängen
    Buchung von {400..1500/50} Eingangsrechnungen im Monat
    Abstimmung der Debitoren- und Kreditorenkonten
    Durchführung des Zahlungsverkehrs und Mahnwesens
    Führung der Anlagenbuchhaltung
    {Buchen|Verbuchen} von Bank, Kasse und Kreditkarten
    {Vorbereitung|Mitwirkung bei der Vorbereitung} der Prüfung durch den Wirtschaftsprüfer
    Reisekostenabrechnung für {60..300/20} Beschäftigte
    {Erstellung|Ausarbeitung} von Auswertungen und Soll-Ist-Vergleichen
    Liquiditätsplanung auf Wochenbasis
    Buchhaltung für {15..45/5} Mandanten
    {Pflege|Verwaltung} der Stammdaten
    Abgrenzungen und Rückstellungen
    Mitarbeit bei der Umstellung auf {SAP S/4HANA|DATEV|Dynamics}
    {Betreuung|Begleitung} der Inventur
    Abstimmung der Verrechnungskonten mit {Österreich|Tschechien|Polen}
    {Prüfung|Kontrolle} von Verträgen auf Leasing
    Kostenstellenrechnung, Umlagen
    Statistische Meldungen an das Statistische Landesamt`),
  wins: lines(`
    Außenstände von {52..68} auf {34..41} Tage gesenkt
    Skontoerträge um {14..38} Tsd. Euro gesteigert
    Einführung des digitalen Rechnungseingangs, Durchlaufzeit halbiert
    {Vier|Fünf|Sechs} Prüfungen ohne wesentliche Feststellung`),
  skills: lines(`
    DATEV
    SAP FI
    MS Excel
    Zahlungsverkehr
    Mahnwesen
    Anlagenbuchhaltung
    Kontenabstimmung
    Reisekosten
    Kostenrechnung
    HGB
    Liquiditätsplanung
    E-Rechnung`),
  certificates: lines(`
    DATEV-Anwenderschulung, {2014..2023}
    SAP FI Grundkurs, {2013..2022}
    Seminar E-Rechnung, {2023..2024}
    Datenschutzunterweisung, {2020..2024}`),
  education: lines(`
    Ausbildung Steuerfachangestellte{r} | college
    Ausbildung Industriekauf{mann} | college
    Betriebswirt{in} (VWA) | college
    Abitur | school
    Fachhochschulreife Wirtschaft | school`),
  shown: {
    qualified: {
      literal: { certificate: ['Geprüfte{r} Bilanzbuchhalter{in} (IHK), {2008..2020}'] },
      reworded: { certificate: ['Aufstiegsfortbildung zum Bachelor Professional in Bilanzbuchhaltung, {2020..2023}'] },
    },
    monthEnd: {
      literal: { duty: ['Erstellung der Monats- und Quartalsabschlüsse'], skill: ['Monatsabschluss'] },
      reworded: {
        duty: [
          'Schließen der Bücher bis zum {vierten|fünften|sechsten} Arbeitstag mit Bericht an die Geschäftsführung',
        ],
      },
    },
    tax: {
      literal: { duty: ['Umsatzsteuervoranmeldungen und Steuererklärungen'], skill: ['Umsatzsteuer'] },
      reworded: { duty: ['Meldungen an das Finanzamt, Begleitung von zwei Betriebsprüfungen'] },
    },
    consolidation: {
      literal: { duty: ['Konzernabschluss nach IFRS für {vier|sechs|acht} Gesellschaften'], skill: ['Konsolidierung'] },
      reworded: { duty: ['Zusammenführung der Einzelabschlüsse einschließlich Währungsumrechnung und Eliminierungen'] },
    },
  },
  nearMisses: [
    {
      titles: ['Kaufmännische Leitung'],
      profile: [
        'Kaufmännische Leitung mit Prokura; Buchungsarbeit und Abschlüsse liegen seit Jahren bei meinem Team. Gesucht wird eine Geschäftsführungsaufgabe.',
      ],
      duties: lines(`
        Verhandlungen mit Banken über {5..18} Mio. Euro
        Steuerung von Einkauf, IT und Personal
        Aufbau eines Risikomanagements
        Berichte an den Beirat`),
      meets: [],
    },
  ],
}
