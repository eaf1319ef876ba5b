import type { StepKind } from '../../plan/step.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, whole } from '../notice.ts'
import { type Check, channelOf, kindOf, letterOf } from '../reviewed.ts'

/** Words of the body that a busy reader takes in, by kind; 50–125 answer best, some stages need a little more. */
const most: Partial<Record<StepKind, number>> = {
  'thank-you': 190,
  detailed: 250,
  'check-in': 60,
  nudge: 125,
  forward: 220,
  connect: 60,
}
const connection = 300

export const X19: Check = {
  id: 'X19',
  title: 'Too long for a busy reader',
  says: 'Short: 50 to 125 words answer best. A LinkedIn note has 300 characters.',
  sources: [
    { guide: 'quick', says: 'Keep it short; a few sentences do the job.' },
    { guide: 'basics', says: 'Keep your notes short and sweet.' },
    { guide: 'mastering', says: 'Be concise.' },
  ],
  judge: (facts) => {
    const kind = kindOf(facts)
    const said = letterOf(facts)
      .sentences.map(({ text }) => text)
      .join(' ')
    const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 0
    const limit = most[kind] ?? 150
    if (
      channelOf(facts) === 'linkedin' &&
      kind === 'connect' &&
      facts.reviewed.body.trim().length > connection
    ) {
      return orNothing([
        notice(
          X19,
          'warning',
          whole,
          `A LinkedIn note has ${connection} characters; this one has ${facts.reviewed.body.trim().length}.`,
        ),
      ])
    }
    return words > limit
      ? [
          notice(
            X19,
            'warning',
            whole,
            `${words} words: more than a busy reader takes in. ${limit} is a good limit here.`,
          ),
        ]
      : undefined
  },
  cases: [
    flags(
      'a long nudge',
      `Hi Marc,\n\n${'The build farm is a fine thing indeed. '.repeat(20)}\n\nAmina`,
      '',
      { kind: 'nudge' },
    ),
    passes(
      'a short thank-you',
      'Hi Marc,\n\nThank you for today. I liked hearing about the build farm.\n\nAmina',
    ),
  ],
}
