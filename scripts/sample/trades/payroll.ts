// Payroll administrators and managers.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const payroll: Trade = {
  id: 'payroll',
  count: { en: 8 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'customer-support',
  banks: {
    en: {
      titles: [
        ['Payroll Assistant', 'Payroll Clerk', 'Wages Clerk'],
        ['Payroll Administrator', 'Payroll Officer', 'Payroll Specialist'],
        ['Payroll Manager', 'Senior Payroll Officer', 'Payroll Team Leader'],
      ],
      employers: lines(`
        Hollybank Bureau Services | a payroll bureau with 140 clients
        Westering Hotels | a hotel group with 1,900 staff
        Aldous & Finch | a chain of department stores
        Moorgate Cleaning Group | a contract cleaner with weekly paid staff
        Trent Valley Council | a district council
        Parkin Foods | a food factory with three shifts
        Brightpath Nurseries | a group of day nurseries
        Haddon Engineering | an engineering works with 420 employees`),
      openers: lines(`
        Payroll professional with {years} years in {in-house|bureau and in-house} payroll.
        {title} with {years} years of getting people paid on the right day.
        {years} years in wages and salaries, for {weekly and monthly|monthly} payrolls.`),
      traits: lines(`
        Accurate with figures, patient with people who have opened the wrong envelope.
        Never missed a pay day.
        Explains a payslip in plain words.
        Keeps checklists and follows them.
        Discreet.`),
      voice: lines(`
        I enjoy the rhythm of payroll: the same deadline, always a different problem.
        I started on the telephones and learnt wages from a lady who did them on cards.
        I sleep well on the night before pay day because I check on the day before that.
        I am looking for a place where payroll sits next to people and not in a cellar.`),
      duties: lines(`
*Checked* pay rises against the union agreement
*Set* up weekly pay for harvest workers with {six|nine} languages on the shop floor
*Produced* gender pay figures
*Answered* mortgage and benefit enquiries
*Compared* headcount with HR every month and *found* {two|three} ghosts
*Wrote* test cases for the new time clocks
*Corrected* under-payments within a day, with an apology
        *Processed* starters, leavers and changes for {180..900/20} employees
        *Checked* timesheets and *chased* managers who forgot them
        *Answered* {20..60/5} pay queries a week by telephone and at the counter
        *Calculated* sick, maternity and paternity pay
        *Entered* overtime, bonuses and deductions
        *Applied* tax code changes and *filed* submissions to the authorities on time
        *Reconciled* the net pay control account each month
        *Prepared* journals for finance and *explained* the variances
        *Produced* BACS files and *got* them signed by two directors
        *Ran* reports on holiday balances and absence
        *Administered* {cycle to work|childcare vouchers|season ticket loans}
        *Handled* attachment of earnings orders with tact
        *Printed* and *posted* payslips ~ until we moved them online
        *Set* up employees on the time and attendance system
        *Calculated* holiday pay for zero-hours contracts
        *Kept* personal files and *destroyed* them when the law said so
        *Checked* the minimum wage for apprentices and piece workers
        *Gave* figures to the auditors
        *Processed* expenses and mileage
        *Paid* {40..90/10} agency staff on a Friday
        *Helped* HR with the yearly pay review letters
        *Tested* legislation updates in the spring before they went live
        *Trained* line managers to approve on screen
        *Paid* tronc to waiting staff by the committee's points
        *Transferred* {120..380/20} people under TUPE without an error on the first pay slip
        *Wrote* a calendar of cut-off dates that people actually read`),
      wins: lines(`
        Cut manual payments from {30..60} to {2..6} a month
        Brought first-time accuracy from {96.1..97.8} % to {99.6..99.9} %
        Recovered £{18..64}k of overpayments in {seven|nine} months
        Moved {600..1900/100} people from weekly to monthly pay without a walk-out`),
      skills: lines(`
        PAYE
        Statutory payments
        BACS
        Excel (lookups, pivots)
        Timesheets
        Reconciliations
        Journals
        Payslip queries
        Holiday pay
        Expenses
        Attachment of earnings
        Time and attendance
        Data protection
        TUPE transfers
        Bureau clients`),
      certificates: lines(`
        CIPP Foundation Degree, year one, {2016..2023}
        Statutory payments update, {2022..2024}
        GDPR awareness, {2020..2024}
        Excel advanced, {2016..2023}
        First Aid at Work, {2020..2024}
        AAT Level 2, {2010..2021}`),
      education: lines(`
        Level 3 Certificate in Payroll | college
        BTEC National in Business and Finance | college
        AAT Foundation | college
        {Seven|Eight} GCSEs including Maths | school`),
      shown: {
        software: {
          literal: { duty: ['*Ran* Sage 50 Payroll from input to year end'], skill: ['Sage Payroll'] },
          reworded: { duty: ['*Worked* daily in Sage, later as its super user'], skill: ['Sage (super user)'] },
        },
        endToEnd: {
          literal: { duty: ['*Ran* end-to-end payroll for {350..1200/50} employees'] },
          reworded: {
            duty: [
              '*Took* the whole pay run from first timesheet to the money in the bank, {400..1100/50} heads, alone',
            ],
          },
        },
        pensions: {
          literal: {
            duty: ['*Administered* auto-enrolment pensions and *uploaded* contributions'],
            skill: ['Auto-enrolment'],
          },
          reworded: {
            duty: [
              '*Assessed* workers for the workplace pension, *sent* the letters and *paid* the provider by the 19th',
            ],
          },
        },
        yearEnd: {
          literal: { duty: ['*Completed* the payroll year end with P60s and P11Ds'] },
          reworded: { duty: ['*Closed* the tax year, benefits in kind included, without a penalty'] },
        },
      },
      nearMisses: [
        {
          titles: ['Payroll Software Consultant', 'HR and Payroll Systems Analyst'],
          profile: lines(`
            Payroll systems analyst who configures the software for others and has not run a live payroll since {2013..2016}.
            Interested in project and implementation work.`),
          duties: lines(`
            *Configured* pay elements and interfaces for {12..30} customers
            *Wrote* test scripts and *led* parallel runs
            *Held* workshops on requirements
            *Mapped* data from old systems
            *Supported* go-lives on site`),
          meets: ['software'],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Fairholme Bakeries',
    place: 'Leicester',
    title: 'Payroll Officer (sole charge)',
    intro: lines(`
      We bake through the night and pay every Friday: 640 people, three sites, more overtime than we would like.
      Our payroll officer retires at Christmas after twenty-six years. We would like an overlap of eight weeks, and cake.`),
    tasks: lines(`
      Run the weekly and the monthly payroll from timesheet to bank
      Administer the pension scheme, including enrolment of new starters
      Close the tax year and file what has to be filed
      Answer questions at the window on Friday mornings
      Tell us where our rota makes the payroll harder than it needs to be`),
    asks: {
      endToEnd: 'Has run a payroll end to end for 300 people or more',
      software: 'At home in Sage Payroll',
      pensions: 'Knows auto-enrolment',
      yearEnd: 'Has closed several year ends',
    },
    welcome: ['Weekly payroll with shift premiums', 'CIPP or a similar qualification'],
    offer: ['£33,500, 35 hours', 'Fridays finish at two', 'Bread'],
    closing: ['Please send your CV to people@example.net by the end of the month.'],
  },
  searches: [{ text: 'payroll Sage auto-enrolment', language: 'en', needs: ['software', 'pensions'] }],
}
