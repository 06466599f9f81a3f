/** Words of which job titles are made: they tell a headline from a name. As they occur inside words, in seven languages. */

/** Nouns for people who do something; words for things done (service, project, quality) would find skills. */
const nouns = `accountant actuar administrator administrativ advis[eo]r advocat agente? aide anal[iy]st anwalt anwält apprent architekt architect arquitect artist assistant assistent
  associate attendant auditor avvocat azubi auszubild baker bäcker bartender barista bauleiter beamte berater biologist bookkeeper boucher bricklayer broker builder buchhalter butcher buyer
  captain carer caretaker caregiver carpenter cashier chauffeur chef\\b chemiker chemist chief cleaner clerk coach coiffeu commis comptable conductor confei consultant consultor consulente contable contabile
  controller cook co-?ordinat[eo] koordinator courier cuisini cuoc[oa] curator dean delegate dentist deputy designer desarrollador developer développeu direct[eo] direktor director direttor dispatcher docente doctor driver
  dyrektor dozent economist editor educator educador éducat einkäufer electrician elektriker elektroniker elektrohelfer électricien electricista elettricista elektryk engineer entwickler
  enfermer erzieher examiner executive expert fachkraft fachmann fachfrau fahrer farmac[eé]ut fisioterap fitter florist foreman formateur founder freelance friseur gärtner gardener géomètre gerente gestor gestionnaire
  grafiker guard handler handwerker hausmeister helfer helper hilfskraft host(?:ess)?\\b housekeeper impiegat infermier infirmi informatiker informático ingeni inginer ingenieur inspector inspektor installat installer
  instructor intern\\b inżynier investigador jefe joiner journalist judge jurist kassierer kauf(?:mann|frau) kellner kierownik koch\\b köchin konstrukteur krankenschw kucharz laborant labourer lagerist
  landscaper lead(?:er)?\\b learner lecturer leiter lehrer lehrkraft librarian logistiker lokführer machinist magasinier magazynier maestr[oa] maler\\b manager maître mason\\b master maurer mechanic mechaniker mechatroniker
  médecin médico meister mentor merchandiser metallbauer midwife mitarbeiter monteur monteu monter\\b muratore nauczyciel notar nurse nutritionist oberarzt officer operative operator operario opérateur optician
  organiser organizer owner painter paralegal paramedic partner pfleger pflegekraft pharmacist photographer physicist physiotherap pielęgniar pilot planner plumber police\\b porter pracownik praktikant
  president producer produktdesigner professor profesor programm?er programador programist programmierer psycholog purchaser radiographer receptionist rececionist recepcionist redakteur referent recruiter
  representative représentant responsable responsabile researcher reviewer rigger roofer sachbearbeiter schlosser schneider schreiner scientist scrum secretar secrétaire sekret seller serveu
  skipper solicitor sommelier specialist spécialiste specjalist especialista spezialist sprzedawc steward strategist student stylist superintendent supervisor surgeon surveyor tailor teacher
  technician techniker technicien técnico tecnico technolog teller terapeut therapist therapeut tiler tischler tłumacz trader trainee trainer translator traduct treasurer tutor underwriter valet
  vendeu vendedor venditor verkäufer verpleeg verkoper vertreter veterin waiter waitress welder soldador saldatore schweißer soudeu worker writer zarządca zimmerer leraar leerkracht medewerker ontwikkelaar
  adviseur beheerder bouwkund kok\\b kapper timmerman arzt\\b ärztin lekarz lekark spawacz kelner księgow handlow analityk grafik\\b asystent opiekun ratownik farmaceut prawni meccanico elettricist camerier commess[oa]
  autista ragionier sviluppat insegnant magazzinier opera[io] idraulic segretari abogad cociner camarer mecánic cajer limpiador albañil fontaner carpinter auxiliar plombier menuisier maçon caissi serveur chargée?\\b
  conseill agent\\b enseignant mécanicien dev\\b head\\b mate\\b pa\\b temp\\b senior\\b junior\\b wychowaw brukarz kierowc`

const role = new RegExp(`(?:${nouns.trim().split(/\s+/).join('|')})`, 'iu')

/** Whether a line holds a word of job titles. */
export function namesRole(line: string): boolean {
  return line.split(/[\s/,&|()]+/).some((word) => word.length > 1 && role.test(word.toLowerCase()))
}
