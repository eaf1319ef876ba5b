import { flags, passes } from '../example.ts'
import { notice, orNothing } from '../notice.ts'
import { type Check, letterOf } from '../reviewed.ts'

export const X20: Check = {
  id: 'X20',
  title: 'More than three questions',
  says: 'One to three questions get an answer; more become homework.',
  sources: [{ guide: 'house', says: 'Messages with one to three questions are answered most.' }],
  judge: (facts) => {
    const questions = letterOf(facts).sentences.filter(({ text }) => text.trimEnd().endsWith('?'))
    return orNothing(
      questions
        .slice(3)
        .map((question) =>
          notice(X20, 'warning', question, 'The fourth question: keep the three that matter most.'),
        ),
    )
  },
  cases: [
    flags('four', 'Hi Marc,\n\nWho? What? When? Where is it?\n\nAmina', 'Where is it?'),
    passes('three', 'Hi Marc,\n\nWho is it? What is it? When is it?\n\nAmina'),
    passes('none', 'Hi Marc,\n\nThank you for today.\n\nAmina'),
  ],
}
