import { byPhrase, dayPhrase } from '../../notes/days.ts'
import { isBefore } from '../../time/day.ts'
import { kindNamed } from '../../vocabulary/step-kinds.ts'
import type { Frame } from '../frame.ts'
import { moment } from '../lines/insight.ts'
import { offerQuestions, talkDay } from '../lines/offer.ts'
import { stayed } from '../said/stayed.ts'
import type { Scene } from '../scene.ts'
import { type Letter, promising, type Wish, wish } from '../wish.ts'

const delighted: readonly Frame[] = [
  { text: 'Thank you very much for the offer to join {company} {as}; I am very pleased to have it.' },
  { text: 'Your offer of {role} at {company} made my day; thank you.', tone: 'plain' },
  { text: 'Thank you for offering me {role} at {company}. I am delighted to be asked.' },
  { text: 'I was very glad to receive your offer of {role} at {company}, and thank you for it.' },
  {
    text: 'Thank you for your offer and for the trust behind it; the prospect of joining {company} {as} pleases me very much.',
  },
]

const comeBack: readonly Frame[] = [
  { text: 'Thank you for coming back to me with a new figure.' },
  { text: 'Thank you for your new proposal, and for going back over it for me.' },
  { text: 'Thank you for looking at it again and for the new figure.' },
  { text: 'I have your new figure, and thank you for it.' },
]

const reading: readonly Frame[] = [
  { text: 'I am going through the details with the care they deserve.' },
  { text: 'I will go through everything carefully over the next days.' },
  { text: 'I would like to read it all with care before I answer.' },
  { text: 'I am taking the time to go through it properly.' },
]

const answerBy: readonly Frame[] = [
  { text: "You'll have my answer {by}." },
  { text: "I'll give you my answer {by}." },
  { text: "I'll come back to you with my answer {by}." },
]

const howLong: readonly Frame[] = [
  { text: 'How long do I have to consider it?' },
  { text: 'By when would you like my answer?' },
  { text: 'Could you tell me by when you need to hear from me?' },
  { text: 'May I ask how much time I have to decide?' },
]

const untilThen: readonly Frame[] = [
  { text: 'Could I have until {until} to give you a considered answer?' },
  { text: 'Would it be possible to answer you by {until}? I want to decide with care.' },
  { text: 'May I take until {until} to think it through properly?' },
  { text: 'Might you allow me until {until}, so that my answer is a considered one?' },
]

const talk: readonly Frame[] = [
  { text: 'Could we talk it through in person or on video {day}?' },
  { text: 'May I suggest that we meet or talk on video {day} to go through the terms?' },
  { text: 'Would you have half an hour {day} to go through the package, in person or on camera?' },
  { text: 'I would like to discuss it with you face to face or on video: would {weekday} suit you?' },
]

const topics: readonly Frame[] = [
  { text: 'I would like to understand the package better, and to talk about the salary.' },
  { text: 'There are some points on the terms that are easier to talk through than to write.' },
  { text: 'I would like to be sure that I understand the whole package before I decide.' },
  { text: 'I have a few questions about the terms that are best talked through.' },
]

const thanksFor = wish({
  element: 'thanks',
  slot: 'offer',
  frames: delighted,
  facts: ['offer'],
  must: true,
})

const excited: readonly Frame[] = [
  { text: 'I am looking forward to the thought of this work.' },
  { text: 'It is work that I would very much like to do.' },
  { text: 'I can see myself doing this work with pleasure.' },
  { text: 'The work itself appeals to me as much as it did on the first day.' },
]

const enthusiasm = wish({ element: 'enthusiasm', slot: 'offer-work', frames: excited, must: true })

/** Their new figure is what is answered, once there is one. */
const thanksNow = ({ told, sentAt }: Scene): Wish =>
  told.offer?.counters.some(({ from, at }) => from === 'them' && isBefore(at, sentAt))
    ? wish({ element: 'thanks', slot: 'new-figure', frames: comeBack, facts: ['offer'], must: true })
    : thanksFor

const subjects = [
  'Your offer: thank you',
  '{role}: your offer',
  'Your offer of {role}',
  'Thank you for your offer',
] as const

const deadline = (scene: Scene): Wish => {
  const respondBy = scene.told.offer?.respondBy
  if (!respondBy)
    return wish({ element: 'request', slot: 'how-long', frames: howLong, facts: ['offer'], must: true })
  const by = byPhrase(respondBy, scene, scene.told.me.english)
  const said = wish({
    element: 'commitment',
    slot: 'answer-by',
    frames: answerBy,
    parts: { by },
    facts: ['offer'],
    must: true,
  })
  const [to] = scene.readers
  return promising(said, to?.id, respondBy)
}

/** Pleasure at an offer, not yet acceptance; the deadline taken up or asked for. Unsent thanks are folded in. */
export const offerAnswer = (scene: Scene): Letter => {
  const asksTime = scene.along.find(({ kind }) => kind === 'offer-time')
  const asksTalk = scene.along.find(({ kind }) => kind === 'offer-talk')
  const folded = (scene.step.folds ?? []).some((step) => kindNamed(step) === 'thank-you')
    ? stayed(scene, 30, (notes) => [moment(notes.moment?.[0]?.fragment)])
    : undefined
  const { wish: one, ...rest } = folded ?? { wish: undefined }
  return {
    subject: { slot: 'offer', texts: subjects },
    ...rest,
    paragraphs: [
      [thanksNow(scene), enthusiasm, one],
      [
        wish({ element: 'answer', slot: 'reading', frames: reading, must: true }),
        asksTalk && { ...talkAsked(scene), along: asksTalk.id },
        ...offerQuestions(scene, 2),
        asksTime ? { ...moreTime(scene), along: asksTime.id } : deadline(scene),
      ],
    ],
  }
}

/** How long is there, or may it take until then? */
const moreTime = (scene: Scene): Wish => {
  const { offer, me } = scene.told
  const wanted = talkDay(scene, 4)
  return offer?.respondBy
    ? wish({
        element: 'request',
        slot: 'until',
        frames: untilThen,
        parts: { until: dayPhrase(wanted, scene, me.english).replace(/^on /, '') },
        facts: ['offer'],
        must: true,
      })
    : wish({ element: 'request', slot: 'how-long', frames: howLong, facts: ['offer'], must: true })
}

/** Asks how long there is, or for the days that a decision takes. */
export const offerTime = (scene: Scene): Letter => {
  return {
    subject: {
      slot: 'offer-time',
      texts: ['Your offer: a question', '{role}: a question of time', 'A question about your offer'],
    },
    followUp: true,
    paragraphs: [[thanksFor, enthusiasm], [moreTime(scene)]],
  }
}

/** Could we talk, on that day? */
const talkAsked = (scene: Scene): Wish => {
  const day = dayPhrase(talkDay(scene, 1), scene, scene.told.me.english)
  return wish({
    element: 'request',
    slot: 'talk',
    frames: talk,
    parts: { day, weekday: day.replace(/^on /, '') },
    facts: ['offer'],
    must: true,
  })
}

/** Proposes to talk in person or on camera; every figure is kept for the talk. */
export const offerTalk = (scene: Scene): Letter => {
  return {
    subject: {
      slot: 'offer-talk',
      texts: [
        'Your offer: could we talk?',
        '{role}: a talk about the offer',
        'Could we talk about the offer?',
      ],
    },
    paragraphs: [
      [thanksFor, enthusiasm],
      [
        talkAsked(scene),
        wish({ element: 'answer', slot: 'topics', frames: topics, facts: ['offer'], must: true }),
        ...offerQuestions(scene, 2),
        scene.told.offer?.respondBy ? deadline(scene) : undefined,
      ],
    ],
  }
}
