import { flags, passes, saidFirst } from '../example.ts'
import { notice, orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { saidSpans } from '../said.ts'
import { toldOtherwise } from '../told-otherwise.ts'

export const X31: Check = {
  id: 'X31',
  title: 'Something else than your notes have',
  says: 'A day on which you say you will hear, the hour at which you met and a number of things are those that your notes name.',
  sources: [
    { guide: 'house', says: 'The latest date known stands in a letter, not one that is only remembered.' },
  ],
  judge: (facts) => {
    const otherwise = toldOtherwise(facts)
    return orNothing(
      saidSpans(facts)
        .flatMap(otherwise)
        .map(({ message, ...place }) => notice(X31, 'warning', place, message)),
    )
  },
  cases: [
    flags(
      'by another weekday',
      'Hi Marc,\n\nYou said I would hear by Monday.\n\nAmina',
      'by Monday',
      saidFirst('You said I would hear by Monday.'),
    ),
    flags(
      'on another weekday',
      'Hi Marc,\n\nYou will decide on Saturday.\n\nAmina',
      'on Saturday',
      saidFirst('You will decide on Saturday.'),
    ),
    flags(
      'by another date',
      'Hi Marc,\n\nYou said I would hear by the 23rd.\n\nAmina',
      'by the 23rd',
      saidFirst('You said I would hear by the 23rd.'),
    ),
    flags(
      'at another hour',
      'Hi Marc,\n\nWe met at 3pm and the hour was gone.\n\nAmina',
      'We met at 3pm',
      saidFirst('We met at 3pm and the hour was gone.'),
    ),
    passes(
      'the date in another form',
      'Hi Marc,\n\nYou said I would hear by 24 November.\n\nAmina',
      saidFirst('You said I would hear by 24 November.'),
    ),
    passes(
      'a number nobody noted',
      'Hi Marc,\n\nI shipped 12 small games.\n\nAmina',
      saidFirst('I shipped 12 small games.'),
    ),
    passes(
      'another matter on that day',
      'Hi Marc,\n\nYour team plays on Monday.\n\nAmina',
      saidFirst('Your team plays on Monday.'),
    ),
    passes(
      'no day at all',
      'Hi Marc,\n\nYou said I would hear soon.\n\nAmina',
      saidFirst('You said I would hear soon.'),
    ),
  ],
}
