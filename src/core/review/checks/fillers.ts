import { flags, passes } from '../example.ts'
import { notice, orNothing, spots } from '../notice.ts'
import type { Check } from '../reviewed.ts'

export const X22: Check = {
  id: 'X22',
  title: 'Sentences anyone could write',
  says: 'No openers that any candidate could write to any firm.',
  sources: [
    { guide: 'basics', says: 'Make it original, with a personal touch.' },
    { guide: 'house', says: 'A sentence that fits every letter says nothing in this one.' },
  ],
  judge: (facts) =>
    orNothing(
      spots(
        facts,
        /\b(?:I )?hope (?:this|my|that this) (?:e-?mail|message|note|letter) finds you\b[^.!?\n]*|\bto whom it may concern\b|\bI am (?:a )?(?:perfect|ideal) (?:fit|candidate)\b|\bthink outside the box\b|\bhit the ground running\b|\bper my last\b/gi,
      ).map((spot) =>
        notice(X22, 'warning', spot, 'Anyone could write this to anyone: say something only you could say.'),
      ),
    ),
  cases: [
    flags(
      'finds you well',
      'Hi Marc,\n\nI hope this email finds you well.\n\nAmina',
      'I hope this email finds you well',
    ),
    flags('the perfect fit', 'Hi Marc,\n\nI am a perfect fit.\n\nAmina', 'I am a perfect fit'),
    passes('a real hope', 'Hi Marc,\n\nI hope the trial week happens.\n\nAmina'),
    passes('a find of another kind', 'Hi Marc,\n\nThe level finds new players every moon.\n\nAmina'),
  ],
}
