import assert from 'node:assert/strict'
import { months } from '../core/english/calendar-names.ts'
import { numberNames } from '../core/vocabulary/numbers.ts'
import { statuses } from '../core/vocabulary/statuses.ts'
import { allStepKinds } from '../core/vocabulary/step-kinds.ts'
import type { Opened } from './house.ts'

/** Elements whose text is no word of ours: what the machine calls a place, what someone else wrote, what is never drawn. */
const apart = /<(script|style|code|textarea|noscript|blockquote|q)\b[\s\S]*?<\/\1>/g

/** What can be read of a page: its texts, and what is read out of its fields. */
export const readOf = (html: string): string => {
  const shown = html.replace(apart, ' ')
  const said = [...shown.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(([, text]) => text)
  return `${shown.replace(/<[^>]*>/g, ' ')} ${said.join(' ')}`
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
}

/** What stands for something inside the program, and what a form for a command line would say. */
export const wrongWords: readonly (readonly [what: string, words: RegExp])[] = [
  [
    'the name of a number',
    new RegExp(`\\b(?:${numberNames.filter((name) => /[A-Z]/.test(name)).join('|')})\\b`),
  ],
  ['the id of a step', new RegExp(`\\b[\\w-]+/(?:${allStepKinds.join('|')})/[\\w-]+`)],
  ['a date as machines write it', /\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?\b/],
  [
    'a word of the inside',
    /\b(?:tempers?|primary|dossiers?|may be repeated|unless named|one a line|by id)\b/i,
  ],
  ['words of an older form', /What it means; what it seems|primary: the one|such as \w+=\d/],
  [
    'a status as it is kept',
    new RegExp(
      `\\b(?:${Object.keys(statuses)
        .filter((word) => /rescinded|stuck/.test(word))
        .join('|')})\\b`,
    ),
  ],
]

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="([^"#]+)/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'))

/** The pages whose subject is the inside itself: what the guides say, and files for programs. */
const aside = /^\/(?:playbook|assets)|export\.|\.(?:pdf|txt|md|yaml|csv|zip|ics|vcf|svg)\b|changed=|compare=/

/** Every page that can be reached by a link, with its words. */
export const pagesOf = async (
  opened: Opened,
  headers: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, string>> => {
  const waiting = ['/', '/settings', '/history']
  const seen = new Set(waiting)
  const pages = new Map<string, string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await opened.fetch(path, { headers })
    assert.equal(answer.status, 200, path)
    const html = await answer.text()
    pages.set(path, readOf(html))
    for (const link of linksIn(html)) {
      if (!link.startsWith('/') || seen.has(link) || aside.test(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return pages
}

/** What on these pages speaks of the inside, each with where it stands. */
export const insideOn = (pages: ReadonlyMap<string, string>): readonly string[] =>
  [...pages].flatMap(([path, text]) =>
    wrongWords.flatMap(([what, words]) => {
      const at = words.exec(text)
      return at ? [`${path}: ${what}: …${text.slice(Math.max(0, at.index - 40), at.index + 60)}…`] : []
    }),
  )

/** A day before its month, or an hour of a day of 24: nobody who reads as in the United States writes either. */
const elsewhere = new RegExp(
  `\\b\\d{1,2} (?:${months.join('|')})\\b|(?<![\\d:])\\d{1,2}:\\d\\d(?![\\d:]| [ap]m\\b)`,
)

/** Where a day or an hour stands as somebody else would write it, on pages that were asked for as from the United States. */
export const foreignDaysOn = (pages: ReadonlyMap<string, string>): readonly string[] =>
  [...pages].flatMap(([path, text]) => {
    const at = /appearance/.test(path) ? undefined : elsewhere.exec(text)
    return at ? [`${path}: …${text.slice(Math.max(0, at.index - 60), at.index + 40)}…`] : []
  })
