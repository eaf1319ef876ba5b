import type { Frame } from '../frame.ts'
import { goingOn } from '../subject.ts'
import { type Letter, wish } from '../wish.ts'

const still: readonly Frame[] = [
  { text: 'One more note from me on {role}: I would still like it, and can send anything else you need.' },
  { text: '{Role} at {company} still interests me, and I can send anything more that would help.' },
  { text: 'A last line from me on {role}: I am still interested, and can send whatever would help.' },
  { text: 'I would still like {role} at {company}, and can send anything more that helps.' },
]

const noPressure: readonly Frame[] = [
  { text: 'If your plans have changed, a one-line answer is plenty; thank you for your time.' },
  { text: 'If the answer is no, one short line will do; thank you for your time.' },
  { text: 'If things have gone another way, one line is enough; thank you either way.' },
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
