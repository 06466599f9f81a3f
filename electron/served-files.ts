/** From an address to the file that is served for it. */
import { join, sep } from 'node:path'

/** The file under `root` that `url` names, or undefined: another host, a path that leaves the folder, one that cannot be decoded. */
export function fileOf(root: string, host: string, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  const path = address.host === host ? decoded(address.pathname) : undefined
  if (path === undefined || /[\0\\:]/.test(path)) return undefined
  const file = join(root, path === '/' ? 'index.html' : path)
  return file.startsWith(root + sep) && !file.endsWith(sep) ? file : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
