// Electricians: installation, maintenance, control panels.
import { lines } from '../templates.ts'
import { electricianGerman } from './electrician-german.ts'
import type { Trade } from './trade.ts'

export const electrician: Trade = {
  id: 'electrician',
  count: { en: 6, de: 5 },
  setting: 'hands',
  abroad: 'firm',
  formerly: 'welder',
  banks: {
    de: electricianGerman,
    en: {
      titles: [
        ["Electrician's Mate", 'Improver Electrician', 'Apprentice Electrician'],
        ['Electrician', 'Installation Electrician', 'Maintenance Electrician', 'Approved Electrician'],
        ['Electrical Supervisor', 'Senior Electrician', 'Electrical Charge Hand'],
      ],
      employers: lines(`
        Brightwire Electrical | a contractor for schools and surgeries
        Kelso & Rowe Contractors | a building services contractor
        Amberley Leisure Parks | a chain of holiday parks
        Wyre Hospital Trust Estates | the estates team of a hospital group
        Copperline Installations | a domestic and light commercial installer
        Millgate Plastics | a plastics moulder
        Eskdale Water Services | a water company contractor
        Marlowe Housing Association | a landlord of 4,000 homes
        Peak Panels Ltd | a panel builder`),
      openers: lines(`
        Qualified electrician with {years} years in {domestic and commercial|industrial|public sector} work.
        {title} with {years} years of installation, testing and fault finding.
        Electrician, {years} years, as happy in a plant room as in somebody's kitchen.`),
      traits: lines(`
        Isolates, locks off and proves dead, each time.
        Labels what others leave for the next man to guess.
        Tidy in occupied homes, dust sheets included.
        Explains a fault so that the customer understands the bill.`),
      voice: lines(`
        I enjoy fault finding more than anything else in the trade.
        I turn up with the right test gear and in a clean van.
        I started as an apprentice at sixteen and still learn something every week.
        I am looking for local work, as I have been living out of hotels for long enough.`),
      duties: lines(`
*Balanced* phases on a board that had grown over forty years
*Fitted* door entry and intercom systems
*Repaired* street lighting and car park barriers
*Drew* schematics of installations ~ that had none
*Labelled* every circuit in a {school|surgery|mill}
*Replaced* contactors, overloads and thermostats on catering equipment
*Set* up temporary power for {a flood|a film set|a festival}
        *Installed* lighting, sockets and distribution boards in {offices|schools|care homes}
        *Tested* and *certified* installations and *issued* {EICRs|minor works certificates}
        *Traced* faults ~ from nuisance tripping to a nail through a ring main
        *Rewired* {occupied houses|Victorian terraces|flats} with as little dust as possible
        *Ran* containment: {basket|trunking|conduit|ladder rack}, {40..400/20} metres a week
        *Terminated* SWA and *dressed* boards
        *Replaced* consumer units, {120..300/20} in a year
        *Serviced* emergency lighting and *kept* the log books
        *Maintained* {pumps|air handling units|kitchen equipment|motors} under planned maintenance
        *Answered* call-outs, one week in {four|five|six}
        *Worked* with plasterers and plumbers ~ without tears
        *Priced* small jobs and *ordered* materials
        *Fitted* {EV charge points|solar inverters|heat pump supplies}
        *Swapped* fluorescent fittings for LED, {400..1800/100} in one factory
        *Isolated* plant for other trades under a permit system
        *Wired* fire alarm loops to the designer's drawing
        *Marked* up as-fitted drawings for the handover file
        *Supervised* {two|three|four} electricians and a mate
        *Checked* portable appliances, {200..900/50} a month
        *Connected* temporary supplies for sites and fairs
        *Explained* to tenants what had tripped and why
        *Kept* the van stock counted
        *Ran* data cabling alongside power ~, in its own compartment
        *Mentored* apprentices through their portfolio
        *Measured* earth loop and insulation and *argued* with anyone who wanted to skip it
        *Adjusted* timers, photocells and heating controls
        *Attended* progress meetings with the main contractor
        *Refitted* a hospital ward at weekends in {nine|eleven} weeks`),
      wins: lines(`
        Brought the backlog of overdue tests from {140..380/20} to nil in {five|eight} months
        Cut the site's lighting bill by {34..52} %
        Found an intermittent earth fault that three firms had given up on
        Handed over {46..120/2} flats without a snag list item against electrical
        Passed the scheme assessor's visit {four|five|six} years in a row`),
      skills: lines(`
        Inspection and testing
        Fault finding
        Containment
        Consumer units
        Three-phase supplies
        Emergency lighting
        LED retrofits
        EV charge points
        Heating controls
        Data cabling
        Working at height
        Reading schematics
        Motors and starters
        Permit to work
        Call-out work
        Fire alarm wiring`),
      certificates: lines(`
        18th Edition (BS 7671), {2019..2024}
        City & Guilds 2391 Inspection and Testing, {2012..2022}
        ECS gold card, valid to {2026..2028}
        IPAF 3a, {2020..2024}
        PASMA towers, {2020..2024}
        Asbestos awareness, {2020..2024}
        First Aid at Work, {2020..2024}`),
      education: lines(`
        NVQ Level 3 Electrotechnical Services and AM2 | college
        City & Guilds 2365 Electrical Installations | college
        HNC Electrical Engineering | college
        {Six|Seven|Eight} GCSEs including Maths and Physics | school`),
      shown: {
        plc: {
          literal: {
            duty: ['*Programmed* and *debugged* PLC controls (Siemens S7, TIA Portal)'],
            skill: ['PLC (Siemens S7)'],
          },
          reworded: {
            duty: ['*Went* online with the controller, *found* the missing interlock and *changed* the ladder'],
            skill: ['TIA Portal'],
          },
        },
        panels: {
          literal: { duty: ['*Built* and *wired* control panels from schematics'], skill: ['Control panel building'] },
          reworded: { duty: ['*Assembled* switchgear cabinets to drawing, {20..300/20} terminals each'] },
        },
        commissioning: {
          literal: { duty: ['*Commissioned* machines at customers, at home and abroad'] },
          reworded: { duty: ['*Took* new lines from first power-up to handover, in {Linz|Lyon|Cork|Izmir} too'] },
        },
        travel: {
          literal: { duty: ['*Travelled* to customers {40..70/10} % of the time'] },
          reworded: { duty: ['*Spent* three weeks of four at assembly sites in Europe'] },
        },
      },
      nearMisses: [
        {
          titles: ['Electrical Estimator', 'Contracts Manager (Electrical)'],
          profile: lines(`
            Electrical estimator; on the tools until {2010..2015}, since then at a desk with drawings and price books.
            Looking for an estimating or contracts role without site attendance.`),
          duties: lines(`
            *Estimated* tenders from £{50..90/10}k to £{2..6} m
            *Measured* drawings and *agreed* variations
            *Managed* subcontract accounts and final claims
            *Compared* suppliers' quotes for switchgear and luminaires`),
          meets: [],
        },
      ],
    },
  },
  posting: {
    language: 'de',
    employer: 'Förderwerk Lüttgen Anlagenbau GmbH',
    place: 'Bremen',
    title: 'Elektroniker (m/w/d) für Betriebstechnik im Sondermaschinenbau',
    intro: lines(`
      Wir bauen Förderanlagen für Bäckereien, Brauereien und Paketzentren. 140 Menschen, zwei Hallen, Kunden in zwölf Ländern.
      Für unsere Inbetriebnahme suchen wir eine Fachkraft, die den Schaltschrank nicht nur verdrahtet, sondern auch versteht, was darin geschieht.`),
    tasks: lines(`
      Aufbau und Verdrahtung von Schaltschränken nach Stromlaufplan
      Inbetriebnahme der Anlagen in der Halle und beim Kunden
      Fehlersuche in der Steuerung, kleinere Programmänderungen
      Prüfung nach DIN VDE 0100 und 0113, Übergabe der Dokumentation
      Einweisung des Bedienpersonals`),
    asks: {
      plc: 'Kenntnisse in SPS-Programmierung, möglichst Siemens S7 / TIA Portal',
      panels: 'Erfahrung im Schaltschrankbau',
      commissioning: 'Erfahrung mit der Inbetriebnahme von Maschinen',
      travel: 'Bereitschaft zu Montageeinsätzen, etwa 40 % der Zeit',
    },
    welcome: ['Englisch für Einsätze im Ausland', 'Führerschein Klasse B'],
    offer: [
      'Tarif der Metall- und Elektroindustrie, 35-Stunden-Woche',
      'Auslösung und Heimfahrten bezahlt',
      'Eigenes Werkzeug und Messgeräte',
    ],
    closing: ['Eintritt zum nächstmöglichen Zeitpunkt. Bewerbung an personal@example.org.'],
  },
  searches: [
    { text: 'electrician who can program PLCs and build control panels', language: 'en', needs: ['plc', 'panels'] },
    {
      text: 'Elektroniker SPS Schaltschrankbau Inbetriebnahme',
      language: 'de',
      needs: ['plc', 'panels', 'commissioning'],
    },
  ],
}
