import { flags, found, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'

export const X25: Check = {
  id: 'X25',
  title: 'Spelling',
  says: 'Words are spelled as the dictionary of your English has them. Names, the company’s words and your own dictionary count as right; nothing is changed for you.',
  sources: [
    { guide: 'basics', says: 'Make sure your notes are free of typos.' },
    { guide: 'quick', says: 'Avoid typos.' },
    { guide: 'ace', says: 'Proofread.' },
    { guide: 'house', says: 'A dictionary can only say what it does not know; you decide.' },
  ],
  judge: ({ reviewed }) => orNothing((reviewed.proofread ?? []).filter(({ rule }) => rule === 'X25')),
  cases: [
    flags(
      'a word the proofreader does not know',
      'Hi Marc,\n\nI apreciate your time today.\n\nAmina',
      'apreciate',
      { proofread: [found('X25', 12, 21)] },
    ),
    passes('a text that was not proofread', 'Hi Marc,\n\nI apreciate your time today.\n\nAmina'),
    passes('grammar is another rule', 'Hi Marc,\n\nShe work here.\n\nAmina', {
      proofread: [found('X26', 10, 18)],
    }),
  ],
}
