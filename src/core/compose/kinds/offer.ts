import { byWeekday, dayPhrase } from '../../notes/days.ts'
import { isBefore } from '../../time/day.ts'
import { kindNamed } from '../../vocabulary/step-id.ts'
import type { Frame } from '../frame.ts'
import { thankedMoment } from '../lines/insight.ts'
import { offerQuestions, talkDay } from '../lines/offer.ts'
import { money } from '../money.ts'
import { stayed } from '../said/stayed.ts'
import type { Scene } from '../scene.ts'
import { type Letter, promising, type Wish, wish } from '../wish.ts'

const delighted: readonly Frame[] = [
  { text: 'Thank you very much for the offer to join {company} {as}; I am very pleased to have it.' },
  { text: 'Thank you for offering me {role} at {company}. I am delighted to be asked.' },
  { text: 'Thank you very much for your offer of {role} at {company}. It made my day.', tone: 'plain' },
  { text: 'Thank you for your offer of {role} at {company}; it is very welcome.' },
]

const comeBack: readonly Frame[] = [
  { text: 'Thank you for coming back to me with a new figure.' },
  { text: 'Thank you for your new proposal, and for going back over it for me.' },
  { text: 'Thank you for looking at it again and for the new figure.' },
]

const reading: readonly Frame[] = [
  { text: 'I am going through the details carefully.' },
  { text: 'I will go through everything carefully over the next days.' },
  { text: 'I would like to read it all with care before I answer.' },
]

/** What the offer says, so that both sides speak of the same. */
const restated: readonly Frame[] = [
  { text: 'As I have it, the offer is: {terms}.' },
  { text: 'The terms as I have them: {terms}.' },
  { text: 'As I understand it, these are the terms: {terms}.' },
]

/** Without the figure, which is still to be talked about, they are not the whole offer. */
const among: readonly Frame[] = [
  { text: 'Among the terms, as I have them: {terms}.' },
  { text: 'Of the terms I have noted: {terms}.' },
]

const inWriting: readonly Frame[] = [
  { text: 'Could you send me the terms in writing?' },
  { text: 'Could I have the offer in writing?' },
  { text: 'Would you send me the offer in writing?' },
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
]

const talk: readonly Frame[] = [
  { text: 'Could we talk it through in person or on video {day}?' },
  { text: 'May I suggest that we meet or talk on video {day} about the terms?' },
  { text: 'Would you have half an hour {day} to talk about the package, in person or on camera?' },
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
  { text: 'This is work I would very much like to do.' },
  { text: 'It is work that I would very much like to do.' },
  { text: 'I would be glad to do this work.' },
]

const enthusiasm = wish({ element: 'enthusiasm', slot: 'offer-work', frames: excited, must: true })

const cameBack = ({ told, sentAt }: Scene): boolean =>
  told.offer?.counters.some(({ from, at }) => from === 'them' && isBefore(at, sentAt)) ?? false

/** Their new figure is what is answered, once there is one. */
const thanksNow = (scene: Scene): Wish =>
  cameBack(scene)
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
  const by = byWeekday(respondBy, scene, scene.told.me.english)
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

/** Did the offer come in writing? Then nobody asks for it in writing. */
const isWritten = ({ told: { touches, offer } }: Scene): boolean =>
  offer?.signed === true ||
  touches.some(
    ({ direction, channel, kind, meaning }) =>
      direction === 'in' &&
      (kind === 'offer' || meaning?.is === 'offer') &&
      (channel === 'email' || channel === 'letter'),
  )

/** The terms as both sides know them; the figure stays out where it is to be talked about. */
const termsSaid = (scene: Scene, talks: boolean): Wish | undefined => {
  const { offer } = scene.told
  if (!offer) return undefined
  const { amount, asked, currency, per, terms } = offer
  if (talks) return undefined
  const open = amount !== undefined && amount < (asked ?? 0)
  const pay =
    amount === undefined || open || cameBack(scene)
      ? []
      : [`${money(amount, currency)}${per ? ` a ${per}` : ''}`]
  const listed = [...pay, ...terms]
    .map((term) => term.trim().replace(/(?<![.;])[.;]+$/, ''))
    .filter((term) => term !== '')
  const frames = open ? among : restated
  const filling = { element: 'answer', slot: 'terms', frames, facts: ['offer'] } as const
  return listed.length > 0
    ? { ...wish({ ...filling, parts: { terms: listed.join('; ') } }), keep: 45 }
    : undefined
}

const asksInWriting = (scene: Scene): Wish | undefined =>
  isWritten(scene)
    ? undefined
    : wish({ element: 'request', slot: 'in-writing', frames: inWriting, facts: ['offer'], must: true })

/** Pleasure at an offer, not yet acceptance; the deadline taken up or asked for. Unsent thanks are folded in. */
export const offerAnswer = (scene: Scene): Letter => {
  const asksTime = scene.along.find(({ kind }) => kind === 'offer-time')
  const asksTalk = scene.along.find(({ kind }) => kind === 'offer-talk')
  const folded = (scene.step.folds ?? []).some((step) => kindNamed(step) === 'thank-you')
    ? stayed(scene, 30, (notes) => [thankedMoment(notes.moment?.[0]?.fragment)])
    : undefined
  const { wish: one, ...rest } = folded ?? { wish: undefined }
  return {
    subject: { slot: 'offer', texts: subjects },
    ...rest,
    paragraphs: [
      [thanksNow(scene), enthusiasm, one],
      [
        termsSaid(scene, asksTalk !== undefined),
        asksInWriting(scene),
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
