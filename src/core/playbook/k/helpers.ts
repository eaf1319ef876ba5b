import type { Person } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { type Suggestion, suggests } from './moving-facts.ts'

const ana: Person = { id: 'ana', name: 'Ana Duarte', primary: false, helper: true }

export const K9: Rule<{ readonly person: Person; readonly over: boolean }, Suggestion> = {
  id: 'K9',
  title: 'Helpers hear how it goes',
  says: 'Whoever referred, introduced or advised you hears how it goes, and is thanked when the search ends.',
  numbers: ['helperAfter', 'helperOpenFor'],
  sources: [{ guide: 'house', says: 'Help that is thanked comes again.' }],
  judge: ({ person, over }) => {
    if (!person.helper) return undefined
    return {
      because: over
        ? 'Whoever helped is thanked when it ends, and hears how it did.'
        : 'Whoever helped hears how it goes, and is thanked when it ends.',
    }
  },
  cases: [
    { name: 'Ana referred you', facts: { person: ana, over: false }, expect: suggests(/hears how it goes/) },
    { name: 'it has ended', facts: { person: ana, over: true }, expect: suggests(/thanked when it ends/) },
    { name: 'an interviewer', facts: { person: { ...ana, helper: false }, over: false }, expect: undefined },
    {
      name: 'an interviewer, after the end',
      facts: { person: { ...ana, helper: false }, over: true },
      expect: undefined,
    },
  ],
}
