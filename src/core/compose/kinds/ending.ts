import { withArticle } from '../../english/article.ts'
import { isBefore } from '../../time/day.ts'
import type { Frame } from '../frame.ts'
import { thankedMoment } from '../lines/insight.ts'
import { againThanks } from '../lines/thanks.ts'
import { inMargin, type Margin } from '../margin.ts'
import type { NotesByKind } from '../notes.ts'
import { stayed } from '../said/stayed.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, type Wishes, wish } from '../wish.ts'

const accepted: readonly Frame[] = [
  { text: 'I am delighted to accept your offer and to join {company} {as}.' },
  { text: 'With great pleasure I accept your offer of {role} at {company}.' },
  { text: 'Yes, gladly: I accept the offer and look forward to joining {company} {as}.', tone: 'plain' },
  { text: 'It is a pleasure to accept {role} at {company}.' },
]

const acceptedThanks: readonly Frame[] = [
  { text: 'Thank you for your confidence.' },
  { text: 'Thank you for the trust you place in me.' },
  { text: 'Thank you, and thank you to everyone who took part.' },
]

const paperwork: readonly Frame[] = [
  { text: 'What do you need from me for the contract and the first day, and by when?' },
  { text: 'What do you need from me for the paperwork, and by when?' },
  { text: 'Which documents do you need from me for the contract, and by when?' },
]

/** Yes, in writing. */
export const offerAccept = (): Letter => ({
  subject: {
    slot: 'accept',
    texts: ['Your offer: yes, with pleasure', '{role}: I accept', 'Accepting your offer'],
  },
  paragraphs: [
    [
      wish({ element: 'answer', slot: 'accept', frames: accepted, facts: ['offer'], must: true }),
      wish({ element: 'thanks', slot: 'accept-thanks', frames: acceptedThanks, must: true }),
    ],
    [wish({ element: 'next-steps', slot: 'paperwork', frames: paperwork, must: true })],
  ],
})

const declined: readonly Frame[] = [
  { text: 'After careful thought I have decided not to accept {role} at {company}.' },
  { text: 'I have thought about {role} carefully, and I will not be taking it up.' },
  { text: 'This was not easy to decide: I will not be accepting {role} at {company}.' },
  { text: 'I have decided against {role} at {company}, after thinking about it carefully.' },
]

const declinedThanks: readonly Frame[] = [
  { text: 'Thank you very much for the offer and for the time that went into it.' },
  { text: 'Thank you for your offer, and for the conversations on the way to it.' },
  { text: 'Thank you for the offer and the confidence it shows.' },
]

const wishes: readonly Frame[] = [
  { text: 'I wish you and your colleagues at {company} all the best, and hope that we meet again.' },
  { text: 'I would be glad if our paths crossed again, and wish {company} every success.' },
  { text: 'I wish you well with the search, and hope that we stay in touch.' },
  { text: 'All good wishes to you and to everyone at {company}.' },
]

/** Whoever has chosen is not searching any more. */
const afterChoice = wishes.filter(({ text }) => !/search/.test(text))

const goodWishes = wish({ element: 'connection', slot: 'wishes', frames: wishes, must: true })

const declining: Wishes = [
  wish({ element: 'thanks', slot: 'decline-thanks', frames: declinedThanks, facts: ['offer'], must: true }),
  wish({ element: 'answer', slot: 'decline', frames: declined, facts: ['offer'], must: true }),
]

/** No, with thanks. */
export const offerDecline = (): Letter => ({
  subject: {
    slot: 'decline',
    texts: ['Your offer: my decision', '{role}: my decision', 'My answer to your offer'],
  },
  paragraphs: [[...declining], [goodWishes]],
})

/** Notes have no place in a goodbye: they stay out for no fault of theirs, and nothing is asked about them. */
const untold = ({ fit, ...margin }: Margin): Margin =>
  inMargin(margin, {
    unused: fit.map((fact) => ({ fact, because: 'this message says goodbye and tells no more' })),
  })

const moments = (notes: NotesByKind): Wishes => [thankedMoment(notes.moment?.[0]?.fragment)]

const withdrawn: readonly Frame[] = [
  { text: 'I have decided to withdraw my application for {role}.' },
  { text: 'After some thought I am withdrawing my application for {role} at {company}.' },
  { text: 'I would like to take myself out of the running for {role}.', tone: 'plain' },
  { text: 'I have decided not to go on with {role} at {company}, and do not want you to wait for me.' },
]

const leaving = wish({ element: 'answer', slot: 'withdraw', frames: withdrawn, must: true })

/** Their offer stands: it is what one says no to, and no application is withdrawn any more. */
const isOffered = ({ told: { offer }, sentAt }: Scene): boolean =>
  offer !== undefined && isBefore(offer.receivedAt, sentAt)

/** Out of the process, told first and early enough to be of use to them; unsent thanks are folded in. */
export const withdraw = (scene: Scene): Letter => {
  const { wish: one, margin, ...rest } = stayed(scene, 30, moments)
  return {
    ...rest,
    margin: untold(margin),
    subject: {
      slot: 'withdraw',
      texts: ['Withdrawing my application', '{role}: my application', 'My application to {company}'],
    },
    paragraphs: [[...(isOffered(scene) ? declining : [leaving, againThanks(scene)]), one], [goodWishes]],
  }
}

const toldMe: readonly Frame[] = [
  { text: 'Thank you for letting me know, and for the time you gave me.' },
  { text: 'Thank you for telling me, and for your time.' },
  { text: 'Thank you for your message, and for the time you gave my application.' },
]

const sorry: readonly Frame[] = [
  { text: 'I would have liked to work with you, and I understand that you had to choose.' },
  { text: 'Of course I had hoped for another answer, and I respect the decision.' },
  { text: 'I am sorry that it did not work out, and I respect the decision.' },
]

const again: readonly Frame[] = [
  { text: 'If {similar} opens at {company}, I would be glad to hear from you.' },
  { text: 'Please think of me if {similar} comes free at {company}.' },
  { text: 'If there is {similar} at {company} one day, I would like to apply again.' },
]

/** One gracious message after a no; thanks that were not yet sent are in it, with one thing that stayed. */
export const close = (scene: Scene): Letter => {
  const { wish: one, margin, ...rest } = stayed(scene, 60, moments)
  return {
    ...rest,
    subject: goingOn,
    margin: untold(margin),
    followUp: true,
    paragraphs: [
      [
        wish({ element: 'thanks', slot: 'told-me', frames: toldMe, must: true }),
        one,
        wish({ element: 'regret', slot: 'sorry', frames: sorry, must: true }),
      ],
      [
        wish({
          element: 'connection',
          slot: 'again',
          frames: again,
          parts: { similar: withArticle('similar role') },
          must: true,
        }),
        wish({ element: 'connection', slot: 'wishes', frames: afterChoice, must: true }),
      ],
    ],
  }
}

const feedbackAsk: readonly Frame[] = [
  { text: 'If you have a minute, what is one thing that I could do better next time?' },
  { text: 'Would you be willing to tell me one thing that would have made the difference?' },
  { text: 'Could you tell me one thing to do better next time? A single line is plenty.' },
]

const feedbackWhy: readonly Frame[] = [
  { text: 'I ask only to learn; the decision is yours and I respect it.' },
  { text: 'I fully understand if you would rather not say.' },
  { text: 'If you would rather not say, I fully understand.' },
]

/** After a no, one question from which to learn. */
export const feedback = (scene: Scene): Letter => ({
  subject: {
    slot: 'feedback',
    texts: ['One question about {role}', 'A question, to learn from', '{role}: one question'],
  },
  followUp: true,
  paragraphs: [
    [
      againThanks(scene),
      wish({ element: 'question', slot: 'feedback', frames: feedbackAsk, must: true }),
      wish({ element: 'answer', slot: 'feedback-why', frames: feedbackWhy, must: true }),
    ],
  ],
})
