import type { MeaningKind } from '../../vocabulary/meanings.ts'
import type { ProposedMeaning, ReplyMeaning } from './reading.ts'

const by: Readonly<Record<ReplyMeaning, MeaningKind | undefined>> = {
  invitation: 'next-step',
  'next-step': 'next-step',
  rejection: 'no',
  offer: 'offer',
  thanks: 'courtesy',
  'new-date': 'new-date',
  // A question wants an answer, and a halt is no date: both are for the person to judge.
  asks: undefined,
  'on-hold': undefined,
}

/** What a proposal would mean for the plan, where it tells. */
export const meantBy = (proposal: ProposedMeaning | undefined): MeaningKind | undefined =>
  proposal ? by[proposal.meaning] : undefined
