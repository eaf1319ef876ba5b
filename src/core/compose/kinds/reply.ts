import type { Touch } from '../../dossier/dossier.ts'
import { touchFact } from '../../dossier/facts.ts'
import { byWeekday, dayPhrase } from '../../notes/days.ts'
import { dayIn } from '../../time/day.ts'
import type { Frame } from '../frame.ts'
import { stillInterested } from '../lines/interest.ts'
import { furtherInformation } from '../lines/support.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, type Wish, wish } from '../wish.ts'

const gotIt: readonly Frame[] = [
  { text: 'Thank you for your message {when}.' },
  { text: 'Thank you for writing {when}.' },
  { text: 'Thank you for getting back to me {when}.' },
]

const gotSomething: readonly Frame[] = [
  { text: 'Thank you for your message.' },
  { text: 'Thank you for getting back to me.' },
]

const happyToMeet: readonly Frame[] = [
  { text: 'I would be glad to come, and look forward to it.' },
  { text: 'I gladly accept the invitation and look forward to our conversation.' },
  { text: 'With pleasure: I look forward to it.', tone: 'plain' },
]

const theirRange: readonly Frame[] = [
  { text: 'Could you tell me the range you have in mind for it?' },
  { text: 'So that I can answer you well: which range do you have in mind?' },
  { text: 'May I ask first which range you have in mind?' },
]

const until: readonly Frame[] = [
  { text: 'I look forward to hearing from you {by}.' },
  { text: "I'll look out for your news {by}." },
]

/** The day that their answer named is taken up. */
const newDate = ({ awaited, sentAt, ...scene }: Scene, touch: Touch | undefined): Wish | undefined => {
  const day = touch && awaited?.by?.id === touch.id ? awaited.day : undefined
  if (!day || !awaited || day.since(sentAt.toPlainDate()).sign < 0) return undefined
  const by = byWeekday(day, { ...scene, sentAt }, scene.told.me.english)
  return wish({ element: 'next-steps', slot: 'until', frames: until, parts: { by }, facts: [awaited.fact] })
}

/** The bones of an answer: thanks for theirs, still interested. What they asked, only the writer can answer. */
export const reply = (scene: Scene): Letter => {
  const touch = scene.told.touches.find((each) => scene.step.facts.includes(touchFact(each)))
  const parts = touch
    ? {
        when: dayPhrase(dayIn(touch.at, scene.sentAt.timeZoneId), scene, scene.told.me.english),
      }
    : {}
  const facts = touch ? [touchFact(touch)] : []
  const invited = touch?.kind === 'invitation'
  const pay = touch?.about === 'pay'
  const ask = pay
    ? 'They ask what you expect to earn. This asks for their range; if you would rather name one, write it in its place.'
    : 'Did they ask you something? Answer it in the message before it goes out.'
  return {
    subject: goingOn,
    margin: invited && !pay ? {} : { questions: [{ fact: facts[0] ?? 'opportunity.role', ask }] },
    followUp: true,
    paragraphs: [
      [
        wish({
          element: 'thanks',
          slot: 'got-it',
          frames: touch ? gotIt : gotSomething,
          parts,
          facts,
          must: true,
        }),
        invited
          ? wish({ element: 'answer', slot: 'invited', frames: happyToMeet, must: true })
          : stillInterested(),
        pay
          ? wish({ element: 'question', slot: 'range', frames: theirRange, facts, must: true })
          : (newDate(scene, touch) ?? furtherInformation()),
      ],
    ],
  }
}
