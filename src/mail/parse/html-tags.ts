/** HTML cut into tags and text in one pass, whatever state it is in. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly tag: string }

/** Their content is no text of the mail. */
const swallowed = new Set(['script', 'style', 'title', 'template', 'object', 'iframe', 'select'])

/** No real tag is longer, pictures in addresses aside; a quote not closed by then was none. */
const longestTag = 20_000

const tagStart = /<(?=[a-z/!?])/gi

/** The end of the tag that starts at `at`, quoted signs left aside unless quotes are not to be trusted. */
const tagEnd = (html: string, at: number, quotes: boolean): number => {
  if (!quotes) return html.indexOf('>', at)
  let quote = ''
  const most = Math.min(html.length, at + longestTag)
  for (let here = at; here < most; here += 1) {
    const sign = html[here]
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if ((sign === '"' || sign === "'") && html[here - 1] === '=') quote = sign
    else if (sign === '>') return here
  }
  return -1
}

/** Tags, closing tags and text in their order. Comments, styles and scripts are left out; time grows with length alone. */
export function* piecesOf(html: string): Generator<Piece> {
  const lower = html.toLowerCase()
  let quotes = true
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: html.slice(at) }
      return
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) }
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      if (end < 0) return
      at = end + 3
      continue
    }
    if (!/[a-z/!?]/i.test(html[open + 1] ?? '')) {
      // What opens nothing is text, up to the next that may: a piece for each would be too many to add up.
      tagStart.lastIndex = open + 1
      const next = tagStart.exec(html)?.index ?? html.length
      yield { kind: 'text', text: html.slice(open, next) }
      at = next
      continue
    }
    let end = tagEnd(html, open + 1, quotes)
    if (end < 0 && quotes) {
      quotes = false
      end = tagEnd(html, open + 1, quotes)
    }
    if (end < 0) return
    const inside = html.slice(open + 1, end)
    const [, slash = '', name = ''] = /^(\/?)([a-z][\w:-]{0,40})/i.exec(inside) ?? []
    const tag = name.toLowerCase()
    at = end + 1
    if (tag === '') continue
    if (slash !== '') yield { kind: 'close', tag }
    else if (swallowed.has(tag) && !inside.endsWith('/')) {
      const close = lower.indexOf(`</${tag}`, at)
      if (close < 0) return
      at = close
    } else {
      yield { kind: 'open', tag, attributes: inside.slice(name.length, name.length + 4000) }
    }
  }
}
