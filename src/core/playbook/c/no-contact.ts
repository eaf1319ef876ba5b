import type { Rule } from '../rule.ts'

export const C13: Rule<
  { readonly noContact: boolean; readonly answers: boolean; readonly helper: boolean },
  { readonly because: string }
> = {
  id: 'C13',
  title: 'No contact where their rules forbid it',
  says: 'Where writing is forbidden while they decide, as in public service and at universities, nothing is sent to anyone of theirs, and a long silence is no refusal. What they ask is answered.',
  sources: [
    {
      guide: 'house',
      says: 'A kind note that breaks the rules of the process can cost you your place in it.',
    },
  ],
  judge: ({ noContact, answers, helper }) =>
    noContact && !answers && !helper
      ? {
          because:
            'Their rules forbid writing to them while they decide; nothing is sent, and silence is no refusal here.',
        }
      : undefined,
  cases: [
    {
      name: 'thanks to a panel of the civil service',
      facts: { noContact: true, answers: false, helper: false },
      expect: (verdict) => verdict !== undefined && /rules forbid/.test(verdict.because),
    },
    {
      name: 'they asked for a document: it is answered',
      facts: { noContact: true, answers: true, helper: false },
      expect: undefined,
    },
    {
      name: 'the friend who told you of the post is not theirs',
      facts: { noContact: true, answers: false, helper: true },
      expect: undefined,
    },
    {
      name: 'nothing is forbidden',
      facts: { noContact: false, answers: false, helper: false },
      expect: undefined,
    },
  ],
}
