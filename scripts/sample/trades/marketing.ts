// Marketing: campaigns, content, brand.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const marketing: Trade = {
  id: 'marketing',
  count: { en: 8 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'sales',
  banks: {
    en: {
      titles: [
        ['Marketing Assistant', 'Content Assistant', 'Marketing Coordinator'],
        ['Marketing Executive', 'Content Manager', 'Campaign Manager', 'Digital Marketing Executive'],
        ['Marketing Manager', 'Senior Brand Manager', 'Head of Communications'],
      ],
      employers: lines(`
        Quillfeather Books | an independent publisher
        Solent Leisure Boats | a boat builder
        Greenwell Foods | a maker of soups and sauces
        Hearthstone Stoves | a manufacturer of wood stoves
        Bright Mutual | a regional building society
        Lantern & Co. | a marketing agency with 22 people
        Moorcroft Museum Trust | a group of three museums
        Peregrine Outdoor | an outdoor clothing brand
        Tallis Software | a maker of booking software for gyms`),
      openers: lines(`
        Marketing generalist with {years} years in {consumer brands|agency and in-house roles|charities and culture}.
        {title} with {years} years of campaigns, copy and careful spreadsheets.
        {years} years in marketing, from leaflets to landing pages.`),
      traits: lines(`
        Writes clearly and cuts happily.
        Asks what it is for before asking what colour it is.
        Comfortable with designers, printers and finance directors.
        Measures what can be measured and says what cannot.
        Keeps a content calendar that survives February.`),
      voice: lines(`
        I love the brief more than the award.
        I came to marketing from the shop floor, so I know who has to sell the thing.
        I am at my best in a small team where the person with the idea also carries the boxes.
        I freelanced for two years and missed having colleagues.`),
      duties: lines(`
*Surveyed* {400..1900/100} readers about what they skip
*Rebuilt* the press list, {180..600/20} names, all spoken to
*Organised* window displays with {eleven|twenty|thirty} bookshops
*Scheduled* posts and *answered* comments within the hour
*Tracked* vouchers by shop and by week
*Edited* a customer magazine of {32|48|64} pages
*Named* {two|three} product lines and *cleared* the trademarks
        *Planned* {six|eight|ten} campaigns a year across print, web and shops
        *Wrote* copy for {brochures|packaging|the website|press releases}
        *Briefed* designers and photographers and *stood* beside the shoot
        *Ran* social channels with {9..80} thousand followers
        *Organised* {trade fairs|author readings|open days} from stand design to sandwiches
        *Managed* a budget of £{40..480/20}k and *reported* what it brought
        *Sent* a fortnightly newsletter with an open rate of {31..48} %
        *Commissioned* market research and *turned* it into two pages
        *Launched* {two|three|five} products together with sales
        *Kept* the image library, the tone of voice and the brand guidelines
        *Dealt* with journalists, local radio and one television crew
        *Built* landing pages in {WordPress|Webflow|Drupal}
        *Tested* subject lines, headlines and offers
        *Negotiated* with printers on paper and price
        *Worked* with influencers ~, chosen for taste, not for size
        *Coordinated* the translation into {four|six} languages
        *Wrote* case studies after interviews with customers
        *Coached* {two|three} juniors
        *Pitched* for clients and *won* {three|four} of {seven|nine}
        *Produced* short films on a small budget
        *Refreshed* point-of-sale material for {90..400/10} shops
        *Compiled* monthly dashboards for the directors
        *Handled* a product recall on all channels, calmly
        *Arranged* sponsorship of {a sailing club|a youth orchestra|a fell race}
        *Updated* the website daily and *fixed* what the last agency had left`),
      wins: lines(`
        Grew the newsletter list from {4..9} to {18..40} thousand
        Cut the cost per lead by {22..47} %
        Brought {8..31} % more visitors in a year of roadworks
        Won a regional award for a {poster series|podcast|catalogue}
        Sold out the first print run in {nine|eleven} days`),
      skills: lines(`
        Copywriting
        Campaign planning
        Social media
        E-mail marketing
        Brand guidelines
        Event organisation
        Press work
        Adobe InDesign
        Photoshop (basic)
        WordPress
        Canva
        Budget management
        Market research
        Print production
        Video shoots
        Proofreading`),
      certificates: lines(`
        CIM Diploma in Professional Marketing, {2010..2021}
        Copywriting course, {2012..2022}
        GDPR for marketers, {2018..2023}
        Mailchimp Academy, {2017..2023}
        Photography short course, {2012..2022}`),
      education: lines(`
        BA (Hons) Marketing | university
        BA (Hons) {English Literature|History of Art|Media Studies} | university
        HND Graphic Design | college
        A levels in English, Art and {German|Psychology} | school`),
      shown: {
        search: {
          literal: { duty: ['*Improved* SEO; organic traffic up by {38..140/2} %'], skill: ['SEO'] },
          reworded: {
            duty: [
              '*Brought* {nine|fourteen|twenty} pages to the first page of the search engines without paying for it',
            ],
          },
        },
        paid: {
          literal: {
            duty: ['*Ran* Google Ads with £{6..40}k a month'],
            certificate: ['Google Ads certification, {2021..2024}'],
          },
          reworded: {
            duty: ['*Bought* clicks for a living: search, shopping and display, {4..9} times return on spend'],
          },
        },
        analytics: {
          literal: { duty: ['*Set* up GA4 and *built* the reports'], skill: ['Google Analytics 4'] },
          reworded: { duty: ['*Measured* the whole path from first visit to order and *dropped* what did not pay'] },
        },
      },
      nearMisses: [
        {
          titles: ['Graphic Designer', 'Art Director'],
          profile: lines(`
            Graphic designer with {years} years in studios; I make what marketing orders and have not planned or bought a campaign myself.
            Looking for an in-house design role.`),
          duties: lines(`
            *Designed* packaging, brochures and exhibition stands
            *Drew* icons and *set* type for {annual reports|menus|road maps}
            *Retouched* pictures and *prepared* print files
            *Presented* {two|three} routes for each brief
            *Directed* photographers
            *Developed* brand identities for {eight|twelve} small firms
            *Kept* templates and fonts in order
            *Animated* banners and short titles
            *Laid* out a {96|120|144}-page catalogue each season
            *Checked* proofs on press
            *Drew* maps for walking guides
            *Built* a library of {400..1200/100} pictograms
            *Presented* work to clients and *listened*
            *Prepared* files for three printers
            *Sketched* first and *rendered* later`),
          meets: [],
          apart: {
            employers: lines(`
              Studio Larkspur | a design studio
              Inkwell Packaging Design | a packaging design studio
              Harper Exhibition Stands | a stand builder
              Type & Tide | a branding studio`),
            skills: [
              'InDesign',
              'Illustrator',
              'Photoshop',
              'Typography',
              'Packaging design',
              'Print production',
              'Figma',
            ],
            certificates: ['Letterpress workshop, {2012..2022}', 'Accessible PDF course, {2019..2024}'],
            education: [
              'BA (Hons) Graphic Design | university',
              'Art Foundation | college',
              'A levels in Art and French | school',
            ],
          },
        },
      ],
    },
  },
  searches: [
    { text: 'SEO and paid search marketer', language: 'en', needs: ['search', 'paid'] },
    { text: 'marketing manager', language: 'en', needs: [] },
  ],
}
