import { createHash } from 'node:crypto'
import type { Post } from '../../core/mail/outbox/post.ts'
import { whichSearch } from '../../core/mail/replies/effects/effect-facts.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import type { Mail } from '../../core/mail/replies/mail.ts'
import { matched } from '../../core/mail/replies/match.ts'
import { readMail } from '../../core/mail/replies/read-mail.ts'
import type { Listed, Roster } from '../../core/mail/replies/roster.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Looking } from '../action.ts'

interface Where {
  /** Its id, or `pasted`. */
  readonly mailbox: string
  readonly post: Post
  /** All addresses of the user, lower case. */
  readonly own: readonly string[]
  readonly desk: Looking
}

/** All addresses under which the user writes, lower case. */
export const ownAddresses = async (post: Post, desk: Looking): Promise<Outcome<readonly string[]>> => {
  const [mailboxes, store] = [await post.mailboxes(desk.account), await desk.store()]
  if (!mailboxes.ok) return mailboxes
  if (!store.ok) return store
  const me = await store.value.me(desk.account)
  if (!me.ok) return me
  const all = [...mailboxes.value.map(({ address }) => address), me.value?.email ?? '']
  return done(all.filter((address) => address !== '').map((address) => address.toLowerCase()))
}

/** Everything kept, as far as mail could belong to it; or the example search instead. */
export const kept = async (
  desk: Looking,
  { examples }: { readonly examples: boolean } = { examples: false },
): Promise<Outcome<readonly Listed[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const all = await store.value.summaries(desk.account, { limit: 20_000, examples })
  if (!all.ok) return all
  return store.value.load(
    desk.account,
    all.value.map(({ id }) => id),
  )
}

const lettersOf = ({ reading }: Incoming): string =>
  reading.ownText.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 500)

/** Systems use one Message-ID for several mails: what was written at another time and says something else is another mail. */
export const apart = (mail: Incoming, known: Incoming | undefined): Incoming =>
  known && known.at !== mail.at && lettersOf(known) !== lettersOf(mail)
    ? {
        ...mail,
        id: createHash('sha256')
          .update(`${mail.id}|${mail.at}|${lettersOf(mail)}`)
          .digest('hex')
          .slice(0, 20),
      }
    : mail

/** What a mail is to the search, or undefined where it is none of our business: then nothing of it is kept. */
export const incomingOf = async (
  mail: Mail,
  { id, at }: { readonly id: string; readonly at: string },
  roster: Roster,
  { mailbox, post, own, desk }: Where,
  trusted = true,
): Promise<Outcome<Incoming | undefined>> => {
  const reading = readMail(mail, { addresses: own })
  const ours = await post.byMessageIds(desk.account, reading.refersTo.slice(0, 40))
  if (!ours.ok) return ours
  const match = matched(mail, reading, ours.value, roster)
  // Among the spam only what names us or comes from someone who is kept is believed to be meant for us.
  if (!match || (!trusted && match.by !== 'id' && match.by !== 'sender')) return done(undefined)
  const known = await post.incoming(desk.account, { idLike: id, limit: 1 })
  if (!known.ok) return known
  const unsure = match.opportunity === undefined
  const one: Incoming = {
    ...{ id, mailbox, at, subject: mail.subject, reading, state: 'new', recorded: unsure },
    ...(unsure ? { trouble: whichSearch } : {}),
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
    from: { name: mail.from?.name ?? '', address: mail.from?.address ?? '' },
    ...(match.opportunity === undefined ? {} : { opportunity: match.opportunity }),
    ...(match.also === undefined ? {} : { also: match.also }),
    ...(match.person === undefined ? {} : { person: match.person }),
    ...(match.newcomer ? { newcomer: true } : {}),
    ...(match.outgoing === undefined ? {} : { outgoing: match.outgoing }),
  }
  return done(apart(one, known.value[0]))
}
