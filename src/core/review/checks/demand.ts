import { flags, passes } from '../example.ts'
import { type Phrase, phraseFindings } from '../phrases.ts'
import type { Check } from '../reviewed.ts'

const demands: readonly Phrase[] = [
  {
    pattern:
      /\bI (?:need|require|demand|insist on|expect|must have|want) (?:an?|your|some kind of) (?:\w+ )?(?:answer|response|reply|decision|explanation|feedback|update|confirmation)\b|\bI (?:expect|demand|insist|require|need)(?: that)? (?:to hear (?:back|from)|you (?:to|will)|to be (?:told|informed|given))|\bI must insist\b/gi,
    says: 'This demands an answer: say what you would be glad of instead.',
  },
  {
    pattern:
      /(?<!\bI (?:can|will|could|would) )\b(?:respond|reply|answer|get back to me|let me know|decide|write back|call me)(?: \w+){0,2} (?:immediately|asap|a\.s\.a\.p|right away|at once|without delay|today at the latest|no later than|urgently)\b|\byou (?:need|have|ought|must) (?:to )?(?:let me know|respond|reply|decide|tell me|answer|give me)\b|\bplease (?:respond|reply|decide|answer) by\b/gi,
    says: 'This sets the reader a deadline: leave the time to them, or say what depends on it.',
  },
  {
    pattern:
      /\b(?:why (?:haven't|have not|has no(?:body| one)|didn't) (?:you|anyone|I)\b|I deserve\b|I am entitled to\b|you owe me\b|it is only fair that)/gi,
    says: 'This takes the reader to task: leave it out.',
  },
]

export const X10: Check = {
  id: 'X10',
  title: 'Demanding',
  says: 'A message asks and offers; it does not demand an answer or set the reader a deadline.',
  sources: [{ guide: 'mastering', says: 'Never demand an immediate response or decision.' }],
  judge: (facts) => phraseFindings(X10, facts, demands),
  cases: [
    flags('an answer is needed', 'Hi Marc,\n\nI need an answer this week.\n\nAmina', 'I need an answer'),
    flags('as soon as possible', 'Hi Marc,\n\nPlease let me know ASAP.\n\nAmina', 'let me know ASAP'),
    flags('taken to task', 'Hi Marc,\n\nWhy haven’t you called?\n\nAmina', 'Why haven’t you'),
    passes(
      'a real deadline elsewhere, put kindly',
      'Hi Marc,\n\nI have been asked for my answer elsewhere by Friday; is there anything you could tell me before then?\n\nAmina',
      { kind: 'lever' },
    ),
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
