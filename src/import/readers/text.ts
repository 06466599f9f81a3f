/** Plain text, Markdown, CSV and JSON, already decoded. */
import type { Extract, Line } from '../extract.ts'
import { bounds } from '../limits.ts'
import type { FileType } from '../reading.ts'

/** One line of the file is one line of the text; Markdown's marks go, its headings and list items are kept as such. */
export function readText(whole: string, type: FileType): Extract {
  const text = whole.slice(0, bounds.characters)
  const lines = text
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((line) => (type === 'markdown' ? markdownLine(line) : plainLine(line)))
  return { type, outcome: text.length < whole.length ? 'text-truncated' : 'text', lines, warnings: [] }
}

function plainLine(line: string): Line {
  return { text: line, kind: /^\s*[•▪◦‣·*-]\s+\S/.test(line) ? 'item' : 'paragraph' }
}

function markdownLine(source: string): Line {
  const line = source.trim()
  const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1]
  if (heading !== undefined) return { text: unmarked(heading.replace(/(?<![\s#])\s*#+$/, '')), kind: 'heading' }
  if (/^[-=*_|:\s]{3,}$/.test(line)) return { text: '', kind: 'paragraph' }
  const item = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)?.[1]
  return item === undefined ? { text: unmarked(line), kind: 'paragraph' } : { text: unmarked(item), kind: 'item' }
}

/**
 * Emphasis, code, links and escapes as their text; C# and snake_case stay. Runs are bounded: what is marked is a phrase,
 * and a mark that is never closed must not be looked for through the whole line.
 */
function unmarked(line: string): string {
  return line
    .replace(/!?\[([^\]]{0,300})\]\(([^)\s]{0,500})(?:\s[^)]{0,200})?\)/g, (_, label: string, url: string) =>
      label === url || label === '' ? url : `${label} ${url}`,
    )
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]{1,500}|[^>\s@]{1,64}@[^>\s]{1,255})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{0,300}?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]{0,300}\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_]{0,300}\S)_(?![\w_])/g, '$1')
    .replace(/`([^`]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~'"<$&@^])/g, '$1')
    .replace(/\\$/, '')
}
