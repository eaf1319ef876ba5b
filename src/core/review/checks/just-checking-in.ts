import { flags, passes } from '../example.ts'
import { notice, orNothing, spots } from '../notice.ts'
import { type Check, letterOf } from '../reviewed.ts'
import { mendings } from '../tone/mend.ts'

export const X14: Check = {
  id: 'X14',
  title: '“Just checking in” alone',
  says: 'A follow-up carries a reason: what was said, a date that passed, something useful.',
  sources: [
    { guide: 'quick', says: 'A short line that checks in and offers help is fine.' },
    { guide: 'house', says: 'The data on answers speak against it: say why you write instead.' },
  ],
  judge: (facts) => {
    const found = spots(
      facts,
      /\b(?:just )?(?:wanted to )?(?:check(?:ing)?|touch(?:ing)?) (?:in|base)\b/gi,
    ).filter(({ text }) => /^just|wanted|ing/i.test(text))
    return orNothing(
      letterOf(facts).sentences.length > 3
        ? []
        : found.map((spot) =>
            notice(
              X14,
              'warning',
              spot,
              'On its own this says only that you wait: name what was said or offer something.',
              spot.inSubject ? [] : mendings(facts, spot, 'ask'),
            ),
          ),
    )
  },
  cases: [
    flags('nothing else', 'Hi Marc,\n\nJust checking in on my application.\n\nAmina', 'Just checking in', {
      kind: 'nudge',
    }),
    passes(
      'a reason is given',
      'Hi Marc,\n\nYou mentioned news by the 24th. Is there anything more I can send?\n\nAmina',
      { kind: 'nudge' },
    ),
    passes('a plan of one’s own', 'Hi Marc,\n\nThank you. I’ll check in later that week.\n\nAmina'),
  ],
}
