import { flags, passes } from '../example.ts'
import { notice, orNothing, spots } from '../notice.ts'
import { type Check, kindOf } from '../reviewed.ts'

const status =
  /\b(?:any (?:news|update|updates|word|decision)|has (?:a|the|any) decision|have you (?:decided|made (?:a|your|the) decision)|where (?:things|I|we) stand|status of my application|made up your mind)\b/gi

export const X13: Check = {
  id: 'X13',
  title: 'Asking for the status where it is not the time',
  says: 'A thank-you or a touch with something useful does not ask whether a decision has been made; one question asks it once.',
  sources: [
    {
      guide: 'eight',
      says: 'Asking again and again whether a decision was made does you no favours; never “any decision yet?”.',
    },
    { guide: 'quick', says: 'One follow-up is enough in most cases.' },
  ],
  judge: (facts) => {
    const found = spots(facts, status)
    const kind = kindOf(facts)
    const allowed = ['nudge', 'check-in', 'follow-up', 'lever'].includes(kind) ? 1 : 0
    return orNothing(
      found
        .slice(allowed)
        .map((spot) =>
          notice(
            X13,
            'warning',
            spot,
            allowed
              ? 'The status is asked for twice: once is enough.'
              : 'This asks for the decision; this message is not the place for it.',
          ),
        ),
    )
  },
  cases: [
    flags(
      'in a thank-you',
      'Hi Marc,\n\nThank you for today. Have you made a decision?\n\nAmina',
      'Have you made a decision',
    ),
    flags('with an article', 'Hi Marc,\n\nHere is the talk. Any news?\n\nAmina', 'Any news', {
      kind: 'value-add',
    }),
    passes('once in a nudge', 'Hi Marc,\n\nIs there any news on the trial week?\n\nAmina', { kind: 'nudge' }),
    passes('news of another kind', 'Hi Marc,\n\nThe news about the build farm made me smile.\n\nAmina'),
  ],
}
