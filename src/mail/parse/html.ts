/** The text of an HTML mail, as someone would type it: never rendered, nothing fetched, nothing run. */
import { withoutEntities } from './entities.ts'
import { piecesOf } from './html-tags.ts'

const empty = new Set('br hr img input meta link base col area embed source track wbr param'.split(' '))
const blocks = new Set(
  'p div tr table ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre section article header footer address form fieldset center body html'.split(
    ' ',
  ),
)
/** Set apart by a blank line, as browsers do. */
const spaced = new Set('p ul ol h1 h2 h3 h4 h5 h6 pre'.split(' '))

const inHead = new Set('meta link base noscript style title script xml'.split(' '))

const hiddenStyle =
  /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*[;"']/i
/** Whole originals that some programs put into a block of their own without a blockquote. */
const quoteClass = /\b(?:yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|mailbird_quote)\b/i
/** Where Outlook puts its line above the original. */
const divider =
  /\b(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION)\b|border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df|cccccc|b5b5b5)|border\s*:\s*none\s*;\s*border-top\s*:\s*solid/i
const signature =
  /\b(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block-user)\b|\bid\s*=\s*["']?(?:x_)*signature\b/i

/** What takes no room on paper: fillers of previews, soft hyphens, marks of byte order. */
const unseen = /\u200b|\u200c|\u200d|\u2060|\u034f|\u00ad|\ufeff/g

interface Open {
  readonly tag: string
  readonly quote: boolean
  readonly hidden: boolean
}

/** Text with a line to a block, “> ” before what is quoted, “-- ” above a signature that is marked as one. */
export const textOfHtml = (html: string): string => {
  const lines: string[] = []
  const stack: Open[] = []
  const counts = new Map<string, number>()
  let line = ''
  // What the line ends with: looked up in the line itself, each piece would copy all before it.
  let last = ''
  let quoted = 0
  let hidden = 0
  let pre = 0

  const prefix = (depth: number) => '> '.repeat(Math.min(depth, 8))
  const add = (text: string) => {
    line += text
    last = text.at(-1) ?? last
  }
  const begin = (text: string) => {
    line = text
    last = text.at(-1) ?? ''
  }
  const flush = () => {
    const text = line.replace(/(?<![ \t])[ \t]+$/, '')
    if (text !== '') lines.push(prefix(quoted) + text)
    begin('')
  }
  const gap = () => {
    flush()
    const bare = prefix(quoted).trimEnd()
    if (lines.length > 0 && lines.at(-1) !== bare && lines.at(-1) !== '') lines.push(bare)
  }
  const own = (text: string) => {
    flush()
    lines.push(prefix(quoted) + text)
  }
  const leave = (open: Open) => {
    if (blocks.has(open.tag)) flush()
    if (spaced.has(open.tag)) gap()
    if (open.quote) {
      if (lines.at(-1) === prefix(quoted).trimEnd()) lines.pop()
      quoted -= 1
      gap()
    }
    if (open.hidden) hidden -= 1
    if (open.tag === 'pre') pre -= 1
    counts.set(open.tag, (counts.get(open.tag) ?? 1) - 1)
  }

  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') {
      if (hidden > 0) continue
      const text = withoutEntities(piece.text).replace(unseen, '')
      if (pre > 0) {
        const [head = '', ...rest] = text.split('\n')
        add(head)
        for (const each of rest) {
          lines.push(prefix(quoted) + line)
          begin(each)
        }
        continue
      }
      const flat = text.replace(/[\s\u00a0]+/g, ' ')
      add(line === '' || last === ' ' ? flat.replace(/^ /, '') : flat)
    } else if (piece.kind === 'close') {
      if (piece.tag === 'head') flush()
      if ((counts.get(piece.tag) ?? 0) === 0) continue
      for (let open = stack.pop(); open; open = stack.pop()) {
        leave(open)
        if (open.tag === piece.tag) break
      }
    } else {
      const { tag, attributes } = piece
      // The end of the head may be left out; what shows ends it.
      if ((counts.get('head') ?? 0) > 0 && !inHead.has(tag))
        for (let open = stack.pop(); open; open = stack.pop()) {
          leave(open)
          if (open.tag === 'head') break
        }
      if (tag === 'br' && hidden === 0) {
        if (line.trim() === '') lines.push(prefix(quoted).trimEnd())
        else flush()
      }
      if (tag === 'hr') flush()
      if ((tag === 'td' || tag === 'th') && line !== '' && last !== ' ') add(' ')
      if (empty.has(tag)) continue
      if (attributes.endsWith('/') && !blocks.has(tag)) continue
      if (blocks.has(tag)) flush()
      if (spaced.has(tag)) gap()
      const opened = {
        tag,
        quote: tag === 'blockquote' || quoteClass.test(attributes),
        hidden: tag === 'head' || hiddenStyle.test(attributes),
      }
      if (opened.quote) {
        gap()
        quoted += 1
      }
      if (opened.hidden) hidden += 1
      if (tag === 'pre') pre += 1
      if (tag === 'li' && hidden === 0) begin('- ')
      if (hidden === 0 && tag === 'div' && divider.test(attributes)) own('_'.repeat(32))
      if (hidden === 0 && /^(?:div|table|p|span|pre)$/.test(tag) && signature.test(attributes)) own('-- ')
      stack.push(opened)
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
    }
  }
  flush()
  while (/^[>\s]*$/.test(lines.at(-1) ?? 'end')) lines.pop()
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
