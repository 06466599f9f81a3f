// Elektroniker: the German bank of the electrician's trade.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const electricianGerman: Bank = {
  titles: [
    ['Elektrohelfer{in}', 'Elektroniker{in} (Berufseinstieg)', 'Monteur{in}'],
    [
      'Elektroniker{in} für Betriebstechnik',
      'Elektroniker{in} für Energie- und Gebäudetechnik',
      'Betriebselektriker{in}',
      'Elektroinstallateur{in}',
    ],
    ['Vorarbeiter{in} Elektro', 'Obermonteur{in}', 'Elektromeister{in}'],
  ],
  employers: lines(`
    Elektro Hagedorn GmbH | Handwerksbetrieb mit 25 Beschäftigten
    Stadtwerke Auental | Energieversorger
    Wiesenthal Verpackungsmaschinen GmbH | Maschinenbau für die Lebensmittelindustrie
    Lichtplan Nord GmbH | Elektroinstallation in Neubauten
    Papierfabrik Sülzbach | Papierherstellung im Vierschichtbetrieb
    Aufzugbau Reinecke | Montage und Wartung von Aufzügen
    Klinikum Weserbogen | Krankenhaus, Technischer Dienst
    Kranbau Overath GmbH | Krane und Hebezeuge`),
  openers: lines(`
    {title} mit {years} Jahren Berufserfahrung in Installation, Wartung und Prüfung.
    Gelernte Elektrofachkraft, {years} Jahre in {Industrie und Handwerk|der Instandhaltung|der Gebäudetechnik}.
    Seit {years} Jahren im Elektrohandwerk, gewissenhaft und selbstständig.`),
  traits: lines(`
    Sicheres Arbeiten nach den fünf Sicherheitsregeln.
    Saubere Verdrahtung und vollständige Beschriftung.
    Freundlich beim Kunden, auch am Freitagnachmittag.
    Systematische Fehlersuche statt Teiletausch.`),
  voice: lines(`
    Mich reizt die Fehlersuche: Ich gebe erst auf, wenn die Anlage wieder läuft.
    Ich arbeite gern im Team, komme aber auch allein auf der Baustelle zurecht.
    Nach Jahren auf wechselnden Baustellen suche ich einen Betrieb, in dem ich länger bleiben kann.`),
  duties: lines(`
{Reparatur|Instandsetzung} von Straßenbeleuchtung und Ampelanlagen
{Montage|Montage und Anschluss} von Sprechanlagen und Zutrittskontrolle
Erneuerung der Elektroinstallation in {Mehrfamilienhäusern|Bauernhöfen|Kindergärten}
{Wartung|Prüfung und Wartung|Instandhaltung} von Aufzügen und Hebebühnen
Beschriftung und Zeichnung von Bestandsanlagen
Baustromversorgung für {Neubau|Stadtfest|Filmaufnahmen}
Motorwechsel und Ausrichten von Kupplungen
Übergabe und Erklärung der Anlage an den Kunden
    Installation von Beleuchtung, Steckdosen und Unterverteilungen in {Neubauten|Altbauten|Schulen}
    Prüfung ortsveränderlicher Geräte nach DGUV V3, {300..900/50} im Jahr
    Wartung und Instandsetzung von {Pumpen|Motoren|Lüftungsanlagen|Förderbändern}
    Fehlersuche an elektrischen Anlagen ~ auch nachts in der Rufbereitschaft
    Verlegen von Kabeltrassen, Leitungen und Leerrohren
    {Austausch|Erneuerung} von Zählerschränken und Verteilungen
    Messungen nach DIN VDE 0100-600 mit Protokoll
    {Montage|Montage und Anschluss} von Photovoltaikanlagen und Wallboxen
    Umrüstung der Hallenbeleuchtung auf LED, {400..1200/100} Leuchten
    {Wartung|Prüfung und Wartung|Instandhaltung} von Notbeleuchtung und Brandmeldeanlagen
    Aufmaß und Materialbestellung
    Einweisung von Kunden in die Haustechnik
    Anschluss von {Backöfen|Verpackungslinien|Kühlanlagen}
    Netzwerkverkabelung und Messung der Strecken
    {Führung|Begleitung} von {zwei|drei|vier} Monteuren und Auszubildenden
    Vorbeugende Instandhaltung nach Wartungsplan
    {Austausch|Erneuerung} von Frequenzumrichtern und Sensoren
    {Abstimmung|Laufende Abstimmung|Absprache} mit Bauleitung und anderen Gewerken
    {Pflege|Verwaltung} der Revisionsunterlagen
    Ersatzteilverwaltung in SAP PM`),
  wins: lines(`
    Stillstandszeiten im Jahr {during} um {12..28} % verringert
    Energiekosten der Halle um {18..41} % gesenkt
    Sanierung einer Schule in den Sommerferien termingerecht übergeben
    Wiederkehrende Störung nach zwei Jahren auf einen Wackelkontakt zurückgeführt`),
  skills: lines(`
    Fehlersuche
    DGUV V3
    VDE-Messungen
    Gebäudeinstallation
    Netzwerktechnik
    Wartung
    KNX
    Frequenzumrichter
    EPLAN (lesen)
    SAP PM
    Photovoltaik
    Brandmeldetechnik`),
  certificates: lines(`
    Elektrofachkraft, jährliche Unterweisung {2021..2024}
    Ersthelfer, {2020..2024}
    Hubarbeitsbühne, {2018..2024}
    KNX-Grundkurs, {2016..2023}
    Schaltberechtigung bis 20 kV, {2017..2023}`),
  education: lines(`
    Ausbildung Elektroniker{in} für Betriebstechnik (IHK) | college
    Ausbildung Energieelektroniker{in} | college
    Meisterprüfung im Elektrohandwerk (Teil III und IV) | college
    Mittlere Reife | school
    Realschulabschluss | school`),
  shown: {
    plc: {
      literal: { duty: ['SPS-Programmierung mit Siemens S7 und TIA Portal'], skill: ['SPS (S7, TIA Portal)'] },
      reworded: {
        duty: ['Fehlersuche online in der Steuerung, Anpassung von Netzwerken und Bausteinen'],
        skill: ['Simatic'],
      },
    },
    panels: {
      literal: { duty: ['Schaltschrankbau nach Stromlaufplan'], skill: ['Schaltschrankbau'] },
      reworded: { duty: ['Aufbau und Verdrahtung von Steuerungen, bis {80..400/20} Klemmen'] },
    },
    commissioning: {
      literal: { duty: ['Inbetriebnahme von Maschinen im Werk und beim Kunden'] },
      reworded: { duty: ['Anlagen vom ersten Einschalten bis zur Abnahme begleitet'] },
    },
    travel: {
      literal: { duty: ['Montageeinsätze in {Polen|Österreich|Frankreich|Tschechien}, etwa {40..60/10} % Reisezeit'] },
      reworded: { duty: ['Weltweit unterwegs, {12..24} Wochen im Jahr auf Baustellen'] },
    },
  },
  nearMisses: [
    {
      titles: ['Projektleiter{in} Elektrotechnik (Kalkulation)'],
      profile: [
        'Kalkulation und Abrechnung von Elektroprojekten; praktische Arbeit an Anlagen zuletzt vor {elf|zwölf|vierzehn} Jahren. Keine Reisetätigkeit gewünscht.',
      ],
      duties: lines(`
        Kalkulation von Ausschreibungen bis {2..5} Mio. Euro
        Nachtragsverhandlungen mit Auftraggebern
        Rechnungsprüfung der Nachunternehmer
        Vergleich von Angeboten für Leuchten und Schaltanlagen`),
      meets: [],
    },
  ],
}
