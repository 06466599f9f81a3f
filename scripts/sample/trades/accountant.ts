// Accountants and bookkeepers.
import { lines } from '../templates.ts'
import { accountantGerman } from './accountant-german.ts'
import type { Trade } from './trade.ts'

export const accountant: Trade = {
  id: 'accountant',
  count: { en: 6, de: 5 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'payroll',
  banks: {
    de: accountantGerman,
    en: {
      titles: [
        ['Accounts Assistant', 'Purchase Ledger Clerk', 'Trainee Accountant', 'Bookkeeper'],
        ['Assistant Accountant', 'Management Accountant', 'Company Accountant', 'Financial Accountant'],
        ['Senior Accountant', 'Finance Manager', 'Group Accountant'],
      ],
      employers: lines(`
        Pemberton Pumps plc | a pump maker with four subsidiaries
        Ashby & Crane LLP | a firm of accountants in a market town
        Cobalt Street Hotels | a group of nine hotels
        Ridgeway Housing | a housing association
        Silverdale Seeds | a seed merchant
        Orrell Print Group | a printing group
        Harbourne Medical Supplies | a distributor of medical goods
        Lythe Theatre Trust | a theatre and its restaurant
        Gannet Marine Insurance Brokers | a broker in marine insurance`),
      openers: lines(`
        {title} with {years} years in {industry|practice and industry|manufacturing and services}.
        Accountant, {years} years, equally used to ledgers and to explaining them.
        {years} years in finance teams of {three|five|eight} to {twelve|fifteen|twenty} people.`),
      traits: lines(`
        Reconciles first and comments afterwards.
        Fast month ends without Sunday work.
        Writes commentary that operations people read.
        Likes a clean audit trail.
        Asks why a number moved before anybody else does.`),
      voice: lines(`
        I like the moment when a reconciliation comes to nil.
        I trained in a small practice, where you learn to talk to clients as well as to ledgers.
        I would like to work closer to the business than a shared service centre allows.
        I do not mind a mess, as long as I am allowed to tidy it.`),
      duties: lines(`
*Tested* controls and *wrote* up the gaps
*Prepared* the fixed charge and stock security reports for the bank
*Explained* overheads to people who make things
*Benchmarked* freight, energy and telephone contracts
*Calculated* bonuses and royalties by contract
*Closed* dormant companies and their bank accounts
*Digitised* invoices and approvals for {four|six|nine} sites
        *Posted* {300..1200/50} purchase invoices a month and *ran* the weekly payment file
        *Reconciled* {six|nine|fourteen} bank accounts in {three|four} currencies
        *Prepared* accruals, prepayments and journals
        *Matched* supplier statements and *settled* disputes with buyers
        *Chased* overdue customers, firmly and by telephone
        *Kept* the fixed asset register and *calculated* depreciation
        *Drafted* board papers with two pages of commentary
        *Built* the annual budget with {eight|twelve|fifteen} cost centre holders
        *Forecast* cash for thirteen weeks, every Monday
        *Prepared* the audit file and *dealt* with the auditors' questions
        *Analysed* margin by {product|site|customer} and *found* the ones that lose money
        *Counted* stock and *valued* it at standard cost
        *Reviewed* expense claims against policy
        *Worked* on the move from {Sage 200|Navision|spreadsheets} to {Dynamics 365|SAP|NetSuite}
        *Controlled* intercompany balances with {Ireland|Belgium|Poland}
        *Looked* after petty cash, cards and the safe
        *Supported* managers with business cases for {machines|vans|a new kitchen}
        *Wrote* the finance manual from scratch
        *Filed* statistical returns
        *Calculated* job costs and work in progress
        *Supervised* {two|three} ledger clerks
        *Checked* lease contracts for the new accounting rules
        *Maintained* the chart of accounts
        *Prepared* accounts for {30..70/5} sole traders and partnerships
        *Handled* grants and restricted funds
        *Opened* customer accounts and *set* credit limits
        *Modelled* price increases and their effect by customer`),
      wins: lines(`
        Cut the close from {ten|twelve|nine} to {four|five} working days
        Reduced debtor days from {61..74} to {38..46}
        Found a duplicate payment of £{18..96}k
        Saved £{12..48}k in bank charges by renegotiating
        Brought a {four|three}-year backlog of intercompany differences to nil
        Replaced {17..32} spreadsheets with one report`),
      skills: lines(`
        Purchase and sales ledger
        Bank reconciliation
        Budgeting
        Cash flow forecasting
        Journals and accruals
        Fixed assets
        Excel (pivot tables, Power Query)
        Dynamics 365
        Sage 200
        Audit preparation
        Credit control
        Costing
        Variance analysis
        Multi-currency
        Xero
        Board reporting
        Intercompany`),
      certificates: lines(`
        AAT Level 4, {2006..2019}
        Advanced Excel, {2014..2023}
        Anti-money-laundering training, {2021..2024}
        Xero adviser, {2017..2023}
        Power BI short course, {2019..2024}
        Credit management (CICM) Level 3, {2012..2021}`),
      education: lines(`
        BA (Hons) Accounting and Finance | university
        BSc (Hons) {Economics|Mathematics} | university
        AAT Diploma in Accounting | college
        A levels in Maths, Economics and {Spanish|History} | school
        {Eight|Nine|Ten} GCSEs | school`),
      shown: {
        qualified: {
          literal: { certificate: ['ACCA qualified, {2009..2021}', 'CIMA qualified (ACMA), {2009..2021}'] },
          reworded: { certificate: ['Chartered accountant, admitted {2008..2021}'] },
        },
        monthEnd: {
          literal: {
            duty: ['*Produced* monthly management accounts by working day {4..6}'],
            skill: ['Month-end close'],
          },
          reworded: {
            duty: ["*Closed* the books every month and *put* the pack on the directors' table within the week"],
          },
        },
        tax: {
          literal: { duty: ['*Prepared* VAT returns and corporation tax computations'], skill: ['VAT'] },
          reworded: {
            duty: ['*Dealt* with the Revenue: quarterly indirect tax, yearly computation, one inspection passed'],
          },
        },
        consolidation: {
          literal: {
            duty: ['*Consolidated* {four|five|seven} subsidiaries under IFRS'],
            skill: ['Consolidation, IFRS'],
          },
          reworded: {
            duty: [
              '*Brought* the group figures of {five|six|eight} companies together, eliminations and foreign currency included',
            ],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Chief Financial Officer', 'Finance Director'],
          profile: lines(`
            Finance director with board experience who has led finance, IT and legal in groups of up to £{60..180/10} m turnover.
            I have not prepared accounts with my own hands for a decade; open to interim assignments as well.`),
          duties: lines(`
            *Raised* £{6..25} m of bank funding and *managed* covenants
            *Led* the sale of a division, from data room to completion
            *Chaired* the risk committee
            *Restructured* a finance function of {22..48}
            *Presented* results to investors`),
          meets: ['qualified'],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Tideway Instruments Group',
    place: 'Southampton',
    title: 'Group Accountant',
    intro: lines(`
      Tideway makes instruments that measure water: seven companies, five currencies, one finance team of nine.
      The group accountant closes the month, brings the companies together and is the person the managing directors ring when they do not understand a number.`),
    tasks: lines(`
      Close the group's month and write the commentary
      Consolidate seven companies in five currencies
      Prepare VAT and corporation tax with our adviser
      Be the auditors' first contact
      Visit each company once a year and look at more than the ledger`),
    asks: {
      qualified: 'Qualified accountant: ACA, ACCA or CIMA',
      monthEnd: 'Several years of month-end close and management accounts',
      consolidation: 'Consolidation under IFRS',
      tax: 'Working knowledge of VAT and corporation tax',
    },
    welcome: ['NetSuite', 'French or German'],
    offer: ['£52,000 to £58,000', 'Two days a week from home', 'Study leave, also for things that are not accounting'],
    closing: ['Apply with a CV, no cover letter, to finance-jobs@example.com.'],
  },
  searches: [
    { text: 'qualified accountant group consolidation', language: 'en', needs: ['qualified', 'consolidation'] },
    {
      text: 'Bilanzbuchhalter Konzernabschluss Umsatzsteuer',
      language: 'de',
      needs: ['qualified', 'consolidation', 'tax'],
    },
  ],
}
