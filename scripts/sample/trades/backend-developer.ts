// Software developers, server side.
import { lines } from '../templates.ts'
import { backendDeveloperGerman } from './backend-developer-german.ts'
import type { Trade } from './trade.ts'

export const backendDeveloper: Trade = {
  id: 'backend-developer',
  count: { en: 6, de: 5 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'data-engineer',
  banks: {
    de: backendDeveloperGerman,
    en: {
      titles: [
        ['Junior Software Developer', 'Graduate Software Engineer', 'Junior Backend Developer'],
        ['Backend Developer', 'Software Engineer', 'Software Developer'],
        ['Senior Software Engineer', 'Lead Backend Engineer', 'Principal Engineer'],
      ],
      employers: lines(`
        Ferrous Pay | a payments company
        Tidemark Shipping Software | a maker of port software
        Bookable | a booking platform for sports halls
        Hexley Insurance Systems | a software house for insurers
        Gridline Energy Data | a company that reads electricity meters
        Parish Ledger | a maker of software for charities
        Noctua Security | a security start-up with 30 people
        Cartwright Mapping | a maker of maps and routing services
        Wellspring Health Records | a supplier of clinic software`),
      openers: lines(`
        {title} with {years} years of building services that run at three in the morning without me.
        Backend developer, {years} years, {payments and insurance|logistics and maps|health and public sector}.
        Software engineer with {years} years on the server side of things.`),
      traits: lines(`
        Prefers boring technology and interesting problems.
        Writes tests first when it matters and says when it does not.
        Reads other people's code with respect.
        Careful with other people's data.
        Explains trade-offs to product owners without jargon.`),
      voice: lines(`
        I like deleting code more than writing it.
        I taught myself to program on a second-hand laptop and later got the degree to prove it.
        I would like to work in a team that talks to its users.
        I do not collect frameworks; I collect post-mortems.`),
      duties: lines(`
*Generated* invoices and statements for {12..90} thousand customers a month
*Profiled* memory and *found* the listener that nobody had removed
*Wrote* import tools for {CSV|EDIFACT|XML} files of doubtful origin
*Versioned* interfaces and *retired* old ones with notice
*Anonymised* production data for testing
*Built* feature switches and *removed* them again
*Restored* from backup twice a year, on purpose
        *Designed* and *built* REST services for {payments|bookings|claims|meter readings}
        *Modelled* data in {PostgreSQL|MySQL|SQL Server} and *tuned* slow queries
        *Reviewed* {six|ten|fifteen} pull requests a week
        *Wrote* unit and integration tests and *kept* the suite under {six|eight|ten} minutes
        *Split* a monolith along its busiest seam, one table at a time
        *Integrated* {payment providers|courier interfaces|a national health index}
        *Stood* on call one week in {five|six} and *wrote* the runbooks
        *Added* tracing, metrics and alerts that wake people only when needed
        *Improved* build and release until we shipped {six|ten|twenty} times a day
        *Hardened* authentication and *fixed* what the penetration test had found
        *Migrated* {40..900/20} million rows without downtime
        *Cached* what was expensive and *expired* it correctly
        *Worked* with product owners on stories and acceptance criteria
        *Mentored* {two|three|four} juniors
        *Investigated* production incidents and *shared* what we learnt
        *Documented* interfaces with OpenAPI
        *Replaced* nightly batch jobs with queues
        *Upgraded* dependencies monthly rather than in panic
        *Built* an audit log that the regulator accepted
        *Ran* load tests up to {2..9} thousand requests a second
        *Interviewed* candidates with a task from real life
        *Moved* cron jobs into a scheduler with retries
        *Wrote* internal tools in {Python|Go|Bash}
        *Held* the weekly architecture hour
        *Handled* time zones, currencies and other sources of wisdom
        *Paired* with front-end colleagues on awkward screens`),
      wins: lines(`
        Cut the median response time from {420..900/20} to {60..140/10} ms
        Brought the error rate below {0.1..0.4} %
        Reduced the hosting bill by {24..51} %
        Shortened the release from {two weeks|four days} to {forty|twenty-five} minutes
        Removed {30..120/10} thousand lines of dead code
        Kept {99.93..99.98} % availability through a black Friday`),
      skills: lines(`
        REST APIs
        PostgreSQL
        Git
        Linux
        Docker
        Testing
        CI/CD
        Redis
        Python
        Go
        Node.js
        C#
        SQL
        OpenAPI
        Monitoring
        Message queues
        Code review
        Domain modelling
        Bash
        GraphQL`),
      certificates: lines(`
        Secure coding course, {2019..2024}
        Professional Scrum Developer, {2015..2023}
        Linux administration, {2014..2022}
        Cloud practitioner, {2019..2024}
        First Aid at Work, {2020..2024}`),
      education: lines(`
        BSc (Hons) Computer Science | university
        MSc Software Engineering | university
        BSc (Hons) {Physics|Mathematics} | university
        HND Computing | college
        A levels in Maths, Physics and Computing | school`),
      shown: {
        java: {
          literal: { duty: ['*Developed* in Java {17|21} with Spring Boot'], skill: ['Java, Spring Boot'] },
          reworded: { duty: ['*Wrote* JVM services with Spring and Hibernate'], skill: ['JVM languages, Spring'] },
        },
        kubernetes: {
          literal: { duty: ['*Deployed* to Kubernetes with Helm'], skill: ['Kubernetes'] },
          reworded: {
            duty: ['*Ran* {40..90/5} containers on EKS and *wrote* the charts'],
            skill: ['Container orchestration (k8s)'],
          },
        },
        kafka: {
          literal: { duty: ['*Built* event-driven services on Kafka'], skill: ['Kafka'] },
          reworded: { duty: ['*Streamed* {3..40} million messages a day through topics and consumer groups'] },
        },
        cloud: {
          literal: { duty: ['*Set* up infrastructure on AWS with Terraform'], skill: ['AWS, Terraform'] },
          reworded: {
            duty: ['*Described* the whole environment as code, lambdas and buckets included'],
            skill: ['Infrastructure as code'],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Engineering Manager', 'Head of Software Development'],
          profile: lines(`
            Engineering manager who leads {three|four|five} teams and has not committed code to production since {2014..2018}.
            Looking for a leadership position, not for a hands-on one.`),
          duties: lines(`
            *Managed* {22..48} engineers in {three|four} countries
            *Planned* budgets and hiring
            *Introduced* career ladders and a fair on-call rota
            *Reported* progress to the board
            *Negotiated* contracts with suppliers`),
          meets: [],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Lodestar Freight Exchange',
    place: 'Manchester',
    title: 'Backend Developer (Java)',
    intro: lines(`
      Hauliers post empty lorries, shippers post loads, and our matching engine introduces the two, about sixty thousand times a day.
      The core is a handful of Java services around an event log. It is good code with a few dark corners, and we would like you to bring a lamp.`),
    tasks: lines(`
      Build and run services with five colleagues
      Extend the event log that everything hangs on
      Keep deployments dull
      Take your turn on call, one week in six, paid
      Talk to the people in traffic offices who use what you build`),
    asks: {
      java: 'Several years with Java and Spring Boot',
      kafka: 'Practice with Kafka or another event log',
      kubernetes: 'Kubernetes in production',
      cloud: 'AWS and infrastructure as code, ideally Terraform',
    },
    welcome: ['An interest in maps or optimisation', 'PostgreSQL beyond the basics'],
    offer: [
      '£62,000 to £72,000',
      'Remote, with two days a month in Manchester',
      'Thirty days of leave and no unlimited nonsense',
    ],
    closing: ['Send a CV or a link to code you are fond of to dev@example.com.'],
  },
  searches: [
    { text: 'Java Spring Boot Kubernetes', language: 'en', needs: ['java', 'kubernetes'] },
    { text: 'event streaming developer with infrastructure as code', language: 'en', needs: ['kafka', 'cloud'] },
    { text: 'Java Entwickler Spring Boot Kafka', language: 'de', needs: ['java', 'kafka'] },
  ],
}
