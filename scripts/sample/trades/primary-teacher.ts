// Primary school teachers.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const primaryTeacher: Trade = {
  id: 'primary-teacher',
  count: { en: 8 },
  setting: 'office',
  abroad: 'none',
  formerly: 'marketing',
  banks: {
    en: {
      titles: [
        ['Class Teacher (ECT)', 'Teaching Assistant', 'Supply Teacher (primary)'],
        ['Primary Teacher', 'Class Teacher, Year 4', 'Class Teacher, Year 2', 'Key Stage 2 Teacher'],
        ['Senior Teacher and Year Leader', 'Lead Teacher, Key Stage 2', 'Phase Leader', 'Assistant Head Teacher'],
      ],
      employers: lines(`
        Moss Lane Primary School | a two-form entry school in a mill town
        St Oswin's CE Primary | a village school with 110 children
        Beckfoot Junior School | a junior school on a large estate
        Harbour View Academy | a coastal academy
        Ashcombe Primary | a three-form entry school in the suburbs
        Woodend Infant School | an infant school with a forest garden
        Queensway Community Primary | a city school with 34 languages
        The British School of Port Alegria | an international school`),
      openers: lines(`
        Primary teacher with {years} years in {Key Stage 1 and 2|Key Stage 2|mixed-age classes}.
        {title} with {years} years in the classroom and a fondness for {maths|reading aloud|muddy science}.
        Qualified teacher, {years} years, in {village, town and city|maintained and academy} schools.`),
      traits: lines(`
        High expectations, kindly put.
        Plans carefully, and drops the plan when the snow begins to fall.
        Firm friends with the caretaker and the cook.
        Reports that parents recognise their child in.
        Marks what helps the child, not what impresses a visitor.`),
      voice: lines(`
        I became a teacher because a teacher of mine stayed an hour longer.
        I want every child to leave my class able to argue politely.
        My classroom is busy, fairly tidy, and smells of paint.
        I worked in an office before I trained, and I know what the children are being prepared for.
        I sing better than I draw, and I do both daily.`),
      duties: lines(`
*Kept* hens with Year 3 and *survived* the fox
*Used* concrete materials in maths up to fractions
*Wrote* a class newspaper each half term
*Invited* grandparents to tell the history of the street
*Taught* recorder to {twelve|twenty|thirty} beginners at once
*Measured* progress and *talked* about it with the children themselves
*Ran* a breakfast club on {Mondays|Fridays}
        *Taught* a class of {26..32} in Year {2|3|4|5|6}, all subjects
        *Planned* with the parallel teacher and *shared* resources across the phase
        *Assessed* reading, writing and maths each half term and *changed* the groups accordingly
        *Met* parents {three|four} times a year, and at the gate daily
        *Organised* trips to {a castle|the coast|a mosque, a temple and a cathedral|a working farm}
        *Ran* {choir|chess club|cross country|gardening club} after school
        *Led* assemblies ~ and *survived* the nativity play {six|eight|nine} times
        *Coached* trainee teachers on placement
        *Directed* two teaching assistants
        *Kept* a {reading corner|science table|listening corner} that children fought over
        *Taught* swimming on {Tuesdays|Fridays}
        *Moderated* writing with {four|five} schools of the cluster
        *Used* {tablets|visualisers|talk partners} where they helped
        *Wrote* reports for {28..31} children each July
        *Covered* Year 6 tests and *prepared* the class without panic
        *Introduced* a times tables routine of five minutes a day
        *Helped* {pupils|families} with the move to {secondary school|a new school}
        *Read* aloud {every single day|after lunch|a chapter a day}
        *Dealt* with {playground quarrels|broken friendships|lost teeth} by listening twice
        *Kept* displays that showed children's {own words|sketches and second drafts}
        *Ran* the {school|eco|pupil} council and *let* it decide something
        *Taught* outdoors {one afternoon a week|on Thursdays|in all weathers}
        *Prepared* spelling and arithmetic homework that fitted on one page
        *Ran* the school library and *spent* £{600..1900/100} on new books
        *Supervised* residential trips with {40..60} children
        *Attended* {governors' meetings|the parents' association} as staff representative`),
      wins: lines(`
        Raised the share of pupils at the expected standard in {maths|writing} from {54..63} to {74..83} %
        Built a link with a school in {Ghana|Brittany|Malawi} that has lasted {five|seven} years
        Won £{2..9}k from a foundation for instruments
        Cut unfinished homework by half with a homework breakfast
        Staged a musical with {90..160/10} children and one piano`),
      skills: lines(`
        Planning and assessment
        Maths mastery
        Guided reading
        Behaviour management
        Parents' evenings
        Mixed-age classes
        Educational visits
        Forest school days
        Music and choir
        French to Key Stage 2
        Interactive whiteboard
        Report writing
        Moderation
        Working with teaching assistants
        Science week`),
      certificates: lines(`
        Qualified Teacher Status
        Paediatric First Aid, {2021..2024}
        Safeguarding, annual, last in {2024..2025}
        Swimming teacher level 1, {2014..2022}
        Minibus driving (MiDAS), {2016..2023}
        Enhanced DBS`),
      education: lines(`
        PGCE Primary | university
        BEd (Hons) Primary Education | university
        BA (Hons) {History|English Literature|Geography} | university
        A levels in {English, History and French|Maths, Biology and Music} | school
        {Nine|Ten} GCSEs | school`),
      shown: {
        special: {
          literal: {
            duty: ['*Served* as SENCO: plans, reviews and {24..60} pupils on the register'],
            certificate: ['National Award for SEN Coordination, {2016..2023}'],
          },
          reworded: {
            duty: [
              '*Wrote* and *reviewed* support plans for children with autism, dyslexia and speech delay ~ and *chaired* the meetings',
            ],
          },
        },
        phonics: {
          literal: { duty: ['*Taught* systematic phonics daily; {86..94} % passed the screening'], skill: ['Phonics'] },
          reworded: { duty: ['*Built* up early reading sound by sound with decodable books'] },
        },
        language: {
          literal: { duty: ['*Taught* pupils with English as an additional language (EAL)'], skill: ['EAL'] },
          reworded: { duty: ['*Worked* with newly arrived refugee children who spoke no English yet'] },
        },
        subjectLead: {
          literal: { duty: ['*Led* English across the school'] },
          reworded: { duty: ['*Answered* for literacy in all year groups: scheme, staff training, results'] },
        },
      },
      nearMisses: [
        {
          titles: ['Secondary School Teacher of Chemistry'],
          profile: lines(`
            Secondary teacher of chemistry to A level with {years} years of practice; I have no experience with children under eleven.
            Considering a move into the primary phase.`),
          duties: lines(`
            *Taught* chemistry to GCSE and A level, {22..25} lessons a week
            *Ran* practicals and the prep room budget
            *Marked* mock examinations and *moderated* coursework
            *Tutored* a form in Year 10
            *Coached* the Olympiad team
            *Wrote* schemes of work for Years 9 to 11
            *Supervised* detentions and the science fair
            *Set* cover work and *mentored* a trainee
            Raised the share of top grades at A level from {38..46} to {55..63} %
            *Advised* sixth formers on university courses
            *Repaired* the fume cupboard more than once
            *Taught* combined science to Year 9
            *Prepared* applicants for medicine and dentistry
            *Marked* {120..180/10} books a week in term
            *Organised* a trip to a salt mine
            *Led* the department's data meetings
            *Ran* revision classes in the Easter holidays`),
          meets: [],
          apart: {
            employers: lines(`
              Thornhill High School | a comprehensive school
              Marlpit Sixth Form College | a sixth form college
              St Wilfrid's Catholic High School | a secondary school
              Ackroyd Academy | an academy for 11 to 18-year-olds`),
            skills: [
              'A level Chemistry',
              'Practical work',
              'Exam preparation',
              'Form tutoring',
              'Risk assessment',
              'Data analysis in Excel',
            ],
            certificates: [
              'Qualified Teacher Status (secondary)',
              'Radiation protection in schools, {2016..2023}',
              'Safeguarding, annual, last in {2024..2025}',
            ],
            education: [
              'PGCE Secondary Science | university',
              'MChem Chemistry | university',
              'A levels in Chemistry, Maths and Physics | school',
            ],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Skerry Road Primary School',
    place: 'Glasgow',
    title: 'Primary Teacher with responsibility for inclusion',
    intro: lines(`
      Two hundred and eighty children, twenty-nine languages, one very large playground. About a third of our families have been in the country for less than three years.
      We need a class teacher for the infants who will also look after the children for whom school does not come easily.`),
    tasks: lines(`
      Teach a class of twenty-five in Year 1 or 2
      Coordinate support for children with additional needs and lead the reviews
      Teach early reading with a systematic scheme
      Welcome children who arrive without English and see that they have words by Christmas
      Lead the teaching of English with colleagues who want to learn`),
    asks: {
      special: 'Experience as SENCO or in coordinating special needs support',
      phonics: 'Secure in teaching phonics',
      language: 'Experience with pupils learning English as an additional language',
      subjectLead: 'Has led a subject, ideally English',
    },
    welcome: ['A second language from the playground: Arabic, Romanian or Urdu'],
    offer: [
      'Main pay range and an allowance for inclusion',
      'Half a day a week out of class',
      'A staff room where people laugh',
    ],
    closing: ['Starting in August. Visits are welcome: office@example.org.'],
  },
  searches: [{ text: 'teacher for special needs and early reading', language: 'en', needs: ['special', 'phonics'] }],
}
