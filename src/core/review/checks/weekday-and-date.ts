import type { Finding } from '../../finding.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing } from '../notice.ts'
import { type Check, followed, letterOf, type ReviewFacts, reading, subjectOf } from '../reviewed.ts'
import { datedIn, weekdayInFull } from '../weekday-dates.ts'

const wrongIn = (facts: ReviewFacts, text: string, inSubject: boolean): readonly Finding[] => {
  const now = (reading(facts)?.sentAt ?? followed(facts)?.ends)?.toPlainDate()
  return now === undefined
    ? []
    : datedIn(text, now).flatMap(({ from, to, text: words, weekday, days }) => {
        const [day] = days
        return day === undefined || days.some(({ dayOfWeek }) => dayOfWeek === weekday)
          ? []
          : [
              notice(
                X36,
                'warning',
                inSubject ? { from: 0, to: 0, inSubject } : { from, to },
                `“${words}” is a ${weekdayInFull(day)}: which of the two is it?`,
              ),
            ]
      })
}

export const X36: Check = {
  id: 'X36',
  title: 'A weekday and its date',
  says: 'A weekday and a date that are said of one day fall on one day.',
  sources: [
    { guide: 'house', says: 'Who reads two days does not know which to keep free, and has to ask.' },
    { guide: 'mastering', says: 'Nothing undermines a follow-up like a careless slip.' },
  ],
  judge: (facts) =>
    orNothing([...wrongIn(facts, letterOf(facts).text, false), ...wrongIn(facts, subjectOf(facts), true)]),
  cases: [
    flags(
      'a day too early',
      'Hi Marc,\n\nI am free on Thursday 25 November.\n\nAmina',
      'Thursday 25 November',
    ),
    flags('the other order', 'Hi Marc,\n\nI am free on Friday, Nov. 26th.\n\nAmina', 'Friday, Nov. 26th'),
    flags('without a month', 'Hi Marc,\n\nI am free on Friday the 19th.\n\nAmina', 'Friday the 19th'),
    flags('with a year', 'Hi Marc,\n\nI start on Monday, 5 January 2027.\n\nAmina', 'Monday, 5 January 2027'),
    flags('in short', 'Hi Marc,\n\nI am free Wed 24th.\n\nAmina', 'Wed 24th'),
    passes('as the calendar has it', 'Hi Marc,\n\nI am free on Wednesday 25 November.\n\nAmina'),
    passes('without a month, as it is', 'Hi Marc,\n\nI am free on Thursday the 19th.\n\nAmina'),
    passes('a year ahead', 'Hi Marc,\n\nI start on Monday, January 4.\n\nAmina'),
    passes('an hour', 'Hi Marc,\n\nI am free on Thursday, 9 to 11, or Sun May 3:30.\n\nAmina'),
    passes('a day alone', 'Hi Marc,\n\nI am free on Thursday, and on the 24th.\n\nAmina'),
    passes('two days', 'Hi Marc,\n\nThe Friday and the 24th suit me.\n\nAmina'),
  ],
}
