import { createHash } from 'node:crypto'
import type { Desk } from '../actions/action.ts'
import { incomingOf, kept } from '../actions/post/incoming.ts'
import type { Mailbox } from '../core/mailbox/mailbox.ts'
import type { Seen, Window } from '../core/mailbox/window.ts'
import type { Incoming, Post } from '../core/outbox/post.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { type Listed, rosterOf } from '../core/replies/roster.ts'
import { sentElsewhere } from './own-mail.ts'

interface Listening {
  readonly mailbox: Mailbox
  readonly post: Post
  readonly parse: NonNullable<Desk['parseMail']>
  /** All addresses of the user, lower case. */
  readonly own: readonly string[]
  readonly desk: Desk
}

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
  const limit = Temporal.Instant.from(otherwise)
  return (first && Temporal.Instant.compare(first, limit) < 0 ? first : limit).toString()
}

/** The same mail has the same id in every folder and after every new beginning. */
const idOf = (messageId: string | undefined, { folder, uidValidity, uid }: Seen): string =>
  createHash('sha256')
    .update(messageId ?? `${folder}|${uidValidity}|${uid}`)
    .digest('hex')
    .slice(0, 20)

/** A mail that breaks whoever reads it is set aside with its reason; everything after it goes on. */
const unread = (seen: Seen, mailbox: Mailbox, because: string): Incoming => ({
  ...{ id: idOf(undefined, seen), mailbox: mailbox.id, at: seen.receivedAt, subject: '', state: 'set-aside' },
  from: { name: '', address: '' },
  reading: { kind: 'human', because, refersTo: [], failed: [], ownText: '' },
  recorded: true,
})

const isJunk = (folder: string): boolean => /junk|spam|bulk/i.test(folder)

/**
 * Reads what is new in a mailbox and keeps what belongs to the search, with how far was read, in one transaction. Gives how many were
 * kept or counted. Mail of the user's own that Afterword did not send becomes the touch it is.
 */
export const listen = async (window: Window, around: Listening): Promise<Outcome<number>> => {
  const { mailbox, post, parse, own, desk } = around
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
      const parsed = await parse(each.bytes)
      if (!parsed.ok) {
        incoming.push(unread(each, mailbox, parsed.problems.map(({ message }) => message).join(' ')))
        continue
      }
      const mail = parsed.value
      const id = idOf(mail.messageId, each)
      const at = mail.date && mail.date < each.receivedAt ? mail.date : each.receivedAt
      if (own.includes(mail.from?.address ?? '')) {
        const ours = await post.byMessageIds(desk.account, mail.messageId ? [mail.messageId] : [])
        if (!ours.ok) return ours
        const put = ours.value ? done(0) : await sentElsewhere(mail, `mail-${id}`, at, roster, desk)
        if (!put.ok) return put
        taken += put.value
        continue
      }
      const where = { mailbox: mailbox.id, post, own, desk }
      const one = await incomingOf(mail, { id, at }, roster, where, !isJunk(each.folder))
      if (!one.ok) return one
      if (one.value) incoming.push(one.value)
    }
    const put = await post.receive(desk.account, mailbox.id, incoming, checkpoint)
    if (!put.ok) return put
    taken += put.value.length
    return done(undefined)
  })
  return read.ok ? done(taken) : read
}
