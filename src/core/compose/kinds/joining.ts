import { type Frame, say } from '../frame.ts'
import type { Letter } from '../line.ts'
import type { Scene } from '../scene.ts'
import { subjectOf } from '../subject.ts'

const settled: readonly Frame[] = [
  { text: 'It is settled: I will join {company} {as}.' },
  { text: 'You may have heard already: I will be joining {company} {as}.' },
  { text: 'I am glad to tell you that I will join {company} {as}.' },
]

const part: readonly Frame[] = [
  { text: 'Thank you for your part in it, and for {talk}.' },
  { text: 'Thank you for the time you gave me on the way here.' },
  { text: 'Thank you for the time and thought you put into it.' },
]

const soon: readonly Frame[] = [
  { text: 'I look forward to working with you.' },
  { text: 'I look forward to seeing you again.' },
  { text: 'I am looking forward to the first day.' },
]

/** To those who took part, once it is signed and cleared. */
export const joining = (scene: Scene): Letter => ({
  subject: subjectOf(scene, 'joining', ['Thank you, and see you soon', '{role}: thank you', 'Thank you']),
  most: 90,
  paragraphs: [
    [
      say(scene, { element: 'answer', slot: 'joining', frames: settled, facts: ['offer'], must: true }),
      say(scene, { element: 'thanks', slot: 'joining-part', frames: part, must: true }),
      say(scene, { element: 'enthusiasm', slot: 'joining-soon', frames: soon, must: true }),
    ],
  ],
})
