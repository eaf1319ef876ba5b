import { nextStepsFact } from '../../dossier/facts.ts'
import { byPhrase } from '../../notes/days.ts'
import { type Frame, say } from '../frame.ts'
import type { Letter } from '../line.ts'
import { stillInterested } from '../lines/interest.ts'
import { isNews, nextNoun } from '../lines/next.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { application } from './application.ts'

/** What had been said about the news, without a word about its being late. */
const afterTalk: readonly Frame[] = [
  { text: 'When we spoke, {round} was to be settled {by}.' },
  { text: 'You thought there might be word on {round} {by}.' },
  { text: 'When we spoke, you expected {news} {by}.' },
  { text: 'You mentioned {news} {by}.' },
]

/** The same without saying who said it. */
const expected: readonly Frame[] = [
  { text: 'I had understood that I might hear about {round} {by}.' },
  { text: 'As I understood it, {round} was to come next, with word {by}.' },
  { text: 'I had understood that I could expect {news} {by}.' },
  { text: 'As I understood it, {news} was to come {by}.' },
]

const asking: readonly Frame[] = [
  { text: 'Is there any news you can share, or anything that I can add from my side?' },
  { text: 'Could you tell me how things stand, and whether anything more from me would help?' },
  { text: 'How do things look on your side, and may I send you anything further?' },
  { text: 'May I ask how things stand, and is there something I can send you in the meantime?' },
  { text: 'Would you let me know where things stand, and whether I can add anything useful?' },
  { text: 'Is there an update, or a question that I can answer in the meantime?' },
]

/** What was expected by when, for the sentence that recalls it. */
export const recalled = (scene: Scene): ReturnType<typeof say> => {
  const steps = scene.interview?.debrief?.nextSteps
  if (!scene.interview || !steps || (!steps.hearBy && !steps.span)) return undefined
  // Said by the reader only where the reader was there and the debrief names nobody else.
  const teller = scene.met && (steps.who === undefined || steps.who === scene.reader?.id)
  const named = nextNoun(scene)
  const news = named && isNews(named.noun) ? named.noun : undefined
  const by = steps.hearBy
    ? byPhrase(steps.hearBy, scene, scene.told.me.english)
    : `within ${(steps.span ?? '').replace(/^(in|within|after)\s+/i, '')}`
  return say(scene, {
    element: 'status',
    slot: 'expected',
    frames: teller ? [...afterTalk, ...expected] : expected,
    parts: {
      round: named && !news ? named.noun : undefined,
      news: news ?? (named ? undefined : 'an answer'),
      by,
    },
    facts: [nextStepsFact(scene.interview)],
  })
}

/** The one friendly question after the silence: thanks, the role, still interested, anything useful. */
const afterRound = (scene: Scene): Letter => ({
  subject: goingOn(scene),
  followUp: true,
  most: 90,
  paragraphs: [
    [
      againThanks(scene),
      recalled(scene),
      stillInterested(scene),
      say(scene, { element: 'offer-help', slot: 'nudge', frames: asking, must: true }),
    ],
  ],
})

/** Before a first interview there is only the application to ask after. */
export const nudge = (scene: Scene): Letter =>
  scene.step.id.startsWith('process/') ? application(scene) : afterRound(scene)
