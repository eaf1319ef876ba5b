import type { Pass } from './pass.ts'
import { writtenOut } from './shorthand.ts'
import { bare, looksPlural, wordsOf } from './tokens.ts'

/** What people put round a note, and shorthand that has one reading. */
export const unwrapping: readonly Pass[] = [
  {
    name: 'written out',
    does: 'spells shorthand out',
    changes: ['abt 3 yrs', 'about 3 years'],
    leaves: 'about 3 years',
    apply: (text) => writtenOut(text.trim()),
  },
  {
    name: 'one line',
    does: 'puts one space where lines break',
    changes: ['a rota\n  on paper', 'a rota on paper'],
    leaves: 'a rota on paper',
    apply: (text) => text.replace(/\s+/g, ' '),
  },
  {
    name: 'bullet',
    does: 'takes the bullet away',
    changes: ['- a rota', 'a rota'],
    leaves: 'write-ups',
    apply: (text) => text.replace(/^[-–—*•·>]+\s*/, ''),
  },
  {
    name: 'stop',
    does: 'takes the final stop away',
    changes: ['a rota.', 'a rota'],
    leaves: 'who keeps the rota?',
    apply: (text) => text.replace(/(?<![.!…])[.!…]+$/, ''),
  },
  {
    name: 'equals',
    does: 'reads the sign as the verb it stands for',
    changes: ['the team = 2 people', 'the team is 2 people'],
    leaves: 'x=2',
    apply: (text) =>
      text.replace(/^((?:[\p{L}-]+ ){1,4})= (?=\S)/u, (_, named: string) => {
        return `${named}${looksPlural(bare(wordsOf(named).at(-1))) ? 'are' : 'is'} `
      }),
  },
  {
    name: 'ends',
    does: 'leaves no space at either end',
    changes: ['a rota ', 'a rota'],
    leaves: 'a rota',
    apply: (text) => text.trim(),
  },
]
