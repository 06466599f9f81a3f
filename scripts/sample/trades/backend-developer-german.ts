// Softwareentwicklung: the German bank of the backend developers.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const backendDeveloperGerman: Bank = {
  titles: [
    [
      'Junior-Softwareentwickler{in}',
      'Fachinformatiker{in} Anwendungsentwicklung',
      'Werkstudent{in} Softwareentwicklung',
    ],
    ['Softwareentwickler{in}', 'Backend-Entwickler{in}', 'Anwendungsentwickler{in}'],
    ['Senior-Softwareentwickler{in}', 'Technische Leitung Backend', 'Softwarearchitekt{in}'],
  ],
  employers: lines(`
    Hafenwerk Software GmbH | Software für Seehäfen
    Versikon Systeme AG | Bestandsführung für Versicherungen
    Netzblick Energie GmbH | Zählerdaten für Stadtwerke
    Kartenhaus IT | Kassensysteme für Theater
    Praxisfreund GmbH | Software für Arztpraxen
    Lindwurm Games | Spieleentwicklung
    Amtsweg Digital | Software für Kommunen`),
  openers: lines(`
    {title} mit {years} Jahren Erfahrung in der Entwicklung serverseitiger Anwendungen.
    Entwicklung seit {years} Jahren, Schwerpunkt {Versicherung und Energie|Handel und Logistik|Gesundheitswesen}.
    {years} Jahre Softwareentwicklung, vom Ticket bis zum Betrieb.`),
  traits: lines(`
    Sauberer Code, kleine Schritte, gute Tests.
    Erklärt Technik auch Fachabteilungen.
    Denkt den Betrieb von Anfang an mit.
    Gibt Wissen gern weiter.`),
  voice: lines(`
    Ich lösche Code genauso gern, wie ich ihn schreibe.
    Gute Software entsteht für mich im Gespräch mit denen, die sie benutzen.
    Ich suche ein Team, das Verantwortung für sein Produkt trägt.`),
  duties: lines(`
Erzeugung von Rechnungen und Bescheiden für {20..300/20} Tsd. Empfänger
{Analyse|Untersuchung} von Speicherproblemen und Engpässen
Import von Dateien aus {EDIFACT|XML|CSV} mit Fehlerprotokoll
Anonymisierung von Testdaten
{Entwicklung|Konzeption und Entwicklung} eines Rechte- und Rollenkonzepts
{Durchführung|Planung und Durchführung} von Wiederherstellungsübungen
Versionierung und Abkündigung alter Schnittstellen
Vorstellung der Ergebnisse im Review
    {Entwicklung|Konzeption und Entwicklung} von REST-Schnittstellen für {Vertragsverwaltung|Zählerdaten|Terminbuchung}
    Datenmodellierung und Optimierung von Abfragen in {PostgreSQL|Oracle|MariaDB}
    Code-Reviews und Pair Programming
    Automatisierte Tests und Pflege der Build-Strecke
    Ablösung eines Altsystems in kleinen Schritten
    Anbindung von {Zahlungsdienstleistern|Behördenschnittstellen|Kassensystemen}
    Rufbereitschaft und Analyse von Störungen
    {Einführung|Mitarbeit bei der Einführung} von Monitoring und Alarmierung
    Abstimmung der Anforderungen mit dem Fachbereich
    {Betreuung|Begleitung} von {zwei|drei} Auszubildenden
    Migration von {20..400/20} Mio. Datensätzen ohne Ausfall
    Absicherung der Anmeldung nach OAuth 2
    Dokumentation mit OpenAPI und Architekturentscheidungen
    Entwicklung interner Werkzeuge in {Python|Go}
    Lasttests und Leistungsoptimierung
    Arbeit nach Scrum im Team von {fünf|sieben|neun} Personen
    Umstellung von nächtlichen Läufen auf Warteschlangen
    Aktualisierung von Bibliotheken und Beseitigung von Sicherheitslücken`),
  wins: lines(`
    Antwortzeiten von {600..1200/50} auf {80..160/10} ms gesenkt
    Releases von monatlich auf täglich umgestellt
    Betriebskosten um {20..45} % verringert
    Verfügbarkeit von {99.91..99.98} % im Jahr {during}`),
  skills: lines(`
    REST
    PostgreSQL
    Git
    Linux
    Docker
    Python
    Scrum
    Jenkins
    SQL
    Oracle
    JUnit
    GitLab CI
    TypeScript
    Go
    OAuth 2`),
  certificates: lines(`
    iSAQB CPSA-Foundation, {2014..2023}
    Professional Scrum Developer, {2015..2023}
    Schulung sichere Softwareentwicklung, {2019..2024}
    Datenschutzschulung, {2020..2024}`),
  education: lines(`
    Bachelor of Science Informatik | university
    Diplom-Informatik (FH) | university
    Master of Science Wirtschaftsinformatik | university
    Ausbildung Fachinformatiker{in} Anwendungsentwicklung (IHK) | college
    Abitur | school`),
  shown: {
    java: {
      literal: { duty: ['Entwicklung in Java {17|21} mit Spring Boot'], skill: ['Java, Spring Boot'] },
      reworded: { duty: ['Dienste auf der JVM mit Spring und Hibernate'], skill: ['JVM, Spring'] },
    },
    kubernetes: {
      literal: { duty: ['Betrieb auf Kubernetes mit Helm'], skill: ['Kubernetes'] },
      reworded: { duty: ['Container-Orchestrierung auf OpenShift'], skill: ['OpenShift'] },
    },
    kafka: {
      literal: { duty: ['Ereignisgesteuerte Dienste mit Kafka'], skill: ['Kafka'] },
      reworded: { duty: ['Verarbeitung von {2..30} Mio. Nachrichten täglich über einen Ereignisstrom'] },
    },
    cloud: {
      literal: { duty: ['Aufbau der Umgebung in AWS mit Terraform'], skill: ['AWS, Terraform'] },
      reworded: { duty: ['Infrastruktur als Code, reproduzierbar vom Netz bis zur Datenbank'] },
    },
  },
  nearMisses: [
    {
      titles: ['IT-Projektleiter{in}'],
      profile: [
        'Projektleitung für Softwareprojekte; programmiert habe ich zuletzt im Studium. Gesucht wird eine Aufgabe in Planung und Steuerung.',
      ],
      duties: lines(`
        Steuerung von Projekten mit {0.4..2.8} Mio. Euro Budget
        Terminplanung und Berichte an den Lenkungskreis
        Vertragsverhandlung mit Dienstleistern
        {Organisation|Vorbereitung} von Abnahmen und Schulungen
        Moderation von Anforderungsworkshops
        Risiko- und Änderungsmanagement
        Koordination von {vier|fünf} Teilprojekten
        {Einführung|Mitarbeit bei der Einführung} eines Ticketsystems
        {Auswahl|Auswahl und Beschaffung} von Standardsoftware
            Aufbau eines Projektbüros
        {Schulung|Unterweisung} von {drei|vier} Teilprojektleitern
        {Abstimmung|Laufende Abstimmung|Absprache} mit dem Betriebsrat
        Pflege des Projektportfolios
        Budgetkontrolle und Nachforderungen
        {Vorbereitung|Mitwirkung bei der Vorbereitung} von Vergaben
        {Durchführung|Planung und Durchführung} von Lessons-Learned-Terminen`),
      meets: [],
      apart: {
        employers: lines(`
              Consulta Projekthaus GmbH | IT-Beratung
          Landesbetrieb IT Mitte | öffentlicher IT-Dienstleister
          Sanvita Krankenkasse | Krankenkasse
          Maschinenring Börde AG | Landmaschinenhandel`),
        skills: ['Projektmanagement', 'MS Project', 'Moderation', 'Vertragsmanagement', 'Jira', 'Prince2'],
        certificates: ['PRINCE2 Practitioner, {2012..2022}', 'Moderation und Präsentation, {2013..2022}'],
        education: ['Diplom-Wirtschaftsinformatik (FH) | university', 'Abitur | school'],
      },
    },
  ],
}
