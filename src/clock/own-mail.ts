import type { Desk } from '../actions/action.ts'
import { changeIf } from '../actions/change.ts'
import { subjectFrom } from '../actions/dossier-file.ts'
import { planOne } from '../actions/plan.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { enteredByHand } from '../core/replies/effects/effect.ts'
import type { Mail } from '../core/replies/mail.ts'
import type { Roster } from '../core/replies/roster.ts'
import { ownTextOf } from '../core/replies/text/own-text.ts'
import { touchOf } from '../core/vocabulary/touch-kinds.ts'
import { stepFor } from './own-step.ts'

type RawTouch = NonNullable<RawDossier['history']>[number]
/** Who of those kept it went to, by opportunity: the likeliest one of each person. */
const readersOf = (mail: Mail, roster: Roster): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { address } of [...mail.to, ...mail.cc]) {
    const [place] = roster.people.get(address.toLowerCase()) ?? []
    if (place) found.set(place.opportunity, [...(found.get(place.opportunity) ?? []), place.person])
  }
  return found
}

/**
 * A mail that the user sent from another program counts as the touch it is, so that nobody is thanked twice. Done a second time it
 * changes nothing. `id` names the mail for good.
 */
export const sentElsewhere = async (
  mail: Mail,
  id: string,
  at: string,
  roster: Roster,
  desk: Desk,
): Promise<Outcome<number>> => {
  let taken = 0
  const text = ownTextOf(mail.text).trim()
  const then = Temporal.Instant.from(at).toZonedDateTimeISO(desk.now.timeZoneId)
  for (const [opportunity, people] of readersOf(mail, roster)) {
    const subject = await subjectFrom(opportunity, desk)
    if (!subject.ok) return subject
    const now = then.withTimeZone(subject.value.dossier.me.zone ?? desk.now.timeZoneId)
    const { steps } = await planOne(subject.value, now, {}, desk)
    const put = await changeIf(opportunity, desk, ({ kept: { raw, messages } }) => {
      const known = (raw.history ?? []).some((touch) => touch.id === id)
      if (known || enteredByHand(raw, 'out', people, at)) return done(undefined)
      const step = stepFor(steps, people, `${mail.subject}\n${text}`)
      const kind = (step && touchOf(step.kind)) ?? 'other'
      const touch: RawTouch = {
        ...{ id, at, direction: 'out', channel: 'email', with: [...people], kind },
        ...(step?.interview === undefined ? {} : { interview: step.interview }),
        ...(text === '' ? {} : { text: text.slice(0, 4000) }),
      }
      return done({
        raw: { ...raw, history: [...(raw.history ?? []), touch] },
        // What was waiting to be sent for the same step is taken back along with its yes.
        messages: messages.filter((message) => message.step !== step?.id),
        says: 'Found among the mail you sent yourself',
      })
    })
    if (!put.ok) return put
    if (put.value) taken += 1
  }
  return done(taken)
}
