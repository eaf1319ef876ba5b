import { endOf } from '../../vocabulary/statuses.ts'
import { eventNoun } from '../event.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Letter, wish } from '../wish.ts'

const pointedOut: readonly Frame[] = [
  { text: 'Thank you again for your help with {role} at {company}.' },
  { text: 'Thank you once more for helping me on the way to {role} at {company}.' },
]

const wherePassed: Readonly<Record<string, readonly Frame[]>> = {
  going: [
    { text: 'I have had {step} by now, and wanted you to know.' },
    { text: 'A short word on where it stands: {step} is behind me.' },
    { text: 'You may like to hear that {step} has taken place.' },
  ],
  offer: [
    { text: 'An offer has come of it, and I am thinking it through.' },
    { text: 'I now have an offer, and you have a share in that.' },
  ],
  accepted: [
    { text: 'It has turned out well: I have accepted the offer and will join {company} {as}.' },
    { text: 'I am happy to tell you that I have said yes and will join {company} {as}.' },
  ],
  ended: [
    { text: 'It did not work out this time, and I am grateful all the same.' },
    { text: 'This one went another way, and I am glad all the same that you opened the door.' },
  ],
}

/** Who referred, introduced or advised is told how it goes, and thanked. */
export const helper = (scene: Scene): Letter => {
  const { status } = scene.told.opportunity
  const turn =
    scene.told.offer?.signed || status === 'accepted'
      ? 'accepted'
      : endOf(status) !== undefined
        ? 'ended'
        : scene.told.offer
          ? 'offer'
          : 'going'
  const latest = scene.told.interviews.findLast(
    (held) => Temporal.ZonedDateTime.compare(held.ends, scene.sentAt) <= 0,
  )
  const step = latest && (latest.stage === 'screening' ? 'the first interview' : `the ${eventNoun(latest)}`)
  return {
    subject: {
      slot: 'helper',
      texts: ['A word of thanks', 'Thank you for your help', '{role}: an update and thanks'],
    },
    followUp: true,
    paragraphs: [
      [
        wish({ element: 'thanks', slot: 'helper', frames: pointedOut, must: true }),
        wish({
          element: 'status',
          slot: 'turn',
          frames: wherePassed[turn] ?? [],
          parts: { step },
          facts: latest ? [`interview:${latest.id}`] : [],
        }),
        wish({
          element: 'offer-help',
          slot: 'helper-return',
          frames: [
            { text: 'If I can do something for you in turn, please say so.' },
            { text: 'If ever I can return the help, please tell me.' },
          ],
          must: true,
        }),
      ],
    ],
  }
}
