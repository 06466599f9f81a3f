// Site managers in construction.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const civilSiteManager: Trade = {
  id: 'civil-site-manager',
  count: { en: 8 },
  setting: 'hands',
  abroad: 'firm',
  formerly: 'electrician',
  banks: {
    en: {
      titles: [
        ['Assistant Site Manager', 'Site Engineer', 'Trainee Site Manager'],
        ['Site Manager', 'Section Engineer', 'Construction Manager'],
        ['Senior Site Manager', 'Project Manager (Civils)', 'Site Agent'],
      ],
      employers: lines(`
        Thornbridge Civils | a civil engineering contractor
        Kinnaird Construction | a builder of schools and surgeries
        Melbury Homes | a house builder
        Ravenscar Groundworks | a groundworks contractor
        Eastmoor Infrastructure | a contractor for roads and bridges
        Petherick & Sons | a family building firm
        Lowther Water Projects | a contractor for water treatment works
        Stonegate Conservation | a builder who mends old buildings
        Alban Rail Works | a railway contractor`),
      openers: lines(`
        Site manager with {years} years in {roads and bridges|housing|schools and healthcare|water works}.
        {title} with {years} years on sites from £{0.5..2.0} m to £{8..38} m.
        {years} years in construction, the first of them with a shovel.`),
      traits: lines(`
        On site before the first lorry, away after the last.
        Programme on the wall, and people know what is on it.
        Firm with subcontractors, fair with invoices.
        Knows the neighbours by name.
        Keeps a diary that has won arguments.`),
      voice: lines(`
        I started as a {carpenter|bricklayer|setting-out engineer} and still check levels myself.
        I like a site that is tidy, because tidy sites are safe sites.
        I have worked away for years and would now like projects within an hour of home.
        I would rather hear bad news at seven than at five.`),
      duties: lines(`
*Rerouted* a footpath for {five|nine} months without a complaint
*Tested* concrete cubes, slump and density
*Dug* trial pits before the excavator did
*Moved* newts, bats and one badger under licence
*Planned* crane positions with the hire firm
*Photographed* progress from the same {three|four} points every Friday
*Closed* out {400..1800/100} snags with a tablet
        *Managed* sites of £{1.5..9.5} m with {25..140/5} people
        *Planned* the works in {Asta|MS Project} and *looked* ahead six weeks at a time
        *Set* out {foundations|drainage|kerb lines} with a total station
        *Coordinated* {8..22} subcontractors and *chaired* the daily briefing
        *Ordered* concrete, steel and plant and *kept* the deliveries off the school run
        *Checked* work against drawings and *closed* inspection and test plans
        *Wrote* method statements and risk assessments
        *Recorded* progress, delays and instructions in the site diary
        *Measured* quantities and *agreed* them with the quantity surveyor
        *Met* residents, councillors and one angry beekeeper
        *Snagged* and *handed* over {24..160/4} homes
        *Controlled* ground water, spoil and dust
        *Managed* traffic under lane closures
        *Cast* {400..2600/100} m3 of reinforced concrete
        *Built* {retaining walls|culverts|access roads|pumping stations}
        *Installed* drainage in runs of {90..900/30} m
        *Dealt* with utilities that were not where the plan said
        *Controlled* the budget and *reported* cost to complete each month
        *Held* toolbox talks on Mondays
        *Supervised* crane lifts and piling
        *Repaired* masonry and lime mortar on listed buildings
        *Trained* {two|three} assistants
        *Used* drones and laser scans for earthworks
        *Negotiated* variations and early warnings under {NEC|JCT}
        *Walked* the site with the client every Thursday
        *Recycled* crushed concrete on site`),
      wins: lines(`
        Finished a £{3.2..11.5} m school {two|three|five} weeks early
        Completed {240..610/10} thousand hours without a reportable accident
        Saved £{80..420/10}k by reusing excavated material
        Reached a Considerate Constructors score of {41..46}
        Reopened a bridge after {nineteen|twenty-three} weeks instead of thirty`),
      skills: lines(`
        Programme planning
        Setting out
        Subcontractor management
        Concrete works
        Drainage
        Method statements
        NEC contracts
        Quality plans
        Cost control
        Snagging and handover
        Total station
        AutoCAD
        Traffic management
        Groundworks
        Reinforcement
        Site diary
        Stakeholder contact`),
      certificates: lines(`
        CSCS card (manager), valid to {2026..2029}
        First Aid at Work, {2020..2024}
        Asbestos awareness, {2020..2024}
        Fire Marshal, {2019..2024}
        NRSWA supervisor, {2016..2023}
        PASMA towers, {2019..2024}
        Scaffold inspection, {2017..2023}`),
      education: lines(`
        BEng (Hons) Civil Engineering | university
        HNC Construction | college
        NVQ Level 6 Site Management | college
        City & Guilds Carpentry and Joinery | college
        {Five|Six|Seven} GCSEs | school`),
      shown: {
        safety: {
          literal: { certificate: ['SMSTS, {2021..2024}'] },
          reworded: {
            certificate: [
              'Site Management Safety Training Scheme, refresher {2021..2024}',
              'Five-day site manager safety course, {2021..2024}',
            ],
          },
        },
        temporary: {
          literal: {
            duty: ['*Acted* as temporary works coordinator'],
            certificate: ['Temporary Works Coordinator, {2018..2024}'],
          },
          reworded: { duty: ['*Checked* and *signed* for propping, sheet piles and formwork designs'] },
        },
        water: {
          literal: { duty: ['*Built* water treatment works: tanks, pipework, commissioning'] },
          reworded: { duty: ['*Delivered* clarifiers, pumping mains and a service reservoir for a utility'] },
        },
        commercial: {
          literal: { duty: ['*Worked* under NEC4 Option C target cost'] },
          reworded: {
            duty: [
              '*Shared* pain and gain with the client under a target cost contract and *kept* the notices in time',
            ],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Architectural Technologist', 'Building Surveyor'],
          profile: lines(`
            Building surveyor with {years} years of inspections, reports and specifications; I visit sites but have never run one.
            Looking for a surveying position with a practice or an estate.`),
          duties: lines(`
            *Inspected* houses and *wrote* condition reports
            *Prepared* specifications and schedules of work
            *Agreed* party wall awards
            *Drew* plans and details
            *Advised* on damp, cracks and timber
            *Measured* floor areas
            *Obtained* planning permission
            *Certified* contractors' payments
            *Kept* a maintenance plan for {90..400/10} buildings
            *Diagnosed* damp and *recommended* the cheapest cure first
            *Valued* houses for lenders
            *Prepared* schedules of condition with {90..240/10} photographs
            *Tendered* repairs and *compared* the prices
            *Advised* on listed building consent
            *Attended* site meetings as the owner's representative
            *Assessed* fire doors and escape routes`),
          meets: [],
          apart: {
            employers: lines(`
              Hallam & Reeve Surveyors | a practice of building surveyors
              Borough Estates Office | the estates office of a borough
              Minster Property Consultants | a property consultancy
              Chantry Conservation Trust | a heritage charity`),
            skills: [
              'Building surveys',
              'Party wall matters',
              'AutoCAD',
              'Specifications',
              'Dilapidations',
              'Report writing',
            ],
            certificates: ['MRICS, {2010..2022}', 'Asbestos awareness, {2020..2024}'],
            education: ['BSc (Hons) Building Surveying | university', 'A levels in Geography and Maths | school'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Brathay Water Alliance',
    place: 'Newcastle upon Tyne',
    title: 'Site Manager, water treatment',
    intro: lines(`
      Over the next five years we renew eleven treatment works in the north, each of them while it is running. The taps do not stop for us.
      Each site has a manager, an engineer and a works foreman, and about sixty people in the busy months.`),
    tasks: lines(`
      Run one site at a time, from clearing to handover
      Keep people safe beside deep tanks, live mains and chlorine
      Coordinate temporary works, from trench sheets to falsework
      Keep the programme and the target cost with the client's team in one office`),
    asks: {
      safety: 'SMSTS in date',
      water: 'Experience with water or waste water works',
      temporary: 'Appointed before as temporary works coordinator',
      commercial: 'Used to NEC target cost contracts',
    },
    welcome: ['Background in a trade', 'Confined space ticket'],
    offer: ['£58,000, car, pension', 'Home every night where the map allows', 'Two weeks at Christmas'],
    closing: ['Send your CV to works@example.org or ring 01632 960487.'],
  },
  searches: [{ text: 'site manager SMSTS temporary works', language: 'en', needs: ['safety', 'temporary'] }],
}
