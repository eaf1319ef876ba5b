import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import type { Standing } from '../../core/mail/outbox/standing.ts'
import { touchId } from '../../core/mail/replies/effects/touch-of.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { isOpenAnswer } from '../../core/plan/answers.ts'
import { B10 } from '../../core/playbook/b/one-a-day.ts'
import { placeOf } from '../../core/time/place.ts'
import type { Looking, Opening } from '../action.ts'
import { stepOf } from '../choices.ts'
import { heldBy } from '../kept.ts'

/** What stands among the facts holds as long as the plan says so; what could not be put there holds, unless a helper wrote it. */
const holds = ({ id, person = '', trouble }: Incoming, dossier: Dossier, desk: Looking): boolean => {
  const touch = dossier.touches.find((each) => each.id === touchId({ id }))
  return touch
    ? isOpenAnswer(touch, dossier, desk.now)
    : trouble !== undefined || dossier.people.get(person)?.helper !== true
}

/** Does mail of this process wait for a person? */
const waits = async (opportunity: string, dossier: Dossier, desk: Looking): Promise<Outcome<boolean>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const states = ['new'] as const
  const mails = await store.value.post.incoming(desk.account, {
    opportunity,
    states,
    troubled: true,
    limit: 50,
  })
  return mails.ok ? done(mails.value.some((mail) => holds(mail, dossier, desk))) : mails
}

/** Is the step of a message still wanted? The plan is computed again from the facts as they are now. */
export const standingOf = async (row: Outgoing, desk: Opening): Promise<Outcome<Standing>> => {
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
  // A yes to a message of its own outweighs that it could go along in another, or tomorrow.
  if (step.along !== undefined || step.blocked?.rule === B10.id) return done(read)
  if (step.state === 'blocked' && !step.blocked?.overridable)
    return done({ ...read, unwanted: step.blocked?.because ?? 'It may not go out now.' })
  if (step.state === 'blocked') return done({ ...read, unwanted: step.blocked?.because ?? '' })
  if (step.state === 'skipped' || (step.state === 'snoozed' && !step.notToday) || step.state === 'resting')
    return done({ ...read, unwanted: `The step is ${step.state}.` })
  return done(read)
}
