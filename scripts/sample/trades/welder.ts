// Welders and fabricators.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const welder: Trade = {
  id: 'welder',
  count: { en: 8 },
  setting: 'hands',
  abroad: 'firm',
  formerly: 'warehouse',
  banks: {
    en: {
      titles: [
        ["Fabricator's Mate", 'Trainee Welder', 'Workshop Operative', 'Plater (improver)'],
        ['Welder', 'Welder / Fabricator', 'Plater Welder', 'Sheet Metal Worker'],
        ['Welding Charge Hand', 'Lead Fabricator', 'Workshop Foreman', 'Senior Welder'],
      ],
      employers: lines(`
        Tarnside Fabrications | a structural steel workshop
        Dunholme Trailers | a maker of farm trailers
        Clyde Vale Marine | a repair yard for fishing boats
        Ironbridge Gates & Railings | an architectural metalworker
        Severnside Silos | a maker of grain silos
        Thorne Process Pipework | a pipework contractor for food plants
        Blackwater Tank Works | a maker of pressure tanks
        Newsham Conveyors | a conveyor manufacturer
        Gilmour Plant Repairs | a workshop for excavators and quarry plant
        Stannard Exhausts | a small maker of sports exhausts`),
      openers: lines(`
        Welder with {years} years at the bench and on site.
        Time-served {title} who reads a drawing before striking an arc.
        {years} years in {light|heavy|general} fabrication, from {brackets|handrails|hoppers} to {bridge sections|silos|trailer chassis}.
        Fabricator, {years} years, used to one-offs as well as to batches of {200..900/50}.`),
      traits: lines(`
        Neat beads, straight frames, tidy bench.
        Would rather grind out a doubtful run than hide it under paint.
        Good eye for distortion and how to clamp against it.
        Works from drawings, sketches or the back of an envelope.
        Looks after gas, torches and younger colleagues.`),
      voice: lines(`
        My father was a boilermaker and I learnt to hold a torch before I could drive.
        I like jobs where you can see daylight through the drawing and have to think.
        I am not the fastest at the first piece but I am at the twentieth.
        I work well alone, and I will share the radio.
        I want a workshop with decent extraction and a foreman who knows the trade.`),
      duties: lines(`
*Cut* and *mitred* handrail to templates made on site
*Stress-relieved* frames before machining
*Fixed* porosity by finding the draught, the damp or the gas
*Built* a welding bench and fume arm for the training corner
*Pressure-tested* tanks with water to {1.5..6.0} bar
*Shaped* wrought iron scrolls for a church gate
*Checked* squareness with a {diagonal|laser} before tacking
        *Welded* {mild steel|structural} sections with {MIG|MAG|flux-cored wire}, {6..20} mm
        *Marked* out, *cut* and *drilled* {angle|box section|plate} to general arrangement drawings
        *Fabricated* {hoppers|conveyor frames|staircases|handrails} from raw stock to finished piece
        *Set* up jigs for repeat work ~ so that the twentieth frame was as square as the first
        *Operated* the {guillotine|press brake|plasma table|ironworker}
        *Dressed* welds and *prepared* surfaces for {galvanising|powder coat}
        *Straightened* plate by heat and *controlled* distortion with sequence and clamps
        *Repaired* {buckets|booms|trailers|gates} that came back bent
        *Checked* my own work against drawing tolerances of {0.5..1.5} mm
        *Read* weld symbols and *asked* the office before guessing
        *Installed* balustrades and stairs on site, out of a van
        *Worked* on {refineries|schools|shopping centres} under hot work permits
        *Tacked* assemblies for the robot cell and *touched* up what it missed
        *Maintained* torches, liners and regulators
        *Ordered* wire, gas and discs
        *Taught* {two|three} apprentices to cut, fit and tack
        *Loaded* finished work with the overhead crane
        *Quoted* hours for small jobs together with the foreman
        *Hardfaced* {teeth|screens|chutes} for quarry plant
        *Brazed* copper pipe and *soldered* fittings
        *Welded* cast iron housings with pre-heat ~ which not everybody can
        *Built* exhaust sections from mandrel bends
        *Mended* aluminium tippers over the weekend ~ so that they were back on Monday
        *Bolted* and *torqued* flanges to procedure
        *Cut* by oxy-fuel up to {60..120/10} mm
        *Punched*, *folded* and *spot-welded* cabinet parts of {1..3} mm
        *Kept* material certificates with the job
        *Worked* in {a cherry picker|a tank with a sentry outside|a ship's double bottom} with permit and gas meter
        *Painted* and *labelled* skids before despatch
        *Helped* engineering to change a bracket ~ that nobody could reach to weld`),
      wins: lines(`
        Cut the time for a standard frame from {14..19} to {8..11} hours with a turning jig
        Brought rework in the bay below {1..3} %
        Rebuilt a {burnt out|collapsed} conveyor gantry in {four|six|nine} days
        Won apprentice of the year at {18|19|20}
        Saved £{3..14}k of plate a year by nesting the cuts
        Finished {112..240} balustrade panels for a school without a single return`),
      skills: lines(`
        MIG / MAG
        Reading drawings
        Plasma cutting
        Oxy-fuel cutting
        Press brake
        Guillotine
        Marking out
        Jigs and fixtures
        Grinding and dressing
        Distortion control
        Overhead crane
        Band saw
        Mag drill
        Sheet metal
        Site installation
        Hardfacing
        Brazing
        Abrasive wheels`),
      certificates: lines(`
        Abrasive Wheels, {2017..2024}
        Manual Handling, {2018..2024}
        CSCS card (skilled), valid to {2026..2029}
        IPAF 3a / 3b, {2020..2024}
        First Aid at Work, {2020..2024}
        Overhead crane and slinging, {2018..2024}
        Asbestos awareness, {2019..2024}`),
      education: lines(`
        NVQ Level 3 Fabrication and Welding Engineering | college
        City & Guilds Level 2 Welding Skills | college
        Apprenticeship, four years, plating and fabrication | college
        {Four|Five} GCSEs, the best one in Metalwork | school`),
      shown: {
        tig: {
          literal: {
            duty: [
              '*Welded* stainless pipe by TIG, {1.5..4.0} mm wall, purged',
              '*Welded* food-grade stainless pipework by TIG',
            ],
            skill: ['TIG welding of stainless steel'],
          },
          reworded: {
            duty: [
              '*Joined* thin 316 tube with tungsten and back purge ~, mirror inside',
              '*Worked* in GTAW on dairy and brewery lines',
            ],
            skill: ['GTAW, 304 and 316'],
          },
        },
        coded: {
          literal: { certificate: ['Coded welder, EN ISO 9606-1 (TIG, 6G), renewed {2022..2025}'] },
          reworded: {
            certificate: ['Welder approval tests to ASME IX, all positions, current'],
            skill: ['Approved in all positions, papers up to date'],
          },
        },
        radiography: {
          literal: { duty: ['*Produced* pipe welds under 100 % X-ray with a reject rate of {0.4..1.2} %'] },
          reworded: {
            duty: [
              '*Passed* radiography and dye penetrant on {97..99} of a hundred joints',
              '*Prepared* test pieces for NDT and *filed* the reports',
            ],
          },
        },
        pipe: {
          literal: {
            duty: ['*Fitted* pipework from isometric drawings, spools of {25..200/25} mm'],
            skill: ['Isometric drawings'],
          },
          reworded: {
            duty: ['*Built* spools from isos and *fitted* them to vessels, slope and all'],
            skill: ['Pipe spools from isos'],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Welding Inspector', 'Quality Inspector (welding)'],
          profile: lines(`
            CSWIP 3.1 welding inspector with {years} years in the trade; I look at welds now and no longer make them.
            My own coding ran out in {2013..2017} and I would not pass a bend test today.`),
          duties: lines(`
            *Inspected* fit-up and finished welds and *wrote* the reports
            *Kept* the register of welders' approvals for {20..60/5} people
            *Witnessed* procedure tests with the customer's surveyor
            *Reviewed* films and *agreed* repairs with the foreman
            *Audited* subcontractors in {Gdynia|Porto|Izmir}`),
          meets: [],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Hollins Hygienic Pipework',
    place: 'Shrewsbury',
    title: 'TIG Pipe Welder (food and dairy)',
    intro: lines(`
      We build the pipes that milk, beer and baby food run through. Everything is stainless, most of it thin, and all of it is looked at from the inside.
      Half of your time is in our workshop, half on site in creameries and breweries, usually while they are shut for the weekend.`),
    tasks: lines(`
      Make butt welds in 304 and 316 tube, 1.5 to 3 mm, with back purge
      Build spools from isometric drawings and fit them on site
      Keep the weld log and stand by your number
      Prepare and pass test pieces when the customer asks
      Leave a site cleaner than it was, because people eat what comes out of it`),
    asks: {
      tig: 'Several years of TIG welding on stainless tube',
      coded: 'Current coding to EN ISO 9606-1 or ASME IX',
      pipe: 'Able to build pipework from isometric drawings',
      radiography: 'Used to welds being X-rayed',
    },
    welcome: ['Orbital welding', 'CSCS card and a driving licence'],
    offer: ['£21 an hour in the workshop, £25 on site', 'Travel paid from the door', 'Coding renewed at our cost'],
    closing: ['Full time, start as soon as you can. Come for a test piece: workshop@example.com or 01632 960245.'],
  },
  searches: [{ text: 'coded TIG welder stainless pipework', language: 'en', needs: ['tig', 'coded'] }],
}
