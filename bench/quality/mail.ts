/**
 * `node bench/quality/mail.ts DIR`: what is heard in the mails of DIR/replies, DIR/absences, DIR/invitations and DIR/bounces (those that there
 * are), each a folder of .eml files with an `answers.json` beside them. Of each kind: how often it was right, left open (none) and wrong, and
 * every one that is not right. The house they are for stands in mail-house.ts. `--all` shows those that were left open as well.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { RawDossier } from '../../src/core/dossier/schema.ts'
import { effectOf } from '../../src/core/mail/replies/effects/effect.ts'
import type { Incoming } from '../../src/core/mail/replies/incoming.ts'
import { matched } from '../../src/core/mail/replies/match.ts'
import { readMail } from '../../src/core/mail/replies/read-mail.ts'
import type { MailReading } from '../../src/core/mail/replies/reading.ts'
import { parseMail } from '../../src/mail/parse/parse-mail.ts'
import { own, roster, searches, sentBy, zone } from './mail-house.ts'

type Verdict = 'right' | 'none' | 'wrong'
type Answer = { readonly file: string } & Readonly<Record<string, unknown>>

interface Judged {
  readonly verdict: Verdict
  readonly heard: string
}

const judged = (heard: unknown, wanted: unknown, same = heard === wanted): Judged => ({
  verdict: same ? 'right' : heard === undefined || heard === null || heard === '' ? 'none' : 'wrong',
  heard: `heard ${JSON.stringify(heard) ?? 'nothing'}, said ${JSON.stringify(wanted)}`,
})

/** The best of what is judged against each value that a careful reader could give: X, and those of `X_ok`. */
const anyOf = (answer: Answer, field: string, against: (wanted: unknown) => Judged): Judged => {
  const others = answer[`${field}_ok`]
  const all = [answer[field], ...(Array.isArray(others) ? others : [])].map(against)
  const found = (['right', 'none', 'wrong'] as const).map((is) => all.find(({ verdict }) => verdict === is))
  return found.find((each) => each !== undefined) ?? against(answer[field])
}

const meanings: Readonly<Record<string, string>> = {
  ...{ rejection: 'no', offer: 'offer', invitation: 'next-step', 'next-step': 'next-step' },
  ...{ asks: 'asks', thanks: 'courtesy', 'new-date': 'wait', 'on-hold': 'wait' },
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

interface Heard {
  readonly reading: MailReading
  readonly at: string
  readonly searches: readonly string[]
  readonly person?: string
  readonly raw?: RawDossier
  readonly settled: boolean
}

const nameOf = (search: string | undefined, person: string | undefined): string | undefined =>
  searches.find(({ id }) => id === search)?.raw.people?.[person ?? '']?.name

const hear = (bytes: Uint8Array): Heard => {
  const mail = parseMail(bytes)
  const reading = readMail(mail, { addresses: [own] })
  const match = matched(mail, reading, sentBy(reading.refersTo), roster)
  const { opportunity, person, newcomer, also = [] } = match ?? {}
  const found = searches.find(({ id }) => id === opportunity)
  const from = mail.from ?? { name: '', address: '' }
  const at = mail.date ?? '2026-11-23T10:00:00Z'
  const base = { id: 'mail', mailbox: own, at, subject: mail.subject, recorded: false, from, reading }
  const effect = found
    ? effectOf({ ...base, ...match, state: 'new' } as Incoming, found.raw, { own: [own], zone })
    : undefined
  const named = newcomer ? from.name : nameOf(opportunity, person)
  return {
    ...{ reading, at, settled: effect?.state === 'settled' },
    searches: opportunity === undefined ? [] : [opportunity, ...also.map((each) => each.opportunity)],
    ...(named === undefined ? {} : { person: named }),
    ...(effect?.raw ? { raw: effect.raw } : {}),
  }
}

const meaningOf = ({ reading }: Heard): string | undefined =>
  reading.gone ? 'left' : reading.proposal && meanings[reading.proposal.meaning]

const list = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : [value].flat().map(String)

const searchOf = ({ searches: found }: Heard, wanted: unknown): Judged => {
  // Nobody could tell which: right is to hold several and ask, or to hold none.
  if (wanted === 'unclear') return judged(found.join('+'), wanted, found.length !== 1)
  const all = list(wanted)
  const same = found.length === all.length && all.every((each) => found.includes(each))
  // Both held where one was meant is asked about: that is no wrong one.
  const open = found.length > 1 && all.every((each) => found.includes(each))
  return judged(open && !same ? undefined : found.join('+'), all.join('+'), same)
}

/** Nothing said for what is none of these. */
const meaningJudged = (heard: Heard, wanted: unknown): Judged =>
  judged(
    meaningOf(heard),
    wanted,
    meaningOf(heard) === (wanted === 'other' || wanted === 'unclear' ? undefined : wanted),
  )

const personJudged = (heard: Heard, wanted: unknown): Judged => {
  const [first = ''] = plain(String(wanted)).split(' ')
  return judged(
    heard.person,
    wanted,
    plain(heard.person ?? '')
      .split(' ')
      .includes(first),
  )
}

/** The day that matters most for what to do. */
const dayNamed = ({ reading: { proposal, names } }: Heard): string | undefined =>
  proposal?.hearBy ?? proposal?.meets?.day ?? proposal?.respondBy ?? names?.day

const replies = (answer: Answer, heard: Heard): Readonly<Record<string, Judged>> => {
  const { meaning, person, date, quote } = answer
  const { ownText } = heard.reading
  return {
    meaning: anyOf(answer, 'meaning', (wanted) => meaningJudged(heard, wanted)),
    ...('search' in answer ? { search: anyOf(answer, 'search', (wanted) => searchOf(heard, wanted)) } : {}),
    ...(person ? { person: anyOf(answer, 'person', (wanted) => personJudged(heard, wanted)) } : {}),
    ...(date
      ? {
          date: anyOf(answer, 'date', (wanted) => judged(dayNamed(heard), wanted ?? undefined)),
        }
      : {}),
    ...(quote ? { quote: judged(ownText, quote, plain(ownText).includes(plain(String(quote)).trim())) } : {}),
    ...(heard.settled && meaning !== 'courtesy'
      ? { settled: { verdict: 'wrong', heard: 'settled by itself' } }
      : {}),
  }
}

const workday = (day: unknown): string | undefined => {
  if (typeof day !== 'string') return undefined
  const on = Temporal.PlainDate.from(day)
  return on.add({ days: on.dayOfWeek > 5 ? 8 - on.dayOfWeek : 0 }).toString()
}

const absences = (answer: Answer, { reading }: Heard): Readonly<Record<string, Judged>> => ({
  // Who is away through Friday is back on Saturday, and so on Monday.
  back: anyOf(answer, 'back', (back) =>
    judged(reading.returns, back ?? undefined, workday(reading.returns) === workday(back)),
  ),
  left: anyOf(answer, 'left', (left) => judged(reading.gone, left || undefined)),
  ...(answer.successor
    ? {
        successor: anyOf(answer, 'successor', (successor) =>
          judged(
            reading.successor && (reading.successor.name || reading.successor.address),
            successor,
            plain(`${reading.successor?.name} ${reading.successor?.address}`).includes(
              plain(String(successor)).trim(),
            ),
          ),
        ),
      }
    : {}),
})

interface Event {
  readonly starts: string
  readonly ends?: string
  readonly what?: string
  readonly interviewers?: readonly string[]
}

const minute = (text: string): string => {
  const wall = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)/.exec(text)?.[1] ?? text
  if (text.includes('['))
    return Temporal.ZonedDateTime.from(text).toInstant().toString({ smallestUnit: 'minute' })
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(text))
    return Temporal.Instant.from(text).toString({ smallestUnit: 'minute' })
  return /T/.test(text)
    ? Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'minute' })
    : text
}

/** People are told apart by their address: the search's own, or the one the mail named them with. */
const addressOf = ({ raw, reading }: Heard, id: string): string => {
  const { name = id, email } = raw?.people?.[id] ?? {}
  const guest = reading.invitation?.attendees.find((each) => plain(each.name) === plain(name))
  return email ?? guest?.address ?? name
}

const invitations = (answer: Answer, heard: Heard): Readonly<Record<string, Judged>> => {
  // Each file is read by itself: what only another one shows to be out of date counts as it stands.
  const wanted = (answer.read_alone ?? answer.events ?? []) as readonly Event[]
  const made = (heard.raw?.interviews ?? []).filter(({ id }) => id !== 'first')
  const times = (all: readonly { readonly starts: string }[]) =>
    all.map(({ starts }) => minute(starts)).sort()
  const who = made.flatMap(({ met = [] }) => met.map((id) => addressOf(heard, id)))
  const people = wanted.flatMap(({ interviewers = [] }) => interviewers)
  const same = (one: readonly string[], other: readonly string[]) =>
    [...new Set(one.map(plain))].sort().join('|') === [...new Set(other.map(plain))].sort().join('|')
  // Who only keeps the diary may be counted or not, where the answers say so.
  const diary = list(answer.organiser_only).map(plain)
  const met = (all: readonly string[]) => all.filter((each) => !diary.includes(plain(each)))
  return {
    ...(answer.search === undefined
      ? {}
      : { search: anyOf(answer, 'search', (each) => searchOf(heard, each)) }),
    starts: judged(made.length > 0 ? times(made).join(' ') : undefined, times(wanted).join(' ') || undefined),
    ...(made.length > 0 ? { interviewers: judged(who, people, same(met(who), met(people))) } : {}),
  }
}

const bounces = (answer: Answer, { reading }: Heard): Readonly<Record<string, Judged>> => {
  const heard = reading.kind === 'bounce' ? reading.failed : []
  const is =
    reading.kind === 'bounce'
      ? heard.some(({ lasting }) => lasting === 'hard')
        ? 'hard'
        : 'soft'
      : reading.report === 'delayed'
        ? 'delay'
        : undefined
  const addresses = heard.map(({ address }) => address.toLowerCase()).sort()
  const failedJudged = (failed: unknown): Judged => {
    const wanted = list(failed)
      .map((each) => each.toLowerCase())
      .sort()
      .join(' ')
    return judged(addresses.join(' ') || undefined, wanted, addresses.join(' ') === wanted)
  }
  return {
    kind: anyOf(answer, 'kind', (kind) => judged(is, kind === 'none' ? undefined : kind)),
    ...(answer.kind === 'delay' ? {} : { failed: anyOf(answer, 'failed', failedJudged) }),
  }
}

const kinds = { replies, absences, invitations, bounces } as const

const worst = (all: readonly Judged[]): Verdict =>
  (['wrong', 'none'] as const).find((verdict) => all.some((each) => each.verdict === verdict)) ?? 'right'

const counts = (all: readonly Verdict[]): string =>
  (['right', 'none', 'wrong'] as const)
    .map((verdict) => `${String(all.filter((each) => each === verdict).length).padStart(4)} ${verdict}`)
    .join('')

const measure = (dir: string, kind: keyof typeof kinds, showAll: boolean): void => {
  const folder = join(dir, kind)
  const answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as readonly Answer[]
  const all = answers.map((answer) => ({
    answer,
    fields: kinds[kind](answer, hear(readFileSync(join(folder, answer.file)))),
  }))
  console.log(
    `\n${kind}: ${all.length} mails, every field of each:${counts(all.map(({ fields }) => worst(Object.values(fields))))}`,
  )
  for (const name of new Set(all.flatMap(({ fields }) => Object.keys(fields)))) {
    const told = all.flatMap(({ answer, fields }) => (fields[name] ? [{ answer, ...fields[name] }] : []))
    console.log(`  ${name.padEnd(14)}${counts(told.map(({ verdict }) => verdict))}   of ${told.length}`)
    for (const { answer, verdict, heard } of told)
      if (verdict === 'wrong' || (showAll && verdict === 'none'))
        console.log(`    ${verdict} ${answer.file}: ${heard.slice(0, 300)}`)
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
})
const [dir = join(import.meta.dirname, 'mail')] = positionals
for (const kind of Object.keys(kinds) as (keyof typeof kinds)[])
  if (existsSync(join(dir, kind, 'answers.json'))) measure(dir, kind, values.all)
