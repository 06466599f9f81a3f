// Sales: field and account management for businesses.
import { lines } from '../templates.ts'
import { salesGerman } from './sales-german.ts'
import type { Trade } from './trade.ts'

export const sales: Trade = {
  id: 'sales',
  count: { en: 6, de: 4 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'customer-support',
  banks: {
    de: salesGerman,
    en: {
      titles: [
        ['Sales Assistant (internal)', 'Telesales Executive', 'Junior Account Executive'],
        ['Sales Executive', 'Account Manager', 'Area Sales Representative', 'Business Development Executive'],
        ['Senior Account Manager', 'Regional Sales Manager', 'Key Account Manager'],
      ],
      employers: lines(`
        Vantry Packaging | a maker of cartons and labels
        Corvane Office Systems | a supplier of printers and telephones
        Millstone Ingredients | an ingredients supplier for bakeries
        Ashdale Workwear | a workwear supplier
        Lumen & Hart Lighting | a maker of commercial lighting
        Broadfield Tools | a tool wholesaler
        Pinnacle Coffee Services | a supplier of coffee machines to offices
        Orbis Cleaning Chemicals | a manufacturer of cleaning chemicals
        Tessera Flooring | a flooring manufacturer`),
      openers: lines(`
        Sales professional with {years} years in {packaging|technical products|consumables and services}.
        {title} with {years} years of calling on {factories|restaurants|builders|public buyers}.
        {years} years in business-to-business sales, inside and on the road.`),
      traits: lines(`
        Listens longer than the customer expects.
        Knows the margin on each line without looking.
        Writes proposals that are short.
        Does what was promised, on the day it was promised.
        Good company on a wet trade fair Tuesday.`),
      voice: lines(`
        I sell better when I understand the factory, so I ask for a tour.
        My customers stay: the oldest has been with me for {nine|eleven|twelve} years.
        I do not like pressure selling and have the figures to show that it is not needed.
        I want to sell a product that I would buy.`),
      duties: lines(`
*Ran* a customer survey and *acted* on two of its answers
*Cleared* old stock to the last pallet
*Wrote* a price list that fits on one sheet
*Shadowed* delivery drivers to learn about the last hundred yards
*Planned* exhibitions with {six|nine} distributors
*Followed* up lost quotes and *learnt* the reason
*Reopened* a showroom that had been a store room
        *Visited* {8..16} customers a week between {Norwich and Swansea|Carlisle and Crewe|Dover and Dorset}
        *Looked* after {60..220/10} accounts worth £{0.8..3.6} m a year
        *Prepared* quotations and *followed* them up within two days
        *Demonstrated* samples on the customer's own machine
        *Arranged* trials and *stood* beside the operator when they began
        *Negotiated* annual agreements and rebates
        *Kept* the pipeline honest for the Monday call
        *Exhibited* at {three|four} trade fairs a year
        *Passed* market news and competitors' prices on to product management
        *Handled* complaints in person ~ which often ended in an order
        *Answered* tenders for {councils|hospital groups|universities}
        *Collected* overdue invoices without losing the customer
        *Trained* distributors' sales staff
        *Took* part in the launch of {two|three|four} product ranges
        *Forecast* volumes by month and product group
        *Took* {40..90/5} calls a day and *turned* enquiries into orders
        *Introduced* new colleagues to customers over {three|six} months
        *Wrote* call reports on the day
        *Organised* factory visits with lunch
        *Worked* with design on customer-specific {packs|colours|formulations}
        *Sold* service contracts with {58..81} % of machines
        *Presented* to buying committees
        *Compared* total cost with the customer's buyer, line by line
        *Planned* tours to avoid the motorway twice a day
        *Supported* export enquiries from {Malta|Norway|the Gulf}`),
      wins: lines(`
        Grew the territory from £{0.6..1.1} m to £{1.5..2.4} m in {three|four} years
        Reached {104..131} % of target in {during}
        Lost only {two|three} of {90..160/10} accounts in a price increase
        Won back a customer who had left {five|six} years before
        Won best newcomer in {since}, {3..8} new distributors
        Raised the average margin by {1.4..4.2} points`),
      skills: lines(`
        Account management
        Quotations
        Trade fairs
        Territory planning
        Product demonstrations
        Forecasting
        Complaint handling
        Presentations
        Excel
        Distributor support
        Margin calculation
        Tenders
        Telephone sales
        Customer training
        Driving licence
        Product launches`),
      certificates: lines(`
        Professional selling skills, {2010..2021}
        ISMM Level 3 Sales, {2010..2020}
        Presentation skills, {2014..2023}
        Finance for non-financial managers, {2013..2022}
        Driving licence`),
      education: lines(`
        BA (Hons) Business Studies | university
        HND Business and Marketing | college
        BTEC National Business | college
        A levels in Business and Geography | school
        {Seven|Eight} GCSEs | school`),
      shown: {
        hunting: {
          literal: {
            duty: ['*Won* new business: {18..42} new accounts a year from cold calling and referrals'],
            skill: ['New business'],
          },
          reworded: {
            duty: ['*Opened* doors where nobody knew us and *turned* {20..35} strangers a year into customers'],
          },
        },
        keyAccounts: {
          literal: {
            duty: ['*Managed* key accounts with framework agreements above £{400..900/50}k'],
            skill: ['Key account management'],
          },
          reworded: {
            duty: ["*Looked* after the firm's {five|six|eight} largest buyers, from boardroom to loading bay"],
          },
        },
        crm: {
          literal: { duty: ['*Kept* pipeline and forecasts in Salesforce'], skill: ['Salesforce CRM'] },
          reworded: {
            duty: [
              '*Rolled* out the customer database to {twelve|fifteen|twenty} colleagues and *cleaned* {9..30} thousand records',
            ],
            skill: ['CRM (administrator)'],
          },
        },
        abroad: {
          literal: { duty: ['*Sold* to customers in Germany and Austria, in German'], skill: ['Business German'] },
          reworded: { duty: ['*Negotiated* with buyers in Stuttgart and Vienna in their own language'] },
        },
      },
      nearMisses: [
        {
          titles: ['Retail Store Manager', 'Showroom Manager'],
          profile: lines(`
            Store manager with {years} years in retail; my customers come through the door, and I have never travelled a territory or sold to firms.
            Looking for a change into field sales.`),
          duties: lines(`
            *Ran* a shop with {14..38} staff and £{1.2..4.8} m turnover
            *Planned* rotas, promotions and window displays
            *Cut* shrinkage and *ran* stock checks
            *Trained* sales assistants on the floor
            *Opened* {two|three} new branches
            *Analysed* footfall and conversion
            *Hired* Christmas temps
            *Handled* refunds and difficult customers
            Store of the year in the region in {during}
            *Reported* weekly figures to head office
            *Ordered* stock and *set* out the seasonal plan
            *Dressed* windows with the visual team
            *Cashed* up and *banked*
            *Held* the keys for two branches
            *Trained* assistants to sell insurance and care kits
            *Organised* late openings in December
            *Interviewed* and *hired* {20..60/5} temps`),
          meets: [],
          apart: {
            employers: lines(`
              Cavendish Home Stores | a chain of home stores
              Fairlight Fashion | a clothing chain
              Oak & Ember Furniture | a furniture shop
              Tidewell Sports | a sports retailer`),
            skills: [
              'Store management',
              'Merchandising',
              'Rotas',
              'Stock control',
              'Till systems',
              'Staff training',
              'Visual displays',
            ],
            certificates: [
              'Personal licence holder, since {2012..2022}',
              'First Aid at Work, {2020..2024}',
              'Retail Management Level 4, {2010..2020}',
            ],
            education: ['BTEC National Retail | college', '{Five|Six} GCSEs | school'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Northgate Barrier Films',
    place: 'Leeds',
    title: 'Key Account Manager, Germany and Austria',
    intro: lines(`
      We make films that keep cheese fresh and coffee dry. A third of what leaves our gate goes to German-speaking countries, and until now a managing director looked after it between two other jobs.
      You would be on the road every second week, by train where there is one.`),
    tasks: lines(`
      Look after nine large customers and their daughters, from purchasing to production
      Win three or four new ones a year
      Agree prices and volumes for the year, and keep both
      Keep the forecast current so that production believes it
      Bring problems home early`),
    asks: {
      keyAccounts: 'Experience with key accounts in industry',
      hunting: 'Has won new business, and can say how',
      abroad: 'Fluent German',
      crm: 'Works with a CRM, we use Salesforce',
    },
    welcome: ['Knowledge of packaging or food production', 'A technical training'],
    offer: ['£48,000 plus commission without a ceiling', 'Rail card, company car or neither', 'Language lessons'],
    closing: ['Write to us in English or German: sales-team@example.com.'],
  },
  searches: [
    { text: 'sales person who wins new customers, speaks German', language: 'en', needs: ['hunting', 'abroad'] },
    { text: 'Außendienst Neukundengewinnung Salesforce', language: 'de', needs: ['hunting', 'crm'] },
  ],
}
