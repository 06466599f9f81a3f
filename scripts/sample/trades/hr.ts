// Human resources.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const hr: Trade = {
  id: 'hr',
  count: { en: 8 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'payroll',
  banks: {
    en: {
      titles: [
        ['HR Assistant', 'HR Administrator', 'People Coordinator'],
        ['HR Officer', 'HR Adviser', 'People Adviser', 'HR Generalist'],
        ['HR Manager', 'HR Business Partner', 'Head of People'],
      ],
      employers: lines(`
        Cranmere Foods | a food manufacturer with 560 people
        Tolland Care Group | a care provider with 24 homes
        Bexwell Aerospace Castings | a foundry
        Stour Valley Schools Trust | a trust of fourteen schools
        Whitfield Logistics | a parcels and warehousing company
        Juniper Apps | a software house with 85 people
        Marchwell Hospitality | a hotel and pub company
        Penrose County Council | a county council
        Firth & Hale Solicitors | a law firm`),
      openers: lines(`
        HR generalist with {years} years in {manufacturing and logistics|care and education|service companies}.
        {title} with {years} years between works council, line managers and people with questions.
        {years} years in human resources, from filing to board papers.`),
      traits: lines(`
        Trusted by both sides of the table.
        Practical, quick and discreet.
        Writes letters that sound like a human being.
        Knows the policies and when they do not fit.
        Keeps data clean.`),
      voice: lines(`
        I think good HR is mostly listening and writing things down.
        I came from payroll, so I know that people work to be paid.
        I prefer to walk the shop floor in the morning before I open the mail.
        I am looking for a company where HR is asked before the decision and not after.`),
      duties: lines(`
*Calculated* holiday entitlement for part-time and term-time staff
*Set* up a returners' programme for parents
*Translated* letters into plain words
*Reviewed* probation at {three and six|two, four and six} months
*Benchmarked* salaries against {two|three} surveys
*Accompanied* long-term sick colleagues back, hour by hour
*Ran* lunch sessions on pensions and on sleep
        *Advised* {30..60/5} line managers on absence, leave and contracts
        *Issued* contracts, variations and references
        *Checked* right to work and *followed* up on expiring visas
        *Ran* inductions for {10..45} new starters a month
        *Kept* personnel records and the holiday system
        *Organised* training and *kept* the matrix
        *Supported* managers with appraisals and difficult conversations
        *Prepared* monthly figures on turnover, sickness and headcount
        *Answered* the HR mailbox, {20..60/5} messages a day
        *Wrote* policies on {flexible working|menopause|social media|whistle-blowing}
        *Took* minutes in formal meetings
        *Coordinated* apprenticeships with two colleges
        *Arranged* occupational health referrals
        *Managed* benefits: health cash plan, bikes, pensions
        *Designed* an exit interview that people answered honestly
        *Led* the engagement survey, {72..89} % response
        *Checked* job descriptions and *graded* jobs
        *Met* the union representatives each month
        *Audited* files before the customer's ethical audit
        *Set* up wellbeing days with {nurses|fruit|a table tennis table}
        *Moved* personnel files from cabinets to {PeopleHR|BambooHR|SharePoint}
        *Supported* parental leave and phased returns
        *Spoke* at careers fairs in schools
        *Updated* the staff handbook
        *Coached* first-time supervisors`),
      wins: lines(`
        Cut staff turnover from {31..44} to {17..24} %
        Reduced short-term absence by {18..36} % with return-to-work talks
        Brought the induction from {three|two} days to one good one
        Closed the gender pay gap in one grade by {4..9} points
        Gained Investors in People silver in {during}`),
      skills: lines(`
        Absence management
        Contracts and letters
        Onboarding
        HR reporting
        Right to work checks
        Policy writing
        Training administration
        Appraisals
        PeopleHR
        BambooHR
        Excel
        Benefits
        Apprenticeships
        Wellbeing
        Job evaluation
        Minute taking`),
      certificates: lines(`
        Mental Health First Aider, {2018..2024}
        GDPR for HR, {2018..2023}
        Mediation skills, two days, {2014..2023}
        Job evaluation training, {2012..2022}
        Apprenticeship assessor, {2014..2022}`),
      education: lines(`
        BA (Hons) Human Resource Management | university
        BA (Hons) {Sociology|Business and Psychology} | university
        HND Business | college
        A levels in English and Sociology | school
        {Eight|Nine} GCSEs | school`),
      shown: {
        cipd: {
          literal: { certificate: ['CIPD Level 5, {2011..2022}', 'Chartered Member of the CIPD, {2012..2022}'] },
          reworded: {
            certificate: ['Associate of the Chartered Institute of Personnel and Development, {2011..2022}'],
          },
        },
        relations: {
          literal: {
            duty: ['*Handled* employee relations cases: discipline, grievance, capability, up to {9..25} at a time'],
            skill: ['Employee relations'],
          },
          reworded: {
            duty: ['*Sat* beside managers in disciplinary hearings and *investigated* complaints between colleagues'],
          },
        },
        hiring: {
          literal: { duty: ['*Ran* recruitment end to end for {40..160/10} vacancies a year'], skill: ['Recruitment'] },
          reworded: {
            duty: ['*Filled* {50..140/10} posts a year, from advert to first day, with one agency invoice in total'],
          },
        },
        change: {
          literal: { duty: ['*Managed* a redundancy consultation of {24..90/2} posts'] },
          reworded: { duty: ['*Led* a site closure with the union: selection, consultation, outplacement'] },
        },
      },
      nearMisses: [
        {
          titles: ['Recruitment Consultant', 'Agency Branch Manager'],
          profile: lines(`
            Agency recruiter with {years} years of filling other people's vacancies; I have not worked in an HR department.
            I would like to move to the client side.`),
          duties: lines(`
            *Placed* {60..140/10} temps a week in warehouses and kitchens
            *Sourced* candidates on job boards and by telephone
            *Won* {eight|twelve|fifteen} client companies
            *Interviewed* {20..40/5} people a week
            *Billed* £{180..420/10}k in {during}
            *Negotiated* margins and temp-to-perm fees
            *Checked* documents and timesheets
            *Drove* workers to site when the bus did not come
            *Wrote* adverts
            *Rang* {60..90/5} people a day
            *Kept* a pool of {300..900/50} temps
            *Visited* clients on Thursdays
            *Negotiated* rates with purchasing departments
            *Trained* {two|three|four} new consultants
            *Screened* {200..500/50} CVs a month
            *Organised* open days in job centres`),
          meets: ['hiring'],
          apart: {
            employers: lines(`
              Swiftway Recruitment | a recruitment agency
              Peak Temps | an agency for industrial temps
              Hopwood & Lyle Search | a search firm
              Bluebird Catering Staff | an agency for kitchen staff`),
            skills: [
              'Candidate sourcing',
              'Temporary staffing',
              'Client visits',
              'Job adverts',
              'Negotiation',
              'Targets',
            ],
            certificates: ['REC Level 3 Certificate in Recruitment Practice, {2012..2022}', 'Driving licence'],
            education: ['BA (Hons) Business Studies | university', '{Seven|Eight} GCSEs | school'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Alderbrook Components',
    place: 'Coventry',
    title: 'HR Adviser',
    intro: lines(`
      Three factories, 720 people and a change ahead: by next summer one of the lines moves from one town to the next, and we want to do that decently.
      You join a team of four that sits beside the canteen with the door open.`),
    tasks: lines(`
      Advise supervisors in discipline, grievance and absence cases
      Accompany the consultation on the move of line four
      Recruit for the shop floor and the office
      Keep letters, files and deadlines in order`),
    asks: {
      relations: 'Sound experience of employee relations casework',
      cipd: 'CIPD level 5 or higher',
      change: 'Has taken part in a redundancy or transfer consultation',
      hiring: 'Recruits independently',
    },
    welcome: ['Experience with a recognised union', 'Polish or Punjabi'],
    offer: ['£38,000, 37 hours', 'One day from home', 'A budget for your own training'],
    closing: ['CVs to people-team@example.org. First conversations take place at the plant, safety shoes provided.'],
  },
  searches: [
    { text: 'CIPD qualified, grievance and disciplinary cases', language: 'en', needs: ['cipd', 'relations'] },
  ],
}
