import type { RawDossier } from '../../core/dossier/schema.ts'
import { effectOf } from '../../core/mail/replies/effects/effect.ts'
import type { Around, Effect } from '../../core/mail/replies/effects/effect-facts.ts'
import { bareTouch, put } from '../../core/mail/replies/effects/touch-of.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { done, type Outcome, overLimit, refused } from '../../core/outcome.ts'
import { settledRaw } from '../change.ts'

/** Room that mail leaves to what its user writes, in characters of all facts: the reader takes a million. */
const fullAt = 700_000

/** May mail make these facts of what is kept? Refused with the reason. */
export const readable = (raw: RawDossier): Outcome<unknown> =>
  JSON.stringify(raw).length > fullAt
    ? overLimit({ message: 'So much is kept of this process that mail adds nothing to it any more.' })
    : settledRaw(raw)

/** An error of ours in reading one mail is said of that mail; its message may hold what somebody wrote, its kind may not. */
const orKind = <Value>(work: () => Outcome<Value>): Outcome<Value> => {
  try {
    return work()
  } catch (error) {
    return refused({ message: `It cannot be worked out (${(error as Error).name}).` })
  }
}

export const because = (outcome: Outcome<unknown>): string =>
  outcome.ok
    ? ''
    : outcome.problems
        .map(({ message }) => message)
        .join(' ')
        .slice(0, 500)

export const byHand = (reason: string): string =>
  `It could not be taken in by itself; enter by hand what matters in it. ${reason}`

/**
 * What one mail does to the facts, such that they can be read afterwards whatever it held. What cannot be taken in as it is becomes the
 * bare word that something came, which holds everything; where not even that has room, only the reason. Never throws.
 */
export const taken = (mail: Incoming, raw: RawDossier, around: Around): Effect => {
  const tried = orKind(() => {
    const effect = effectOf(mail, raw, around)
    const read = effect.raw === undefined || effect.raw === raw ? done(undefined) : readable(effect.raw)
    return read.ok ? done(effect) : read
  })
  if (tried.ok) return tried.value
  const aside = {
    says: 'A mail came in that has to be entered by hand',
    state: 'set-aside',
    trouble: byHand(because(tried)),
  } as const
  const bare = orKind(() => {
    const told = put(raw, bareTouch(mail, raw))
    const read = readable(told)
    return read.ok ? done(told) : read
  })
  return bare.ok ? { ...aside, raw: bare.value } : aside
}
