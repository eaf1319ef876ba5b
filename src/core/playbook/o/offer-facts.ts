import type { Moment, Offer } from '../../dossier/dossier.ts'
import type { Holidays } from '../../time/holidays.ts'
import type { Place } from '../../time/place.ts'
import { type Numbers, tempers } from '../../vocabulary/numbers.ts'
import { on } from '../sample-times.ts'

export interface OfferFacts {
  readonly offer?: Offer
  /** The figure hoped for; private. */
  readonly expected?: number
  readonly place: Place
  readonly holidays: Holidays
  readonly numbers: Numbers
  /** Other offers that stand. */
  readonly otherOffers?: number
  /** Those of them that want an answer later than this one. */
  readonly longerOffers?: number
  /** Those of them that, like this one, leave no two full days with both on the table. */
  readonly shortOffers?: number
  /** Thank-yous that have not gone out. */
  readonly unsentThanks?: number
  /** They said that there is an offer; nothing is known of it yet. */
  readonly announced?: boolean
  /** A no on the very day of the interview. */
  readonly rejectedSameDay?: boolean
}

export interface OfferSay {
  readonly because: string
  readonly by?: Moment
  /** Time is to be asked for. */
  readonly asks?: boolean
}

const at = (text: string): Moment => Temporal.ZonedDateTime.from(text)

const offer: Offer = {
  receivedAt: at('2026-11-19T16:20[America/New_York]'),
  amount: 121000,
  asked: 128000,
  respondBy: on('2026-11-27'),
  terms: [],
  reviewers: [],
  questions: [],
  signed: false,
  conditions: [],
  counters: [],
}

/** For the rules' own cases: an offer of 121 where 128 was asked, to be answered by 27 November. */
export const offerSample = (over: Partial<OfferFacts> = {}, terms: Partial<Offer> = {}): OfferFacts => ({
  offer: { ...offer, ...terms },
  place: { zone: 'America/New_York', country: 'US', region: 'MA' },
  holidays: { 'US-MA': { '2026-11-26': 'Thanksgiving Day' } },
  numbers: tempers.balanced,
  ...over,
})

/** The same without an offer. */
export const none = (over: Partial<OfferFacts> = {}): OfferFacts => {
  const { offer: _offer, ...rest } = offerSample(over)
  return rest
}

export const says =
  (words: RegExp) =>
  (say: OfferSay | undefined): boolean =>
    say !== undefined && words.test(say.because)
