// Customer support: telephone, chat, complaints.
import { lines } from '../templates.ts'
import { customerSupportFrench } from './customer-support-french.ts'
import type { Trade } from './trade.ts'

export const customerSupport: Trade = {
  id: 'customer-support',
  count: { en: 7, fr: 2 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'chef',
  banks: {
    fr: customerSupportFrench,
    en: {
      titles: [
        ['Customer Service Adviser', 'Call Centre Agent', 'Live Chat Agent'],
        [
          'Customer Support Specialist',
          'Customer Service Representative',
          'Service Desk Adviser',
          'Complaints Handler',
        ],
        ['Customer Service Team Leader', 'Support Manager', 'Senior Customer Support Specialist'],
      ],
      employers: lines(`
        Brightside Broadband | an internet provider
        Tern Airways | a regional airline
        Ovenwood Appliances | an online shop for kitchen appliances
        Castle & Moor Energy | an energy supplier
        Fable Toys Direct | a mail order toy company
        Parcelwise | a parcel service
        Linden Bank | an online bank
        Roomly Holidays | a booking site for holiday cottages
        Sable Telecom | a mobile network`),
      openers: lines(`
        Customer support professional with {years} years on {telephone and chat|all channels}.
        {title} with {years} years of putting things right.
        {years} years in contact centres, {retail|travel|utilities|telecoms} mostly.`),
      traits: lines(`
        Keeps calm when others shout.
        Types fast, reads carefully.
        Owns a case until the customer says thank you.
        Notices when five people have the same problem.
        Warm on the phone, brief in writing.`),
      voice: lines(`
        I like unhappy customers, because they can be made happy.
        I can explain a router to my grandmother, and did.
        I came from hospitality and still think of customers as guests.
        I would like to move on from shift work in the next step.`),
      duties: lines(`
*Called* customers back at the hour they had chosen
*Calmed* a queue of {200..600/50} during an outage with honest updates
*Found* lost parcels by asking the right depot
*Explained* meter readings and estimated bills
*Read* the small print so that the customer need not
*Set* up payment plans for people in arrears
*Translated* engineer's notes into sentences
        *Answered* {50..110/5} calls a day about {bills|deliveries|bookings|faults}
        *Handled* {three|four} chats at once without mixing them up
        *Replied* to {40..90/5} e-mails a day in plain English
        *Solved* {71..88} % of cases at first contact
        *Arranged* returns, refunds and replacements
        *Logged* cases with notes that the next colleague could use
        *Talked* customers through set-up and faults, step by step
        *Kept* templates up to date and *deleted* the rude ones
        *Passed* recurring faults on to product and *followed* them up
        *Covered* Sundays and bank holidays
        *Listened* to recorded calls and *gave* feedback to colleagues
        *Wrote* {30..90/5} articles for the help pages
        *Identified* vulnerable customers and *acted* by the policy
        *Retained* customers who had called to cancel
        *Rebooked* {200..900/50} passengers in a week of snow
        *Worked* in {Zendesk|Freshdesk|Salesforce Service Cloud} and {Jira|a home-made system}
        *Took* payments within the card rules
        *Answered* reviews and posts in public
        *Coordinated* with couriers and the warehouse
        *Ran* the morning huddle
        *Trained* {four|nine|fourteen} new starters
        *Checked* identities before discussing accounts
        *Tested* new releases from the customer's side
        *Worked* from home with my own quiet room
        *Prepared* weekly figures on reasons for contact`),
      wins: lines(`
        Held a customer satisfaction of {92..97} % over {eighteen|twelve} months
        Cut repeat calls by {14..31} % with one better letter
        Brought the chat waiting time from {six|nine} minutes to {under one|two}
        Won employee of the quarter {twice|three times}
        Saved {180..460/10} cancellations in {during}`),
      skills: lines(`
        Telephone and chat
        Zendesk
        Freshdesk
        Refunds and returns
        Case notes
        Help centre writing
        Touch typing
        Retention
        Call quality
        Card payment rules
        Troubleshooting
        Social media replies
        Remote work
        CRM
        Identity checks`),
      certificates: lines(`
        NVQ Level 2 Customer Service, {2008..2020}
        Vulnerable customers training, {2019..2024}
        PCI card data training, {2020..2024}
        GDPR awareness, {2018..2024}
        Team leading Level 2, {2014..2022}`),
      education: lines(`
        BTEC National Travel and Tourism | college
        NVQ Level 3 Customer Service | college
        BA (Hons) {Modern Languages|Tourism Management} | university
        A levels in English and Media | school
        {Five|Six|Seven} GCSEs | school`),
      shown: {
        complaints: {
          literal: {
            duty: ['*Handled* complaints to final response, {25..60/5} a month, within regulator deadlines'],
            skill: ['Complaints handling'],
          },
          reworded: { duty: ['*Wrote* the last letter before the ombudsman and lost {one|two} cases of {60..140/10}'] },
        },
        french: {
          literal: { duty: ['*Supported* customers in French and English'], skill: ['Fluent French'] },
          reworded: { duty: ['*Looked* after callers from Lyon, Lille and Geneva in their own language'] },
        },
        lead: {
          literal: { duty: ['*Led* a team of {9..18} agents'], skill: ['Team leadership'] },
          reworded: {
            duty: [
              '*Coached* and *rostered* {twelve|fourteen|sixteen} colleagues and *answered* for their service level',
            ],
          },
        },
      },
      nearMisses: [
        {
          titles: ['IT Support Engineer (second line)', 'Network Support Technician'],
          profile: lines(`
            IT support engineer with {years} years on second line; my users are colleagues with broken laptops, not paying customers.
            Interested in infrastructure work.`),
          duties: lines(`
            *Repaired* and *imaged* laptops for {300..900/50} users
            *Managed* accounts, groups and mailboxes
            *Patched* servers at night
            *Replaced* switches and *documented* the cabling
            *Closed* {25..60/5} tickets a week
            *Rolled* out a new operating system at {four|six} sites
            *Looked* after video rooms
            *Wrote* scripts for joiners and leavers
            *Handed* out phones and *wiped* old ones
            *Tested* backups by restoring a file each Friday
            *Wrote* articles for the internal knowledge base
            *Moved* {180..420/20} mailboxes to the cloud
            *Managed* software licences and *saved* £{8..30}k
            *Set* up wireless coverage in a warehouse
            *Tracked* assets from order to disposal
            *Ran* the Tuesday drop-in desk`),
          meets: [],
          apart: {
            employers: lines(`
              Broadmead Council IT | the IT department of a council
              Helix Managed Services | an IT service company
              Ludlow Colleges | a group of colleges
              Stanway Insurance | an insurer with 700 desks`),
            skills: [
              'Windows administration',
              'Active Directory',
              'Networking',
              'Ticketing',
              'Scripting',
              'Mobile device management',
            ],
            certificates: ['CompTIA A+, {2012..2022}', 'ITIL Foundation, {2012..2022}'],
            education: ['BTEC National Computing | college', '{Six|Seven} GCSEs | school'],
          },
        },
      ],
    },
  },
  searches: [
    { text: 'French speaking complaint handler', language: 'en', needs: ['complaints', 'french'] },
    { text: 'call centre team leader', language: 'en', needs: ['lead'] },
  ],
}
