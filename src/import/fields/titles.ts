/** Whether words name a job: the words for people who do something, and what else stands where a title does. */
import { namesRole } from './roles.ts'

const more =
  /(?<!\p{L})(?:c[etfioms]o|vp|svp|evp|intern|internship|apprentice(?:ship)?|trainee(?:ship)?|work(?:ing)? student|werkstudent(?:in)?|praktik\p{L}{1,8}|stage|stagiaire|stagist[ae]|tirocinant[ei]|tirocinio|prácticas|becari[oa]|stażyst\p{L}{1,3}|staż|praktyk\p{L}{1,4}|stagiair\p{L}?|volunteer|freiwillige\p{L}?|bénévole|voluntari[oa]|wolontariusz\p{L}?|vrijwilliger|member|mitglied|membre|miembro|peer|fellow|counselor|counsellor|vocalist|singer|musician|docent|docente|principal|foreman|ausbildung (?:zu[mr]|als)|apprenti\p{L}?|alternan(?:t|te|ce)|contremaître|attaché\p{L}?|adjoint\p{L}?|directrice|pdg|gérante?|propriétaire|soci[oa]|titolare|właściciel\p{L}{0,2}|inhaber(?:in)?|geschäftsführ\p{L}{1,4}|vorstand|prokurist(?:in)?|zivildienst\p{L}{0,8}|bundesfreiwilligendienst)(?!\p{L})/iu

export function namesTitle(text: string): boolean {
  return more.test(text) || namesRole(text)
}
