import { cleanLine } from '../../../dossier/clean.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import { touchTraits } from '../../../vocabulary/touch-kinds.ts'
import type { Incoming } from '../incoming.ts'
import { meantBy } from '../meant.ts'
import { appointment } from './appointment.ts'
import { type Around, type Effect, lookAt, whichSearch } from './effect-facts.ts'
import { claimed, enteredByHand } from './same-mail.ts'
import { put, type RawTouch, touchId, touchOf } from './touch-of.ts'

/** Who a sentence speaks of. A mail without a sender is nobody's, whoever it seems to answer. */
const writerOf = (mail: Incoming, raw: RawDossier): string => {
  const { person, from } = mail
  const kept =
    person !== undefined && Object.hasOwn(raw.people ?? {}, person) ? raw.people?.[person] : undefined
  return kept?.name ?? (cleanLine(from.name || from.address, 120) || 'Someone')
}

/** Touches that say themselves what they mean, or mean nothing; every other one waits until a person has said it. */
const telling: readonly RawTouch['kind'][] = [
  ...(['auto-reply', 'bounce', 'application', 'connect'] as const),
  ...(['invitation', 'next-step', 'rejection', 'offer'] as const),
]

/**
 * What stands on record for the mail already: put there before, or entered by hand and now known to be this mail. What was said of
 * the entry settles the mail only where the mail says the same; where it says otherwise it is another one.
 */
const onRecord = (mail: Incoming, raw: RawDossier): Effect | undefined => {
  const { kind, proposal, away, receipt } = mail.reading
  if (kind === 'calendar' || kind === 'report') return undefined
  const id = touchId(mail)
  const says = 'An answer entered by hand came in as a mail'
  const there = (raw.history ?? []).find((touch) => touch.id === id)
  if (there) return { raw, says, state: there.meaning || telling.includes(there.kind) ? 'settled' : 'new' }
  const machine = kind === 'bounce' || kind === 'auto-reply'
  const people = mail.person === undefined ? [] : [mail.person]
  const seen = { direction: 'in' as const, people, at: mail.at, kind: machine ? kind : ('reply' as const) }
  const entered = enteredByHand(raw, seen)
  const said = entered?.meaning?.is ?? (entered && touchTraits(entered.kind).means)
  if (!entered || (said && proposal && said !== meantBy(proposal))) return undefined
  const after = claimed(raw, id, seen)
  const settled =
    (said !== undefined && said === meantBy(proposal)) || kind === 'bounce' || (machine && (away || receipt))
  return after && { raw: after, says, state: settled ? 'settled' : 'new' }
}

/** Word on the way of a message that asks for nothing: late, there, read. */
const quiet: ReadonlySet<string | undefined> = new Set(['delayed', 'delivered', 'relayed', 'read'])

/**
 * What the mail does to the facts of its opportunity. Settled without a person's word is only what can mean nothing else: a bounce, word
 * on delivery, an absence, a bare receipt, an appointment without grave words, and what the user said of it already.
 */
export const effectOf = (mail: Incoming, raw: RawDossier, around: Around): Effect => {
  const { reading } = mail
  const known = onRecord(mail, raw)
  if (known) return known
  const who = writerOf(mail, raw)
  const { doubts } = reading
  const { also = [] } = mail
  const waits = (says: string): Effect => ({
    ...{ raw: put(raw, touchOf(mail, 'reply', raw)), says, state: 'new' },
    ...(doubts ? { trouble: lookAt(doubts) } : also.length > 0 ? { trouble: whichSearch } : {}),
  })
  // Of several searches nobody knows which is meant; who is away is away for all of them.
  const personal = ['bounce', 'report', 'auto-reply'].includes(reading.kind)
  if (also.length > 0 && !personal) return waits(`${who} answered`)
  switch (reading.kind) {
    case 'bounce':
      return {
        raw: put(raw, touchOf(mail, 'bounce', raw)),
        says: `A message to ${who} came back`,
        state: 'settled',
      }
    case 'report':
      return quiet.has(reading.report) && !doubts
        ? { says: 'Word on the way of a message came in', state: 'settled' }
        : waits('Word on a message came in that has to be read')
    case 'auto-reply': {
      if (reading.gone) return waits(`${who} seems to have left: a program answered`)
      if (doubts || (!reading.away && !reading.receipt)) return waits(`A program answered for ${who}`)
      const returns = reading.away && reading.returns !== undefined ? { returns: reading.returns } : {}
      return {
        raw: put(raw, touchOf(mail, 'auto-reply', raw, returns)),
        says: reading.away ? `${who} is away` : `A program answered for ${who}`,
        state: 'settled',
      }
    }
    case 'calendar':
      return appointment(mail, raw, around)
    case 'ats':
      // The receipt of an application is no answer; whatever else a hiring system says holds until a person has read it.
      return reading.receipt && !doubts
        ? {
            raw: put(raw, touchOf(mail, 'application', raw)),
            says: 'Their hiring system wrote',
            state: 'settled',
          }
        : waits(`Word from ${raw.opportunity.company.name} came in`)
    default:
      if (reading.gone) return waits(`${who} answered: someone has left`)
      return waits(
        reading.ownText.trim() === '' ? `A mail without words came in from ${who}` : `${who} answered`,
      )
  }
}
