/** app://shortlist/ serves the built window and nothing else, under a policy that allows it nothing from elsewhere. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { built } from './paths.ts'
import { fileOf } from './served-files.ts'

const scheme = 'app'
const host = 'shortlist'

export const pageAddress = `${scheme}://${host}/index.html`

/** Only the window's own code and style run; only what it came with is shown; it has no network. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'trusted-types svelte-trusted-html',
  "require-trusted-types-for 'script'",
].join('; ')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Before Electron is ready: the scheme behaves like https (an origin of its own, a secure context). */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }])
}

export function serveWindow(): void {
  protocol.handle(scheme, async ({ url, method }) => {
    const file = method === 'GET' ? fileOf(built.renderer, host, url) : undefined
    const type = file === undefined ? undefined : types[extname(file)]
    if (file === undefined || type === undefined) return refusal()
    try {
      return new Response(await readFile(file), { headers: headers(type) })
    } catch {
      return refusal()
    }
  })
}

export function isOurPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${scheme}:` && new URL(url).host === host
}

function refusal(): Response {
  return new Response('Not found', { status: 404, headers: headers('text/plain; charset=utf-8') })
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  }
}
