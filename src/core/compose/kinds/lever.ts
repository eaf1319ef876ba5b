import { byWeekday } from '../../notes/days.ts'
import type { Frame } from '../frame.ts'
import { stillInterested } from '../lines/interest.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { type Letter, type Wish, wish } from '../wish.ts'

const deadlineElsewhere: readonly Frame[] = [
  { text: 'I have another offer{there} and am asked to answer {by}.' },
  { text: 'I have an offer{there} that I need to answer {by}.' },
  { text: 'There is an offer{there} that I need to answer {by}.' },
]

const couldYou: readonly Frame[] = [
  { text: 'Is there a chance of hearing how things stand with you before then?' },
  { text: 'Could you tell me whether a decision before then is possible?' },
  { text: 'If it is possible to let me know before then, I would be very grateful.' },
  { text: 'Would your own timing allow you to tell me where I stand before then?' },
]

/** The first date elsewhere that is still to come, and how it is said. */
const dated = (scene: Scene) => {
  const index = scene.told.elsewhere.findIndex(
    ({ until }) => until.since(scene.sentAt.toPlainDate()).sign >= 0,
  )
  const other = scene.told.elsewhere[index]
  const by = other ? byWeekday(other.until, scene, scene.told.me.english) : 'before long'
  const there = other?.nameIt && other.company ? ` from ${other.company}` : ' elsewhere'
  return { index, other, by, there }
}

/** That there is a date elsewhere, and the question that comes with it. */
export const elsewhereSaid = (scene: Scene): readonly Wish[] => {
  const { index, by, there } = dated(scene)
  return [
    wish({
      element: 'status',
      slot: 'elsewhere',
      frames: deadlineElsewhere,
      parts: { there, by },
      facts: index < 0 ? [] : [`elsewhere:${index}`],
      must: true,
    }),
    wish({ element: 'question', slot: 'could-you', frames: couldYou, must: true }),
  ]
}

/** A real deadline somewhere else; the other company stays unnamed unless the writer allowed it. */
export const lever = (scene: Scene): Letter => {
  const { other } = dated(scene)
  const ask = 'By which day must you answer elsewhere? Name it in the message.'
  return {
    subject: {
      slot: 'lever',
      texts: ['{role}: a question of timing', '{role} at {company}: timing', 'A question of timing'],
    },
    margin: other ? {} : { questions: [{ fact: 'opportunity.role', ask }] },
    paragraphs: [[againThanks(scene), stillInterested()], elsewhereSaid(scene)],
  }
}
