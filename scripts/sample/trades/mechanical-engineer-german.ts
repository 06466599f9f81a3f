// Maschinenbau: the German bank of the mechanical engineers.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const mechanicalEngineerGerman: Bank = {
  titles: [
    ['Technische{r} Zeichner{in}', 'Jungingenieur{in} Konstruktion', 'Technische{r} Produktdesigner{in}'],
    ['Konstrukteur{in}', 'Entwicklungsingenieur{in}', 'Projektingenieur{in} Maschinenbau'],
    ['Leiter{in} Konstruktion', 'Senior-Entwicklungsingenieur{in}', 'Gruppenleiter{in} Entwicklung'],
  ],
  employers: lines(`
    Pumpenfabrik Ellerbek GmbH | Kreiselpumpen für die Wasserwirtschaft
    Hartung Pressenbau | hydraulische Pressen
    Wälzwerk Sondermaschinen GmbH | Sondermaschinen
    Getriebebau Rosenau KG | Industriegetriebe
    Landtechnik Osterwiek GmbH | Erntemaschinen
    Melkanlagen Brinkum | Melktechnik
    Schienentechnik Havelberg | Komponenten für Schienenfahrzeuge`),
  openers: lines(`
    {title} mit {years} Jahren Erfahrung im {Sondermaschinenbau|Anlagenbau|allgemeinen Maschinenbau}.
    Maschinenbau aus der Praxis: {years} Jahre von der Skizze bis zur Abnahme.
    Seit {years} Jahren in Konstruktion und Entwicklung.`),
  traits: lines(`
    Fertigungsgerecht und kostenbewusst.
    Rechnet erst von Hand, dann am Rechner.
    Gutes Verhältnis zu Werkstatt und Montage.
    Klare Berichte mit guten Skizzen.`),
  voice: lines(`
    Ich habe vor der Konstruktion in der Werkstatt gelernt und profitiere davon jeden Tag.
    Mich interessieren Maschinen, die lange laufen müssen.
    Ich suche eine Aufgabe mit eigener Produktverantwortung.`),
  duties: lines(`
Dauerversuche über {400..2000/100} Stunden mit Auswertung
Übertragung alter Papierzeichnungen in das CAD-System
{Auslegung|Berechnung} von Kühlung und Schmierung
{Erstellung|Ausarbeitung} von Hebe- und Transportplänen
Vergleich von Varianten nach Kosten und Gewicht
Ersatzteilkonstruktion für Maschinen ab Baujahr {1962|1974|1981}
Abnahme beim Kunden in {Polen|Österreich|der Türkei}
{Auswahl|Auswahl und Beschaffung} von Dichtungen und Lagern für Lebensmittelbereiche
    {Konstruktion|Entwurf und Konstruktion} von {Getrieben|Gestellen|Hubwerken|Dosiereinheiten} bis zur Freigabe
    {Auslegung|Berechnung} von Wellen, Lagern und Schraubverbindungen
    {Erstellung|Ausarbeitung} von Fertigungszeichnungen und Stücklisten
    {Betreuung|Begleitung} von Prototypen und Versuchen
    {Auswahl|Auswahl und Beschaffung} von Antrieben, Hydraulik und Pneumatik
    {Abstimmung|Laufende Abstimmung|Absprache} mit Einkauf und Lieferanten von Guss- und Drehteilen
    {Analyse|Untersuchung} von Schäden im Feld
    {Erstellung|Ausarbeitung} von Betriebsanleitungen
    Leitung von Projekten bis {0.3..1.8} Mio. Euro
    {Einführung|Mitarbeit bei der Einführung} eines Baukastens, Teilevielfalt um {18..35} % verringert
    Unterstützung der Montage und Inbetriebnahme
    {Durchführung|Planung und Durchführung} von FMEA
    {Pflege|Aktualisierung} von Änderungen in {SAP|PDM|Windchill}
    Kalkulation von Angeboten
    Schwingungsmessung und Auswuchten
    {Betreuung|Begleitung} von Abschlussarbeiten
    Werkstoffauswahl und Oberflächen
    {Teilnahme|Regelmäßige Teilnahme} an Normausschüssen`),
  wins: lines(`
    Herstellkosten um {9..24} % gesenkt
    Montagezeit von {36..48} auf {20..29} Stunden verkürzt
    Zwei Patente als Miterfinder{in}
    Gewährleistungskosten im Jahr {during} halbiert`),
  skills: lines(`
    Technisches Zeichnen
    Toleranzen nach ISO
    Hydraulik
    Pneumatik
    FMEA
    Stücklisten
    AutoCAD
    Werkstoffkunde
    Projektleitung
    SAP PLM
    Getriebe
    Kostenanalyse`),
  certificates: lines(`
    Projektmanagement (GPM Level D), {2013..2023}
    Seminar Form- und Lagetoleranzen, {2012..2022}
    REFA-Grundschein, {2008..2019}
    Schweißfachingenieur, Teil 1, {2010..2021}`),
  education: lines(`
    Diplom-Ingenieur{in} (FH) Maschinenbau | university
    Bachelor of Engineering Maschinenbau | university
    Staatlich geprüfte{r} Techniker{in} Maschinentechnik | college
    Ausbildung Industriemechaniker{in} | college
    Fachhochschulreife Technik | school`),
  shown: {
    cad: {
      literal: {
        duty: ['3D-Konstruktion in SolidWorks, Baugruppen bis {1200..4200/200} Teile'],
        skill: ['SolidWorks'],
      },
      reworded: { duty: ['Tägliche Arbeit mit parametrischem 3D-CAD und gemeinsamem Datentresor'] },
    },
    simulation: {
      literal: { duty: ['FEM-Berechnungen mit Ansys, statisch und Ermüdung'], skill: ['FEM (Ansys)'] },
      reworded: { duty: ['Simulation von Spannungen und Verformungen, Abgleich mit Dehnmessstreifen'] },
    },
    conveying: {
      literal: { duty: ['Konstruktion von Förderanlagen für {Pakete|Backwaren|Getränke}'], skill: ['Fördertechnik'] },
      reworded: { duty: ['Entwicklung von Band- und Rollenstrecken bis {60..240/20} m Länge'] },
    },
    machinery: {
      literal: {
        duty: ['Risikobeurteilung nach Maschinenrichtlinie, CE-Kennzeichnung'],
        skill: ['Maschinenrichtlinie'],
      },
      reworded: { duty: ['Konformitätsbewertung neuer Maschinen einschließlich Schutzeinrichtungen'] },
    },
  },
  nearMisses: [
    {
      titles: ['Vertriebsingenieur{in}'],
      profile: [
        'Technischer Vertrieb von Pumpen; konstruiert habe ich seit dem Studium nicht mehr. Ich suche eine Aufgabe im Außendienst.',
      ],
      duties: lines(`
        Beratung von Kunden in der Wasserwirtschaft
        Angebotserstellung bis {0.2..1.4} Mio. Euro
        Messeauftritte und Vorträge
        Verhandlung von Rahmenverträgen
        {Pflege|Aktualisierung} von Händlern in {Österreich|der Schweiz|Polen}
        Marktanalysen
        {Schulung|Unterweisung} von Betreibern
        Auftragsabwicklung mit dem Werk
        Reklamationen vor Ort
            Jahresgespräche mit {20..45/5} Schlüsselkunden
        {Auslegung|Berechnung} von Pumpen nach Katalog
        Tourenplanung und Besuchsberichte
        Preislisten und Rabattsysteme
        {Zusammenarbeit|Enge Zusammenarbeit} mit Planungsbüros
        {Einführung|Mitarbeit bei der Einführung} einer Kundendatenbank
        Absatzplanung`),
      meets: [],
      apart: {
        employers: lines(`
              Pumpenhandel Westfalen GmbH | Fachhandel für Pumpen
          Aquatron Vertrieb GmbH | Vertrieb von Wassertechnik
          Rohrwerk Ems AG | Rohrsysteme
          Dosiertechnik Halle | Dosierpumpen`),
        skills: ['Technischer Vertrieb', 'Angebote', 'Verhandlung', 'Pumpen', 'Präsentation', 'SAP SD'],
        certificates: ['Verkaufstraining, {2012..2022}', 'Führerschein Klasse B'],
        education: ['Diplom-Ingenieur{in} (FH) Verfahrenstechnik | university', 'Abitur | school'],
      },
    },
  ],
}
