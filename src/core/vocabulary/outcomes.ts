/** What became of an interview, in ordinary words. */
export const outcomes = {
  held: { says: 'it took place' },
  moved: { says: 'moved to another time' },
  cancelled: { says: 'called off' },
  'no-show': { says: 'someone did not come' },
} as const satisfies Readonly<Record<string, { readonly says: string }>>

export type InterviewOutcome = keyof typeof outcomes

export const allOutcomes = Object.keys(outcomes) as readonly InterviewOutcome[]
