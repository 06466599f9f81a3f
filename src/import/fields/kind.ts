/** Whether a document is somebody's CV or an employer's posting: words that one says and the other does not. */

/** Whole phrases in seven languages, with the weight that each adds for a posting. */
const posting: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(we are|we're|is|are) (looking for|seeking|hiring)(?!\p{L})|(?<!\p{L})(hiring|recruiting|recruits) (a|an|for)(?!\p{L})/iu,
    3,
  ],
  [/(?<!\p{L})(you will|you'll|you have|you are|your (role|profile|tasks|responsibilities|skills))(?!\p{L})/iu, 2],
  [/(?<!\p{L})(we offer|what we offer|benefits|how to apply|apply (now|by|to|via|with)|join (us|our))(?!\p{L})/iu, 2],
  [
    /(?<!\p{L})(essential|desirable|nice[- ]to[- ]have|must[- ]have|requirements?|qualifications required|person specification)(?!\p{L})\s*:?$/imu,
    2,
  ],
  [
    /(?<!\p{L})(equal opportunit(y|ies)|salary|per (year|hour|annum)|closing date|vacancy|job (description|summary|title|type))(?!\p{L})/iu,
    1,
  ],
  [/(\((m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/w\/x|h\/f|f\/h|m\/k|k\/m|m\/v|v\/m|m\/f)\)|\bm\/w\/d\b)/iu, 3],
  [
    /(?<!\p{L})(wir suchen|wir bieten|ihr profil|ihre aufgaben|dein profil|deine aufgaben|bewerben sie sich|stellenanzeige|bewirb dich)(?!\p{L})/iu,
    3,
  ],
  [
    /(?<!\p{L})(nous recherchons|nous offrons|votre profil|vos missions|profil recherché|postulez|offre d.emploi)(?!\p{L})/iu,
    3,
  ],
  [/(?<!\p{L})(buscamos|ofrecemos|se ofrece|se requiere|requisitos|tus funciones|oferta de empleo)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(poszukujemy|oferujemy|wymagania|twoje zadania|zakres obowiązków|oferta pracy|aplikuj)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(cerchiamo|offriamo|requisiti|la risorsa|offerta di lavoro|candidati ora|si offre)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(wij zoeken|wij bieden|wat wij bieden|jouw profiel|functie-eisen|solliciteer|vacature)(?!\p{L})/iu, 3],
]

const cv: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(curriculum vitae|résumé|lebenslauf|życiorys|hoja de vida|levensloop)(?!\p{L})/iu, 3],
  [
    /^[^\p{L}\p{N}\n]{0,12}(work|professional|employment|relevant)?\s*(experience|history|background)[^\p{L}\p{N}\n]{0,12}$|^[^\p{L}\p{N}\n]{0,12}career (history|summary)[^\p{L}\p{N}\n]{0,12}$/imu,
    2,
  ],
  [
    /^[^\p{L}\p{N}\n]{0,12}(berufserfahrung|beruflicher werdegang|werdegang|praxiserfahrung)[^\p{L}\p{N}\n]{0,12}$/imu,
    3,
  ],
  [
    /^[^\p{L}\p{N}\n]{0,12}(expériences?( professionnelles?)?|parcours professionnel|formations?)[^\p{L}\p{N}\n]{0,12}$/imu,
    2,
  ],
  [
    /^[^\p{L}\p{N}\n]{0,12}(experiencia( laboral| profesional)?|doświadczenie( zawodowe)?|esperienz[ae]( professional[ei]| lavorativ[ae])?|werkervaring)[^\p{L}\p{N}\n]{0,12}$/imu,
    3,
  ],
  [
    /^[^\p{L}\p{N}\n]{0,12}(education|education and training|ausbildung|bildungsweg|studium|formación( académica)?|wykształcenie|istruzione( e formazione)?|opleiding(en)?)[^\p{L}\p{N}\n]{0,12}$/imu,
    2,
  ],
  [
    /(?<!\p{L})(references (are )?available|available (up)?on request|referenties op aanvraag|date of birth|geburtsdatum|nationality|staatsangehörigkeit)(?!\p{L})/iu,
    2,
  ],
  [
    /(?<!\p{L})(19|20)\d\d\s*[-–—]\s*((19|20)\d\d|present|now|current|heute|présent|actualidad|obecnie|oggi|heden)/iu,
    2,
  ],
  [/(?<!\p{L})(i am|i have|i was|my (role|work|experience)|ich bin|je suis|soy|jestem|sono|ik ben)(?!\p{L})/iu, 1],
]

const nameHints = {
  posting: /posting|vacanc|job[-_ ]?(ad|desc|spec|offer)|stellen|offre|oferta|vacature|\bjd\b/iu,
  cv: /\bcv\b|resume|résumé|lebenslauf|curriculum|zyciorys/iu,
}

/** points: one weak word is no evidence */
const least = 2

/** Postings and CVs weigh their own words; a tie is a CV. `name` is the file's name, a weak hint. */
export function kindOf(text: string, name: string): 'cv' | 'posting' {
  const head = text.slice(0, 20_000)
  const plainName = name.replace(/[_.-]/g, ' ')
  const forPosting = weight(posting, head) + (nameHints.posting.test(plainName) ? 1 : 0)
  const forCv = weight(cv, head) + (nameHints.cv.test(plainName) ? 1 : 0)
  return forPosting >= least && forPosting > forCv ? 'posting' : 'cv'
}

function weight(signs: readonly (readonly [RegExp, number])[], text: string): number {
  return signs.reduce((sum, [sign, points]) => sum + (sign.test(text) ? points : 0), 0)
}
