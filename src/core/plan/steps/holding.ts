import type { PersonId } from '../../dossier/dossier.ts'
import { personFact, touchFact } from '../../dossier/facts.ts'
import { O9 } from '../../playbook/o/nothing-else-closed.ts'
import { O13 } from '../../playbook/o/once-it-holds.ts'
import { reasonsOf } from '../../playbook/rule.ts'
import { closingAfter, sendingTime } from '../../playbook/t/opening.ts'
import { dayIn, inZone, isBefore, later } from '../../time/day.ts'
import { counted } from '../../time/say.ts'
import { holdsSince } from '../holding.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, personOf, sentSince, timingFor, type View } from '../view.ts'
import { canReach, isDirect, wayTo } from '../way.ts'

const alone = { to: [], channel: 'none', facts: ['offer'], optional: true, outlives: true } as const

/** Accepted or signed, and not yet sure: what there is to wait for, and what not to do until then. */
const pending = (view: View): Proposal[] => {
  const { offer } = view.dossier
  const facts = timingFor(view)
  const why = offer ? reasonsOf([O9], { ...facts, offer }) : []
  if (!offer || why.length === 0 || !isPast(offer.receivedAt, view)) return []
  const left = offer.conditions.filter(({ cleared }) => cleared === undefined).length
  const opens = later(offer.receivedAt, view.ending?.at ?? offer.receivedAt)
  const zone = view.dossier.me.zone ?? opens.timeZoneId
  const until = `nothing is closed elsewhere, and you do not resign, until`
  return [
    {
      ...alone,
      id: idOf('offer', 'offer-review', 'until-it-holds'),
      kind: 'offer-review',
      ...when(inZone(opens, zone), inZone(opens, zone)),
      state: 'ready',
      says: offer.signed
        ? `Signed, with ${counted(left, 'condition')} open: ${until} ${left === 1 ? 'it is' : 'they are'} cleared`
        : `Get it signed: ${until} it is signed and its conditions are cleared`,
      why,
    },
  ]
}

/** Everyone of theirs who took part; who made the offer has heard it in the yes. */
const tookPart = (view: View): readonly PersonId[] => {
  const from = view.dossier.offer?.from
  const told = view.out.findLast(({ kind }) => kind === 'offer-accept')?.with ?? []
  const met = new Set(view.held.flatMap((interview) => interview.met))
  return [...met].filter(
    (id) =>
      id !== from &&
      !told.includes(id) &&
      personOf(view, id)?.helper === false &&
      canReach(view, id) &&
      isDirect(view, id),
  )
}

const afterwards = (view: View): Proposal[] => {
  const since = holdsSince(view)
  if (!since) return []
  const { numbers } = view.playbook
  const zone = view.dossier.me.zone ?? since.timeZoneId
  const away = view.dossier.opportunity.status === 'accepted'
  const end = closingAfter(dayIn(since, zone), numbers.holdingOpenFor, timingFor(view))
  return [
    ...tookPart(view).map((id): Proposal => {
      const facts = timingFor(view, id)
      const opens = inZone(since, facts.place.zone)
      const sent = sentSince(view, ['joining'], since, id)
      const way = wayTo(view, id)
      return {
        id: idOf('offer', 'joining', id),
        kind: 'joining',
        to: [id],
        channel: way.channel,
        ...when(
          opens,
          closingAfter(dayIn(opens, facts.place.zone), numbers.holdingOpenFor, facts),
          sendingTime(opens, facts),
        ),
        says: `Thank ${nameOf(view, id)} for their part in it, now that it is settled`,
        why: [...reasonsOf([O13], { holds: true, what: 'thanks' }), ...way.why],
        facts: ['offer', personFact(id), ...(sent ? [touchFact(sent)] : [])],
        optional: true,
        rests: true,
        ...threadWith(view, id),
        ...(sent ? { state: 'done' as const } : {}),
      }
    }),
    {
      ...alone,
      id: idOf('offer', 'keep-moving', 'me'),
      kind: 'keep-moving',
      ...when(inZone(since, zone), end),
      says: `Signed and cleared: now you may resign, with the notice you owe; then ${away ? '' : 'set this to accepted and '}put the search away`,
      why: reasonsOf([O13], { holds: true, what: 'end' }),
      rests: true,
      ...(away && isBefore(end, view.now) ? { state: 'done' as const } : {}),
    },
  ]
}

/** From a yes to the day on which nothing can come between. */
export const holdingSteps = (view: View): Proposal[] =>
  view.ending?.is === 'accepted' ? [...pending(view), ...afterwards(view)] : []
