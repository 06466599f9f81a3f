/** Which of a document's links lead to the person's own page, mailbox or telephone and are not written out in the text. */
import type { LinkTarget } from '../../contract/facts.ts'
import type { LinkedTo } from '../links.ts'

/** Sites where people have a page of their own, and the path of such a page; further parts of a path are projects and posts. */
const profiles: readonly (readonly [RegExp, RegExp])[] = [
  [/(^|\.)linkedin\.com$/, /^\/(in|pub)\/[^/]+\/?$/],
  [/(^|\.)xing\.com$/, /^\/(profile|profil)\/[^/]+\/?$/],
  [/(^|\.)stackoverflow\.com$/, /^\/users\/\d+(\/[^/]+)?\/?$/],
  [/(^|\.)researchgate\.net$/, /^\/profile\/[^/]+\/?$/],
  [/(^|\.)scholar\.google\.[a-z.]+$/, /^\/citations$/],
  [/(^|\.)orcid\.org$/, /^\/[\dX-]{19}\/?$/],
  [/^(www\.)?(github|gitlab|bitbucket|behance|dribbble|kaggle|codepen|medium)\.(com|org|net|io)$/, /^\/@?[^/]+\/?$/],
]

/** Words that name such a site say so, too: its address may be a short one. */
const siteName =
  /^\W*(my )?(linked ?in|xing|github|gitlab|orcid|behance|dribbble|kaggle|stack ?overflow|research ?gate|google scholar)( profile| profil)?\W*$/iu

/** Words that say of a page that it is the person's own; without them a link may lead to an employer's. */
const ownPage =
  /^\W*(my |personal )?(web ?site|web ?page|home ?page|portfolio|blog|webseite|internetseite|site web|site internet|sitio web|página web|strona( internetowa)?|sito( web)?|web)\W*$/iu

/** of one document */
const most = 20

export function linkTargetsOf(links: readonly LinkedTo[], text: string): LinkTarget[] {
  const written = text.toLowerCase()
  const targets = new Map<string, LinkTarget>()
  for (const link of links) {
    const target = targetOf(link)
    if (target === undefined || isWritten(target, written) || targets.size === most) continue
    targets.set(`${target.kind} ${target.address.toLowerCase()}`, target)
  }
  return withoutDoubt([...targets.values()])
}

/** Several mailboxes or numbers behind words may be anybody's. */
function withoutDoubt(targets: readonly LinkTarget[]): LinkTarget[] {
  const alone = (kind: LinkTarget['kind']) => targets.filter((one) => one.kind === kind).length === 1
  return targets.filter(({ kind }) => kind === 'profile' || kind === 'website' || alone(kind))
}

function targetOf({ address, shown }: LinkedTo): LinkTarget | undefined {
  const [, scheme = '', rest = ''] = /^(mailto|tel):([^?]*)/i.exec(address) ?? []
  if (scheme.toLowerCase() === 'mailto')
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(rest) ? { kind: 'email', address: rest } : undefined
  if (scheme !== '') return /^\+?[\d ().-]{7,20}$/.test(rest) ? { kind: 'phone', address: rest } : undefined
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname } = new URL(address)
  if (siteName.test(shown) || profiles.some(([host, path]) => host.test(hostname) && path.test(pathname)))
    return { kind: 'profile', address }
  return ownPage.test(shown) ? { kind: 'website', address } : undefined
}

/** It stands in the text, with or without what browsers add to it. */
function isWritten({ kind, address }: LinkTarget, text: string): boolean {
  if (kind === 'phone') return text.replace(/[^\d\n]/g, '').includes(address.replace(/\D/g, ''))
  const plain = address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
  return text.includes(plain)
}
