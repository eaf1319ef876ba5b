import type { Outgoing } from '../../core/outbox/outgoing.ts'
import type { Standing } from '../../core/outbox/standing.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { allTouchKinds } from '../../core/vocabulary/touch-kinds.ts'
import type { Desk } from '../action.ts'
import { change } from '../change.ts'
import { stepOf } from '../choices.ts'
import { heldBy } from '../kept.ts'
import { sentAction } from '../sent.ts'

/** Is the step of a message still wanted? The plan is computed again from the facts as they are now. */
export const standingOf = async (row: Outgoing, desk: Desk): Promise<Outcome<Standing>> => {
  const held = await heldBy(row.opportunity, desk)
  const store = await desk.store()
  if (!store.ok) return store
  const zone = (held.ok ? held.value.kept.raw.me.zone : undefined) ?? desk.now.timeZoneId
  if (!held.ok) return done({ unwanted: 'The opportunity is no longer kept.', body: '', zone })
  const { messages } = held.value.kept
  const message = messages.find(({ step }) => step === row.step)
  const body = message?.body ?? ''
  const read = { body, zone }
  if (!message?.approved) return done({ ...read, unwanted: 'There is no yes to it any more.' })
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
  const at = bare(row.sentAt ?? row.updatedAt)
  const held = await heldBy(row.opportunity, desk)
  if (!held.ok) {
    const store = await desk.store()
    return store.ok ? done(undefined) : store
  }
  const known = held.value.dossier.touches.some(
    (touch) => touch.direction === 'out' && bare(touch.at.toInstant().toString()) === at,
  )
  if (known) return done(undefined)
  const sent = await sentAction.run(
    { opportunity: row.opportunity, step: row.step, at, channel: undefined },
    desk,
  )
  if (sent.ok) return done(undefined)
  const again = sent.problems.some(({ message }) => /is done already/.test(message))
  if (again) return done(undefined)
  const [, kind = 'other'] = row.step.split('/')
  const told = allTouchKinds.find((each) => each === kind) ?? 'other'
  const put = await change(row.opportunity, desk, ({ kept: { raw, messages } }) =>
    done({
      raw: {
        ...raw,
        history: [
          ...(raw.history ?? []),
          {
            at,
            direction: 'out' as const,
            channel: 'email' as const,
            with: row.person.split('+').filter((id) => raw.people?.[id] !== undefined),
            kind: told,
            text: messages.find(({ step }) => step === row.step)?.body ?? '',
          },
        ],
      },
      messages: messages.filter(({ step }) => step !== row.step),
      says: `Sent: ${row.step}`,
    }),
  )
  return put.ok ? done(undefined) : put
}
