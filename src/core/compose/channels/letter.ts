import type { Day, Dossier, Moment, Person } from '../../dossier/dossier.ts'
import { months } from '../../english/calendar-names.ts'
import { listOf } from '../../notes/sentence.ts'
import { type English, englishes } from '../../vocabulary/englishes.ts'
import type { Draft } from '../draft.ts'
import { recipientLines, senderLines } from './address.ts'

/** A letter as it lies on the table: what a printed page and a PDF are made from. */
export interface Sheet {
  readonly size: 'A4' | 'Letter'
  /** BCP 47, such as `en-GB`. */
  readonly language: string
  readonly sender: readonly string[]
  /** As the writer's English writes it. */
  readonly date: string
  /** The same day for programs. */
  readonly day: Day
  readonly recipient: readonly string[]
  /** Greeting first. */
  readonly paragraphs: readonly string[]
  /** Empty where the writer's own words have none. */
  readonly closing: string
  readonly signature: string
  /** What follows the signature. */
  readonly postscript: readonly string[]
  /** What an envelope still needs, a sentence each. */
  readonly missing: readonly string[]
}

/** "November 17, 2026" in American and Canadian letters, "17 November 2026" in British and Australian ones. */
const letterDate = (day: Day, english: English): string => {
  const month = months[day.month - 1] ?? ''
  const { american } = englishes[english]
  return american ? `${month} ${day.day}, ${day.year}` : `${day.day} ${month} ${day.year}`
}

/** A closing as people write it: a short line that ends with a comma, and a name under it. */
const closed = /^([^\n]{2,40},)[ \t]*\n([^\n]{1,80}(?:\n[^\n]{1,80})?)$/

interface Parts {
  readonly paragraphs: readonly string[]
  readonly closing: string
  readonly signature: string
  readonly postscript: readonly string[]
}

const day = new RegExp(
  `\\b(\\d{1,2}) (?=(?:${months.join('|')})\\b)|\\b((?:${months.join('|')})) (?=\\d{1,2}\\b)`,
  'g',
)
const honorific = /\b(Mr|Mrs|Ms|Mx|Dr|Sir|Dame)(\.?) (?=\p{Lu})/gu

/** No line ends between a day and its month or between a title and its name. */
const bound = (paragraph: string): string =>
  paragraph
    .replaceAll(day, (_, number, month) => `${number ?? month}\u00a0`)
    .replaceAll(honorific, '$1$2\u00a0')

/** Where the letter ends and the signature stands; own words may end as they like. */
const partsOf = (body: string): Parts => {
  const all = body
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => bound(paragraph.trim()))
    .filter((paragraph) => paragraph !== '')
  const at = all.findLastIndex((paragraph, index) => index > 0 && closed.test(paragraph))
  const [, closing = '', signature = ''] = closed.exec(all[at] ?? '') ?? []
  return at < 0
    ? { paragraphs: all, closing: '', signature: '', postscript: [] }
    : { paragraphs: all.slice(0, at), closing, signature, postscript: all.slice(at + 1) }
}

const missingFrom = (to: readonly Person[], { me }: Dossier): readonly string[] => {
  const people = to.some(({ postal }) => postal) ? [] : to
  const whose = listOf(people.map(({ name }) => name))
  return [
    ...(me.postal
      ? []
      : ['Your postal address is missing at the head of the letter; add it on the page “You”.']),
    ...(to.length === 0 ? ['It is not recorded who reads this letter, so it has no name to go to.'] : []),
    ...(people.length === 0
      ? []
      : [`The postal address of ${whose} is not recorded, so the envelope has none; add it to the person.`]),
  ]
}

/** A draft as a sheet of paper, dated the day it is sent in the writer's own zone. */
export const sheetOf = (draft: Draft, dossier: Dossier, sentAt: Moment): Sheet => {
  const { me } = dossier
  const to = draft.to.flatMap((id) => dossier.people.get(id) ?? [])
  const day = sentAt.withTimeZone(me.zone ?? sentAt.timeZoneId).toPlainDate()
  return {
    size: englishes[me.english].american ? 'Letter' : 'A4',
    language: `en-${me.english}`,
    sender: senderLines(me),
    date: letterDate(day, me.english),
    day,
    recipient: recipientLines(to, dossier),
    ...partsOf(draft.body),
    missing: missingFrom(to, dossier),
  }
}
