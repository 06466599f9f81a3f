// Chefs and cooks.
import { lines } from '../templates.ts'
import { chefFrench } from './chef-french.ts'
import type { Trade } from './trade.ts'

export const chef: Trade = {
  id: 'chef',
  count: { en: 7, fr: 3 },
  setting: 'hands',
  abroad: 'firm',
  formerly: 'care-assistant',
  banks: {
    fr: chefFrench,
    en: {
      titles: [
        ['Commis Chef', 'Kitchen Assistant', 'Apprentice Chef', 'Breakfast Chef'],
        ['Chef de Partie', 'Chef', 'Cook', 'Pub Chef'],
        ['Sous Chef', 'Senior Sous Chef', 'Head Chef', 'Kitchen Manager'],
      ],
      employers: lines(`
        The Gilded Heron | a riverside restaurant with 70 covers
        Marchmont House Hotel | a country hotel with 48 rooms
        The Old Customs House | a harbour bistro
        Larder & Lane | a neighbourhood restaurant with an open kitchen
        Fellside School Catering | the kitchens of four boarding schools
        The Ploughshare | a village pub with a proper roast
        Belvoir Court Care Villages | a group of retirement villages
        Saffron Yard | a small-plates restaurant
        Northern Star Ferries | a ferry line with four galleys
        Copper Pan Events | an events caterer`),
      openers: lines(`
        Chef with {years} years in {hotels and restaurants|pubs and bistros|fine dining and contract catering}.
        {title} with {years} years at the stove, classically trained and not precious about it.
        {years} years in kitchens from {20..40/10} to {180..400/20} covers.`),
      traits: lines(`
        Calm at eight o'clock on a Saturday.
        Tastes everything, throws away little.
        Clean down is part of the cooking.
        Builds menus from the season and the margin together.
        Does not shout.`),
      voice: lines(`
        I fell into kitchens through a washing-up job and stayed.
        I cook because I like to see people go quiet at the first mouthful.
        I have two small children now and am looking for a kitchen with a decent rota.
        I learn the names of the kitchen porters first.
        My hero dish is a {braised shoulder of hogget|leek and potato terrine|mussel broth|rhubarb tart}.`),
      duties: lines(`
*Steamed*, *poached* and *glazed* {hams|terrines|salmon} for a buffet of {60..160/10}
*Kept* a starter alive for {four|six|nine} years
*Cooked* for {a cricket club|a film crew|a retreat} on two rings and a barbecue
*Swapped* imported vegetables for what grows within {ten|twenty} miles
*Built* a staff meal that people stayed for
*Carved*, *jointed* and *portioned* without scales and *checked* with scales
*Recruited* from the catering college and *kept* most of them
        *Ran* the {sauce|larder|fish|pastry|grill} section for {60..180/10} covers
        *Wrote* the daily specials ~ from what the {boats|market|garden} had brought
        *Prepared* stocks, sauces and braises from scratch
        *Butchered* whole lambs and *broke* down {pigs|game} for the week
        *Filleted* {turbot|hake|trout|mackerel} and *shucked* oysters to order
        *Baked* {sourdough|focaccia|soda bread} each morning
        *Cooked* breakfast for {40..140/10} hotel guests
        *Plated* banquets of up to {180..420/20} covers
        *Looked* after wet and dry stores and *rotated* by date
        *Counted* stock on Sundays and *reported* the gross profit on Mondays
        *Met* suppliers at six in the morning ~ and *sent* back what was limp
        *Trained* commis and stagiaires, {two|three|four} of whom are chefs today
        *Cleaned* down the line after service, extractor filters on Thursdays
        *Planned* prep lists and mise en place for the day after
        *Kept* the pass moving: *called* the checks, *checked* the plates
        *Adapted* dishes for vegan and coeliac guests without making a fuss
        *Cooked* over charcoal and in a wood oven
        *Made* ice creams, parfaits and petits fours
        *Worked* functions: weddings, wakes and one {coronation lunch|harvest supper for 300}
        *Used* sous vide and combi ovens for regeneration
        *Served* three meals a day for {80..240/10} residents within £{3..5}.{10..90/10} a head
        *Cured*, *smoked* and *pickled* for the charcuterie board
        *Dealt* with environmental health, hygiene rating {4..5}
        *Stood* at the carvery and *talked* to the guests
        *Shared* tips and blame evenly
        *Deep-cleaned* fryers and *serviced* knives
        *Filled* in for the pastry chef for {three|four|five} months
        *Tested* recipes and *wrote* them down to the gram ~ so that Tuesday tastes like Friday`),
      wins: lines(`
        Took food waste from {9..14} % to {3..6} % by weighing the bins
        Opened a second site with {nine|eleven|fourteen} staff in {five|six} weeks
        Kept the two rosettes through a change of owner
        Cooked for {640..1100/20} at a festival from two containers
        Raised the average spend from £{18..24} to £{27..34} with a shorter menu
        Won the regional {pie|game|seafood} competition in {during}`),
      skills: lines(`
        Sauces
        Butchery
        Fish preparation
        Pastry
        Bread
        Sous vide
        Banqueting
        Stock rotation
        Grill and charcoal
        Vegan cooking
        Knife skills
        Combi oven
        Game
        Ordering
        Plating
        Preserving and curing
        Large-scale cooking
        Breakfast service`),
      certificates: lines(`
        Level 2 Food Hygiene, {2016..2023}
        First Aid at Work, {2019..2024}
        WSET Level 1 in Wines, {2014..2022}
        Fire Marshal, {2019..2024}
        Butchery short course, {2013..2022}
        Personal licence holder, since {2012..2022}`),
      education: lines(`
        NVQ Level 3 Professional Cookery | college
        City & Guilds 706/1 and 706/2 | college
        Diploma in Patisserie and Confectionery | college
        BTEC Hospitality and Catering | college
        {Four|Five|Six} GCSEs | school`),
      shown: {
        brigade: {
          literal: {
            duty: ['*Led* a kitchen brigade of {6..14}', '*Managed* a brigade of {7..12}: rota, training, appraisals'],
            skill: ['Leading a brigade'],
          },
          reworded: {
            duty: [
              '*Ran* the kitchen with {eight|nine|eleven} cooks and three porters when the owner was away ~, which was most of the time',
            ],
          },
        },
        safety: {
          literal: {
            certificate: ['Level 3 Food Safety, {2019..2024}'],
            duty: ['*Kept* the HACCP plan and the daily records'],
            skill: ['HACCP'],
          },
          reworded: {
            duty: ['*Answered* for critical control points: core temperatures, cooling curves, probe calibration'],
            certificate: ['Advanced food safety for supervisors, {2019..2024}'],
          },
        },
        allergens: {
          literal: {
            duty: ['*Maintained* the allergen matrix for {60..140/10} dishes'],
            certificate: ['Allergen awareness, {2021..2024}'],
          },
          reworded: {
            duty: ['*Kept* nut, milk and gluten apart from delivery to plate and *knew* the fourteen by heart'],
          },
        },
        costing: {
          literal: { duty: ['*Costed* menus and *held* food cost at {26..31} %'], skill: ['Menu costing'] },
          reworded: {
            duty: ['*Priced* each dish by recipe card and *hit* the gross profit of {68..74} % month after month'],
          },
        },
      },
      nearMisses: [
        {
          titles: ['Restaurant Manager', 'Front of House Manager'],
          profile: lines(`
            Restaurant manager with {years} years in hospitality, the last ten of them on the floor and not at the stove.
            Trained as a chef, but my strength today is guests, wine and the booking sheet.`),
          duties: lines(`
            *Managed* {14..30} waiting staff and the bar
            *Wrote* the wine list and *trained* the team on it
            Raised online ratings from {3.6..3.9} to {4.4..4.7}
            *Reconciled* tills and *ran* payroll hours
            *Seated* {90..180/10} guests on two sittings`),
          meets: [],
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Hathersedge Hall Hotel',
    place: 'Sheffield',
    title: 'Sous Chef',
    intro: lines(`
      A country hotel with forty-four rooms, two restaurants and a kitchen garden that our head chef defends against rabbits and guests alike.
      We look for the second in command: somebody who cooks, counts and leads, in this order.`),
    tasks: lines(`
      Lead the brigade of eleven when the head chef is off, and stand at the pass
      Write the bistro menu with the gardener and cost it
      Keep the food safety records so that we never fear a knock at the door
      Make sure that no guest with an allergy has to ask twice
      Train commis chefs until somebody else wants to hire them`),
    asks: {
      brigade: 'Experience of leading a brigade of six or more',
      safety: 'Level 3 Food Safety and practical HACCP',
      costing: 'Able to cost a menu and hold a food cost of 30 %',
      allergens: 'Sound allergen management',
    },
    welcome: ['Pastry', 'Experience with a kitchen garden or whole-animal butchery'],
    offer: [
      '£36,000 and a share of the tips',
      'Four days on, three off, no split shifts',
      'A room in the staff house if you want it',
    ],
    closing: ['Start in September. Write to kitchen@example.org; a trial day is paid.'],
  },
  searches: [
    { text: 'sous chef who leads a brigade and costs menus', language: 'en', needs: ['brigade', 'costing'] },
    { text: 'HACCP allergens kitchen', language: 'en', needs: ['safety', 'allergens'] },
  ],
}
