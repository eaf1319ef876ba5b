import { canBe } from '../english/verb-forms.ts'
import { accepts, clauseOf } from './clause.ts'
import type { Pass } from './pass.ts'
import { bare, looksPlural, wordsOf } from './tokens.ts'

/** What two people share is said as “we both”. */
export const sharing: readonly Pass[] = [
  {
    name: 'both at the end',
    does: 'puts “both of us” first',
    changes: ['trained at Plymouth, both of us', 'both trained at Plymouth'],
    leaves: 'it suits both of us',
    apply: (text) => text.replace(/^(.*), both of us$/i, 'both $1'),
  },
  {
    name: 'both of us',
    does: 'says “we both”',
    changes: ['both of us are left-handed', 'we are both left-handed'],
    leaves: 'both of them are left-handed',
    apply: (text) =>
      text.replace(/^both of us(?: are)?\b/i, (whole) => (/are$/i.test(whole) ? 'we are both' : 'we both')),
  },
  {
    name: 'she and I',
    does: 'says “we both” of the speaker and the writer',
    changes: ['she and I row', 'we both row'],
    leaves: 'she and Mike row',
    apply: (text) => text.replace(/^(?:he|she) and i(?: both)?\b/i, 'we both'),
  },
  {
    name: 'both from',
    does: 'gives a place its verb',
    changes: ['both from Leeds', 'we are both from Leeds'],
    leaves: 'both halves from Leeds',
    apply: (text) => text.replace(/^both (?=(?:from|at|in|with|of the) )/i, 'we are both '),
  },
  {
    name: 'both do',
    does: 'gives a verb its subject',
    changes: ['both trained at Plymouth', 'we both trained at Plymouth'],
    leaves: 'both sides of the river',
    apply: (text) =>
      text.replace(/^both (?=(\w+))/i, (whole, next: string) =>
        canBe(next, 'past') || canBe(next, 'base') ? 'we both ' : whole,
      ),
  },
  {
    name: 'both are',
    does: 'gives what two people are its verb',
    changes: ['both keen cyclists', 'we are both keen cyclists'],
    leaves: 'both left with the same slow train from Leeds',
    apply: (text) =>
      text.replace(/^both (?=\S+(?: \S+){0,2}$)/i, (whole, _at: number, all: string) =>
        looksPlural(bare(wordsOf(all).at(-1))) && (!clauseOf(wordsOf(all)) || accepts('Thing', wordsOf(all)))
          ? 'we are both '
          : whole,
      ),
  },
]
