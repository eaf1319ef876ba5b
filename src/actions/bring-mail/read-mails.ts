import type { ThreadReader } from '../../core/keep/brought/mail/letters-told.ts'
import type { MailFound } from '../../core/keep/brought/mail/mail-found.ts'
import type { MailProposed } from '../../core/keep/brought/mail/mail-proposed.ts'
import { proposedBy } from '../../core/keep/brought/mail/proposed.ts'
import type { Post } from '../../core/mail/outbox/post.ts'
import { touchIdOf } from '../../core/mail/outbox/told.ts'
import { type Listed, rosterOf } from '../../core/mail/replies/roster.ts'
import { done, notFound, type Outcome, refused } from '../../core/outcome.ts'
import type { Looking, Posting } from '../action.ts'
import { kept, ownAddresses } from '../post/incoming.ts'
import { broughtIn, hashed, lettersIn } from './letters-of.ts'
import { bytesOf, type MailAsked } from './mail-input.ts'
import { known, ownIn, whoAreYou } from './whose.ts'

export interface MailsRead extends MailProposed {
  /** How many messages were read. */
  readonly count: number
  readonly own: readonly string[]
  readonly all: readonly Listed[]
}

/** Dates in figures are written the way of the place one lives in. */
const figuresIn = (zone: string): ThreadReader['figures'] =>
  /^(?:America\/(?!Argentina|Sao_Paulo|Bogota|Lima|Santiago|Caracas|Montevideo|Mexico)|US\/|Pacific\/Honolulu)/.test(
    zone,
  )
    ? 'month-first'
    : 'day-first'

/** Messages of ours by their Message-ID. */
const sentOf = async (
  letters: readonly MailFound[],
  post: Post,
  desk: Looking,
): Promise<Outcome<ReadonlyMap<string, string>>> => {
  const sent = new Map<string, string>()
  for (const { mine, mail } of letters) {
    if (!mine || mail.messageId === undefined) continue
    const row = await post.byMessageIds(desk.account, [mail.messageId])
    if (!row.ok) return row
    if (row.value) sent.set(mail.messageId, touchIdOf(row.value))
  }
  return done(sent)
}

/** Whoever is kept under a name that nobody else has. */
const keptPeople = (all: readonly Listed[]): ThreadReader['kept'] => {
  const people = all.flatMap(({ raw }) => Object.values(raw.people ?? {}))
  return [...Map.groupBy(people, ({ name }) => name.toLowerCase()).values()].flatMap((same) => {
    const addresses = new Set(same.flatMap(({ email }) => email?.toLowerCase() ?? []))
    const [first] = same
    return first && addresses.size <= 1 ? [{ name: first.name, address: [...addresses][0] ?? '' }] : []
  })
}

const nothing =
  'Nobody can be seen in it who wrote to somebody. Copy the thread with the lines that say who wrote and when, or save the mail as a file (.eml).'

/** What mails and threads tell, and what would become of it; nothing is kept. */
export const readMails = async (asked: MailAsked, desk: Posting): Promise<Outcome<MailsRead>> => {
  const files = await bytesOf(asked, desk)
  if (!files.ok) return files
  const brought = await broughtIn(files.value, desk)
  if (!brought.ok) return brought
  const store = await desk.store()
  if (!store.ok) return store
  const { post } = store.value
  const [mine, me, all] = [
    await ownAddresses(post, desk),
    await store.value.me(desk.account),
    await kept(desk),
  ]
  if (!mine.ok) return mine
  if (!me.ok) return me
  if (!all.ok) return all
  const mails = brought.value.mails.map(({ mail }) => mail)
  const said = known(asked.own)
  const told = [...mine.value, ...said]
  const name = me.value?.name ?? ''
  const guess = told.length === 0 ? ownIn(mails) : undefined
  const own = guess === undefined ? told : [guess]
  if (own.length === 0 && name === '') return whoAreYou(mails)
  const zone = me.value?.zone ?? desk.now.timeZoneId
  const self = { name, address: own[0] ?? '' }
  const telling: ThreadReader = {
    kept: keptPeople(all.value),
    ...{ self, own, zone, hashed, figures: figuresIn(zone) },
    today: desk.now.withTimeZone(zone).toPlainDate(),
    now: desk.now.toInstant().toString({ smallestUnit: 'second' }),
  }
  const { letters, out } = lettersIn(brought.value, telling)
  if (letters.length === 0)
    return refused({
      ...(asked.text?.trim() ? { field: 'text' } : {}),
      message: brought.value.threads.length > 0 || out.length === 0 ? nothing : out.join(' '),
    })
  const to = asked.to || undefined
  if (to !== undefined && !all.value.some(({ id }) => id === to))
    return notFound({ field: 'to', message: `there is no opportunity “${to.slice(0, 60)}”.` })
  const sent = await sentOf(letters, post, desk)
  if (!sent.ok) return sent
  const proposed = proposedBy(letters, {
    ...{ all: all.value, roster: rosterOf(all.value), self: { own, name } },
    ...{ to, sent: sent.value, eachChosen: !brought.value.mailbox },
  })
  return done({
    firms: proposed.firms,
    out: [...out, ...proposed.out],
    count: letters.length,
    own,
    all: all.value,
  })
}
