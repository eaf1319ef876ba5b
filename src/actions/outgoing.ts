import type { Draft } from '../core/compose/draft.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import { type From, type Going, goingNow } from '../core/mail/outbox/going.ts'
import { type Attachment, mostBytes, tooLarge } from '../core/mail/outbox/letterhead.ts'
import type { Frozen } from '../core/mail/outbox/outgoing.ts'
import { threadFor } from '../core/mail/outbox/thread.ts'
import { whenToSend } from '../core/mail/outbox/when.ts'
import { done, type Outcome, overLimit } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { stamp } from '../core/time/stamp.ts'
import type { Keeping, Posting } from './action.ts'

/** The name under which messages are filed as long as no mailbox is connected. */
export const folderName = 'folder'

/** The mailbox a message goes out from, or the user’s own address, for a file; without either it cannot be addressed. */
const sender = async ({ me }: Dossier, desk: Keeping): Promise<Outcome<From | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const mailboxes = await store.value.post.mailboxes(desk.account)
  if (!mailboxes.ok) return mailboxes
  const [mailbox] = mailboxes.value
  if (mailbox) return done({ mailbox: mailbox.id, name: mailbox.name || me.name, address: mailbox.address })
  return done(me.email ? { name: me.name, address: me.email } : undefined)
}

/** How the message of a step goes with a yes, as things stand: by itself, or by hand and why. */
export const goingOf = async (
  step: Step,
  dossier: Dossier,
  example: boolean,
  desk: Keeping,
): Promise<Outcome<Going>> => {
  const from = await sender(dossier, desk)
  return from.ok ? done(goingNow(step, dossier, from.value, example)) : from
}

/**
 * What goes on its way with a yes: one frozen message for each person the step is for, over the mailbox that is connected, else as a file.
 * Empty for whatever is not sent by mail.
 */
export const frozenFor = async (
  asked: {
    readonly opportunity: string
    readonly step: Step
    readonly draft: Draft
    readonly dossier: Dossier
    readonly going: Going
    readonly at?: Temporal.ZonedDateTime
    readonly attachments?: readonly Attachment[]
  },
  desk: Posting,
): Promise<Outcome<readonly Frozen[]>> => {
  const { step, draft, going } = asked
  // Without addresses there is nothing to freeze; the words can still be copied and sent by hand.
  if (!desk.freeze || going.by === 'hand') return done([])
  const { from, readers } = going
  const store = await desk.store()
  if (!store.ok) return store
  const { post } = store.value
  const sent = await post.outgoing(desk.account, {
    opportunity: asked.opportunity,
    states: ['sent'],
    order: 'pressing',
    limit: 200,
  })
  if (!sent.ok) return sent
  const person = step.to.join('+')
  const { sendAt, notAfter } = whenToSend(step, desk.now, asked.at)
  const { messageId, bytes } = await desk.freeze({
    from: { name: from.name, address: from.address },
    to: readers,
    subject: draft.subject,
    body: draft.body,
    at: sendAt,
    ...threadFor(step.kind, person, sent.value),
    ...(asked.attachments ? { attachments: asked.attachments } : {}),
  })
  if (bytes.length > mostBytes)
    return overLimit({
      message: `With its files the message is too large; ${tooLarge}`,
    })
  return done([
    {
      id: messageId.slice(1, 33),
      opportunity: asked.opportunity,
      step: step.id,
      person,
      mailbox: from.mailbox ?? folderName,
      messageId,
      from: from.address,
      to: readers.map(({ address }) => address),
      bytes,
      approvedAt: stamp(desk.now),
      approvedBy: desk.by,
      sendAt,
      notAfter,
    },
  ])
}
