import { flags, passes } from '../example.ts'
import { notice, whole } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { sameness, similarity } from '../similar.ts'

const toMarc =
  'Hi Marc,\n\nThank you for your time on Tuesday. I loved hearing how the studio plans its releases, and I would be glad to join the team as Gameplay Engineer.\n\nBest,\nAmina'

export const X9: Check = {
  id: 'X9',
  title: 'Nearly the same as a colleague’s note',
  says: 'Each interviewer gets words of their own: notes to colleagues are compared, and they do compare them.',
  sources: [
    { guide: 'basics', says: 'A separate, personal note for each; copies look like a box ticked.' },
    { guide: 'ace', says: 'A memorable point of each person.' },
    {
      guide: 'house',
      says: 'Where the line is drawn was measured: different letters share less than a third of their three-word runs.',
    },
  ],
  judge: ({ reviewed, dossier }) => {
    const names = [...dossier.people.values()].map((person) => person.name)
    const closest = (reviewed.others ?? [])
      .map((other) => similarity(reviewed.body, other, names))
      .toSorted((one, other) => other.shingles - one.shingles || other.trigrams - one.trigrams)
    const same = closest.find((each) => sameness(each) === 'same')
    const alike = closest.find((each) => sameness(each) === 'alike')
    if (same)
      return [
        notice(
          X9,
          'warning',
          whole,
          'This is all but word for word the note to a colleague: write what only this person said.',
        ),
      ]
    return alike
      ? [
          notice(
            X9,
            'warning',
            whole,
            'Much of this also stands in the note to a colleague: change the sentences they would both find.',
          ),
        ]
      : undefined
  },
  cases: [
    flags('the same note with another name', toMarc.replace('Marc', 'Inês'), '', {
      to: ['ines'],
      others: [toMarc],
    }),
    flags(
      'one sentence added',
      toMarc.replace('Marc', 'Inês').replace('\n\nBest', ' See you soon.\n\nBest'),
      '',
      { to: ['ines'], others: [toMarc] },
    ),
    passes(
      'another note',
      'Hi Inês,\n\nThank you for walking me through the schedule. The animation week in March is what I would look forward to most as Gameplay Engineer.\n\nBest,\nAmina',
      { to: ['ines'], others: [toMarc] },
    ),
    passes('nobody else was written to', toMarc),
    passes(
      'only greeting and sign-off in common',
      'Hi Marc,\n\nIs there anything else you need from me?\n\nBest,\nAmina',
      { others: [toMarc] },
    ),
  ],
}
