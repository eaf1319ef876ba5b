import type { Frame } from '../frame.ts'
import { stillInterested } from '../lines/interest.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, wish } from '../wish.ts'
import { recalled } from './nudge.ts'

const missedEachOther: readonly Frame[] = [
  { text: 'I am sorry that we missed each other {day}; these things happen.' },
  { text: 'It seems that we did not manage to meet {day}.' },
  { text: 'We seem to have missed each other {day}, and I hope that all is well.' },
]

const calledOff: readonly Frame[] = [
  { text: 'Our {event} {day} could not take place, and I would be glad to make up for it.' },
  { text: 'I would be glad to find a new date for the {event} that was planned {day}.' },
  { text: 'Since our {event} {day} did not take place, I would like to suggest a new date.' },
]

const anotherTime: readonly Frame[] = [
  { text: 'Which day would suit you instead?' },
  { text: 'Could you suggest another time?' },
  { text: 'When would it suit you to try again?' },
]

const asISaid: readonly Frame[] = [
  { text: 'I said that I would be in touch again, and here I am.' },
  { text: 'As I said I would, I am writing again.' },
  { text: 'This is the line I promised you.' },
]

const anyNews: readonly Frame[] = [
  { text: 'Is there any news you can share, or anything further I can send you?' },
  { text: 'Could you tell me how things stand, and whether anything more from me would help?' },
  { text: 'May I ask how things look on your side, and can I add anything useful?' },
]

/** A meeting that did not happen is rearranged; otherwise a time one had named oneself is kept. */
export const followUp = (scene: Scene): Letter => {
  const outcome = scene.interview?.outcome
  const rearrange = outcome === 'no-show' || outcome === 'cancelled' || outcome === 'moved'
  const lines = rearrange
    ? [
        wish({
          element: 'status',
          slot: 'missed',
          frames: outcome === 'no-show' ? missedEachOther : calledOff,
          must: true,
        }),
        stillInterested(),
        wish({ element: 'question', slot: 'another-time', frames: anotherTime, must: true }),
        wish({
          element: 'thanks',
          slot: 'thanks-ahead',
          frames: [{ text: 'Thank you for your trouble.' }, { text: 'Thank you, and I look forward to it.' }],
          must: true,
        }),
      ]
    : [
        againThanks(scene),
        wish({ element: 'status', slot: 'as-i-said', frames: asISaid, must: true }),
        recalled(scene),
        stillInterested(),
        wish({ element: 'offer-help', slot: 'any-news', frames: anyNews, must: true }),
      ]
  return { subject: goingOn, followUp: true, paragraphs: [lines] }
}
