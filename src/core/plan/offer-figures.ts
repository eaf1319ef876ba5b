import type { Dossier, Moment, Offer } from '../dossier/dossier.ts'
import { type Beside, besidePay, type Pay, payAs } from '../typed/pay.ts'

/** One figure that was named around an offer. */
export interface Figure extends Pay {
  readonly is: 'offered' | 'named' | 'hoped' | 'stay' | 'before'
  /** How what they offer now stands beside it. */
  readonly beside?: Beside
  /** For a counter: you said no to it. */
  readonly declined?: boolean
}

const unitsOf = ({ currency, per }: Offer): Pick<Pay, 'currency' | 'per'> => ({
  ...(currency === undefined ? {} : { currency }),
  ...(per === undefined ? {} : { per }),
})

/** Their figures, the first one first; one that was named later takes the place of those before. */
const offered = (offer: Offer, now: Moment): readonly Pay[] => {
  const later = offer.counters.filter(
    ({ from, at }) => from === 'them' && Temporal.ZonedDateTime.compare(at, now) <= 0,
  )
  return [offer.amount, ...later.map(({ amount }) => amount)].flatMap((amount) =>
    amount === undefined ? [] : [{ amount, ...unitsOf(offer) }],
  )
}

/** A figure beside the offer, in the offer's own currency and span; undefined where the two cannot be laid side by side. */
const comparable = (pay: Pay | undefined, offered: Pay | undefined): number | undefined => {
  if (!pay || !offered) return pay?.amount
  const same = payAs(pay, offered)
  return typeof same === 'number' ? same : undefined
}

const namedIn = ({ offer, opportunity }: Pick<Dossier, 'offer' | 'opportunity'>): Pay | undefined => {
  const amount = offer?.asked ?? opportunity.named
  return amount === undefined ? undefined : { amount }
}

/** The offer with their last figure, held against what was named and hoped for, as far as that can be. */
export const offerAsItStands = (
  dossier: Pick<Dossier, 'opportunity'>,
  offer: Offer,
  now: Moment,
): { readonly offer: Offer; readonly expected?: number } => {
  const { amount: _amount, asked: _asked, ...rest } = offer
  const pay = offered(offer, now).at(-1)
  const asked = comparable(namedIn({ ...dossier, offer }), pay)
  const expected = comparable(dossier.opportunity.expected, pay)
  return {
    offer: {
      ...rest,
      counters: offer.counters.filter(({ at }) => Temporal.ZonedDateTime.compare(at, now) <= 0),
      ...(pay === undefined ? {} : { amount: pay.amount }),
      ...(asked === undefined ? {} : { asked }),
    },
    ...(expected === undefined ? {} : { expected }),
  }
}

/** What they offer now; then what was named and hoped for, with how the offer stands beside each; last what was offered before. */
export const figuresOf = (
  { offer, opportunity }: Pick<Dossier, 'offer' | 'opportunity'>,
  now: Moment,
): readonly Figure[] => {
  if (!offer) return []
  const units = unitsOf(offer)
  const theirs = offered(offer, now)
  const pay = theirs.at(-1)
  const refused = offer.counters.findLast(({ from }) => from === 'them')?.declined === true
  const stay = offer.counters.findLast(({ from, amount }) => from === 'employer' && amount !== undefined)
  const beside = (is: Figure['is'], other: Pay | undefined, declined = false): readonly Figure[] => {
    if (other === undefined) return []
    const held = pay && besidePay(pay, other)
    // A bare figure is told as the offer is, unless it is likelier told otherwise.
    const shown = held?.is === 'unlike' ? other : { ...units, ...other }
    return [{ ...shown, is, ...(held ? { beside: held } : {}), ...(declined ? { declined } : {}) }]
  }
  return [
    ...(pay ? [{ ...pay, is: 'offered', ...(refused ? { declined: true } : {}) } as const] : []),
    ...beside('named', namedIn({ offer, opportunity })),
    ...beside('hoped', opportunity.expected),
    ...(stay?.amount === undefined ? [] : beside('stay', { amount: stay.amount }, stay.declined)),
    ...theirs.slice(0, -1).map((each) => ({ ...each, is: 'before' }) as const),
  ]
}
