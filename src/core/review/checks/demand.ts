import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { demands } from '../tone/lists/demand.ts'
import { toldFindings } from '../tone/noticed.ts'

export const X10: Check = {
  id: 'X10',
  title: 'Demanding',
  says: 'A message asks and offers; it does not demand an answer or set the reader a deadline.',
  sources: [{ guide: 'mastering', says: 'Never demand an immediate response or decision.' }],
  judge: (facts) => orNothing(toldFindings(X10, facts, demands)),
  cases: [
    flags('an answer is needed', 'Hi Marc,\n\nI need an answer this week.\n\nAmina', 'I need an answer'),
    flags('as soon as possible', 'Hi Marc,\n\nPlease let me know ASAP.\n\nAmina', 'let me know ASAP'),
    flags('taken to task', 'Hi Marc,\n\nWhy haven’t you called?\n\nAmina', 'Why haven’t you'),
    passes(
      'a real deadline elsewhere, put kindly',
      'Hi Marc,\n\nI have been asked for my answer elsewhere by Friday; is there anything you could tell me before then?\n\nAmina',
      { kind: 'lever' },
    ),
    flags('a must', 'Hi Marc,\n\nYou need to reply.\n\nAmina', 'You need to reply'),
    passes('no need to reply', 'Hi Marc,\n\nPlease don’t feel that you need to reply to this.\n\nAmina'),
    passes('what they must answer for', 'Hi Marc,\n\nI can see why you must decide by June.\n\nAmina'),
    passes(
      'an offer to answer',
      'Hi Marc,\n\nLet me know if you need anything. I can respond right away.\n\nAmina',
    ),
    passes(
      'expecting something of oneself',
      'Hi Marc,\n\nI expect to finish the reel on Friday, and I need an hour for the sound.\n\nAmina',
    ),
    passes(
      'what a job demands',
      'Hi Marc,\n\nI know the trial week demands an answer to every ticket.\n\nAmina',
    ),
  ],
}
