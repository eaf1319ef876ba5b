import type { Desk } from '../actions/action.ts'
import { changeIf } from '../actions/change.ts'
import { subjectFrom } from '../actions/dossier-file.ts'
import { planOne } from '../actions/plan.ts'
import { because, readable } from '../actions/post/taken.ts'
import { excerptOf } from '../core/dossier/clean.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { claimed, sameWords } from '../core/mail/replies/effects/same-mail.ts'
import { longestExcerpt } from '../core/mail/replies/effects/touch-of.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import { stepFor } from '../core/mail/replies/own-step.ts'
import type { Roster } from '../core/mail/replies/roster.ts'
import { ownTextOf } from '../core/mail/replies/text/own-text.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { recordedAs } from '../core/vocabulary/touch-kinds.ts'

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

interface Counted {
  readonly counted: number
  readonly uncounted?: { readonly opportunity: string; readonly because: string }
}

/**
 * A mail that the user sent from another program counts as the touch it is, so that nobody is thanked twice. Done a second time it
 * changes nothing. `id` names the mail for good. Gives how many it was counted for, and where it could not be, why.
 */
export const sentElsewhere = async (
  mail: Mail,
  id: string,
  at: string,
  roster: Roster,
  desk: Desk,
): Promise<Outcome<Counted>> => {
  let counted = 0
  let uncounted: Counted['uncounted']
  const text = excerptOf(ownTextOf(mail.text), longestExcerpt)
  const then = Temporal.Instant.from(at).toZonedDateTimeISO(desk.now.timeZoneId)
  for (const [opportunity, people] of readersOf(mail, roster)) {
    const subject = await subjectFrom(opportunity, desk)
    if (!subject.ok) return subject
    const now = then.withTimeZone(subject.value.dossier.me.zone ?? desk.now.timeZoneId)
    const { steps } = await planOne(subject.value, now, {}, desk)
    const put = await changeIf(opportunity, desk, ({ kept: { raw, messages } }) => {
      const known = (raw.history ?? []).some((touch) => touch.id === id)
      if (known || sameWords(raw, { people, at }, text, 'sent-')) return done(undefined)
      const step = stepFor(steps, people, `${mail.subject}\n${text}`)
      const kind = (step && recordedAs(step.kind)) ?? 'other'
      const byHand = claimed(raw, id, { direction: 'out', people, at, kind })
      if (byHand) return done({ raw: byHand, says: 'What was entered by hand was found among your mail' })
      const touch: RawTouch = {
        ...{ id, at, direction: 'out', channel: 'email', with: [...people], kind },
        ...(step?.interview === undefined ? {} : { interview: step.interview }),
        ...(text === '' ? {} : { text }),
      }
      const to = { ...raw, history: [...(raw.history ?? []), touch] }
      const read = readable(to)
      if (!read.ok) {
        uncounted = { opportunity, because: because(read) }
        return done(undefined)
      }
      return done({
        raw: to,
        // What was waiting to be sent for the same step is taken back along with its yes.
        messages: messages.filter((message) => message.step !== step?.id),
        says: 'Found among the mail you sent yourself',
      })
    })
    if (!put.ok) return put
    if (put.value) counted += 1
  }
  return done({ counted, ...(uncounted ? { uncounted } : {}) })
}
