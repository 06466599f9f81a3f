// Mechanical and design engineers.
import { lines } from '../templates.ts'
import { mechanicalEngineerGerman } from './mechanical-engineer-german.ts'
import type { Trade } from './trade.ts'

export const mechanicalEngineer: Trade = {
  id: 'mechanical-engineer',
  count: { en: 6, de: 5 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'welder',
  banks: {
    de: mechanicalEngineerGerman,
    en: {
      titles: [
        ['Graduate Mechanical Engineer', 'Junior Design Engineer', 'CAD Technician'],
        ['Mechanical Engineer', 'Design Engineer', 'Project Engineer', 'Manufacturing Engineer'],
        ['Senior Design Engineer', 'Principal Mechanical Engineer', 'Engineering Team Leader'],
      ],
      employers: lines(`
        Aldermoor Pumps | a pump manufacturer
        Brockhurst Presses | a maker of hydraulic presses
        Seaforth Winches | a maker of deck machinery
        Whitestone Packaging Machines | a machine builder for the food industry
        Lambourne Rail Components | a supplier of bogie parts
        Otterburn Medical Beds | a maker of hospital beds
        Fulmar Subsea | a subsea engineering company
        Kirkstall Compressors | a compressor manufacturer
        Vectis Agricultural | a maker of root crop harvesters`),
      openers: lines(`
        Mechanical engineer with {years} years in {rotating equipment|special-purpose machinery|heavy engineering}.
        {title} with {years} years from first sketch to service visit.
        {years} years in design and manufacture of {pumps and valves|packaging machines|lifting gear}.`),
      traits: lines(`
        Designs for the fitter as well as for the customer.
        Calculates by hand first.
        Asks the shop floor before releasing a drawing.
        Short reports with clear sketches.
        Keeps cost in mind from line one of the bill of materials.`),
      voice: lines(`
        I was a fitter before I was an engineer, and I still own the spanners.
        I enjoy a problem that makes noise.
        I like working with people who know how the thing is really made.
        I am looking for more design responsibility than my present job can give.`),
      duties: lines(`
*Sketched* alternatives and *weighed* them in a table
*Ran* endurance tests of {400..2000/100} hours
*Drew* lifting plans and *checked* eye bolts
*Sized* cooling for a gearbox that ran hot
*Converted* old paper drawings of {1200..4000/200} parts
*Solved* a resonance at {38..64} Hz with {12..30} kg of steel
*Documented* spares for a machine from {1962|1974|1981}
        *Designed* {gearboxes|valve blocks|conveyors|frames|lifting gear} from specification to release
        *Calculated* shafts, bearings and bolted joints
        *Prepared* drawings with tolerances and *checked* those of others
        *Specified* motors, seals, hydraulics and pneumatics
        *Sourced* castings and machined parts with purchasing
        *Built* and *tested* prototypes
        *Wrote* test plans and *witnessed* trials with the customer
        *Investigated* field failures and *visited* sites in {Norway|Texas|Sicily|Oman}
        *Led* design reviews and FMEA workshops
        *Managed* projects from £{40..90/10}k to £{0.4..2.2} m
        *Reduced* part numbers and *standardised* fasteners
        *Prepared* technical files and operating manuals
        *Supported* production with jigs, fixtures and routings
        *Visited* suppliers and *agreed* corrective actions
        *Kept* bills of materials and changes in {PDM|SAP|Windchill}
        *Improved* assembly sequence with the fitters
        *Measured* vibration and noise and *balanced* rotors
        *Estimated* costs for tenders
        *Guided* {two|three} graduates and an apprentice
        *Designed* sheet metal covers that can be removed by one person
        *Selected* coatings and materials for sea water
        *Planned* maintenance and spare part sets
        *Modelled* pipework runs
        *Answered* technical questions from sales, promptly
        *Ran* a cost-down on the {small|medium} series`),
      wins: lines(`
        Cut unit cost by {11..26} % with {two|three} fewer castings
        Doubled bearing life to {16..32} thousand hours
        Shortened assembly from {38..52} to {21..30} hours
        Filed two patents as co-inventor
        Reduced warranty claims by {30..58} % within a year`),
      skills: lines(`
        Technical drawings
        GD&T
        Hydraulics
        Pneumatics
        Machine elements
        FMEA
        Sheet metal design
        Prototyping
        Root cause analysis
        Project management
        Supplier contact
        Cost reduction
        Materials selection
        AutoCAD
        MS Project
        Test planning
        Lean methods`),
      certificates: lines(`
        Six Sigma Green Belt, {2012..2022}
        Chartered Engineer (CEng), {2012..2023}
        Project management (APM), {2012..2022}
        IOSH Managing Safely, {2015..2023}
        Hydraulics course, {2010..2021}`),
      education: lines(`
        BEng (Hons) Mechanical Engineering | university
        MEng Mechanical Engineering | university
        HND Mechanical Engineering | college
        Engineering apprenticeship, four years | college
        A levels in Maths, Physics and {German|Design} | school`),
      shown: {
        cad: {
          literal: {
            duty: ['*Modelled* assemblies of up to {1200..4800/200} parts in SolidWorks'],
            skill: ['SolidWorks'],
          },
          reworded: { duty: ['*Worked* daily in parametric 3D CAD with configurations and a shared vault'] },
        },
        simulation: {
          literal: { duty: ['*Ran* FEA in Ansys, static and fatigue'], skill: ['FEA (Ansys)'] },
          reworded: { duty: ['*Simulated* stress and deflection and *confirmed* the results with strain gauges'] },
        },
        conveying: {
          literal: {
            duty: ['*Designed* conveyor systems for {parcels|bakeries|bottles}'],
            skill: ['Conveyor technology'],
          },
          reworded: { duty: ['*Developed* belt and roller lines that move {trays|cartons|crates} at {0.6..1.8} m/s'] },
        },
        machinery: {
          literal: {
            duty: ['*Carried* out risk assessments to the Machinery Directive and CE marking'],
            skill: ['Machinery Directive'],
          },
          reworded: { duty: ['*Took* new machines through conformity assessment, guards and interlocks included'] },
        },
      },
      nearMisses: [
        {
          titles: ['Process Engineer (chemical)', 'Chemical Process Engineer'],
          profile: lines(`
            Chemical engineer with {years} years in plants for dyes and resins; I size columns and heat exchangers, not machine parts.
            I have not worked in mechanical design.`),
          duties: lines(`
            *Calculated* mass and energy balances
            *Sized* distillation columns and heat exchangers
            *Chaired* HAZOP studies
            *Optimised* batch times of {nine|twelve} reactors
            *Commissioned* a solvent recovery
            *Wrote* operating procedures for shifts
            *Reduced* steam consumption
            *Sampled* and *analysed* by-products
            *Trained* plant operators
            *Drew* flow sheets and *kept* them true
            *Scaled* up recipes from the laboratory
            *Audited* energy use and *saved* {8..19} %
            *Specified* pumps, valves and instruments for others to design
            *Led* start-ups on night shift
            *Trended* quality data and *removed* two causes of off-spec batches
            *Managed* effluent limits with the authority`),
          meets: [],
          apart: {
            employers: lines(`
              Ellesmere Dyes | a dye works
              Quay Road Resins | a resin plant
              Grange Fine Chemicals | a maker of fine chemicals
              Humber Process Consultants | a process consultancy`),
            skills: ['Process simulation', 'HAZOP', 'Distillation', 'Batch processes', 'P&ID', 'Energy balances'],
            certificates: ['HAZOP leader, {2012..2022}', 'IOSH Managing Safely, {2015..2023}'],
            education: ['MEng Chemical Engineering | university', 'A levels in Chemistry, Maths and Physics | school'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'de',
    employer: 'Wittmoor Fördertechnik GmbH',
    place: 'Hannover',
    title: 'Konstrukteur (m/w/d) Fördertechnik',
    intro: lines(`
      Unsere Förderstrecken bewegen Pakete, Brotkörbe und Getränkekästen. 210 Menschen entwickeln und bauen sie, die meisten seit mehr als zehn Jahren.
      Für die Konstruktion suchen wir eine Person, die rechnet, zeichnet und zuhört, wenn die Montage etwas zu sagen hat.`),
    tasks: lines(`
      Konstruktion von Band- und Rollenförderern in 3D
      Auslegung von Antrieben, Lagerungen und Gestellen
      Festigkeitsnachweise mit der Finite-Elemente-Methode
      Risikobeurteilung und technische Unterlagen für die CE-Kennzeichnung
      Betreuung der Montage und der ersten Wochen beim Kunden`),
    asks: {
      conveying: 'Erfahrung in der Konstruktion von Förderanlagen',
      cad: 'Sicherer Umgang mit einem 3D-CAD-System, bei uns SolidWorks',
      machinery: 'Kenntnis der Maschinenrichtlinie',
      simulation: 'Erfahrung mit FEM-Berechnungen',
    },
    welcome: ['Kenntnisse in EPLAN oder Antriebstechnik', 'Englisch'],
    offer: [
      '35-Stunden-Woche nach Tarif',
      'Gleitzeit und zwei Tage mobiles Arbeiten',
      'Werkstatt zur privaten Nutzung',
    ],
    closing: ['Bewerbungen bitte an bewerbung@example.org, gern auch ohne Anschreiben.'],
  },
  searches: [
    { text: 'mechanical design engineer SolidWorks FEA', language: 'en', needs: ['cad', 'simulation'] },
    { text: 'Konstrukteur Förderanlagen CE-Kennzeichnung', language: 'de', needs: ['conveying', 'machinery'] },
  ],
}
