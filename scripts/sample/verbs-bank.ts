// The verbs of the English banks by their base form; verbs.ts derives the other forms.
const words = (text: string) => text.trim().split(/\s+/)

export const regular: string[] = words(`
  accompany act adapt add address adjust administer advise agree allocate analyse animate anonymise answer appear
  apply archive argue arrange ask assemble assess assist attend audit bake balance band bank benchmark bill bolt
  book braze brief butcher cache calculate calibrate call calm care carry carve cash certify chair challenge
  change chase check clean clear close coach collect combine commission compare compile complete configure confirm
  connect consolidate convert cook coordinate correct cost count couple cover cross-dock cure decide deep-clean
  defend delete deliver demonstrate deploy describe design despatch destroy develop diagnose digest digitise
  direct discuss dispose document download draft drain dress drill dry edit empty encourage enter escalate
  estimate evaluate exhibit expire explain extract fabricate facilitate file fill fillet filter fix fold follow
  frank generate glaze grade grease greet group guide hand handle harden hardface help hire identify image improve
  incubate index inspect install instruct integrate interview introduce investigate invite isolate issue join
  joint launch layer lift listen load lock lodge look maintain manage mark match measure mend mentor merge migrate
  mill minute mitre mix mobilise moderate monitor move name negotiate notice nurse obtain open operate optimise
  orchestrate order organise pack paint pair parse pass patch perform photograph pick pickle pitch place plate
  play poach point polish portion post pour prepare present pressure-test price print process produce profile
  prototype prove provide publish punch question quote raise rebook receive recommend reconcile record recover
  recruit recycle reduce refresh refuse register rehearse remind remove render reopen reorder repack repair
  replace replenish reply report reroute research resolve restock restore restructure retain retire retouch
  retrieve reverse review rewire roll roster rotate sample save scale schedule screen seat secure segment
  segregate select separate serve service settle shadow shape share show shuck sieve sign simulate size sketch
  smoke solder solve sort source specify spot-weld standardise stay steam store straighten stream stress-relieve
  style summarise supervise support survey survive swaddle switch tack talk tender terminate test theme tie
  titrate torque touch trace track train tramp transcribe transform translate trend triage tune turn tutor type
  uncouple unload update upgrade upload use value version visit visualise wait walk warn wash watch wean weigh
  welcome weld wipe wire witness work`)

/** Regular verbs whose last letter doubles. */
export const doubling: string[] = words(`
  control debug drop fit fuel label level log map model plan plot program refit scan ship shop snag submit swab swap tip top
  transfer travel trim wrap`)

/** past, base, gerund */
export const irregular: [string, string, string][] = `
  bought buy buying; broke break breaking; brought bring bringing; built build building; cast cast casting;
  cut cut cutting; dealt deal dealing; did do doing; drew draw drawing; dug dig digging; drove drive driving;
  fed feed feeding; forecast forecast forecasting; found find finding; gave give giving; got get getting; ground grind grinding; had have having;
  held hold holding; hit hit hitting; kept keep keeping; knew know knowing; learnt learn learning; laid lay laying; led lead leading; let let letting;
  made make making; met meet meeting; paid pay paying; proofread proofread proofreading; proved prove proving;
  put put putting; ran run running; rang ring ringing; rebuilt rebuild rebuilding; rewrote rewrite rewriting; read read reading; sat sit sitting; sent send sending;
  set set setting; slept sleep sleeping; sold sell selling; sped speed speeding; spent spend spending;
  split split splitting; spoke speak speaking; stood stand standing; taught teach teaching; told tell telling;
  took take taking; went go going; won win winning; wrote write writing`
  .split(';')
  .map((entry) => words(entry))
  .filter((forms): forms is [string, string, string] => forms.length === 3)
