import { awaited } from '../../dossier/awaited.ts'
import { weekdays } from '../../english/calendar-names.ts'
import { flags, passes, saidFirst } from '../example.ts'
import { notice, orNothing } from '../notice.ts'
import { type Check, followed, reading } from '../reviewed.ts'
import { saidSpans } from '../said.ts'

const hearing = /\b(?:hear|decide|decision|decided|let me know|get back|answer|news|call me|tell me)\b/i

const named = new RegExp(`\\b(?:by|on|before|until) (${weekdays.join('|')})\\b`, 'gi')

export const X31: Check = {
  id: 'X31',
  title: 'Another day than the one noted',
  says: 'A day on which you say you will hear is the day that your notes name.',
  sources: [
    { guide: 'house', says: 'The latest date known stands in a letter, not one that is only remembered.' },
  ],
  judge: (facts) => {
    const interview = followed(facts)
    const sentAt = reading(facts)?.sentAt
    const day = interview && sentAt ? awaited(facts.dossier, interview, sentAt)?.day : undefined
    if (!day) return undefined
    const right = weekdays[day.dayOfWeek - 1] ?? ''
    return orNothing(
      saidSpans(facts)
        .filter(({ text }) => hearing.test(text))
        .flatMap(({ from, text }) =>
          [...text.matchAll(named)]
            .filter(([, said = '']) => said.toLowerCase() !== right.toLowerCase())
            .map(({ 0: words, index }) =>
              notice(
                X31,
                'warning',
                { from: from + index, to: from + index + words.length },
                `Your notes name ${right}: which is it? Change it here, or in what they said comes next.`,
              ),
            ),
        ),
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
