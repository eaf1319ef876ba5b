import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import { touchIdOf } from '../../core/mail/outbox/told.ts'
import { sameWords } from '../../core/mail/replies/effects/same-mail.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { kindNamed } from '../../core/vocabulary/step-id.ts'
import { allTouchKinds, touchSays } from '../../core/vocabulary/touch-kinds.ts'
import type { Desk } from '../action.ts'
import { changeIf, settledRaw } from '../change.ts'
import { recordSent } from '../sent.ts'
import { because } from './taken.ts'

const bySecond = (text: string): string =>
  Temporal.Instant.from(text).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()

/** Their names, as one phrase; none where nobody of them is known. */
const toWhom = (people: readonly string[], { people: known }: RawDossier): readonly string[] => {
  const names = people.flatMap((id) => known?.[id]?.name ?? [])
  return names.length > 0 ? [names.join(' and ')] : []
}

const told = async (row: Outgoing, desk: Desk): Promise<Outcome<string | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { opportunity, step } = row
  const kept = await store.value.load(desk.account, [opportunity])
  if (!kept.ok) return kept
  // Facts that were deleted take no touch any more.
  if (kept.value.length === 0) return done(undefined)
  const [id, at] = [touchIdOf(row), bySecond(row.sentAt ?? row.updatedAt)]
  const sent = await recordSent({ opportunity, step, at, channel: undefined }, desk, id)
  if (sent.ok) return done(undefined)
  // What went out has happened, also where an earlier version named a kind that there is no more.
  const is = allTouchKinds.find((each) => each === kindNamed(step)) ?? 'other'
  let reason: string | undefined
  const put = await changeIf(opportunity, desk, ({ kept: { raw, messages } }) => {
    const people = row.person.split('+').filter((each) => raw.people?.[each] !== undefined)
    const text = messages.find((each) => each.step === step)?.body ?? ''
    const known =
      raw.history?.some((touch) => touch.id === id) || sameWords(raw, { people, at }, text, 'mail-')
    if (known) return done(undefined)
    const bare = { id, at, direction: 'out' as const, channel: 'email' as const, with: people, kind: is }
    const whole = { ...bare, ...(text === '' ? {} : { text }) }
    const [read, short] = [whole, bare].map((touch) =>
      settledRaw({ ...raw, history: [...(raw.history ?? []), touch] }),
    )
    const to = read?.ok ? read : short
    if (!to?.ok) {
      reason = to && because(to)
      return done(undefined)
    }
    return done({
      raw: to.value,
      messages: messages.filter((each) => each.step !== step),
      says: `Sent: ${[touchSays(is), ...toWhom(people, raw)].join(' to ')}`,
    })
  })
  return put.ok ? done(reason) : put
}

/**
 * Writes what went out among the facts: “I sent it”, said by the outbox. Done a second time it changes nothing. Where the plan has moved on in
 * the meantime, the touch stands all the same, since it happened. Gives the reason, one sentence, where it can never be written; refused is
 * only what the store refuses, and that is tried again.
 */
export const recorded = async (row: Outgoing, desk: Desk): Promise<Outcome<string | undefined>> => {
  const aside = (reason: string) => `It could not be written into the story; enter it by hand. ${reason}`
  try {
    const put = await told(row, desk)
    return put.ok && put.value !== undefined ? done(aside(put.value)) : put
  } catch (error) {
    // An error of ours that this message brought out: its kind is said, everything else goes on.
    return done(aside(`It cannot be worked out (${(error as Error).name}).`))
  }
}
