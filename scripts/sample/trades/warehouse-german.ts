// Lager: the German bank of the warehouse trade.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const warehouseGerman: Bank = {
  titles: [
    ['Lagerhelfer{in}', 'Kommissionierer{in}', 'Versandhelfer{in}'],
    ['Fachkraft für Lagerlogistik', 'Staplerfahrer{in}', 'Lagerist{in}', 'Mitarbeiter{in} Wareneingang'],
    ['Schichtleiter{in} Lager', 'Teamleiter{in} Warenausgang', 'Lagermeister{in}'],
  ],
  employers: lines(`
    Hansekontor Logistik GmbH | Kontraktlogistik für den Lebensmittelhandel
    Möbelhaus Breitenfeld KG | Zentrallager mit 30.000 Stellplätzen
    Vogtmann Baustoffe | Baustoffhandel
    Rheinquell Getränkelogistik GmbH | Getränkegroßhandel
    Alsterpaket GmbH | Paketzentrum
    Kühlhaus Nordermoor GmbH | Tiefkühllager
    Schraubenhandel Otterbach | Befestigungstechnik
    Personaldienst Kranich | Zeitarbeit, verschiedene Einsatzbetriebe`),
  openers: lines(`
    {title} mit {years} Jahren Erfahrung in Wareneingang, Kommissionierung und Versand.
    Zuverlässige Fachkraft aus dem Lager, {years} Jahre Praxis, schichtbereit und körperlich belastbar.
    Seit {years} Jahren in der Lagerlogistik tätig, zuletzt als {title}.`),
  traits: lines(`
    Sorgfältig beim Zählen, ruhig in Stoßzeiten.
    Ordnung am Arbeitsplatz ist für mich selbstverständlich.
    Sicherer Umgang mit Scanner, Waage und Versandsoftware.
    Arbeitssicherheit geht vor Tempo.`),
  voice: lines(`
    Ich arbeite gern im Team, packe mit an und denke einen Schritt voraus.
    Mein jetziger Standort wird zum Jahresende geschlossen, daher suche ich eine neue Stelle in der Region.
    Ich bin pünktlich, flexibel und habe in {vier|fünf|sechs} Jahren kaum gefehlt.`),
  duties: lines(`
Sortieren und Verladen von Sendungen nach Postleitzahl
Annahme von Anlieferungen mit Zeitfenstersteuerung
{Kontrolle|Laufende Kontrolle} von Mindesthaltbarkeitsdaten und Chargen
Aufbau von Displays für Verkaufsaktionen
Reinigung und Wartung der Batterieladestation
Entladen von Überseecontainern von Hand, bis {900..1600/100} Kartons
Konfektionierung von Ersatzteilsätzen nach Stückliste
{Meldung|Aufnahme} und Dokumentation von Transportschäden
    Kommissionierung von {120..260/10} Positionen pro Schicht mit {MDE-Gerät|Pick-by-Voice|Scanner}
    Be- und Entladen von {12..26} Lkw und Containern je Schicht ~ einschließlich Ladungssicherung
    Wareneingangskontrolle nach Lieferschein, Buchung in {SAP EWM|proLag|SAP WM}
    Ein- und Auslagern nach FIFO, Pflege der Lagerplätze
    Verpacken von {Möbeln|Glas und Keramik|Ersatzteilen} für den {Paketversand|Export}
    {Erstellen|Ausfertigen} von Versandpapieren und Zolldokumenten
    {Durchführung|Planung und Durchführung} der permanenten Inventur, Klärung von Differenzen
    Nachschubsteuerung für {zwei|drei} Kommissionierzonen
    Retourenprüfung und Wiedereinlagerung, {60..140/10} Sendungen täglich
    Einweisung von {4..15} neuen Kollegen und Aushilfen
    Bedienung von Elektro-Hubwagen, Niederhubwagen und Umreifungsmaschine
    Tägliche Sichtprüfung der Flurförderzeuge
    Zusammenstellen von Filialtouren in Abladereihenfolge
    Temperaturkontrolle und Dokumentation im {Frische|Tiefkühl}bereich
    {Abstimmung|Laufende Abstimmung|Absprache} mit Disposition und Fahrern zu Rampenzeiten
    {Sauberhalten|Reinigung} von Gängen, Rampe und Ladezone
    Mitarbeit beim Umzug des Lagers ~ {8..20} Tausend Paletten in {drei|vier} Wochen
    Etikettieren und Umpacken nach Kundenvorgabe
    Sperren beschädigter Ware und Fotodokumentation für die Reklamation
    {Vorbereitung|Mitwirkung bei der Vorbereitung} der Jahresinventur mit {10..30} Aushilfen`),
  wins: lines(`
    Senkung der Fehlpicks von {1.4..2.4} % auf {0.3..0.7} %
    Inventurdifferenz im Jahr {during} unter {0.2..0.5} %
    {Drei|Vier|Fünf} Jahre unfallfrei
    Neuordnung der Schnelldreher, Wege um {12..24} % verkürzt`),
  skills: lines(`
    SAP EWM
    MDE / Scanner
    Pick-by-Voice
    Inventur
    Ladungssicherung
    Wareneingangsprüfung
    Verpackung
    Retouren
    MS Excel
    FIFO / FEFO
    Versandpapiere
    Hubwagen`),
  certificates: lines(`
    Ersthelfer, {2020..2024}
    Brandschutzhelfer, {2019..2024}
    Ladungssicherung nach VDI 2700, {2017..2023}
    Hygieneschulung nach IfSG, {2018..2024}`),
  education: lines(`
    Ausbildung zur Fachkraft für Lagerlogistik (IHK) | college
    Ausbildung Fachlagerist{in} (IHK) | college
    Mittlere Reife | school
    Hauptschulabschluss | school`),
  shown: {
    reach: {
      literal: {
        certificate: ['Staplerschein mit Zusatzausbildung Schubmaststapler, {2016..2022}'],
        duty: ['Bedienung von Schubmaststaplern im Hochregal bis {9..12} m'],
        skill: ['Schubmaststapler'],
      },
      reworded: {
        certificate: ['Flurfördermittelschein (Stufe 1 und 2), {2015..2022}'],
        duty: ['Ein- und Auslagern im Schmalgang mit Hochregalstapler, Hubhöhe {10..13} m'],
        skill: ['Hochregalstapler'],
      },
    },
    nights: {
      literal: { duty: ['Dauernachtschicht von 22 bis 6 Uhr'], skill: ['Nachtschicht'] },
      reworded: {
        duty: ['Arbeit im Dreischichtbetrieb, überwiegend nachts'],
        skill: ['Schichtbereitschaft, gern nachts'],
      },
    },
    hazardous: {
      literal: {
        certificate: ['Gefahrgutunterweisung nach ADR 1.3, {2021..2024}'],
        duty: ['Lagerung und Verpackung von Gefahrgut (Klassen 3, 8, 9)'],
      },
      reworded: {
        duty: ['Umgang mit Farben, Lösemitteln und Batterien nach Zusammenlagerungstabelle'],
        skill: ['Gefahrstofflager'],
      },
    },
    lead: {
      literal: { duty: ['Leitung eines Teams von {8..16} Mitarbeitern in der Schicht'], skill: ['Teamleitung'] },
      reworded: {
        duty: ['Personaleinsatz, Schichtbesprechung und Übergabe für {9..15} Kollegen'],
        skill: ['Mitarbeiterführung'],
      },
    },
  },
  nearMisses: [
    {
      titles: ['Leiter{in} Logistikzentrum'],
      profile: [
        'Leitung eines Standorts mit {80..140/10} Mitarbeitenden; operative Staplertätigkeit liegt mehr als zehn Jahre zurück, der Fahrausweis ist nicht verlängert.',
      ],
      duties: lines(`
        Budgetverantwortung über {3..7} Mio. Euro
        Verhandlung von Mietverträgen und Dienstleisterrahmen
        Kennzahlenberichte an die Geschäftsführung
        {Einführung|Mitarbeit bei der Einführung} eines Prämienlohnsystems mit dem Betriebsrat`),
      meets: ['lead'],
    },
  ],
}
