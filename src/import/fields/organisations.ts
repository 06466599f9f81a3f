/** Evidence that words name an employer or a school. Evidence only: a name without any of it can still be one. */

/** Legal forms, as written: "AG" and "Co." are none in small letters. */
const legalForm =
  /(?<![\p{L}\p{N}])(?:Inc|LLC|L\.L\.C|Ltd|LTD|Limited|Corp|Corporation|Incorporated|Co|PLC|plc|Plc|LLP|LP|GmbH|mbH|gGmbH|AG|KG|KGaA|OHG|GbR|UG|eG|e\. ?V|e\. ?K|SE|SA|S\.A|SAS|S\.A\.S|SARL|S\.à ?r\.l|SASU|EURL|SL|S\.L|S\.L\.U|SLU|SpA|S\.p\.A|SPA|Srl|SRL|S\.r\.l|sp\. ?z ?o\.? ?o|Sp\. ?z ?o\.? ?o|sp\. ?j|sp\. ?k|s\.c|BV|B\.V|NV|N\.V|VOF|Oy|Oyj|AB|A\/S|ApS|AS|Pty|Pvt|Lda|Ltda|s\.r\.o|a\.s|d\.o\.o|Kft|SIA|UAB)\.?(?![\p{L}\p{N}])/u

/** Nouns for organisations, whole words, folded case. */
const nouns = `university universities college school hospital hospitals clinic clinics bank labs lab laboratories laboratory systems solutions group holding holdings technologies foundation museum institute
  institution academy council ministry agency association society trust partners studio studios industries electronics airlines airways airport hotel hotels restaurant café cafe bakery supermarket store stores pharmacy company
  enterprises insurance publishing press networks brothers sons bros works factory plant foundry mill brewery kindergarten nursery church parish charity council authority department bureau office library theatre theater opera orchestra
  chorale choir conservatory club union federation chamber commission corps army navy force airforce police nhs freelance freelancer self-employed consulting couriers bookkeepers nurseries selbstständig selbständig freiberuflich indépendant autónomo freiberufler zzp
  universität hochschule fachhochschule schule klinik klinikum krankenhaus pflegeheim seniorenheim altenheim pflegedienst stadt gemeinde landratsamt landesamt amt behörde ministerium verein verlag werke werk stadtwerke bundeswehr
  spedition autohaus bäckerei metzgerei apotheke praxis kanzlei gasthof gasthaus hof betrieb gymnasium realschule hauptschule berufsschule berufskolleg grundschule kita sparkasse volksbank handwerkskammer kaufhaus
  université école lycée collège institut hôpital clinique mairie société entreprise groupe banque boulangerie laboratoire cabinet ministère conseil crèche ehpad pharmacie association agence restaurant hôtel faculté iut
  universidad instituto colegio escuela ayuntamiento empresa banco grupo clínica farmacia fundación ministerio consejería centro residencia restaurante academia facultad ies
  uniwersytet politechnika szkoła liceum technikum szpital urząd firma zakład zakłady przedsiębiorstwo spółka przychodnia apteka przedszkole hurtownia sklep kancelaria akademia restauracja fundacja
  università politecnico istituto liceo scuola ospedale comune azienda gruppo banca ditta farmacia ristorante albergo officina cooperativa impresa fondazione ministero accademia
  universiteit hogeschool ziekenhuis gemeente bedrijf stichting bakkerij apotheek supermarkt verpleeghuis zorgcentrum school bank rijksoverheid mbo roc`
const known = new Set(nouns.trim().split(/\s+/))
/** "Brauhausklinik", "Volkshochschule": what compounds of these end in */
const compound =
  /\p{L}{3}(?:klinik|klinikum|krankenhaus|hochschule|schule|universität|werke|werk|verlag|verein|heim|bank|kasse|amt|haus|zentrum|betriebe|gesellschaft|gymnasium|kolleg|apotheke|bäckerei|spedition|hogeschool|universiteit|ziekenhuis|school)(?![\p{L}])/iu

/** It has a legal form of companies. */
export function hasLegalForm(text: string): boolean {
  return legalForm.test(text)
}

/** Its words name a company, an authority, a school, a hospital. */
export function isOrganisation(text: string): boolean {
  if (legalForm.test(text) || compound.test(text)) return true
  const words = wordsOf(text)
  return words.some(
    (word) => known.has(word) || known.has(word.replace(/ies$/, 'y')) || known.has(word.replace(/s$/, '')),
  )
}

const schools =
  /(?<!\p{L})(?:universit\p{L}{0,4}|univ\.|college|school|academy|institute|institut|instituto|istituto|polytechnic\p{L}?|hochschule|\p{L}{2,20}hochschule|\p{L}{0,20}schulen?|fachhochschule|\p{L}{0,20}gymnasium|\p{L}{0,10}kolleg|akademie|école|ecole|lycée|collège|faculté|universidad|colegio|escuela|facultad|academia|ies|uniwersytet\p{L}{0,4}|politechnik\p{L}|szkoł\p{L}|liceum|technikum|akademia|università|politecnico|liceo|scuola|accademia|universiteit|hogeschool|\p{L}{0,16}college|conservator\p{L}{1,3}|conservatoire|seminary|law school|faculty|tafe|iut|cfa|ihk|handwerkskammer|sixth form|tech)(?!\p{L})/iu

/** Its words name a school. */
export function isSchool(text: string): boolean {
  return schools.test(text)
}

const wordsOf = (text: string) => text.toLowerCase().split(/[\s,/()|·•–—]+/)

/** "Quickstep Couriers": a name that ends in many who do something is that of a company. */
export function namesMany(text: string): boolean {
  return /^\p{Lu}[\p{L}'’&-]*(?: (?:&|and|[\p{Lu}][\p{L}'’&-]*)){1,4}(?<=er|or|ist|ian)s$/u.test(text)
}
