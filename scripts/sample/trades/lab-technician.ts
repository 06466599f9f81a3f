// Laboratory technicians.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const labTechnician: Trade = {
  id: 'lab-technician',
  count: { en: 8 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'care-assistant',
  banks: {
    en: {
      titles: [
        ['Laboratory Assistant', 'Junior Lab Technician', 'Sample Reception Assistant'],
        ['Laboratory Technician', 'Analytical Technician', 'QC Analyst', 'Laboratory Analyst'],
        ['Senior Laboratory Technician', 'Laboratory Supervisor', 'Senior QC Analyst'],
      ],
      employers: lines(`
        Eastwell Water Laboratories | a laboratory that tests drinking water
        Carrick Dairy Analysis | a milk testing laboratory
        Solano Pharmaceuticals | a maker of generic tablets
        Greenshank Environmental | an environmental laboratory
        Fennel & Row Cosmetics | a cosmetics manufacturer
        Westmere University | a university department of chemistry
        Halcyon Paints | a paint factory
        Barley Road Brewing | a brewery laboratory
        Moray Marine Institute | a marine research institute`),
      openers: lines(`
        Laboratory technician with {years} years in {water and environmental|food and dairy|pharmaceutical|paint and polymer} testing.
        {title}, {years} years at the bench, careful with samples and with colleagues.
        {years} years of routine and not so routine analysis.`),
      traits: lines(`
        Neat handwriting, neat bench, neat audit trail.
        Notices when a blank is not blank.
        Quick at the pipette, slow to conclude.
        Keeps instruments alive.
        Reliable at weekends.`),
      voice: lines(`
        I like the quiet of a laboratory before eight.
        I find repetition soothing and outliers exciting.
        I returned to science after some years in care work, and it feels right.
        I would like to learn more instruments than my present laboratory owns.`),
      duties: lines(`
*Filtered*, *dried* and *weighed* suspended solids
*Checked* expiry dates and *opened* new lots
*Plotted* calibration lines and *questioned* those that were too good
*Packed* sample kits for {40..160/10} customers
*Repaired* a burette, a stirrer and a reputation
*Ground* and *sieved* {soils|grain|pellets}
*Trained* {two|three|five} apprentices at the balance
        *Received*, *logged* and *stored* {80..400/20} samples a day
        *Titrated*, *weighed* and *measured* pH, colour and turbidity
        *Prepared* reagents, buffers and standards
        *Calibrated* balances, pipettes and thermometers
        *Carried* out {Kjeldahl|Karl Fischer|loss on drying|viscosity} determinations
        *Ran* {UV-Vis|FTIR|AAS|ICP-OES} and *maintained* the instrument
        *Sampled* {rivers|tankers|production lines} in all weathers
        *Entered* results in the LIMS and *checked* those of colleagues
        *Kept* control charts and *investigated* drifts
        *Ordered* chemicals and glassware within £{20..90/10}k a year
        *Disposed* of solvent and acid waste by the rules
        *Washed* glassware ~ until we could afford the machine
        *Supported* students in practicals with {20..60/5} places
        *Prepared* certificates of analysis
        *Tested* raw materials and released batches
        *Counted* {algae|yeast|plankton} under the microscope
        *Maintained* gas cylinders and nitrogen dewars
        *Took* part in proficiency tests with {96..100} % satisfactory results
        *Cleaned* and *serviced* fume cupboards
        *Set* up stability chambers
        *Mixed* colours to a master and *measured* gloss
        *Extracted* soils and *digested* metals
        *Analysed* retained samples after complaints
        *Introduced* new colleagues to lab safety
        *Worked* in a team of {five|seven|nine} on early and late shifts`),
      wins: lines(`
        Cut turnaround from {five|six} days to {two|three}
        Reduced solvent use by {18..44} %
        Found the source of a contamination that had cost {three|four} batches
        Recovered a written-off {spectrometer|autosampler} with a £{40..90} part`),
      skills: lines(`
        Titration
        UV-Vis
        FTIR
        AAS / ICP
        Sample preparation
        LIMS
        Calibration
        Reagent preparation
        Excel
        COSHH
        Water analysis
        Karl Fischer
        Viscosity
        Control charts
        Weighing
        Chemical waste
        Microscopy`),
      certificates: lines(`
        COSHH assessor, {2016..2023}
        First Aid at Work, {2020..2024}
        Water hygiene card, {2020..2024}
        Compressed gas safety, {2017..2024}
        Internal auditor course, {2016..2023}
        Manual Handling, {2018..2024}`),
      education: lines(`
        BSc (Hons) Chemistry | university
        BSc (Hons) {Biochemistry|Environmental Science} | university
        HNC Applied Science | college
        BTEC National Applied Science | college
        A levels in Chemistry, Biology and Maths | school`),
      shown: {
        hplc: {
          literal: { duty: ['*Analysed* assay and impurities by HPLC'], skill: ['HPLC'] },
          reworded: { duty: ['*Ran* {four|six} liquid chromatographs, *changed* columns and *integrated* peaks'] },
        },
        gmp: {
          literal: { duty: ['*Worked* to GMP with full documentation'], certificate: ['GMP training, {2020..2024}'] },
          reworded: {
            duty: [
              '*Recorded* every step under pharmaceutical quality rules ~: deviations, change control, inspections by the agency',
            ],
          },
        },
        micro: {
          literal: {
            duty: ['*Performed* microbiology: plate counts, pathogens, environmental monitoring'],
            skill: ['Microbiology'],
          },
          reworded: { duty: ['*Poured*, *incubated* and *counted* plates and *swabbed* clean rooms'] },
        },
        validation: {
          literal: { duty: ['*Took* part in method validation and transfer'], skill: ['Method validation'] },
          reworded: { duty: ['*Proved* linearity, recovery and precision of new methods and *wrote* the reports'] },
        },
      },
      nearMisses: [
        {
          titles: ['Dental Laboratory Technician', 'Dental Technician'],
          profile: lines(`
            Dental technician with {years} years of crowns and bridges. A laboratory, but one with plaster and porcelain: I have not done chemical analysis.
            Looking for a new direction.`),
          duties: lines(`
            *Cast* crowns and bridges in {gold|cobalt chrome}
            *Layered* porcelain to a shade guide
            *Designed* frameworks in dental CAD
            *Milled* zirconia
            *Poured* models and *trimmed* dies
            *Discussed* cases with dentists
            *Repaired* dentures the same day
            *Kept* records of materials for each patient
            *Trained* an apprentice
            *Ground* and *polished* metal frameworks
            *Scanned* impressions and *checked* margins
            *Ordered* alloys and ceramics
            *Adjusted* bites on the articulator
            *Met* patients for shade taking
            *Kept* furnaces calibrated
            *Packed* and *despatched* cases to {40..90/10} practices`),
          meets: [],
          apart: {
            employers: lines(`
              Ivory Lane Dental Studio | a dental laboratory
              Crown & Arch Laboratory | a dental laboratory
              Northern Dental Hospital | a dental hospital
              Sharpe Dental Ceramics | a dental laboratory`),
            skills: ['Ceramics', 'Dental CAD/CAM', 'Casting', 'Shade matching', 'Dentures', 'Fine motor work'],
            certificates: ['Registration as dental technician, since {2006..2018}'],
            education: ['BTEC National Diploma in Dental Technology | college', '{Six|Seven} GCSEs | school'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Ashfen Sterile Products',
    place: 'Nottingham',
    title: 'QC Laboratory Technician',
    intro: lines(`
      We fill eye drops: eleven million bottles a year, each of which must be what the label says and nothing more.
      The laboratory has fourteen people and works in two shifts, Monday to Friday.`),
    tasks: lines(`
      Test raw materials and finished batches by liquid chromatography
      Monitor the clean rooms with plates and swabs
      Help to validate two new methods this year
      Document so that a stranger could follow it in ten years`),
    asks: {
      hplc: 'Practical experience with HPLC',
      gmp: 'Used to working under GMP',
      micro: 'Basic microbiology and environmental monitoring',
      validation: 'Has taken part in method validation',
    },
    welcome: ['Empower or Chromeleon', 'A steady hand and a sense of humour'],
    offer: ['£29,500 plus shift allowance', 'Training on every instrument we own', 'Free eye test, of course'],
    closing: ['Apply to lab@example.com, closing date 15 August.'],
  },
  searches: [
    { text: 'HPLC GMP', language: 'en', needs: ['hplc', 'gmp'] },
    { text: 'lab technician microbiology clean room', language: 'en', needs: ['micro'] },
  ],
}
