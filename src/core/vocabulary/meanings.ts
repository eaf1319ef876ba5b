/** What an answer of theirs means for the process. Only the person says so; a mail is only taken to seem so. */
const meanings = {
  courtesy: { says: 'a courtesy', endsAsking: false },
  'new-date': { says: 'a new date', endsAsking: false },
  'next-step': { says: 'a next step', endsAsking: true },
  offer: { says: 'an offer', endsAsking: true },
  no: { says: 'a no', endsAsking: true },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly endsAsking: boolean }>>

export type MeaningKind = keyof typeof meanings

export const allMeanings = Object.keys(meanings) as readonly MeaningKind[]
