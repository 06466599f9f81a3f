// Software developers, browser side.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const frontendDeveloper: Trade = {
  id: 'frontend-developer',
  count: { en: 8 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'marketing',
  banks: {
    en: {
      titles: [
        ['Junior Front-end Developer', 'Web Developer', 'Junior UI Developer'],
        ['Front-end Developer', 'UI Engineer', 'Web Application Developer'],
        ['Senior Front-end Engineer', 'Lead UI Engineer', 'Front-end Team Lead'],
      ],
      employers: lines(`
        Paperlantern Studio | a web agency with 16 people
        Kitebridge Learning | a maker of language courses
        Osprey Tickets | a ticketing platform
        Marrow & Finch Museums Digital | a supplier of websites for museums
        Helio Invoicing | a maker of invoicing software
        Plumtree Recipes | a recipe website with two million readers
        Cobble Transit | a maker of journey planners
        Amberline Banking | an online bank
        Frame Nine | a freelance collective`),
      openers: lines(`
        Front-end developer with {years} years of {agency and product|product} work.
        {title}, {years} years, somewhere between design and engineering.
        {years} years of interfaces that people can use on a cracked phone on a train.`),
      traits: lines(`
        Cares about the last two per cent.
        Measures before optimising.
        Speaks designer and back-end.
        Semantic markup first, framework second.
        Leaves a component better documented than before.`),
      voice: lines(`
        I came to code from print design, and I still notice bad spacing on bus tickets.
        I like to watch people use what I have built, even when it hurts.
        I build things for fun in the evening: at the moment a tide clock.
        I am looking for a product team after years of agency deadlines.`),
      duties: lines(`
*Rebuilt* the search results with filters people understand
*Drew* charts by hand in SVG when the library was too heavy
*Tested* on {six|nine|eleven} real devices from the drawer
*Wrote* form validation that says what to do next
*Themed* one product for {four|seven|twelve} brands
*Traced* flickering tests to their timers
*Organised* the monthly front-end lunch
        *Built* {checkout|search|dashboard|booking} pages from design to production
        *Maintained* a component library used by {three|five|seven} teams
        *Wrote* end-to-end tests for the paths that earn money
        *Reviewed* designs early and *pointed* out the empty and the error state
        *Fixed* layout faults in {mail clients|old tablets|a browser nobody admits to using}
        *Reduced* bundle size and *loaded* below the fold lazily
        *Translated* the interface into {five|nine|twelve} languages, right-to-left included
        *Worked* with {REST|GraphQL} interfaces and *argued* for better ones
        *Animated* transitions that explain instead of decorate
        *Set* up linting, formatting and preview deployments
        *Migrated* {jQuery|AngularJS|Backbone} pages to something younger
        *Prototyped* ideas with users in {two|three} days
        *Coached* {two|three} juniors and *paired* weekly
        *Built* content editors for people who do not like forms
        *Integrated* analytics with consent
        *Sped* up {maps|charts|tables of ten thousand rows}
        *Converted* Figma tokens into CSS variables
        *Handled* offline use with a service worker
        *Wrote* the style guide and *kept* it alive
        *Looked* after {twelve|twenty|thirty} client sites and their updates
        *Supported* the help desk with reproduction steps
        *Demonstrated* work to clients every second Friday
        *Built* newsletters from tables, as one must
        *Replaced* a slider with one good picture`),
      wins: lines(`
        Cut the time to interactive from {6.2..9.4} to {1.8..2.9} s
        Raised mobile conversion by {8..27} %
        Halved the bundle to {140..240/10} kB
        Reduced support requests about the form by {30..62} %
        Published an open-source date picker with {300..1400/100} stars`),
      skills: lines(`
        HTML
        CSS, Sass
        JavaScript
        Vue
        Svelte
        Figma
        Vite
        Playwright
        GraphQL
        Web performance
        Design systems
        Responsive design
        Git
        WordPress themes
        Storybook
        SVG and charts
        Internationalisation`),
      certificates: lines(`
        UX fundamentals, {2015..2023}
        Google Analytics course, {2016..2022}
        Scrum fundamentals, {2016..2023}
        Web performance workshop, {2018..2024}`),
      education: lines(`
        BSc (Hons) Multimedia Computing | university
        BA (Hons) Graphic Communication | university
        Coding bootcamp, sixteen weeks | college
        BTEC Interactive Media | college
        A levels in Art, Maths and Computing | school`),
      shown: {
        react: {
          literal: { duty: ['*Developed* single-page applications in React'], skill: ['React'] },
          reworded: { duty: ['*Built* screens with hooks, JSX and Next'], skill: ['Next.js'] },
        },
        typescript: {
          literal: { duty: ['*Introduced* TypeScript to {60..180/10} thousand lines'], skill: ['TypeScript'] },
          reworded: { duty: ['*Typed* the whole code base strictly, compiler warnings to zero'] },
        },
        accessibility: {
          literal: { duty: ['*Brought* pages to WCAG 2.2 AA'], skill: ['Accessibility (WCAG)'] },
          reworded: { duty: ['*Tested* with screen readers and keyboard alone and with {four|six} blind users'] },
        },
      },
      nearMisses: [
        {
          titles: ['UX Designer', 'Product Designer'],
          profile: lines(`
            Product designer with {years} years of research, wireframes and prototypes. I read code but do not ship it.
            Looking for a design position in a product company.`),
          duties: lines(`
            *Interviewed* users and *mapped* their journeys
            *Sketched* and *prototyped* flows in Figma
            *Ran* usability tests with {five|eight} people per round
            *Kept* the design system's documentation
            *Facilitated* workshops with stakeholders
            *Wrote* interface texts
            *Analysed* survey results
            *Presented* concepts to the board
            *Mentored* two junior designers
            *Tested* names and labels with card sorting
            *Drew* icons and illustrations
            *Kept* a panel of {60..200/10} test users
            *Turned* support tickets into design changes
            *Worked* out accessible colour schemes
            *Compared* competitors' sign-up flows
            *Sketched* in workshops with {four|six|nine} people`),
          meets: [],
          apart: {
            employers: lines(`
              Oblong Design | a design studio
              Halfpenny Bank | an online bank
              Sailcloth Research | a user research agency
              Merton Mobile | a mobile network`),
            skills: [
              'User research',
              'Figma',
              'Wireframes',
              'Usability testing',
              'Workshop facilitation',
              'Interface writing',
            ],
            certificates: ['UX certificate, {2016..2023}'],
            education: ['BA (Hons) Interaction Design | university', 'Art Foundation | college'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Heron Public Transport Apps',
    place: 'Edinburgh',
    title: 'Front-end Developer (React, accessibility)',
    intro: lines(`
      Two million people use our journey planner each month: on phones, on kiosks, with gloves, with screen readers.
      Our interface is written in React and is on its way to being strictly typed. The law now asks of others what we have always wanted: that everybody can use it.`),
    tasks: lines(`
      Build and care for the planner's screens with two designers and six engineers
      Find barriers and remove them, together with testers who use assistive technology
      Move what is left of the untyped code
      Keep the planner fast on old phones and slow networks`),
    asks: {
      react: 'Good command of React',
      typescript: 'TypeScript, also when it says no',
      accessibility: 'Practical experience with accessibility to WCAG AA',
    },
    welcome: ['Map libraries', 'Experience with right-to-left languages'],
    offer: ['£50,000 to £58,000', 'Four-day week possible', 'Free public transport, naturally'],
    closing: ['Apply at people@example.net; the first step is a half-hour call.'],
  },
  searches: [
    { text: 'React TypeScript', language: 'en', needs: ['react', 'typescript'] },
    { text: 'web developer who knows screen readers and accessibility', language: 'en', needs: ['accessibility'] },
  ],
}
