// Lorry drivers, rigid and articulated.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const hgvDriver: Trade = {
  id: 'hgv-driver',
  count: { en: 8 },
  setting: 'hands',
  abroad: 'firm',
  formerly: 'warehouse',
  banks: {
    en: {
      titles: [
        ['Van Driver (3.5 t)', '7.5 t Driver', 'Multi-drop Driver', "Driver's Mate"],
        ['HGV Driver', 'Lorry Driver', 'Class 2 Driver', 'Delivery Driver (rigid)'],
        ['Senior Driver', 'Lead Driver', 'Driver and Depot Deputy', 'Heavy Goods Driver'],
      ],
      employers: lines(`
        Hartshill Haulage | a family haulier with thirty lorries
        Bowland Dairies | a dairy with its own fleet
        Quarrington Aggregates | a quarry and concrete business
        Wainwright & Dunn Removals | a removals firm
        Fenland Fresh Produce | a vegetable packer in the fens
        Ashgrove Timber | a timber merchant
        Solway Fuel Oils | a supplier of heating oil to farms
        Redbourne Brewery | a brewery that delivers its own beer
        Mercia Pallet Network | a member of a pallet network
        Tollgate Waste | a skip and waste company
        Longmere Bakeries | a bakery with night trunking`),
      openers: lines(`
        Professional driver with {years} years on the road and {a clean licence|three points long gone|no points}.
        {title} with {years} years in {food|building materials|general haulage|pallet network} work.
        Careful lorry driver, {years} years, {420..980/20} thousand miles without a blameworthy accident.
        Driver who knows the motorways, the lay-bys and most of the goods-in clerks between {Carlisle and Dover|Aberdeen and Felixstowe}.`),
      traits: lines(`
        Legal hours first, then the schedule.
        Keeps the cab as clean as the paperwork.
        Polite at the gate, even after two hours' wait.
        Does not need a sat nav to find a trading estate.
        Checks the lorry before it leaves the yard.`),
      voice: lines(`
        I like driving and I like being on my own for part of the day.
        I have always brought the lorry home in the condition I took it out.
        I can read a load and I will say so when it is not safe to go.
        Customers ask for me by name, which I take as the best reference.
        I would like regular work with a firm that looks after its vehicles.`),
      duties: lines(`
*Tied* down {timber|steel|precast} and *refused* loads without a proper headboard
*Rang* ahead when I was twenty minutes out
*Delivered* to islands by ferry and *knew* the tide tables
Passed the yearly licence and eyesight check without a point
*Carried* exhibits for a museum at walking pace
*Drained* air tanks and *checked* lights in the dark months
*Found* the site entrance that the postcode did not know
        *Delivered* {building materials|chilled food|palletised freight|furniture} to {8..22} drops a day within {50..140/10} miles
        *Carried* out walk-round checks and *wrote* up defects ~ before the key was turned
        *Kept* within drivers' hours and working time rules and *downloaded* the card every {week|fortnight}
        *Secured* loads with straps, chains and edge protectors ~ and *checked* them again after ten miles
        *Used* a tail lift and pump truck at shops without a loading bay
        *Planned* the order of drops ~ when the office had not thought of school traffic
        *Collected* returns, empties and pallets and *reconciled* them with the notes
        *Reversed* into bays built for the vans of 1950
        *Reported* delays to planning and *rang* the customer ~ before the customer rang us
        *Handled* cash-on-delivery and *signed* for £{400..2400/100} a week
        *Washed* the vehicle and *greased* the fifth wheel on Fridays
        *Unloaded* by hand where there was no forklift: {6..14} tonnes of {feed|flour|tiles} on a bad day
        *Tipped* loose loads on sites and farms, eyes on the overhead lines
        *Obtained* signatures and photographs on the handheld
        *Trained* new drivers on routes, {two|three} weeks alongside
        *Drove* low emission routes in {London|Birmingham|Bristol} and *kept* the permits in order
        *Worked* with a mate on removals ~, pianos included
        *Kept* temperature printouts for chilled loads
        *Stood* in for the traffic office on Saturdays
        *Attended* the quarterly driver meeting and *spoke* up about tyre wear
        *Helped* the fitter with roadside repairs
        *Calculated* axle weights for mixed loads and *turned* down overloads
        *Filled* in customs paperwork at {Dover|Holyhead|Hull}
        *Delivered* to {schools|hospitals|prisons} under site rules and escorts
        *Fuelled* at the bunker stations that the firm had a price with
        *Monitored* fuel use on telematics
        *Changed* curtains and *mended* bungees
        *Took* part in a dashcam trial and *gave* the fleet manager honest feedback
        *Covered* the dairy round over Christmas for {three|four} years running
        *Met* booking slots at regional distribution centres, {97..99} % on time`),
      wins: lines(`
        Saved {6..14} % of fuel in a year ~ and won the depot's bonus {twice|three times}
        Won driver of the year at the depot in {during}
        Found a shorter Wednesday route that saved {28..74} miles a week
        Drove {six|nine|eleven} years without a late tachograph card
        Passed two roadside checks in {during} without a remark
        Brought a trailer that had jack-knifed on ice back to the yard without damage`),
      skills: lines(`
        Digital tachograph
        Load securing
        Tail lift
        Multi-drop
        Route knowledge
        Walk-round checks
        Handheld terminals
        Customer contact
        Telematics
        Manual unloading
        Working time rules
        Reversing in tight yards
        Vehicle washing and minor repairs
        Chilled goods
        Removals
        Low-bridge planning
        Basic French
        Paper maps`),
      certificates: lines(`
        Driver CPC, valid to {2026..2029}
        Digital tachograph card, valid to {2026..2029}
        Manual Handling, {2018..2024}
        First Aid at Work, {2020..2024}
        Safe Urban Driving, {2018..2023}
        FORS driver training, {2019..2024}`),
      education: lines(`
        NVQ Level 2 Driving Goods Vehicles | college
        City & Guilds Level 1 Motor Vehicle | college
        {Four|Five|Six} GCSEs | school
        GCSEs including Maths and Woodwork | school`),
      shown: {
        artic: {
          literal: {
            certificate: ['HGV Class 1 (C+E), since {2004..2018}', 'Licence category C+E, passed {2004..2019}'],
            duty: ['*Drove* a Class 1 articulated lorry, {2200..3100/100} km a week'],
            skill: ['HGV Class 1'],
          },
          reworded: {
            certificate: ['Driving licence: C, C+E, B+E'],
            duty: [
              '*Drove* artics with {curtain-side|fridge|double-deck} trailers',
              '*Coupled* and *uncoupled* tri-axle trailers on the night trunk',
            ],
            skill: ['Artics and drag trailers'],
          },
        },
        dangerous: {
          literal: {
            certificate: ['ADR licence, tanks and packages, valid to {2026..2029}'],
            duty: ['*Carried* ADR loads: heating oil, petrol and gas bottles'],
          },
          reworded: {
            certificate: ['Dangerous goods driver training (packages and tanks), {2021..2024}'],
            duty: ['*Delivered* fuel by tanker to farms and *kept* the hazmat papers in the cab'],
          },
        },
        crane: {
          literal: {
            certificate: ['HIAB licence (ALLMI), renewed {2021..2024}'],
            duty: ['*Unloaded* bricks and blocks with the HIAB'],
            skill: ['HIAB'],
          },
          reworded: {
            certificate: ['Lorry loader operator card, {2021..2024}'],
            duty: ['*Lifted* packs over garden walls with the lorry-mounted crane'],
            skill: ['Lorry-mounted crane'],
          },
        },
        away: {
          literal: { duty: ['*Worked* nights out, up to four a week'], skill: ['Nights out'] },
          reworded: {
            duty: [
              '*Slept* in the cab Monday to Friday, home at weekends',
              '*Tramped* across the country all week, out on Monday and back on Friday',
            ],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Transport Manager', 'Traffic Office Manager'],
          profile: lines(`
            Transport manager with a national CPC who began on the road and has spent the last {eight|nine|eleven} years in the office.
            I gave up my vocational licence for medical reasons and am looking for a planning or compliance role, not for a driving job.`),
          duties: lines(`
            *Answered* for the operator's licence, {28..64} vehicles and {40..90/5} drivers
            *Rostered* drivers and *kept* infringements below {1..3} %
            Negotiated tyre and maintenance contracts, £{80..240/10}k a year
            Prepared and won the FORS Silver audit in {during}
            *Investigated* accidents and *dealt* with the insurer`),
          meets: [],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Calverley Builders Merchants',
    place: 'Preston',
    title: 'Class 1 Driver with HIAB',
    intro: lines(`
      We deliver bricks, blocks, timber and gas bottles to building sites between the Lakes and the Potteries. Eighteen lorries, none older than six years, and a workshop that listens to drivers.
      This is a tramping job: out on Monday, home on Friday. You will have the same lorry every week, and nobody else sleeps in it.`),
    tasks: lines(`
      Drive an articulated lorry with a rear-mounted crane
      Unload with care on tight sites, over walls and next to scaffolding
      Carry gas and fuel within the rules for dangerous goods
      Check the vehicle, the straps and the crane each morning and write down what you find
      Talk to site managers like the guest that you are
      Keep your hours, your card and your paperwork in order`),
    asks: {
      artic: 'Class 1 licence (C+E) with at least two years of practice',
      crane: 'HIAB ticket, ALLMI or CPCS',
      dangerous: 'ADR certificate, packages at least',
      away: 'Happy with four nights out a week',
    },
    welcome: ['Knowledge of building materials', 'Moffett or forklift ticket'],
    offer: [
      '£41,000 with night-out money on top',
      'Your own cab, with fridge, microwave and a proper mattress',
      'Twenty-eight days of holiday, more with service',
    ],
    closing: ['Ring Keith on 01632 960378 after four, or send a CV to drivers@example.com.'],
  },
  searches: [
    { text: 'C+E driver with lorry crane ticket and ADR', language: 'en', needs: ['artic', 'crane', 'dangerous'] },
  ],
}
