// Legal assistants, secretaries and paralegals.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const legalAssistant: Trade = {
  id: 'legal-assistant',
  count: { en: 8 },
  setting: 'office',
  abroad: 'none',
  formerly: 'customer-support',
  banks: {
    en: {
      titles: [
        ['Legal Office Junior', 'Legal Secretary', 'Legal Administrator'],
        ['Legal Assistant', 'Paralegal', 'Legal PA', 'Case Handler'],
        ['Senior Paralegal', 'Senior Legal Assistant', 'Paralegal Team Leader'],
      ],
      employers: lines(`
        Hartnell & Poole Solicitors | a high street law firm
        Blythe Devereux LLP | a commercial firm with 120 people
        Marsh Street Chambers | a set of barristers' chambers
        Copperfield Injury Law | a personal injury firm
        Thane Borough Council Legal Services | the legal team of a borough
        Oriel Trust Corporation | a trust company
        Whitlock Shipping Group | the legal department of a shipping line
        Advice Point Severn | a charity that gives free legal advice
        Rooke & Larter | a firm for agricultural clients`),
      openers: lines(`
        {title} with {years} years in {private practice|practice and in-house teams|a busy litigation department}.
        Legal support professional, {years} years, {litigation and family|commercial|private client} work.
        {years} years of files, deadlines and clients who ring at five to five.`),
      traits: lines(`
        Diary discipline; no missed limitation date in {nine|six|eleven} years.
        Types at {70..95/5} words a minute and reads at the same time.
        Discreet to the point of dullness.
        Good with anxious clients and with busy partners.
        Finds the document.`),
      voice: lines(`
        I enjoy order, and a law firm needs somebody who does.
        I left the bar course for family reasons and found that I like this side of the law better.
        I have a good memory for names, dates and what was agreed.
        I would like to work for two or three lawyers instead of nine.`),
      duties: lines(`
*Transferred* estates after probate and *wrote* to {banks|insurers|heirs}
*Organised* mediation days with three rooms and one kettle
*Checked* citations and *corrected* two of ours
*Collected* medical records and *put* them in order of date
*Certified* copies and *kept* the register
*Booked* couriers, interpreters and court rooms
*Wrote* chronologies that barristers used unchanged
        *Opened* and *closed* files and *ran* conflict checks
        *Drafted* letters, attendance notes and simple pleadings
        *Typed* from digital dictation for {two|three|five} fee earners
        *Kept* key dates and *warned* lawyers in good time
        *Prepared* trial and appeal bundles, paper and electronic
        *Filed* at court and *sat* behind counsel
        *Took* witness details on the telephone
        *Dealt* with experts, agents and court ushers
        *Calculated* disbursements and *prepared* bills
        *Checked* identity and source of funds of new clients
        *Arranged* meetings across {three|four} time zones
        *Proofread* agreements, definitions included
        *Researched* case law and *summarised* it on one page
        *Scanned* and *indexed* {ten|twenty|thirty} years of deeds
        *Handled* client money with two signatures
        *Greeted* clients, *made* tea and *found* tissues
        *Transcribed* police interviews
        *Managed* a case load of {40..120/5} claims under supervision
        *Reviewed* {3..28} thousand documents for disclosure
        *Completed* forms for legal aid
        *Minuted* board and trustee meetings
        *Registered* companies' changes
        *Kept* the precedent bank up to date
        *Organised* completion meetings and the signing of {20..90/5} documents in an evening
        *Translated* between lawyer and client`),
      wins: lines(`
        Brought billing forward by {nine|twelve|fifteen} days
        Recovered £{40..90/5}k of unbilled disbursements
        Moved {4..14} thousand files to an electronic archive
        Passed the Lexcel audit in {during} without a major point
        Settled {70..140/10} small claims in a year`),
      skills: lines(`
        Audio typing
        Legal research
        Bundles
        Diary management
        Billing
        File opening and conflicts
        Court filing
        Client care
        Proofreading
        Proclaim
        Document review
        Minutes
        Dictation software
        Archiving
        Anti-money-laundering checks
        Microsoft Word (expert)`),
      certificates: lines(`
        CILEX Level 3, {2008..2021}
        Legal Secretaries Diploma, {2002..2018}
        Anti-money-laundering training, {2021..2024}
        Touch typing 80 wpm, {2005..2019}
        GDPR awareness, {2018..2024}
        Notary clerk training, {2010..2021}`),
      education: lines(`
        LLB (Hons) Law | university
        BA (Hons) {History|Philosophy|Spanish} | university
        Level 3 Diploma in Law and Practice | college
        A levels in Law, English and {History|Latin} | school
        {Eight|Nine} GCSEs | school`),
      shown: {
        conveyancing: {
          literal: {
            duty: ['*Assisted* with residential conveyancing from instruction to completion'],
            skill: ['Conveyancing'],
          },
          reworded: {
            duty: [
              '*Ordered* searches, *raised* enquiries on title and *moved* {20..45} families a month into their houses',
            ],
          },
        },
        registry: {
          literal: { duty: ['*Submitted* Land Registry applications through the portal'] },
          reworded: {
            duty: ['*Lodged* transfers and charges and *dealt* with requisitions until title was registered'],
          },
        },
        caseSystem: {
          literal: { duty: ['*Kept* matters in LEAP'], skill: ['LEAP'] },
          reworded: { duty: ['*Introduced* the case management system and *trained* {nine|twelve|twenty} colleagues'] },
        },
        tax: {
          literal: { duty: ['*Filed* stamp duty land tax returns within fourteen days'], skill: ['SDLT returns'] },
          reworded: { duty: ['*Calculated* and *paid* the duty on purchases on the day after completion'] },
        },
      },
      nearMisses: [
        {
          titles: ['Solicitor (criminal defence)', 'Criminal Defence Solicitor'],
          profile: lines(`
            Solicitor with {years} years in criminal defence: police stations, magistrates, crown court. I have not done property work.
            Looking for a qualified role outside crime, and would start again at the bottom of a department.`),
          duties: lines(`
            *Advised* suspects in police stations at night
            *Defended* in the magistrates' court, {four|five} mornings a week
            *Instructed* counsel and *prepared* crown court trials
            *Negotiated* pleas
            *Supervised* {two|three} trainees
            *Applied* for bail and legal aid
            *Visited* clients in prison
            *Addressed* the bench in mitigation
            *Kept* time records
            *Reviewed* unused material and *asked* for more
            *Briefed* experts on phones and CCTV
            *Drafted* defence statements
            *Appeared* in the youth court
            *Kept* a duty rota for {five|six} police stations
            *Took* instructions through interpreters
            *Advised* on appeals against sentence`),
          meets: [],
          apart: {
            employers: lines(`
              Gaunt & Harker Criminal Law | a criminal defence firm
              Bridge Street Defence | a legal aid firm
              Tolley Advocates | a firm of advocates
              Castlegate Law Centre | a law centre`),
            skills: ['Advocacy', 'Police station work', 'Criminal procedure', 'Client interviews', 'Legal aid billing'],
            certificates: ['Admitted as a solicitor, {2005..2018}', 'Police station accreditation, {2004..2018}'],
            education: [
              'Legal Practice Course | university',
              'LLB (Hons) Law | university',
              'A levels in English, History and French | school',
            ],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Pendle & Ashworth Solicitors',
    place: 'Bolton',
    title: 'Legal Assistant, residential property',
    intro: lines(`
      Nine lawyers above a bookshop, and about eight hundred houses a year that change hands through us.
      You would work with two solicitors who like clear files and clear answers, and you would have your own clients on the telephone from the first week.`),
    tasks: lines(`
      Accompany sales and purchases from the first letter to the keys
      Order searches, raise enquiries, report to clients in words they understand
      File with the registry and the tax office in time
      Keep the case system so that anybody can take over`),
    asks: {
      conveyancing: 'At least a year in residential conveyancing',
      registry: 'Routine with Land Registry applications',
      tax: 'Has filed SDLT returns',
      caseSystem: 'Works in a case management system, ours is LEAP',
    },
    welcome: ['CILEX, begun or finished', 'Leasehold and new build'],
    offer: ['£26,000 to £29,000', 'Study support', 'Books at cost price from downstairs'],
    closing: ['Letters, e-mails and visits welcome: post@example.net.'],
  },
  searches: [{ text: 'conveyancing paralegal land registry', language: 'en', needs: ['conveyancing', 'registry'] }],
}
