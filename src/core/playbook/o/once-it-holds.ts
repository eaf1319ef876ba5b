import type { Rule } from '../rule.ts'

interface HoldingFacts {
  /** Signed, and every condition cleared. */
  readonly holds: boolean
  /** What may follow: thanks to who took part, the other processes, the old job and this search. */
  readonly what: 'thanks' | 'elsewhere' | 'end'
}

const because: Readonly<Record<HoldingFacts['what'], string>> = {
  thanks: 'It is signed and cleared: those who took part hear it from you, with thanks.',
  elsewhere:
    'An offer elsewhere is signed and cleared: withdraw here, so that they lose no time and you keep the contact.',
  end: 'It is signed and cleared: now you may resign, and the search can be put away.',
}

const about =
  (words: RegExp) =>
  (say: { readonly because: string } | undefined): boolean =>
    say !== undefined && words.test(say.because)

export const O13: Rule<HoldingFacts, { readonly because: string }> = {
  id: 'O13',
  title: 'Once it holds, the rest is closed kindly',
  says: 'When an offer is signed and its conditions are cleared: thank those who took part, withdraw from the processes that are still open, tell whoever helped, resign, and put the search away.',
  numbers: ['holdingOpenFor'],
  sources: [
    { guide: 'house', says: 'Those who hear it from you in good time are glad to hear from you again.' },
  ],
  judge: ({ holds, what }) => (holds ? { because: because[what] } : undefined),
  cases: [
    {
      name: 'those who took part',
      facts: { holds: true, what: 'thanks' },
      expect: about(/hear it from you/),
    },
    { name: 'another process', facts: { holds: true, what: 'elsewhere' }, expect: about(/withdraw here/) },
    { name: 'the old job', facts: { holds: true, what: 'end' }, expect: about(/may resign/) },
    { name: 'a condition is open', facts: { holds: false, what: 'elsewhere' }, expect: undefined },
    { name: 'not signed', facts: { holds: false, what: 'end' }, expect: undefined },
  ],
}
