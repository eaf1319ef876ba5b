import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Letter, wish } from '../wish.ts'

const settled: readonly Frame[] = [
  { text: 'It is settled: I will join {company} {as}.' },
  { text: 'You may have heard already: I will be joining {company} {as}.' },
  { text: 'I am glad to tell you that I will join {company} {as}.' },
]

const part: readonly Frame[] = [
  { text: 'Thank you for your part in it, and for {talk}.' },
  { text: 'Thank you for the time you gave me on the way here.' },
  { text: 'Thank you for the time you put into it.' },
]

const soon: readonly Frame[] = [
  { text: 'I look forward to working with you.' },
  { text: 'I look forward to seeing you again.' },
  { text: 'See you soon, and I look forward to it.', tone: 'plain' },
]

/** To those who took part, once it is signed and cleared. */
export const joining = (_scene: Scene): Letter => ({
  subject: { slot: 'joining', texts: ['Thank you, and see you soon', '{role}: thank you', 'Thank you'] },
  paragraphs: [
    [
      wish({ element: 'answer', slot: 'joining', frames: settled, facts: ['offer'], must: true }),
      wish({ element: 'thanks', slot: 'joining-part', frames: part, must: true }),
      wish({ element: 'enthusiasm', slot: 'joining-soon', frames: soon, must: true }),
    ],
  ],
})
