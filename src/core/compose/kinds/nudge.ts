import { byWeekday } from '../../notes/days.ts'
import { groundOf } from '../../vocabulary/step-id.ts'
import type { Frame } from '../frame.ts'
import { withinIt } from '../lines/how-long.ts'
import { stillInterested } from '../lines/interest.ts'
import { isNews, nextNoun } from '../lines/next-round.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, type Wish, wish } from '../wish.ts'
import { application } from './application.ts'

/** What had been said about the news, without a word about its being late. */
const afterTalk: readonly Frame[] = [
  { text: 'You mentioned that there would be news on {round} {by}.' },
  { text: 'You thought there might be word on {round} {by}.' },
  { text: 'When we spoke, you expected to have {news} {by}.' },
  { text: 'You mentioned {news} {by}.' },
]

/** The same where an answer of theirs named the date. */
const afterAnswer: readonly Frame[] = [
  { text: 'When you wrote, you expected to have {news} {by}.' },
  { text: 'In your last message you mentioned {news} {by}.' },
]

/** It was the writer who was to be in touch. */
const ownWord: readonly Frame[] = [
  { text: 'I said that I would be in touch {by}.' },
  { text: 'I had promised to be in touch {by}.' },
]

/** The same without saying who said it. */
const expected: readonly Frame[] = [
  { text: 'I had understood that I might hear about {round} {by}.' },
  { text: 'As I understood it, there would be word on {round} {by}.' },
  { text: 'I had understood that I could expect {news} {by}.' },
  { text: 'As I understood it, {news} would come {by}.' },
]

const asking: readonly Frame[] = [
  { text: 'Is there any news you can share, or anything that I can add from my side?' },
  { text: 'Could you tell me how things stand, and whether anything more from me would help?' },
  { text: 'How do things look on your side, and may I send you anything further?' },
  { text: 'May I ask how things stand, and is there something I can send you in the meantime?' },
  { text: 'Is there an update, or a question that I can answer in the meantime?' },
]

/** What was expected by when, for the sentence that recalls it. */
export const recalled = (scene: Scene): Wish | undefined => {
  const { awaited } = scene
  if (!awaited || (!awaited.day && !awaited.span)) return undefined
  const { day, who, fact } = awaited
  const by = day ? byWeekday(day, scene, scene.told.me.english) : withinIt(awaited.span ?? '')
  if (awaited.acts === 'me')
    return wish({ element: 'status', slot: 'expected', frames: ownWord, parts: { by }, facts: [fact] })
  // Said by the reader only where the reader was there and nobody else is known to have named it.
  const teller = who === undefined ? scene.met : who === scene.reader?.id && (scene.met || awaited.by)
  const named = nextNoun(scene)
  const news = named && isNews(named.noun) ? named.noun : undefined
  return wish({
    element: 'status',
    slot: 'expected',
    frames: teller ? (awaited.by ? afterAnswer : [...afterTalk, ...expected]) : expected,
    parts: {
      round: named && !news ? named.noun : undefined,
      news: news ?? (named ? undefined : 'an answer'),
      by,
    },
    facts: [fact],
  })
}

/** How do things stand? */
export const statusQuestion: Wish = wish({
  element: 'offer-help',
  slot: 'nudge',
  frames: asking,
  must: true,
})

/** The one friendly question after the silence: thanks, the role, still interested, anything useful. */
const afterRound = (scene: Scene): Letter => ({
  subject: goingOn,
  followUp: true,
  paragraphs: [[againThanks(scene), recalled(scene), stillInterested(), statusQuestion]],
})

/** Before a first interview there is only the application to ask after. */
export const nudge = (scene: Scene): Letter =>
  groundOf(scene.step.id) === 'process' ? application(scene) : afterRound(scene)
