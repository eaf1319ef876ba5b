import type { Frame } from '../frame.ts'
import { goingOn } from '../subject.ts'
import { type Letter, wish } from '../wish.ts'

const still: readonly Frame[] = [
  {
    text: 'A last line from me about {role}: I would still like to do this work, and am glad to help with anything you need.',
  },
  { text: 'I would still like {role} at {company}, and am glad to send anything more that helps.' },
  { text: '{Role} at {company} still interests me, and I am here if anything more from me would help.' },
  { text: 'I am still interested in {role}, and glad to send whatever would help you decide.' },
]

const noPressure: readonly Frame[] = [
  { text: 'If your plans have changed, a single line is plenty, and thank you for your time.' },
  { text: 'A word is enough if things have gone another way; thank you either way.' },
  { text: 'If the answer is no, one short line will do, with my thanks for the conversation.' },
  { text: 'Should the plans be different by now, a brief reply is all I need, and I thank you for it.' },
]

/** Two sentences, then silence. */
export const checkIn = (): Letter => ({
  subject: goingOn,
  followUp: true,
  paragraphs: [
    [
      wish({ element: 'interest', slot: 'still', frames: still, must: true }),
      wish({ element: 'thanks', slot: 'no-pressure', frames: noPressure, must: true }),
    ],
  ],
})
