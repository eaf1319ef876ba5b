import { flags, found, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'

export const X26: Check = {
  id: 'X26',
  title: 'Grammar',
  says: 'Words agree and stand where they belong, as far as a program can tell: many slips of grammar are not found by any, so read it aloud once more.',
  sources: [
    { guide: 'mastering', says: 'Read it over, and again.' },
    { guide: 'ace', says: 'Proofread.' },
    { guide: 'house', says: 'Only what is almost certainly a slip is named; style is left to you.' },
  ],
  judge: ({ reviewed }) => orNothing((reviewed.proofread ?? []).filter(({ rule }) => rule === 'X26')),
  cases: [
    flags('what the proofreader names', 'Hi Marc,\n\nShe work here.\n\nAmina', 'She work', {
      proofread: [found('X26', 10, 18)],
    }),
    passes('a text that was not proofread', 'Hi Marc,\n\nShe work here.\n\nAmina'),
    passes('spelling is another rule', 'Hi Marc,\n\nI apreciate it.\n\nAmina', {
      proofread: [found('X25', 12, 21)],
    }),
  ],
}
