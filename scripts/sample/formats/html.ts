// HTML: a semantic page, a page of tables as old editors made them, and a page with a sidebar.
import type { Block, Document, Section } from '../document.ts'

const safe = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const tag = (name: string, inside: string) => `<${name}>${inside}</${name}>`
const list = (items: string[]) => `<ul>\n${items.map((item) => `  ${tag('li', safe(item))}`).join('\n')}\n</ul>`

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return tag('p', safe(block.text))
    case 'list':
      return list(block.items)
    case 'facts':
      return `<dl>\n${block.rows.map(([label, value]) => `  ${tag('dt', safe(label))}${tag('dd', safe(value))}`).join('\n')}\n</dl>`
    case 'entry': {
      const place = block.place ? `<br><em>${safe(block.place)}</em>` : ''
      const head = `<h3>${safe(block.title)} <small>${safe(block.dates)}</small>${place}</h3>`
      return [
        head,
        ...block.text.map((text) => tag('p', safe(text))),
        ...(block.points.length > 0 ? [list(block.points)] : []),
      ].join('\n')
    }
  }
}

function semantic(document: Document, style: string): string {
  const sections = document.sections.map(
    (section) =>
      `<section>\n${tag('h2', safe(section.heading))}\n${section.blocks.map(blockHtml).join('\n')}\n</section>`,
  )
  return page(document, style, `<header>\n${headHtml(document)}\n</header>\n<main>\n${sections.join('\n')}\n</main>`)
}

function headHtml(document: Document): string {
  const contact = document.contact.map((line) =>
    line.includes('@') ? `<a href="mailto:${safe(line)}">${safe(line)}</a>` : safe(line),
  )
  return [
    ...(document.label ? [`<p class="label">${safe(document.label)}</p>`] : []),
    tag('h1', safe(document.title)),
    ...(document.subtitle ? [`<p class="role">${safe(document.subtitle)}</p>`] : []),
    ...(contact.length > 0 ? [`<p class="contact">${contact.join(' | ')}</p>`] : []),
  ].join('\n')
}

function tableRow(block: Block): string {
  if (block.kind === 'facts')
    return block.rows
      .map(([label, value]) => `<tr><td><b>${safe(label)}</b></td><td>${safe(value)}</td></tr>`)
      .join('\n')
  if (block.kind !== 'entry') return `<tr><td></td><td>${blockHtml(block)}</td></tr>`
  const body = [
    `<b>${safe(block.title)}</b>`,
    ...(block.place ? [`<i>${safe(block.place)}</i>`] : []),
    ...block.text.map(safe),
  ].join('<br>\n')
  return `<tr><td valign="top" width="150">${safe(block.dates)}</td><td valign="top">${body}\n${block.points.length > 0 ? list(block.points) : ''}</td></tr>`
}

function tables(document: Document, style: string): string {
  const rows = document.sections.map(
    (section) =>
      `<tr><td colspan="2" bgcolor="#e8e8e8"><b>${safe(section.heading)}</b></td></tr>\n${section.blocks.map(tableRow).join('\n')}`,
  )
  return page(
    document,
    style,
    `<center>\n${headHtml(document)}\n</center>\n<table width="100%" cellpadding="4">\n${rows.join('\n')}\n</table>`,
  )
}

const aside = new Set(['skills', 'languages', 'certificates', 'interests', 'personal'])

function sidebar(document: Document, style: string): string {
  const part = (sections: Section[]) =>
    sections
      .map((section) => `${tag('h2', safe(section.heading))}\n${section.blocks.map(blockHtml).join('\n')}`)
      .join('\n')
  const beside = document.sections.filter((section) => aside.has(section.kind))
  const main = document.sections.filter((section) => !aside.has(section.kind))
  return page(
    document,
    style,
    `<div class="cv">\n<main>\n${headHtml(document)}\n${part(main)}\n</main>\n<aside>\n${part(beside)}\n</aside>\n</div>`,
  )
}

function page(document: Document, style: string, body: string): string {
  return `<!DOCTYPE html>\n<html lang="${document.language}">\n<head>\n<meta charset="utf-8">\n<title>${safe(document.title)}</title>\n<style>\n${style}\n</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

const styles = {
  semantic:
    'body { font: 16px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; color: #222 }\nh1 { margin-bottom: 0 }\nh2 { border-bottom: 1px solid #999; font-size: 1.2em }\nh3 small { float: right; font-weight: normal }',
  tables: 'body { font-family: Arial, sans-serif; font-size: 13px }',
  sidebar:
    'body { font: 15px/1.45 system-ui, sans-serif; color: #1d2733 }\n.cv { display: grid; grid-template-columns: 2fr 1fr; gap: 2em; max-width: 60em; margin: auto }\naside { background: #eef3f6; padding: 1em }\nh2 { color: #1f4e79 }',
}

export function html(document: Document): Buffer {
  const made = [
    semantic(document, styles.semantic),
    tables(document, styles.tables),
    sidebar(document, styles.sidebar),
  ][document.look % 3]
  return Buffer.from(made ?? '', 'utf8')
}
