import type { Proposal, ReplyMeaning } from './reading.ts'

/** What an answer can mean for the plan. */
export const meanings = ['courtesy', 'new-date', 'next-step', 'offer', 'no'] as const
export type Meant = (typeof meanings)[number]

const by: Readonly<Record<ReplyMeaning, Meant | undefined>> = {
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
export const meantBy = (proposal: Proposal | undefined): Meant | undefined =>
  proposal ? by[proposal.meaning] : undefined
