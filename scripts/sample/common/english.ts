// The common bank, in English.
import { lines } from '../templates.ts'
import type { CommonBank } from './common.ts'

export const commonEnglish: CommonBank = {
  duties: {
    hands: lines(`
      *Attended* toolbox talks and *passed* what was said on to the late shift
      *Stood* in for the supervisor during holidays
      *Kept* to the site rules on protective equipment and *reminded* others ~, politely
      *Showed* apprentices and agency workers how the job is done
      *Reported* near misses in writing ~ instead of shrugging them off
      *Swapped* shifts when colleagues had family matters
      *Completed* job sheets and timesheets the same day
      *Looked* after tools and consumables and *reordered* before they ran out
      *Cleaned* down the work area at the end of every shift
      *Dealt* with drivers, contractors and visitors at the gate
      *Wrote* down how we did the recurring jobs ~ so that holidays did not hurt
      Helped with the move to a tablet-based reporting app
      Passed the customer's site audit without a finding in {during}
      *Worked* overtime in peak weeks`),
    care: lines(`
      *Wrote* up notes before the end of the shift, legibly and without jargon
      *Handed* over in person and in writing
      *Attended* monthly supervision and *brought* my own points to it
      *Welcomed* students and new colleagues and *showed* them round
      *Kept* mandatory training up to date
      *Listened* to worried relatives and *took* their questions to the right person
      *Covered* sickness at short notice {two|three|several} times a month
      *Raised* concerns early, with dates and facts
      *Took* part in audits of records and hand hygiene
      *Ordered* supplies and *kept* the store room in order
      *Organised* the summer fete and the {raffle|tombola} for the garden
      Contributed to the working group on {noise|mealtimes|night-time light}
      Updated noticeboards and leaflets in plain English
      Prepared the unit for inspection, rated good in {during}`),
    office: lines(`
      *Prepared* agendas and minutes for the {weekly|monthly} meeting
      *Wrote* process notes ~ that a successor could work from
      Inducted {two|three|four|six} new colleagues
      Stood in for the head of department during her {sabbatical|parental leave}
      Cleared a backlog of {120..900/20} items in {three|five|eight} weeks
      *Presented* figures to the management team each {month|quarter}
      *Worked* with colleagues in {Dublin|Rotterdam|Gdynia|Lisbon} on a shared calendar
      *Answered* auditors' questions and *closed* {four|five|seven} findings
      Moved the team's shared drive to a structure that people can find things in
      Cut the time for the monthly report from {three|two} days to {four|six} hours
      *Ran* short lunchtime sessions for other departments
      Took part in the move to a new office for {40..180/10} staff
      *Chaired* the works social committee
      Coached {two|three} apprentices through their qualification
      Replaced a {paper|spreadsheet} routine with a simple form
      *Kept* confidential records under lock and in line with data protection rules`),
  },
  anywhere: lines(`
    *Brought* {ideas|proposals|small improvements|two or three suggestions} to the {monthly|weekly} meeting, {some|half|most} of which were taken up
    *Drew* up the {holiday rota|shift plan|weekend rota} for {6..22} people ~ without a single argument
    {Sat on|Joined|Represented colleagues on} the {health and safety|staff|canteen|green} committee from {since}
    *Kept* {notes on what went wrong|a folder of lessons learnt|a list of small improvements} ~ and *read* it before the next job of the kind
    *Showed* {visitors|school classes|new customers|the mayor and his chain|auditors} around
    *Learnt* from two external courses a year and *passed* on what was useful
    *Got* on with customers, colleagues and {suppliers|inspectors|neighbours}
    *Took* {work experience pupils|trainees from the college|school leavers on taster days} under my wing
    *Gave* notice of problems early ~, with a proposal
    Wrote {a guide for new colleagues|a page of common mistakes|a checklist} that is still in use
    {Ran a cake sale|Organised a sponsored walk|Held a quiz night|Set up a raffle} in {during} and raised £{120..3800/20} for {the hospice|the lifeboats|the food bank}
    {Covered a colleague's work|Took over a second area|Filled a vacancy beside my own job} for {four|five|seven} months
    *Checked* figures and dates before they left the building
    *Worked* closely with {purchasing|quality|the night team|head office} on recurring problems`),
  contexts: lines(`
    Reported to the {operations manager|owner|site director|head of department}, in a team of {5..26}.
    Permanent post, {37|38|40} hours a week, promoted after {fourteen|eighteen|twenty-two} months.
    Joined during a period of rapid growth, when the {site|team|firm} went from {18..40} to {55..120/5} people.
    A new position, created after {a reorganisation|the opening of a second site}.
    Covered a parental leave at first and was asked to stay.
    Came through an agency and was taken on permanently after {three|four|six} months.
    Worked across {two|three|four} sites.
    The busiest period of my career and the one in which I learnt most.`),
  firstJobs: [
    {
      titles: ['Bar Staff', 'Bartender'],
      employers: ['The Copper Kettle', 'The Drovers Arms', 'Harbour Lights Bar'],
      duties: lines(`
        *Served* up to {120..260/10} customers on a Saturday night
        *Cashed* up and *locked* the premises
        *Changed* barrels, *cleaned* lines`),
    },
    {
      titles: ['Sales Assistant', 'Shop Assistant', 'Customer Assistant (part-time)'],
      employers: ['Fenwright Shoes', 'Dalby Home Stores', 'Pocket & Page Newsagents', 'Greenacre Foods'],
      duties: lines(`
        *Served* at the till and on the shop floor alongside my studies
        *Filled* shelves from four in the morning before the doors opened
        *Handled* complaints about refunds ~, mostly with patience
        *Dressed* the window for the season`),
    },
    {
      titles: ['Waiter', 'Waiting Staff', 'Cafe Assistant'],
      employers: ['Cafe Bellamy', 'Stonegate Tea Rooms', 'Lakeside Holiday Village'],
      duties: lines(`
        *Waited* on {eight|ten|twelve} tables at lunch
        *Made* coffee, and a good deal of it
        *Took* bookings and deposits for parties`),
    },
    {
      titles: ['Cleaner', 'Domestic Assistant'],
      employers: ['Spruce Facilities', 'Moorside Cleaning Services'],
      duties: lines(`
        *Cleaned* {offices|classrooms|a health centre} before opening time
        *Held* the keys and the alarm code for {three|four} sites`),
    },
    {
      titles: ['Delivery Rider', 'Newspaper Delivery', 'Courier (self-employed)'],
      employers: ['self-employed', 'Quickstep Couriers'],
      duties: lines(`
        *Delivered* {40..120/10} drops a day in all weathers
        *Kept* my own accounts and *filed* my tax return`),
    },
    {
      titles: ['Office Junior', 'Receptionist', 'Administrative Assistant'],
      employers: ['Whitcombe Surveyors', 'Larkhill Dental Practice', 'Bramley Estates'],
      duties: lines(`
        *Answered* the telephone, *opened* the post and *franked* the letters
        *Booked* appointments for {three|five|six} diaries
        *Filed* and *scanned* {two|ten} years of paper`),
    },
    {
      titles: ['Farm Worker', 'Seasonal Fruit Picker'],
      employers: ['Hollow Oak Farm', 'Teme Valley Orchards'],
      duties: lines(`
        *Picked* and *packed* {apples|strawberries|hops} for two seasons
        *Drove* a tractor on the farm`),
    },
    {
      titles: ['Youth Volunteer', 'Summer Camp Leader'],
      employers: ['Lanternfield Community Trust', 'Camp Ashgrove'],
      duties: lines(`
        *Ran* {games|canoeing|craft} sessions for groups of {10..24}
        Completed safeguarding training and cooked on an open fire`),
    },
  ],
  gaps: lines(`
    Caring for a family member
    Parental leave
    Travelled in {South America|South-East Asia|New Zealand} and worked along the way
    Redundancy and retraining
    Career break
    Recovering from a knee operation, now fully fit
    Raising my children
    Moved to the United Kingdom, English course`),
  interests: lines(`
    fell running
    allotment gardening
    restoring old bicycles
    choir ({alto|tenor|bass})
    five-a-side football
    coaching an under-{9..14}s football team
    sea swimming, even in January
    sourdough baking
    chess, club level
    bell-ringing
    knitting
    wildlife photography
    motorbikes
    volunteering at the food bank on Saturdays
    hill walking with the dog
    reading crime novels
    local history
    model railways
    pub quizzes
    learning {Welsh|Spanish|British Sign Language}
    cricket (third eleven, tail-ender)
    playing bass in a covers band
    board games
    bouldering
    parkrun most weeks
    cooking for too many people
    amateur dramatics
    beekeeping (two hives)
    birdwatching
    gym`),
  references: lines(`
    Available on request.
    References will be supplied upon request.
    Two references from previous employers can be given after an interview.
    My present employer does not know that I am looking; please ask before you contact anybody.`),
  referees: lines(`
    Operations Manager
    Former Line Manager
    Head of Department
    Director
    Team Leader
    College Tutor`),
  leaving: lines(`
    Reason for leaving: end of fixed-term contract.
    Reason for leaving: site closed.
    Reason for leaving: relocation.
    Reason for leaving: to gain wider experience.
    Reason for leaving: redundancy.`),
  available: lines(`
    Notice period: {one month|four weeks|two weeks|three months}.
    Available immediately.
    Full, clean UK driving licence.
    Own car.
    Willing to relocate for the right position.
    Able to travel within {25..50/5} miles.`),
  boasts: lines(`
    A results-driven {title} with a proven track record of delivering value in fast-paced, customer-centric environments.
    Dynamic and highly motivated professional who combines hands-on delivery with a strategic outlook.
    Recognised for building strong stakeholder relationships and driving continuous improvement across the organisation.
    Passionate about operational excellence, with {years} years of progressive responsibility.
    Trusted partner to senior leadership, adept at turning ambiguity into measurable outcomes.
    Consistently exceeds targets while championing a culture of collaboration and accountability.
    Seeking a challenging role in a forward-thinking organisation where proven strengths can add immediate value.`),
  strengths: lines(`
    Team working
    Time management
    Communication
    Problem solving
    Microsoft Office
    Works well under pressure
    Attention to detail
    Planning and prioritising
    Training others
    Report writing`),
  links: [
    'I also',
    'At the same time I',
    'Besides that I',
    'In a normal week I',
    'Apart from that I',
    'On most days I',
  ],
  schools: {
    school: lines(`
      Moorfield High School
      St Aldhelm's Catholic School
      Brackenridge Academy
      Thornbury Lane Comprehensive
      Kingsweir School
      Eastbank Community School`),
    college: lines(`
      Calder Brook College
      Wexmoor College of Further Education
      Severn Reach College
      Tyne Meadows College
      Ashdown Vale Technical College`),
    university: lines(`
      University of Wexmoor
      Brackenford University
      Northcliffe University
      University of the Severn Vale
      Aldersea Metropolitan University
      Caldermouth University`),
  },
  languages: {
    native: 'native',
    levels: ['fluent', 'good', 'conversational', 'basic', 'B1', 'B2', 'C1'],
    names: ['French', 'Spanish', 'German', 'Italian', 'Welsh', 'Portuguese'],
  },
  intros: lines(`
    {Employer} is {about}, and I joined as {title}.
    I came to {Employer}, {about}, through {an agency|a friend|an advert in the local paper|an open day}.
    {Employer} ({about}) took me on as {title}.
    At {Employer}, {about}, I was one of a team of {4..22}.`),
}
