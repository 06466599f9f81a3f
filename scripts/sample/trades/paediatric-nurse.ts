// Children's nurses.
import { lines } from '../templates.ts'
import { paediatricNurseGerman } from './paediatric-nurse-german.ts'
import type { Trade } from './trade.ts'

export const paediatricNurse: Trade = {
  id: 'paediatric-nurse',
  count: { en: 7, de: 5 },
  setting: 'care',
  abroad: 'hospital',
  formerly: 'care-assistant',
  banks: {
    de: paediatricNurseGerman,
    en: {
      titles: [
        ['Newly Qualified Staff Nurse (Child)', "Staff Nurse, Children's Ward", 'Paediatric Staff Nurse (Band 5)'],
        ['Paediatric Staff Nurse', "Children's Nurse", 'Registered Nurse (Child)', "Community Children's Nurse"],
        ["Senior Children's Nurse", 'Paediatric Sister / Charge Nurse', 'Junior Sister, Paediatrics'],
      ],
      employers: lines(`
        St Piran's Children's Hospital | a regional children's hospital
        Wharfe Valley General Hospital | a district general with a 26-bed children's ward
        Queen Alexandra Infirmary | a teaching hospital
        Tamar Community Health | a community health provider
        Little Acorns Hospice | a children's hospice
        Kingsmere University Hospital | a university hospital
        Brookside Walk-in Centre | an urgent care centre
        Elmswood School Nursing | a school nursing service`),
      openers: lines(`
        Registered children's nurse with {years} years on {medical and surgical|general paediatric|acute} wards.
        {title} with {years} years of experience with children from birth to sixteen.
        Children's nurse, {years} years qualified, at home on a busy ward and on the carpet with a {four|six}-year-old.`),
      traits: lines(`
        Explains a cannula to a child before explaining it to the parents.
        Calm in emergencies, thorough in drug calculations.
        Listens to mothers, who are usually right.
        Strong in teaching students and in closing the loop.`),
      voice: lines(`
        I chose children's nursing after a placement on a surgical ward and have not regretted it.
        I try to leave each family with one worry less.
        I have good veins of humour and can blow bubbles while taking blood.
        I am returning to full hours now that my own children are at school.`),
      duties: lines(`
*Swaddled*, *settled* and *fed* babies whose parents {had to sleep|had other children at home}
*Explained* procedures with {a teddy and a bandage|a picture book|a toy scanner}
*Screened* newborns: {hearing and heel prick|hips, hearing and weight}
*Cared* for {central lines|gastrostomies|tracheostomies} and *taught* parents the same
*Supported* teenagers with {diabetes|epilepsy|kidney disease} on the way to adult services
*Rehearsed* {emergencies|choking|sepsis} in simulation with the doctors
*Managed* {isolation cubicles|bed spaces|visitors} in the winter wave
        *Nursed* {six|five|eight} children a shift with {bronchiolitis and asthma|fractures and appendicitis|diabetes and epilepsy}
        *Prepared* children for {theatre|day surgery|ear, nose and throat surgery} and *recovered* them afterwards
        *Calculated* and *gave* {oral and intravenous drugs|antibiotics and fluids|pain relief} by weight, double-checked
        *Recorded* observations {hourly|on the early warning score|on a tablet} and *escalated* {within minutes|without waiting for the round}
        *Taught* parents to use {inhalers|feeding tubes|insulin pens} at home
        *Passed* nasogastric tubes and *managed* {enteral|overnight|pump} feeds
        *Cared* for babies {under phototherapy|with weight loss|withdrawing from drugs} and *supported* breastfeeding mothers
        *Dressed* {burns and surgical wounds|scalds|drain sites} with {the play specialist|bubbles and a story|a tablet and a song}
        *Planned* {discharge|going home} with {health visitors, schools and social workers|community nurses and pharmacy|parents and GPs}
        *Attended* {multidisciplinary|discharge|school} meetings for children with {complex needs|cystic fibrosis|cerebral palsy}
        *Mentored* student nurses, {two|three} each semester
        *Took* part in ward rounds and *challenged* {doses that looked wrong|plans that ignored the family}
        *Supported* {young people in crisis|teenagers who harmed themselves|girls with anorexia} together with the mental health team
        *Triaged* children in the assessment unit, {20..45} a shift in winter
        *Gave* vaccinations in {schools|schools and clinics|a sports hall}, {90..340/10} on a good day
        *Looked* after children on high-flow oxygen for {bronchiolitis|pneumonia}
        *Took* blood and *placed* cannulas ~, {first attempt in most cases|with cream and patience}
        *Ran* the asthma nurse clinic on {Mondays|Thursdays}
        *Made* home visits to {12..24} children with long-term conditions
        *Checked* {resuscitation trolleys|the transfer bag|suction and oxygen} {daily|each night} and *restocked*
        *Audited* {pain scores|fluid charts|consent forms} and *wrote* the action plan
        *Arranged* {interpreters|telephone interpreters|sign language} ~ instead of asking the older sister
        *Kept* fluid balance charts and *weighed* {more nappies than I can count|every nappy}
        *Assisted* at {lumbar punctures|plaster changes|chest drain insertion|ultrasound-guided lines}
        *Monitored* children after {sedation for scans|anaesthesia|contrast studies}
        *Played*: {it is part of the job|cards, mostly, and lost}`),
      wins: lines(`
        Introduced a numbing cream protocol that cut failed cannulations by {28..45} %
        Shortened the stay after tonsillectomy from {two days to one|26 to 9 hours}
        Raised handover attendance of parents from {40..55/5} to {80..90/5} %
        Wrote the ward's {picture guide for children with autism|leaflet on fever|welcome book}
        Presented a poster on pain assessment at a regional conference in {during}`),
      skills: lines(`
        Drug calculations by weight
        Cannulation and phlebotomy
        PEWS
        Nasogastric feeding
        Asthma care
        Paediatric diabetes
        Wound care
        Discharge planning
        Family-centred care
        High-flow oxygen
        Student mentoring
        Electronic records
        Vaccination
        Pain assessment
        Play and distraction`),
      certificates: lines(`
        NMC registration (Child), revalidated {2022..2025}
        Paediatric Immediate Life Support, {2022..2025}
        Practice assessor, {2018..2023}
        Intravenous therapy, {2016..2023}
        Venepuncture and cannulation, {2015..2023}
        Blood transfusion competency, {2020..2024}`),
      education: lines(`
        BSc (Hons) Nursing (Child) | university
        Diploma of Higher Education in Children's Nursing | university
        PgCert Healthcare Education | university
        A levels in Biology, Psychology and {French|Drama|Chemistry} | school
        {Nine|Ten} GCSEs | school`),
      shown: {
        intensive: {
          literal: { duty: ['*Worked* in paediatric intensive care (PICU), {eight|twelve} beds'], skill: ['PICU'] },
          reworded: {
            duty: [
              '*Nursed* ventilated babies and children one to one, with inotropes and arterial lines',
              '*Cared* for the sickest children after heart surgery, tube and lines included',
            ],
          },
        },
        safeguarding: {
          literal: {
            certificate: ['Safeguarding Children Level 3, {2022..2025}'],
            duty: ["*Acted* as the ward's safeguarding link nurse"],
          },
          reworded: { duty: ['*Prepared* child protection conferences and *wrote* statements for social services'] },
        },
        lifeSupport: {
          literal: {
            certificate: [
              'APLS provider, {2022..2025}',
              'European Paediatric Advanced Life Support (EPALS), {2022..2025}',
            ],
          },
          reworded: {
            certificate: ['Advanced resuscitation of infants and children, certificate of {2022..2024}'],
            duty: ["*Carried* the children's crash bleep"],
          },
        },
        shiftLead: {
          literal: { duty: ['*Took* charge of the ward as shift coordinator'] },
          reworded: { duty: ['*Ran* the unit at night: beds, staff, and the phone to the transport team'] },
        },
      },
      nearMisses: [
        {
          titles: ['Staff Nurse (Adult), Orthopaedics', 'Registered Nurse (Adult), Intensive Care'],
          profile: lines(`
            Registered adult nurse with {years} years in intensive care and orthopaedics. I have not worked with children so far.
            Looking for a step into a new field; I would need a conversion course for paediatrics.`),
          duties: lines(`
            *Nursed* adults after hip and knee replacement, {seven|eight|nine} patients a shift
            *Cared* for ventilated adults in a general intensive care unit
            *Mobilised* elderly patients with the physiotherapists
            *Managed* patient-controlled analgesia and epidurals
            *Gave* chemotherapy on the day unit
            *Dressed* leg ulcers and pressure sores
            *Screened* for delirium and falls
            *Coordinated* discharge to care homes
            *Coached* newly qualified nurses
            *Recorded* NEWS2 scores and *called* the outreach team
            *Assisted* at central line insertions
            *Taught* patients to inject anticoagulants
            Cut pressure sores on the ward by a third in {during}
            *Ordered* equipment and *audited* sharps
            *Prepared* patients for hip and knee surgery and *answered* the same worried questions
            *Changed* dressings after spinal operations
            *Managed* chest drains and tracheostomies in adults
            *Supported* families of dying patients
            *Ran* the pre-assessment clinic for joint replacement
            *Managed* bed flow with the site team
            *Weaned* adults from the ventilator with the physiotherapist`),
          meets: ['shiftLead'],
          apart: {
            employers: lines(`
              Wharfe Valley General Hospital | a district general hospital
              Kingsmere University Hospital | a university hospital
              Holme Road Orthopaedic Centre | an orthopaedic centre
              Marsden Court Nursing Home | a nursing home`),
            skills: lines(`
              Adult intensive care
              Orthopaedics
              Ventilation
              Wound care
              Pain management
              Discharge planning
              NEWS2
              Electronic records`),
            certificates: [
              'NMC registration (Adult), revalidated {2022..2025}',
              'Intermediate Life Support, {2022..2025}',
              'Intravenous therapy, {2016..2023}',
              'Manual Handling, {2021..2024}',
            ],
            education: ['BSc (Hons) Nursing (Adult) | university', 'A levels in Biology and Sociology | school'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: "St Anselm's Children's Hospital",
    place: 'Bristol',
    title: "Senior Children's Nurse, intensive care",
    intro: lines(`
      Our unit cares for the sickest children of a region of five million people: sixteen beds, some nine hundred admissions a year, and a transport team that flies.
      We are opening four beds and look for senior nurses who want to lead shifts and to teach.`),
    tasks: lines(`
      Care for ventilated infants and children one to one
      Coordinate a shift of fourteen nurses every third week
      Lead on child protection questions together with the named nurse
      Teach at the bedside and in the simulation room
      Stand by families in the hardest days of their lives`),
    asks: {
      intensive: 'At least two years in paediatric intensive care',
      lifeSupport: 'APLS or EPALS, in date',
      safeguarding: 'Safeguarding children, level 3',
      shiftLead: 'Experience of coordinating a ward or unit',
    },
    welcome: ['Mentorship qualification', 'Transport or retrieval experience'],
    offer: [
      'Band 6, with enhancements',
      'Self-rostering, twelve-hour shifts',
      'Nursery on site, psychologist for the team',
    ],
    closing: ['Registration with the NMC (child) is required. Apply to nursing@example.org by 31 August.'],
  },
  searches: [
    { text: 'paediatric nurse', language: 'en', needs: [] },
    { text: 'PICU nurse with APLS', language: 'en', needs: ['intensive', 'lifeSupport'] },
    { text: 'Kinderkrankenpflegerin Intensivstation', language: 'de', needs: ['intensive'] },
  ],
}
