import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import type { Standing } from '../../core/mail/outbox/standing.ts'
import { touchIdOf } from '../../core/mail/outbox/told.ts'
import { sameWords } from '../../core/mail/replies/effects/same-mail.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { placeOf } from '../../core/time/place.ts'
import { allTouchKinds } from '../../core/vocabulary/touch-kinds.ts'
import type { Desk } from '../action.ts'
import { changeIf } from '../change.ts'
import { stepOf } from '../choices.ts'
import { heldBy } from '../kept.ts'
import { recordSent } from '../sent.ts'

/** Does mail of this process wait for a person? What helpers write is no answer of theirs. */
const waits = async (opportunity: string, { people }: Dossier, desk: Desk): Promise<Outcome<boolean>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const states = ['new'] as const
  const mails = await store.value.post.incoming(desk.account, {
    opportunity,
    states,
    troubled: true,
    limit: 50,
  })
  return mails.ok
    ? done(mails.value.some(({ person, trouble }) => trouble || !people.get(person ?? '')?.helper))
    : mails
}

/** Is the step of a message still wanted? The plan is computed again from the facts as they are now. */
export const standingOf = async (row: Outgoing, desk: Desk): Promise<Outcome<Standing>> => {
  const held = await heldBy(row.opportunity, desk)
  const store = await desk.store()
  if (!store.ok) return store
  const zone = held.ok ? placeOf(held.value.dossier, row.person.split('+')[0]).zone : desk.now.timeZoneId
  if (!held.ok) return done({ unwanted: 'The opportunity is no longer kept.', body: '', zone })
  const { messages } = held.value.kept
  const message = messages.find(({ step }) => step === row.step)
  const body = message?.body ?? ''
  const read = { body, zone }
  if (!message?.approved) return done({ ...read, unwanted: 'There is no yes to it any more.' })
  const waiting = await waits(row.opportunity, held.value.dossier, desk)
  if (!waiting.ok) return waiting
  if (waiting.value) return done({ ...read, unwanted: 'Mail came in that waits for your word.' })
  const found = await stepOf(row.opportunity, row.step, desk)
  if (!found.ok)
    return done({
      ...read,
      unwanted: 'The plan asks for it no longer: an answer came in, or something changed.',
    })
  const { step } = found.value
  if (step.state === 'done') return done({ ...read, unwanted: 'It has gone out already.' })
  if (step.state === 'blocked' && !step.blocked?.overridable)
    return done({ ...read, unwanted: step.blocked?.because ?? 'It may not go out now.' })
  if (step.state === 'blocked') return done({ ...read, unwanted: step.blocked?.because ?? '' })
  if (step.state === 'skipped' || step.state === 'snoozed' || step.state === 'resting')
    return done({ ...read, unwanted: `The step is ${step.state}.` })
  return done(read)
}

const bare = (text: string): string =>
  Temporal.Instant.from(text).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()

/**
 * Writes what went out among the facts: “I sent it”, said by the outbox. Done a second time it changes nothing. Where the plan has moved on in
 * the meantime, the touch stands all the same, since it happened.
 */
export const recorded = async (row: Outgoing, desk: Desk): Promise<Outcome<void>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { opportunity, step } = row
  const kept = await store.value.load(desk.account, [opportunity])
  if (!kept.ok) return kept
  // Facts that were deleted take no touch any more.
  if (kept.value.length === 0) return done(undefined)
  const [id, at] = [touchIdOf(row), bare(row.sentAt ?? row.updatedAt)]
  const sent = await recordSent({ opportunity, step, at, channel: undefined }, desk, id)
  if (sent.ok) return done(undefined)
  const [, kind = 'other'] = step.split('/')
  const told = allTouchKinds.find((each) => each === kind) ?? 'other'
  const put = await changeIf(opportunity, desk, ({ kept: { raw, messages } }) => {
    const people = row.person.split('+').filter((each) => raw.people?.[each] !== undefined)
    const text = messages.find((each) => each.step === step)?.body ?? ''
    const known =
      raw.history?.some((touch) => touch.id === id) || sameWords(raw, { people, at }, text, 'mail-')
    if (known) return done(undefined)
    const touch = {
      ...{ id, at, direction: 'out' as const, channel: 'email' as const, with: people, kind: told },
      ...(text === '' ? {} : { text }),
    }
    return done({
      raw: { ...raw, history: [...(raw.history ?? []), touch] },
      messages: messages.filter((each) => each.step !== step),
      says: `Sent: ${step}`,
    })
  })
  return put.ok ? done(undefined) : put
}
