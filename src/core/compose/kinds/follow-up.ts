import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { byWeekday } from '../../notes/days.ts'
import { lengths } from '../../vocabulary/step-kinds.ts'
import type { Frame } from '../frame.ts'
import { promisedDoing } from '../lines/handed-over.ts'
import { stillInterested } from '../lines/interest.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, wish } from '../wish.ts'
import { recalled } from './nudge.ts'

const missedEachOther: readonly Frame[] = [
  { text: 'I am sorry that we missed each other {day}.' },
  { text: 'It seems that we did not manage to meet {day}.' },
  { text: 'We seem to have missed each other {day}, and I hope that all is well.' },
]

const calledOff: readonly Frame[] = [
  { text: '{Meeting} {day} could not take place.' },
  { text: 'Since {meeting} {day} did not take place, I would like to find a new date.' },
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

/** What the reader was to do, and by when; without a word about its being late. */
const theirWord: readonly Frame[] = [
  { text: 'When we spoke, you offered to {verb} {by}.' },
  { text: 'You said that you would {verb} {by}.' },
  { text: 'You were going to {verb} {by}.' },
]

const theirWordSomeDay: readonly Frame[] = [
  { text: 'When we spoke, you offered to {verb}.' },
  { text: 'You said that you would {verb}.' },
]

/** Where the note's own words cannot be used. */
const theirWordUnnamed: readonly Frame[] = [
  { text: 'There was one thing you were going to do {by}.' },
  { text: 'There was one thing you were going to do for me.' },
]

const stillPossible: readonly Frame[] = [
  { text: 'Is that still possible, or is there anything you need from me for it?' },
  { text: 'Is there anything you need from me for it?' },
  { text: 'Could you let me know whether that is still possible?' },
]

/** Something the reader promised and did not do yet: what it was, by when, and one question. */
const stalled = (scene: Scene, promise: Promised): Letter => {
  const { fragment, margin } = promisedDoing(scene, promise)
  const by = promise.due && byWeekday(promise.due, scene, scene.told.me.english)
  const filling = { element: 'status', slot: 'their-word', facts: [promiseFact(promise)] } as const
  return {
    subject: goingOn,
    followUp: true,
    most: lengths.twoSentences,
    margin,
    paragraphs: [
      [
        againThanks(scene),
        wish(
          ...[theirWord, theirWordSomeDay].map((frames) => ({
            ...filling,
            frames,
            note: fragment,
            parts: { by },
          })),
          { ...filling, frames: theirWordUnnamed, parts: { by }, must: true },
        ),
        wish({ element: 'question', slot: 'still-possible', frames: stillPossible, must: true }),
      ],
    ],
  }
}

/** What they promised is asked after once; a meeting that did not happen is rearranged; otherwise a time one had named oneself is kept. */
export const followUp = (scene: Scene): Letter => {
  const theirs = scene.told.promises.find(
    (promise) => promise.by === 'them' && scene.step.facts.includes(promiseFact(promise)),
  )
  if (theirs) return stalled(scene, theirs)
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
          frames: [{ text: 'Thank you for your trouble.' }, { text: 'Thank you; I look forward to it.' }],
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
