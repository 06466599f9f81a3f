// Transport and logistics planners.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const logisticsPlanner: Trade = {
  id: 'logistics-planner',
  count: { en: 8 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'warehouse',
  banks: {
    en: {
      titles: [
        ['Transport Clerk', 'Logistics Administrator', 'Shipping Assistant'],
        ['Logistics Planner', 'Transport Planner', 'Supply Chain Planner', 'Freight Coordinator'],
        ['Senior Transport Planner', 'Logistics Manager', 'Planning Team Leader'],
      ],
      employers: lines(`
        Merewood Haulage | a haulier with 85 vehicles
        Cotterill Foods Logistics | the logistics arm of a food maker
        Baltic & Humber Forwarding | a freight forwarder
        Ironmoor Steel Stockholders | a steel stockholder
        Paxton Furniture | a furniture maker with home delivery
        Lune Valley Dairies | a dairy cooperative
        Gateway Container Lines | a container line agency
        Arden Automotive Seating | a supplier of car seats just in time
        Borderless Parcels | a parcel carrier`),
      openers: lines(`
        Logistics planner with {years} years in {road freight|food distribution|forwarding and road transport}.
        {title} with {years} years between drivers, customers and the clock.
        {years} years of moving goods on paper before they move on wheels.`),
      traits: lines(`
        Thinks two loads ahead.
        Calm when the bridge is shut.
        Talks to drivers as to colleagues.
        Sees the empty kilometre.
        Keeps the customer informed before the customer asks.`),
      voice: lines(`
        I started in the warehouse, so I know how long a trailer really takes to load.
        I like the puzzle, and I like that it is new every morning.
        I have worked early, late and Sunday desks; days would be welcome.
        I believe in planning with the drivers and not against them.`),
      duties: lines(`
*Compared* tolls, ferries and tunnels
*Grouped* small drops into {three|four} fixed days a week
*Recovered* pallets worth £{9..40}k
*Moved* a whole furniture factory over {two|three} weekends
*Told* sales what cannot be promised
*Measured* turnaround at the gates and *cut* it by {12..35} minutes
        *Planned* {35..140/5} loads a day for {20..85/5} vehicles and subcontractors
        *Booked* delivery slots at {supermarkets|ports|building sites}
        *Rang* hauliers and *agreed* rates for the overflow
        *Tracked* vehicles and *warned* customers of delays
        *Combined* part loads and *cut* empty running
        *Checked* tachograph hours before allocating a run
        *Entered* orders and *closed* jobs with proof of delivery
        *Reported* on-time figures each {week|month}
        *Handled* claims for damage and demurrage
        *Ordered* containers, pallets and cages
        *Arranged* groupage to {Benelux|Ireland|Scandinavia}
        *Scheduled* home deliveries in two-hour windows
        *Planned* stock transfers between {three|four|six} depots
        *Forecast* volumes for Christmas and *hired* the vehicles
        *Answered* drivers' calls from five in the morning
        *Audited* fuel and toll invoices
        *Met* carriers each quarter over a table of figures
        *Kept* master data: addresses, opening times, vehicle sizes
        *Coordinated* line-side deliveries in a {30|45|60}-minute sequence
        *Wrote* loading plans for steel and long goods
        *Organised* abnormal loads with police and councils
        *Covered* the night desk
        *Trained* {two|three} planners
        *Calculated* the cost per drop by customer
        *Moved* {12..40} regular runs to rail
        *Dealt* with a three-day port closure`),
      wins: lines(`
        Cut empty running from {24..31} to {12..17} %
        Raised on-time delivery from {89..93} to {97..99} %
        Saved £{60..340/10}k a year with a second return load
        Took {six|eight|eleven} vehicles out of the plan without missing a drop
        Reduced demurrage by {35..70/5} %`),
      skills: lines(`
        Load planning
        Carrier negotiation
        Slot booking
        Excel
        Vehicle tracking
        Drivers' hours
        Groupage
        KPI reports
        SAP TM
        Customer service
        Demurrage and claims
        Containers
        Master data
        Home delivery
        Geography of the UK
        Abnormal loads`),
      certificates: lines(`
        Excel advanced, {2014..2023}
        Dangerous goods awareness, {2016..2023}
        First Aid at Work, {2020..2024}
        Lean basics, {2014..2023}
        CILT Level 2, {2008..2020}`),
      education: lines(`
        BSc (Hons) Logistics and Supply Chain Management | university
        HND Business | college
        NVQ Level 3 Traffic Office | college
        A levels in Geography and Business | school
        {Five|Six|Seven} GCSEs | school`),
      shown: {
        routing: {
          literal: { duty: ['*Optimised* routes in Paragon'], skill: ['Route optimisation software'] },
          reworded: { duty: ['*Had* the algorithm propose tours and *taught* it what the drivers know'] },
        },
        customs: {
          literal: { duty: ['*Prepared* customs declarations for export and import'], skill: ['Customs declarations'] },
          reworded: { duty: ['*Cleared* {20..90/5} consignments a week at the border: codes, origin, duties'] },
        },
        licence: {
          literal: { certificate: ['Transport Manager CPC (national and international), {2008..2021}'] },
          reworded: {
            duty: ["*Stood* on the operator's licence as the responsible person"],
            certificate: ['Certificate of professional competence, road haulage, {2008..2021}'],
          },
        },
        multimodal: {
          literal: { duty: ['*Booked* sea and air freight'], skill: ['Sea and air freight'] },
          reworded: { duty: ['*Shipped* {200..900/50} boxes a year by vessel and the urgent ones by plane'] },
        },
      },
      nearMisses: [
        {
          titles: ['Production Planner', 'Materials Planner'],
          profile: lines(`
            Production planner with {years} years in factories; my plan ends at the factory gate and I have never arranged transport.
            Interested in a wider supply chain role.`),
          duties: lines(`
            *Planned* {six|nine|fourteen} lines by the week and by the shift
            *Ran* MRP and *placed* orders on suppliers
            *Balanced* stock against service
            *Met* production every morning at half past seven
            *Levelled* peaks with overtime and pre-build
            *Kept* routings and bills of materials
            *Reported* adherence to plan
            *Reduced* stock by {18..34} %
            *Coordinated* product launches
            *Published* the weekly plan by Thursday noon
            *Tracked* shortages and *chased* suppliers
            *Simulated* capacity for a third shift
            *Prepared* the monthly sales and operations meeting
            *Set* safety stocks for {400..1400/100} parts
            *Agreed* frozen horizons with sales
            *Trained* shift leaders on the planning board`),
          meets: [],
          apart: {
            employers: lines(`
              Fairford Plastics | a moulder of bottle caps
              Brandreth Foods | a maker of ready meals
              Colne Textiles | a weaving mill
              Durham Pumps | a pump maker`),
            skills: [
              'MRP',
              'SAP PP',
              'Capacity planning',
              'Stock management',
              'Excel',
              'Sales and operations planning',
            ],
            certificates: ['APICS CPIM, {2010..2021}', 'Lean basics, {2014..2023}'],
            education: ['BSc (Hons) Industrial Management | university', '{Seven|Eight} GCSEs | school'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Wolds & Coast Forwarding',
    place: 'Hull',
    title: 'Logistics Planner, Europe',
    intro: lines(`
      We bring machine parts to Rotterdam, tiles from Castellón and wind turbine blades to wherever they are waited for. Sixty people, forty trailers of our own and a few hundred of friends.
      The Europe desk plans some ninety movements a day by road, sea and, when something has gone wrong, by air.`),
    tasks: lines(`
      Plan daily movements between England and the near continent
      Prepare customs papers and solve what the border does not like
      Book vessels, and planes when there is no other way
      Keep the tours tight with our routing software
      Deputise on the operator's licence`),
    asks: {
      customs: 'Confident with customs declarations',
      multimodal: 'Experience with sea and air freight',
      routing: 'Has worked with route optimisation software',
      licence: 'Transport Manager CPC, or willing to obtain it within a year',
    },
    welcome: ['Dutch, German, Polish or Spanish', 'Knowledge of abnormal loads'],
    offer: ['£36,000 to £40,000', 'Early or late desk, your choice by the month', 'A window on the river'],
    closing: ['Applications to desk@example.org or by telephone 01632 960651.'],
  },
  searches: [
    { text: 'freight planner customs clearance', language: 'en', needs: ['customs'] },
    { text: 'transport manager CPC route planning', language: 'en', needs: ['licence', 'routing'] },
  ],
}
