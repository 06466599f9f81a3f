// Kinderkrankenpflege: the German bank of the children's nurses.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const paediatricNurseGerman: Bank = {
  titles: [
    ['Gesundheits- und Kinderkrankenpfleger{in} (Berufsanfang)', 'Pflegefach{mann}, Vertiefung Pädiatrie'],
    ['Gesundheits- und Kinderkrankenpfleger{in}', 'Kinderkrankenpfleger{in}', 'Pflegefachkraft Pädiatrie'],
    [
      'Stellvertretende Stationsleitung Kinderklinik',
      'Praxisanleiter{in} Kinderklinik',
      'Kinderkrankenpfleger{in}, Erfahrungsstufe 6',
    ],
  ],
  employers: lines(`
    Kinderklinik am Auengrund | Kinderklinik mit 84 Betten
    Klinikum Weserbogen | Haus der Maximalversorgung
    St.-Hedwig-Hospital Rodenau | Kreiskrankenhaus mit Kinderstation
    Universitätsklinikum Altmühl | Universitätsklinik
    Kinderhospiz Regenbogental | Kinderhospiz
    Kinderarztpraxis Dr. Sommerwein | Praxis mit drei Ärztinnen
    Ambulanter Kinderpflegedienst Spatz | häusliche Kinderkrankenpflege`),
  openers: lines(`
    {title} mit {years} Jahren Erfahrung auf {pädiatrischen Normalstationen|kinderchirurgischen Stationen|Säuglings- und Kleinkindstationen}.
    Examinierte Kinderkrankenpflegekraft, {years} Jahre im Beruf, geduldig und belastbar.
    Seit {years} Jahren in der Pflege kranker Kinder und ihrer Familien.`),
  traits: lines(`
    Ruhiger Umgang mit ängstlichen Kindern und besorgten Eltern.
    Sicher in der gewichtsbezogenen Dosierung.
    Genaue Dokumentation, klare Übergabe.
    Freude am Anleiten.`),
  voice: lines(`
    Mir ist wichtig, dass Kinder verstehen, was mit ihnen geschieht.
    Nach der Elternzeit möchte ich wieder in Vollzeit arbeiten.
    Ich schätze kurze Wege zwischen Pflege und ärztlichem Dienst.`),
  duties: lines(`
Begrüßung und Aufnahme der Kinder {mit Rundgang über die Station|mit Anamnesegespräch}
{Überwachung|Beobachtung} von Kindern nach {Gehirnerschütterung|Fieberkrampf|Vergiftung}
Säuglingspflege, {Wiegen und Nahrungszubereitung|Milchküche|Baden und Wiegen}
{Begleitung|Betreuung und Begleitung} zu Untersuchungen wie {EEG, Röntgen und Ultraschall|MRT und Lungenfunktion}
{Unterstützung der Mütter nach Kaiserschnitt|Begleitung von Müttern beim ersten Stillen}
Isolationspflege {in der RSV-Saison|bei Noroviren|bei Keuchhusten}
{Schulung|Unterweisung} von {Asthmakindern|Diabeteskindern|Neurodermitiskindern} in kleinen Gruppen
{Vorbereitung|Mitwirkung bei der Vorbereitung} der Kinder auf Eingriffe {mit Bilderbuch und Puppe|im Rollenspiel}
    {Pflege|Aktualisierung} von {sechs|acht|neun} Kindern je Schicht auf der {Infektions|Chirurgie|Säuglings}station
    {Überwachung|Beobachtung} der Vitalzeichen, {frühzeitige Meldung von Veränderungen|Alarmierung nach Schema|Rücksprache mit dem ärztlichen Dienst}
    Vorbereitung und Gabe von {Infusionen und Medikamenten|Antibiotika|Schmerzmitteln} nach Körpergewicht
    Vor- und Nachbereitung von {Operationen|Mandeloperationen|Leistenbrüchen|ambulanten Eingriffen}
    {Anlegen von Magensonden|Pflege von PEG-Sonden}, Sondenernährung
    {Anleitung|Einarbeitung} der Eltern zu {Inhalation|Insulintherapie|Sondenkost}
    {Versorgung|Pflege und Versorgung} von {Neugeborenen unter Fototherapie|Frühgeborenen vor der Entlassung|Säuglingen mit Trinkschwäche}, Stillberatung
    Verbandwechsel bei {Verbrühungen und Operationswunden|Verbrennungen|Drainagen}
    {Begleitung|Betreuung und Begleitung} von Kindern mit {Diabetes, Asthma und Epilepsie|Mukoviszidose|Stoffwechselerkrankungen|onkologischen Erkrankungen}
    Entlassungsplanung mit {Sozialdienst und Nachsorge|Kinderärzten und Frühförderung}
    Assistenz bei {Lumbalpunktion|Gipsanlage|Knochenmarkpunktion|Sonografie}
    {Blutentnahme und Legen peripherer Zugänge|Blutentnahmen, auch bei Säuglingen}
    Aufnahme und Ersteinschätzung in der Notfallambulanz, {20..40} Kinder je Dienst
    {Impfungen und Vorsorgeuntersuchungen|Hör- und Sehtests|Allergietests} in der Praxis
    Häusliche Pflege eines Kindes mit {Muskelerkrankung|Herzfehler|Cerebralparese}
    {Betreuung|Begleitung} von Jugendlichen mit {Essstörungen|Depressionen|Selbstverletzungen}
    {Überwachung|Beobachtung} nach {Sedierung im MRT|Narkose|Herzkatheter}
    {Organisation|Vorbereitung} {des Spielzimmers|der Klinikclowns|des Sommerfests|der Elternabende}`),
  wins: lines(`
    {Einführung|Mitarbeit bei der Einführung} einer kindgerechten Schmerzskala auf {zwei|drei|vier} Stationen
    Verkürzung der Verweildauer nach Mandeloperation um {einen Tag|zwei Tage}
    Elternbroschüre zur {Fieberpflege|Inhalation|Hautpflege} verfasst`),
  skills: lines(`
    Infusionstherapie
    Sondenernährung
    Diabetesschulung
    Elternanleitung
    Schmerzmanagement
    Wundversorgung
    Orbis
    Stillberatung
    Neugeborenenpflege
    Notfallambulanz
    Hygiene
    Kinästhetik`),
  certificates: lines(`
    Praxisanleitung (300 Stunden), {2014..2023}
    Kinästhetik Infant Handling, {2012..2022}
    Stillberatung, {2013..2022}
    Wundexperte ICW, {2015..2023}
    Strahlenschutzunterweisung, {2021..2024}`),
  education: lines(`
    Examen Gesundheits- und Kinderkrankenpflege | college
    Ausbildung Kinderkrankenpflege mit staatlicher Prüfung | college
    Fachabitur Gesundheit und Soziales | school
    Mittlere Reife | school`),
  shown: {
    intensive: {
      literal: {
        duty: ['Tätigkeit auf der Kinderintensivstation ({acht|zwölf|vierzehn} Betten)'],
        certificate: ['Fachweiterbildung Pädiatrische Intensivpflege, {2012..2022}'],
      },
      reworded: { duty: ['Versorgung beatmeter Früh- und Neugeborener, Überwachung von Kathetern und Kreislauf'] },
    },
    safeguarding: {
      literal: {
        certificate: ['Fortbildung Kinderschutz in der Medizin, {2019..2024}'],
        duty: ['Mitglied der Kinderschutzgruppe der Klinik'],
      },
      reworded: { duty: ['Fallbesprechungen mit dem Jugendamt bei Verdacht auf Vernachlässigung'] },
    },
    lifeSupport: {
      literal: { certificate: ['EPALS-Kurs, {2022..2024}'] },
      reworded: { certificate: ['Reanimation von Säuglingen und Kindern (Aufbaukurs), {2022..2024}'] },
    },
    shiftLead: {
      literal: { duty: ['Schichtleitung im Früh- und Nachtdienst'] },
      reworded: { duty: ['Verantwortung für Betten- und Personalplanung im Dienst'] },
    },
  },
  nearMisses: [
    {
      titles: ['Gesundheits- und Krankenpfleger{in} (Erwachsene), Geriatrie'],
      profile: [
        'Pflegefachkraft in der Erwachsenenpflege, Schwerpunkt Geriatrie und Innere Medizin. Mit Kindern habe ich beruflich noch nicht gearbeitet.',
      ],
      duties: lines(`
        Grund- und Behandlungspflege älterer Patienten, {zehn|zwölf} je Schicht
        Mobilisation nach Hüftoperationen
        {Versorgung|Pflege und Versorgung} chronischer Wunden
        Überleitung in Pflegeheime
        Delir- und Sturzprophylaxe
        Gabe von Chemotherapie in der Tagesklinik
        Begleitung Sterbender
        Bezugspflege und Pflegeplanung
        Visitenbegleitung
        {Schulung|Unterweisung} von Angehörigen zur Antikoagulation
            Medikamente stellen und verabreichen
        {Versorgung|Pflege und Versorgung} von Trachealkanülen bei Erwachsenen
        {Überwachung|Beobachtung} nach Hüft- und Knieoperationen
        Gespräche mit Angehörigen über Vollmachten
        {Organisation|Vorbereitung} von Hilfsmitteln
        Dekubitusprophylaxe und Lagerung
        {Prüfung|Kontrolle} der Notfallwagen`),
      meets: ['shiftLead'],
      apart: {
        employers: lines(`
              Klinikum Weserbogen | Haus der Maximalversorgung
          Geriatriezentrum Lahnufer | geriatrische Klinik
          Pflegeheim Haus Abendsonne | Pflegeheim mit 90 Plätzen
          Hospital Marienstift | Kreiskrankenhaus`),
        skills: ['Geriatrie', 'Wundversorgung', 'Mobilisation', 'Orbis', 'Pflegeplanung', 'Palliativpflege', 'Hygiene'],
        certificates: ['Wundexperte ICW, {2015..2023}', 'Basiskurs Palliative Care, {2014..2022}'],
        education: ['Examen Gesundheits- und Krankenpflege | college', 'Mittlere Reife | school'],
      },
    },
  ],
}
