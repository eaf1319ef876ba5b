import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import type { CueCase } from '../tone/cue.ts'
import { effusive, gush } from '../tone/lists/energy.ts'
import { plainFindings, toldFindings } from '../tone/noticed.ts'

const says = 'A little too much of a good thing: a plain word is believed sooner.'

const gushing: readonly CueCase[] = [
  {
    pattern: gush,
    says: 'This flatters more than it says: one thing you liked says more.',
    aim: 'interest',
  },
]

export const X27: Check = {
  id: 'X27',
  title: 'Effusive',
  says: 'Warm, not gushing: one strong word is a matter of taste, several are noticed.',
  sources: [
    { guide: 'ace', says: 'Stay professional and energetic.' },
    { guide: 'house', says: 'Slightly positive mails are answered best; gushing ones are not believed.' },
  ],
  judge: (facts) => {
    const found = [
      ...toldFindings(X27, facts, gushing),
      ...plainFindings(X27, facts, effusive, says, 'warning'),
    ]
    return orNothing(
      found.length > 1 ? found : found.map((finding) => ({ ...finding, severity: 'hint' as const })),
    )
  },
  cases: [
    flags(
      'a dream, absolutely',
      'Hi Marc,\n\nI absolutely loved the tour. This is my dream job.\n\nAmina',
      'my dream job',
    ),
    flags(
      'the best of a life',
      'Hi Marc,\n\nThat was the best interview of my life. I liked the build farm.\n\nAmina',
      'best interview of my life',
    ),
    flags('over the moon', 'Hi Marc,\n\nI was over the moon to hear of the trial.\n\nAmina', 'over the moon'),
    flags('an article before it', 'Hi Marc,\n\nIt was an amazing tour.\n\nAmina', 'amazing'),
    passes(
      'glad',
      'Hi Marc,\n\nI was very glad to see the build farm, and I would love to work on it.\n\nAmina',
    ),
    passes('excited, once', 'Hi Marc,\n\nI’m excited about the trial week.\n\nAmina'),
    passes('what players dream of', 'Hi Marc,\n\nThe level about dreams of a job is clever.\n\nAmina'),
    passes('thanks, warm', 'Hi Marc,\n\nThank you so much for today.\n\nAmina'),
  ],
}
