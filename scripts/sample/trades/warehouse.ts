// Warehouse operatives and forklift drivers.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'
import { warehouseGerman } from './warehouse-german.ts'

export const warehouse: Trade = {
  id: 'warehouse',
  count: { en: 7, de: 5 },
  setting: 'hands',
  abroad: 'firm',
  formerly: 'hgv-driver',
  banks: {
    de: warehouseGerman,
    en: {
      titles: [
        ['Warehouse Operative', 'Picker / Packer', 'Warehouse Assistant', 'Goods-in Operative'],
        ['Forklift Driver', 'Warehouse Operative (FLT)', 'FLT Driver', 'Stock Controller', 'Despatch Operative'],
        ['Warehouse Team Leader', 'Senior Warehouse Operative', 'Shift Lead, Goods-out', 'Warehouse Supervisor'],
      ],
      employers: lines(`
        Harrow & Pell Distribution | a third-party warehouse for two supermarket chains
        Castlemere Cold Store | a frozen food warehouse with 14,000 pallet positions
        Trentgate Parcels | an overnight parcel hub
        Brightwater Homeware | an online shop for kitchen goods
        Oakley Fasteners Ltd | an importer of bolts and fixings
        Pennine Drinks Wholesale | a supplier of pubs and restaurants across the north
        Lockwood Tyres | a tyre distributor with same-day delivery
        Ravensthorpe Paper Mill | a mill for paper reels and board
        Northfield Agency Staffing | an agency that placed me at several sites
        Kestrel Pharma Logistics | a medicines wholesaler
        Saltmarsh Garden Supplies | an importer of seasonal garden and DIY goods
        Merriday Books | a book distributor`),
      openers: lines(`
        Warehouse worker with {years} years in {ambient and chilled|parcel and grocery|food and general} distribution.
        {Experienced|Reliable|Hard-working} {title} used to busy sites where the trailers do not wait.
        {title} with a clean accident record and {years} years on the floor.
        {years} years in goods-in, picking and despatch, the last ones {at a large distribution centre|for a 3PL|in a cold store}.`),
      traits: lines(`
        Never missed a shift without phoning in first.
        Picks accurately when it is quiet and when it is Christmas.
        Knows how a bay should look at the end of a shift.
        Good with scanners, good with people, not too proud to sweep.
        Used to working to a rate without cutting corners on safety.
        Fit, used to lifting and to temperatures down to {-18|-22} degrees.`),
      voice: lines(`
        I like the pace of a warehouse and always have.
        I turn up early, I look after my truck and I do not leave a mess for the next shift.
        My present site is closing in the {spring|autumn}, which is why I am looking.
        A desk is not for me; I want to see at the end of the shift what we have done.
        I am looking for a permanent job with a steady team, ideally within {20..40} minutes of home.
        Supervisors put me on the awkward jobs because I read the paperwork before I start.`),
      duties: lines(`
*Scanned* and *loaded* {1400..2600/100} totes a night into cages by route
*Rang* the office when the plan and the trailer did not match
*Separated* organic from conventional goods and *kept* the seals intact
*Repacked* burst cases and *wrote* the reason on the sheet
*Checked* forks, tyres and horns before anybody drove
Learnt the new scanner in a day and taught it to {nine|twelve|fifteen} others
*Received* containers of {garden furniture|tinned tomatoes|tyres}, hand-balled, {900..1800/100} cartons each
        *Loaded* and *unloaded* {18..34} {trailers|curtain-siders|containers} a shift ~ and *signed* off the paperwork with the drivers
        *Picked* {ambient|grocery|mixed} orders by {voice headset|RF scanner|paper list}, {90..210/10} lines an hour at {99.2..99.9} % accuracy
        *Checked* deliveries against the {ASN|delivery note|purchase order} and *booked* them into {SAP EWM|Manhattan|Red Prairie|our own WMS}
        *Put* away pallets by location code and *rotated* stock by best-before date
        *Wrapped*, *labelled* and *banded* mixed pallets for {export|store delivery|the parcel carrier}
        *Counted* {40..120/10} locations a week in the perpetual inventory and *traced* differences back to the pick
        *Reported* damaged goods with photographs ~ so that claims against hauliers stood up
        *Kept* the loading bay {swept, salted in winter and clear of empties|tidy and the walkways clear}
        *Handled* returns: *opened*, *graded* and *decided* on resale, repair or scrap
        *Packed* fragile goods (glass, ceramics, bottled spirits) without a complaint in {7..18} months
        *Ran* the {compactor and baler|cardboard baler} and *booked* the collections
        *Cross-docked* {fresh|parcel} loads inside a {two|three}-hour window
        *Built* store cages in delivery sequence ~ so that drivers could empty them from the back
        *Replenished* pick faces ahead of the wave ~ because an empty face costs everybody's rate
        *Operated* {pallet trucks|an electric pump truck|a powered pallet truck} on the bay and in trailers
        Relabelled stock after {a recall|a change of supplier|a barcode change}, {2..9} thousand units in {three|four} days
        *Filled* in for the goods-in clerk: *printed* labels, *answered* hauliers and *allocated* doors
        *Trained* {6..24} new starters in scanning, manual handling and site rules
        *Took* part in the yearly stock-take and *supervised* the agency counters
        Set up the Christmas packing line with {12..30} temps and matched the rate of the permanent team in week {two|three}
        *Walked* the aisles at the start of each shift and *took* damaged racking beams out of use
        *Despatched* {next-day|same-day} orders to the cut-off at {18:30|20:00|21:15}
        *Sorted* parcels by postcode at {800..1400/50} an hour in peak
        *Assembled* kits of {fixings|spare parts|point-of-sale material} to a bill of materials
        *Weighed*, *measured* and *photographed* outgoing consignments for the carrier's system
        *Worked* safely at height from a {cage|scissor lift} with harness
        *Kept* temperature logs for {chilled|frozen} goods and *refused* loads that were out of range
        *Stored* {aerosols, paints and solvents|lithium batteries} by segregation table
        *Filled* in the truck check sheet daily and *isolated* any vehicle with a fault
        *Swapped* gas bottles and *topped* up batteries by the site rules`),
      wins: lines(`
        Cut mispicks from {1.4..2.6} % to {0.3..0.8} % by re-slotting {three|four|the fastest} aisles
        Held the site pick record of {212..296} lines an hour for {two|three} seasons
        Suggested a one-way system on the bay ~ that ended the near misses at door {3..9}
        Found £{4..19}k of stock that the system had written off
        Completed {four|five|six} years without a lost-time accident
        Brought the stock-take forward by a day ~ and closed with a variance of {0.1..0.4} %`),
      skills: lines(`
        RF scanning
        Voice picking
        Manual handling
        SAP EWM
        Goods-in and booking
        Stock rotation (FIFO, FEFO)
        Cycle counting
        Pallet wrapping and banding
        Loading plans
        Cold store work
        Returns grading
        5S
        Excel (basic)
        Health and safety walks
        Despatch paperwork
        Cross-docking
        Racking inspection
        Shift handover
        Packing for export
        Cherry picker
        Hand tools
        Kitting`),
      certificates: lines(`
        Manual Handling, {2018..2024}
        First Aid at Work, renewed {2021..2024}
        Fire Marshal, {2019..2024}
        Level 2 Certificate in Warehousing and Storage, {2012..2021}
        COSHH awareness, {2019..2024}
        Level 2 Food Safety and Hygiene, {2018..2023}
        Racking inspection (half-day course), {2019..2024}
        IPAF 3a scissor lift, {2020..2024}`),
      education: lines(`
        NVQ Level 2 Warehousing and Storage | college
        BTEC First Diploma in Business | college
        {Five|Six|Four} GCSEs including English and Maths | school
        City & Guilds Level 1 Engineering (not completed) | college`),
      shown: {
        reach: {
          literal: {
            certificate: [
              'RTITB Reach Truck licence, refreshed {2022..2025}',
              'Reach truck licence (ITSSAR), valid to {2026..2028}',
            ],
            duty: lines(`
              *Drove* reach truck in narrow aisles up to {9..12} metres
              *Operated* a reach truck all shift, {180..260/10} pallet moves`),
            skill: ['Reach truck'],
          },
          reworded: {
            certificate: [
              'RTITB D1 and counterbalance (B1), {2021..2024}',
              'NPORS N102, high-lift, refresher {2022..2024}',
            ],
            duty: lines(`
              *Put* away and *retrieved* pallets with a mast truck to the {ninth|tenth|top} level
              *Worked* the high bay in VNA and stand-up trucks, {10..12} m lift`),
            skill: ['VNA and high-lift trucks', 'FLT: D1, B1'],
          },
        },
        nights: {
          literal: {
            duty: lines(`
              *Worked* permanent night shift, four on four off
              *Covered* night shift ({22:00 to 06:00|21:30 to 05:30}) for {two|three|five} years`),
            skill: ['Night shift'],
          },
          reworded: {
            duty: lines(`
              *Worked* nights since {since}, by choice
              *Ran* the overnight despatch from ten in the evening until six`),
            skill: ['Used to unsocial hours, nights by preference'],
          },
        },
        hazardous: {
          literal: {
            certificate: ['Dangerous goods awareness (ADR 1.3), {2022..2024}'],
            duty: ['*Packed* and *stored* dangerous goods (ADR classes 3, 8 and 9)'],
            skill: ['Dangerous goods'],
          },
          reworded: {
            duty: [
              '*Handled* hazmat: *segregated* corrosives and flammables, *checked* placards and *wrote* the multimodal note',
            ],
            skill: ['Hazmat handling'],
          },
        },
        lead: {
          literal: {
            duty: lines(`
              *Led* a team of {8..16} on the shift: rota, briefing, appraisals
              *Acted* as team leader for {9..14} pickers and {two|three} drivers`),
            skill: ['Team leading'],
          },
          reworded: {
            duty: lines(`
              *Looked* after {8..15} people a shift: who goes where, who needs a break, who needs a word
              *Gave* the start-of-shift talk and *answered* for the output of {10..18} colleagues`),
            skill: ['Supervising agency and permanent staff'],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Warehouse Manager', 'Distribution Centre Manager'],
          profile: lines(`
            Warehouse manager with full budget responsibility; my own truck licences lapsed in {2014..2017} and I have not driven since.
            Looking for a second site to run. My days of driving and of shift work are over; planning, people and figures are what I do now.`),
          duties: lines(`
            *Answered* for a £{3..8} m operating budget, {70..140/10} employees and a {12..30} thousand pallet site
            Negotiated the racking and fleet lease ~ and saved {9..17} % over the term
            *Presented* service and cost figures to the customer each month
            Moved the whole operation to a new building over one bank holiday weekend
            Recruited {four|five} shift managers and wrote their development plans
            Introduced labour standards and raised units per hour by {11..24} %`),
          meets: ['lead'],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Bellwether Storage & Handling',
    place: 'Wakefield',
    title: 'Reach Truck Driver and Shift Lead (nights)',
    intro: lines(`
      Bellwether looks after the stock of paint makers, drinks brands and two furniture shops in a 22,000-pallet high-bay warehouse beside the M1. From September we load through the night, and for that we are building a new crew of fourteen.
      You would drive for most of the shift and look after the crew for the rest of it. Nobody here manages from an office.`),
    tasks: lines(`
      Put away and retrieve pallets in narrow aisles up to the eleventh level
      Load and check trunk trailers against the plan so that the last one leaves by 05:30
      Brief the crew, place people, and hand over to the early shift in writing
      Keep solvents, aerosols and batteries where the segregation table says they belong
      Check trucks daily and take a faulty one out of use, whatever the pressure
      Find the cause of stock differences instead of correcting the figure`),
    asks: {
      reach: 'A valid reach truck licence (RTITB, ITSSAR or equal) and recent practice at height',
      nights: 'Willing and used to work the night shift, 22:00 to 06:00, Sunday to Thursday',
      lead: 'Experience of leading a team of eight or more on the warehouse floor',
      hazardous: 'Trained in dangerous goods, ADR 1.3 or similar',
    },
    welcome: lines(`
      First aid or fire marshal training
      Experience with voice picking or a modern WMS`),
    offer: lines(`
      £16.10 an hour including the night premium, paid weekly
      Thirty-one days of holiday, licence refreshers paid by us
      A canteen that is open at two in the morning`),
    closing: [
      'Start: 1 September, or sooner if you can. Send your CV to jobs@example.org or ring Dawn on 01632 960114.',
    ],
  },
  searches: [
    { text: 'reach truck driver night shift', language: 'en', needs: ['reach', 'nights'] },
    {
      text: 'someone who can supervise a warehouse crew and handle hazardous materials',
      language: 'en',
      needs: ['lead', 'hazardous'],
    },
    { text: 'Staplerfahrer Schubmaststapler Nachtschicht', language: 'de', needs: ['reach', 'nights'] },
  ],
}
