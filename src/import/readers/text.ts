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

function markdownLine(line: string): Line {
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)
  if (heading) return { text: unmarked(heading[1] ?? ''), kind: 'heading' }
  if (/^\s*([-=*_]\s*){3,}$/.test(line) || /^\s*\|?(\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/.test(line))
    return { text: '', kind: 'paragraph' }
  const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)
  return item ? { text: unmarked(item[1] ?? ''), kind: 'item' } : { text: unmarked(line), kind: 'paragraph' }
}

/** Emphasis, code, links and escapes as their text; C# and snake_case stay. */
function unmarked(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_, label: string, url: string) =>
      label === url || label === '' ? url : `${label} ${url}`,
    )
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]*\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_]*\S)_(?![\w_])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~'"<$&@^])/g, '$1')
    .replace(/\\$/, '')
}
