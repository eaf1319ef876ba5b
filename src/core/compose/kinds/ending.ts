import { withArticle } from '../../english/article.ts'
import type { Frame } from '../frame.ts'
import { insight, moment } from '../lines/insight.ts'
import { againThanks } from '../lines/thanks.ts'
import { stayed } from '../said/stayed.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, wish } from '../wish.ts'

const accepted: readonly Frame[] = [
  { text: 'I am delighted to accept your offer and to join {company} {as}.' },
  { text: 'With great pleasure I accept your offer of {role} at {company}.' },
  { text: 'Yes, gladly: I accept the offer and look forward to joining {company} {as}.', tone: 'plain' },
  { text: 'It is a pleasure to accept {role} at {company}.' },
]

const acceptedThanks: readonly Frame[] = [
  { text: 'Thank you for your confidence, and for the way to this point.' },
  { text: 'Thank you for the trust you place in me.' },
  { text: 'Thank you for making this possible.' },
  { text: 'Thank you to you and everyone who took part.' },
]

const paperwork: readonly Frame[] = [
  { text: 'Please tell me what you need from me for the contract and the first day.' },
  { text: 'What do you need from me for the paperwork, and by when?' },
  { text: 'I will gladly sign as soon as the papers reach me.' },
  { text: 'Let me know which documents you need, and I will see to them at once.' },
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
  { text: 'After careful thought I have decided not to accept the offer of {role} at {company}.' },
  { text: 'I have thought about {role} carefully, and I will not be taking it up.' },
  { text: 'This was not easy to decide: I must decline the offer of {role} at {company}.' },
  { text: 'I am grateful for the offer of {role} at {company}, but have decided against it.' },
]

const declinedThanks: readonly Frame[] = [
  { text: 'Thank you very much for the offer and for the time that went into it.' },
  { text: 'Thank you for your offer, and for the good conversations on the way to it.' },
  { text: 'Your offer meant a good deal to me; thank you for it.' },
  { text: 'Thank you for the offer and the confidence it shows.' },
]

const wishes: readonly Frame[] = [
  { text: 'I wish you and your colleagues at {company} all the best, and hope that we meet again.' },
  { text: 'I would be glad if our paths crossed again, and wish {company} every success.' },
  { text: 'I hope that we stay in touch, and wish you well with the search.' },
  { text: 'All good wishes to you and to everyone I met at {company}.' },
]

const goodWishes = wish({ element: 'connection', slot: 'wishes', frames: wishes, must: true })

/** No, with thanks. */
export const offerDecline = (): Letter => ({
  subject: {
    slot: 'decline',
    texts: ['Your offer: my decision', '{role}: my decision', 'My answer to your offer'],
  },
  paragraphs: [
    [
      wish({
        element: 'thanks',
        slot: 'decline-thanks',
        frames: declinedThanks,
        facts: ['offer'],
        must: true,
      }),
      wish({ element: 'answer', slot: 'decline', frames: declined, facts: ['offer'], must: true }),
    ],
    [goodWishes],
  ],
})

const withdrawn: readonly Frame[] = [
  { text: 'I have decided to withdraw my application for {role}.' },
  { text: 'After some thought I am withdrawing from the process for {role} at {company}.' },
  { text: 'I would like to take myself out of the running for {role}.', tone: 'plain' },
  {
    text: 'I have come to the decision not to continue with {role} at {company}, and did not want you to wait for me.',
  },
]

/** Out of the process, told early enough to be of use to them; unsent thanks are folded in. */
export const withdraw = (scene: Scene): Letter => {
  const { wish: one, ...rest } = stayed(scene, 30, (notes) => [
    moment(notes.moment?.[0]?.fragment),
    insight(notes.insight?.[0]?.fragment),
  ])
  return {
    ...rest,
    subject: {
      slot: 'withdraw',
      texts: ['Withdrawing my application', '{role}: my application', 'My application to {company}'],
    },
    paragraphs: [
      [againThanks(scene), one],
      [wish({ element: 'answer', slot: 'withdraw', frames: withdrawn, must: true }), goodWishes],
    ],
  }
}

const toldMe: readonly Frame[] = [
  { text: 'Thank you for letting me know, and for the time you gave me.' },
  { text: 'Thank you for telling me, and for your time.' },
  { text: 'Thank you for your message and for the care with which you considered me.' },
  { text: 'I appreciate your letting me know, and thank you for your time.' },
]

const sorry: readonly Frame[] = [
  { text: 'I would have liked to work with you, and understand that you had to choose.' },
  { text: 'I am sorry that it did not work out this time, and glad that we met.' },
  { text: 'Of course I had hoped for another answer, but I am glad of {talk}.' },
  { text: 'It is a pity for me, and I respect the decision.', tone: 'plain' },
]

const again: readonly Frame[] = [
  { text: 'If {similar} opens at {company}, I would be glad to hear from you.' },
  { text: 'Should {similar} come up, I would be happy to talk again.' },
  { text: 'Please think of me if {similar} comes free at {company}.' },
  { text: 'I would gladly apply again when {similar} comes up.' },
]

/** One gracious message after a no; thanks that were not yet sent are in it, with one thing that stayed. */
export const close = (scene: Scene): Letter => {
  const { wish: one, ...rest } = stayed(scene, 60, (notes) => [
    moment(notes.moment?.[0]?.fragment),
    insight((notes.moment?.[0] ?? notes.insight?.[0] ?? notes.interest?.[0])?.fragment),
  ])
  return {
    ...rest,
    subject: goingOn,
    followUp: true,
    most: 90,
    paragraphs: [
      [
        wish({ element: 'thanks', slot: 'told-me', frames: toldMe, must: true }),
        wish({ element: 'regret', slot: 'sorry', frames: sorry, must: true }),
        one,
      ],
      [
        wish({
          element: 'connection',
          slot: 'again',
          frames: again,
          parts: { similar: withArticle('similar role') },
          must: true,
        }),
        goodWishes,
      ],
    ],
  }
}

const feedbackAsk: readonly Frame[] = [
  { text: 'If you have a minute, what is one thing that I could do better next time?' },
  { text: 'Would you be willing to tell me one thing that would have made the difference?' },
  { text: 'Could you share one point on which I might improve? A single line is plenty.' },
  { text: 'Is there one piece of advice you would give me for the next time?' },
]

const feedbackWhy: readonly Frame[] = [
  { text: 'I would like to learn from it, and not to reopen the decision.' },
  { text: 'I ask only to learn; the decision is yours and I respect it.' },
  { text: 'It is meant for my own learning, and I will not take it as more than that.' },
  { text: 'I fully understand if you would rather not say.' },
]

/** After a no, one question from which to learn. */
export const feedback = (scene: Scene): Letter => ({
  subject: {
    slot: 'feedback',
    texts: ['One question about {role}', 'A question, to learn from', '{role}: one question'],
  },
  followUp: true,
  most: 80,
  paragraphs: [
    [
      againThanks(scene),
      wish({ element: 'question', slot: 'feedback', frames: feedbackAsk, must: true }),
      wish({ element: 'answer', slot: 'feedback-why', frames: feedbackWhy, must: true }),
    ],
  ],
})
