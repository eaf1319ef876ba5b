import { createHash } from 'node:crypto'
import type { Desk, Mailing } from '../actions/action.ts'
import { apart, incomingOf, kept } from '../actions/post/incoming.ts'
import { byHand } from '../actions/post/taken.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Seen, Window } from '../core/mail/mailbox/window.ts'
import type { Post } from '../core/mail/outbox/post.ts'
import type { Incoming } from '../core/mail/replies/incoming.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import { type Listed, type Roster, rosterOf } from '../core/mail/replies/roster.ts'
import { sentAt } from '../core/mail/replies/sent-at.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { sentElsewhere } from './own-mail.ts'
import { pocketIn } from './pocket-mail.ts'

interface Listening {
  readonly mailbox: Mailbox
  readonly post: Post
  readonly parse: NonNullable<Mailing['parseMail']>
  /** All addresses of the user, lower case. */
  readonly own: readonly string[]
  readonly desk: Desk
}

/** Servers tell only the second in which a mail came in, by clocks of their own; what came while the mailbox was connected counts. Minutes. */
const earlier = 1

/** Nothing older than the first thing that was said is any of our business: ISO 8601, UTC. */
const beginning = (all: readonly Listed[], otherwise: string): string => {
  const moments = all.flatMap(({ raw }) => [
    ...(raw.interviews ?? []).map(({ starts }) => Temporal.ZonedDateTime.from(starts).toInstant()),
    ...(raw.history ?? []).map(({ at }) => Temporal.Instant.from(at)),
  ])
  const first = moments.reduce<Temporal.Instant | undefined>(
    (least, each) => (least && Temporal.Instant.compare(least, each) <= 0 ? least : each),
    undefined,
  )
  const limit = Temporal.Instant.from(otherwise).subtract({ minutes: earlier })
  return (first && Temporal.Instant.compare(first, limit) < 0 ? first : limit).toString()
}

/** The same mail has the same id in every folder and after every new beginning. */
const idOf = (messageId: string | undefined, { folder, uidValidity, uid }: Seen): string =>
  createHash('sha256')
    .update(messageId ?? `${folder}|${uidValidity}|${uid}`)
    .digest('hex')
    .slice(0, 20)

/** The Message-ID, and ours where the provider put its own in its place and left ours in another header. */
const idsOf = ({ messageId, headers }: Mail, { probe }: Mailbox): readonly string[] => [
  ...(messageId === undefined ? [] : [messageId]),
  ...headers.filter(({ name }) => name === probe?.formerIn).map(({ value }) => value.trim()),
]

const isJunk = (folder: string): boolean => /junk|spam|bulk/i.test(folder)

/** A mail that nothing could be done with: a person enters by hand what matters in it. */
const aside = (
  reason: string,
  what: Pick<Incoming, 'id' | 'mailbox' | 'at'> & Partial<Incoming>,
): Incoming => ({
  ...{ subject: '', from: { name: '', address: '' }, state: 'set-aside', recorded: true },
  reading: { kind: 'human', because: 'It could not be read.', refersTo: [], failed: [], ownText: '' },
  trouble: byHand(reason),
  ...what,
})

/** Of a long mail the middle was not fetched; a person may find something said there. */
const withUnread = (mail: Mail): Mail => {
  const says = 'The mail is very long; what stands in its middle was not read.'
  return { ...mail, troubles: [...mail.troubles, says], hidden: [...(mail.hidden ?? []), says] }
}

/** What one mail is: kept, counted as a touch of the user's own, or none of our business. An error that it brings out is said of it. */
const heardOne = async (
  each: Seen,
  roster: Roster,
  { mailbox: box, post, parse, own, desk }: Listening,
): Promise<Outcome<Incoming | 'counted' | undefined>> => {
  const mailbox = box.id
  try {
    const parsed = await parse(each.bytes)
    if (!parsed.ok) {
      const reason = parsed.problems.map(({ message }) => message).join(' ')
      return done(aside(reason, { id: idOf(undefined, each), mailbox, at: each.receivedAt }))
    }
    const mail = each.unread ? withUnread(parsed.value) : parsed.value
    const [id, at] = [idOf(mail.messageId, each), sentAt(mail, each.receivedAt)]
    if (!own.includes(mail.from?.address ?? ''))
      return await incomingOf(mail, { id, at }, roster, { mailbox, post, own, desk }, !isJunk(each.folder))
    const ours = await post.byMessageIds(desk.account, idsOf(mail, box))
    if (!ours.ok || ours.value) return ours.ok ? done(undefined) : ours
    const pocket = await pocketIn(mail, at, own, desk)
    if (!pocket.ok) return pocket
    if (pocket.value?.taken) return done('counted')
    if (pocket.value)
      return done(
        aside(pocket.value.because, {
          ...{ id, mailbox, at, subject: mail.subject },
          from: mail.from ?? { name: '', address: '' },
        }),
      )
    const put = await sentElsewhere(mail, `mail-${id}`, at, roster, desk)
    if (!put.ok) return put
    const { counted, uncounted } = put.value
    if (!uncounted) return done(counted > 0 ? 'counted' : undefined)
    const { opportunity, because } = uncounted
    const { subject, from = { name: '', address: '' } } = mail
    return done(
      aside(`You sent it from another program. ${because}`, { id, mailbox, at, subject, from, opportunity }),
    )
  } catch (error) {
    const reason = `It cannot be read (${(error as Error).name}).`
    return done(aside(reason, { id: idOf(undefined, each), mailbox, at: each.receivedAt }))
  }
}

/**
 * Reads what is new in a mailbox and keeps what belongs to the search, with how far was read, in one transaction. Gives how many were
 * kept or counted. Mail of the user's own that Afterword did not send becomes the touch it is.
 */
export const listen = async (window: Window, around: Listening): Promise<Outcome<number>> => {
  const { mailbox, post, desk } = around
  const all = await kept(desk)
  if (!all.ok) return all
  const roster = rosterOf(all.value)
  const checkpoints = await post.checkpoints(desk.account, mailbox.id)
  if (!checkpoints.ok) return checkpoints
  let taken = 0
  const since = beginning(all.value, mailbox.connectedAt)
  const read = await window.newSince(checkpoints.value, since, async (seen, checkpoint) => {
    const incoming: Incoming[] = []
    for (const each of seen) {
      const one = await heardOne(each, roster, around)
      if (!one.ok) return one
      if (one.value === 'counted') taken += 1
      else if (one.value) {
        const { id } = one.value
        incoming.push(
          apart(
            one.value,
            incoming.find((other) => other.id === id),
          ),
        )
      }
    }
    const put = await post.receive(desk.account, mailbox.id, incoming, checkpoint)
    if (!put.ok) return put
    taken += put.value.length
    return done(undefined)
  })
  return read.ok ? done(taken) : read
}
