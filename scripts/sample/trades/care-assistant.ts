// Care assistants and support workers.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const careAssistant: Trade = {
  id: 'care-assistant',
  count: { en: 8 },
  setting: 'care',
  abroad: 'none',
  formerly: 'chef',
  banks: {
    en: {
      titles: [
        ['Care Assistant', 'Trainee Care Worker', 'Support Worker (bank)', 'Companion Carer'],
        ['Healthcare Assistant', 'Home Care Worker', 'Residential Care Assistant', 'Support Worker'],
        ['Senior Care Assistant', 'Care Team Leader', 'Senior Support Worker', 'Deputy Unit Lead'],
      ],
      employers: lines(`
        Rosebank House | a care home with 42 residents
        Willowmere Homecare | a home care agency
        St Bride's Lodge | a nursing home run by a charity
        The Beeches Supported Living | supported living for eleven adults
        Haven Lane Day Centre | a day centre for older people
        Thistledown Care | an agency that sent me to a dozen homes
        Marram Court | a home by the sea with 60 beds
        Cedarbrook Hospital | a community hospital
        Fernhill Extra Care | a scheme of 70 extra care flats`),
      openers: lines(`
        Caring and patient {title} with {years} years of experience in {residential|home|community} care.
        {years} years in care work, with older people and with adults with learning disabilities.
        {title} who still sits down for a chat. {years} years in the job.`),
      traits: lines(`
        Patient, cheerful and strong in the back.
        Sees the person before the care plan.
        Writes notes that the night staff can use.
        Good with frightened people and with fierce daughters.
        Keeps confidences.`),
      voice: lines(`
        I looked after my grandmother for two years, and that is how I found my work.
        I believe that nobody should be rushed over breakfast.
        I like the residents' stories, even the fourth time.
        I can laugh at myself, which helps at five in the morning.
        I would like to stay in one home and get to know people properly.`),
      duties: lines(`
*Learnt* some {Polish|Urdu|sign language} to talk with one resident
*Put* hearing aids in, batteries included
*Cut* and *filed* nails, *styled* hair and *found* the good cardigan for visitors
*Watched* over a gentleman who liked to walk at night
*Wrote* life story books with families
*Laid* tables with cloths on Sundays
*Checked* pressure areas and *turned* people two-hourly at night
        *Helped* {six|eight|nine} residents to wash, dress and come to breakfast at their own pace
        *Visited* {8..14} clients a day at home, on foot and by car
        *Supported* people with eating and drinking and *watched* their weight and fluids
        *Used* {hoists|slide sheets|stand aids} with a colleague, as assessed
        *Kept* skin, mouth and continence care up to the plan
        *Noticed* small changes (a cough, a limp, a silence) and *told* the nurse
        *Organised* {bingo|chair exercise|a baking morning|a gardening club} twice a week
        *Accompanied* residents to {hospital|the dentist|church|the hairdresser}
        *Wrote* daily records on a tablet ~, in whole sentences
        *Sat* with people who were frightened in the evening
        *Talked* with families, also when the news was not good
        *Served* as key worker to {three|four|five} residents and *reviewed* their plans monthly
        *Supported* a man with learning disabilities to {shop, cook and pay|travel by bus|keep a part-time job}
        *Made* beds, *sorted* laundry and *labelled* clothes
        *Answered* call bells and *went* back when I had said that I would
        *Took* observations: pulse, temperature, blood pressure, blood sugar
        *Emptied* catheter bags and *changed* stoma pouches
        *Prepared* {soft|puréed|thickened} meals as the therapist had advised
        *Showed* new starters the ropes: {five|nine|twelve} of them
        *Covered* sleep-in shifts and weekends
        *Followed* infection control rules through two winters of outbreaks
        *Shopped*, *cleaned* and *cooked* for clients living alone
        *Encouraged* people to walk to the dining room ~ rather than be wheeled
        *Collected* prescriptions and *checked* deliveries
        *Reported* bruises and falls on body maps the same hour
        *Ran* the reminiscence box: ration books, bus tickets, a darning mushroom
        *Read* aloud to a lady who had lost her sight
        *Took* calls on the out-of-hours line one weekend in {four|five}
        *Worked* alongside physiotherapists after hip operations`),
      wins: lines(`
        Halved falls on my corridor in {during} with night lights and a tea round at three
        Won carer of the month {twice|three times}
        Brought {three|four} people off sip feeds by sitting with them at meals
        Set up a memory cafe that {20..45} people come to
        Helped the home from requires improvement to good`),
      skills: lines(`
        Personal care
        Moving and handling
        Care plans
        Record keeping
        Infection control
        Safeguarding adults
        Communication with families
        Meal preparation
        Activities
        Hoists and slide sheets
        Observations
        Catheter and stoma care
        Lone working
        Learning disabilities
        Makaton (basic)
        Driving, own car`),
      certificates: lines(`
        The Care Certificate, {2015..2022}
        Moving and Handling of People, {2021..2024}
        Safeguarding Adults, {2021..2024}
        Basic Life Support, {2021..2024}
        Enhanced DBS on the update service
        Food Hygiene Level 2, {2018..2024}
        Infection Prevention and Control, {2020..2024}`),
      education: lines(`
        NVQ Level 2 Health and Social Care | college
        Level 3 Diploma in Adult Care | college
        BTEC Health and Social Care | college
        Access to Nursing course (completed the first year) | college
        {Four|Five|Six} GCSEs including English | school`),
      shown: {
        dementia: {
          literal: {
            duty: ['*Cared* for people with advanced dementia on a unit of {12..20}'],
            certificate: ['Dementia Care Level 2, {2018..2024}'],
            skill: ['Dementia care'],
          },
          reworded: {
            duty: [
              "*Worked* on the memory unit with people living with Alzheimer's: same face, same song, no arguing about what year it is",
            ],
          },
        },
        medication: {
          literal: {
            duty: ['*Gave* medication and *kept* MAR charts for {14..30} residents'],
            certificate: ['Medication administration, assessed {2021..2024}'],
          },
          reworded: {
            duty: ['*Did* the tablet round with blister packs and a second signature for controlled drugs'],
            certificate: ['Safe handling of medicines, competency checked {2021..2024}'],
          },
        },
        endOfLife: {
          literal: { duty: ['*Provided* end of life care with the district nurses'], skill: ['End of life care'] },
          reworded: {
            duty: [
              '*Stayed* with residents in their last days and *looked* after those they left',
              '*Supported* {nine|eleven|a dozen} families through palliative care at home',
            ],
          },
        },
        shiftLead: {
          literal: { duty: ['*Led* shifts of {four|five|six} care staff'] },
          reworded: {
            duty: ['*Took* charge of the floor: who takes which room, who takes a break, who rings the doctor'],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Registered Care Home Manager', 'Domiciliary Care Coordinator'],
          profile: lines(`
            Care manager who came up from the floor; today I plan rotas, budgets and inspections and give no hands-on care.
            Looking for a registered manager post with a good provider.`),
          duties: lines(`
            *Managed* a home of {38..62} beds and a budget of £{1..3} m
            *Prepared* for inspection and *wrote* the improvement plans
            *Scheduled* {400..900/50} visits a week in the rota software
            *Recruited* {20..45} care staff a year
            *Handled* complaints and *met* commissioners`),
          meets: ['shiftLead'],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Larkfield Memory Home',
    place: 'Exeter',
    title: 'Senior Care Assistant, dementia unit',
    intro: lines(`
      Larkfield is home to thirty-four people who live with dementia. It has a walled garden, a cat and a kitchen with the door open.
      Seniors lead the shift and are the first to notice when something is not as it was yesterday.`),
    tasks: lines(`
      Lead a shift of five carers and hand over to the next
      Help people through their day in their order, not in ours
      Give medicines and keep the charts
      Be with residents and their families when life comes to its end
      Coach new colleagues at the bedside`),
    asks: {
      dementia: 'Experience of caring for people with dementia',
      medication: 'Trained and assessed in giving medication',
      shiftLead: 'Has led shifts, or is ready to after a time at our side',
      endOfLife: 'Experience in end of life care',
    },
    welcome: ['Level 3 Diploma in Adult Care', 'A talent for singing, piano or cake'],
    offer: [
      '£13.60 an hour, weekends more',
      'Twelve-hour or seven-hour shifts, as you prefer',
      'Paid training, paid breaks',
    ],
    closing: ['Please write to hello@example.org or ring 01632 960733 and ask for Beth.'],
  },
  searches: [
    {
      text: "carer experienced with Alzheimer's and palliative care",
      language: 'en',
      needs: ['dementia', 'endOfLife'],
    },
    { text: 'senior care assistant medication round', language: 'en', needs: ['medication', 'shiftLead'] },
  ],
}
