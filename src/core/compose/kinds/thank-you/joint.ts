import { type Frame, say } from '../../frame.ts'
import { calledBy } from '../../greeting.ts'
import { weigh } from '../../letter.ts'
import type { Letter, Line } from '../../line.ts'
import { askNextSteps, nextSteps, nothingTold } from '../../lines/next.ts'
import { readPoint } from '../../notes.ts'
import type { Scene } from '../../scene.ts'

const thanksToAll: readonly Frame[] = [
  { text: 'Thank you all for your time {day}.' },
  { text: 'My thanks to each of you for {talk}.' },
  { text: 'Thank you, all of you, for making time for {talk}.' },
  { text: 'I am grateful to each of you for your time {day}.' },
]

/** One thing for each, the name first so that everybody finds their own. */
const toEach: readonly Frame[] = [
  { text: '{name}, I enjoyed hearing about {noun}.' },
  { text: '{name}, thank you for telling me about {noun}.' },
  { text: '{name}, what you said about {noun} stayed with me.' },
  { text: '{name}, it was good to hear that {that}.' },
  { text: '{name}, I was interested to hear that {that}.' },
  { text: '{name}, I will remember that {that}.' },
  { text: '{name}, it was good to hear {how}.' },
  { text: '{name}, thank you for explaining {how}.' },
]

const withAll: readonly Frame[] = [
  { text: 'I would welcome the chance to work with all of you {as} at {company}.' },
  { text: 'I would be glad to join you at {company} {as}.' },
  { text: 'I hope to have the chance to work with each of you {as} at {company}.' },
  { text: 'I would enjoy being part of your team at {company} {as}.' },
]

/** One note to several, all by name, with a point for each of whom something was noted. */
export const joint = (scene: Scene): Letter => {
  const points = scene.interview?.debrief?.points ?? []
  const each = scene.readers.map((reader): Line | undefined => {
    const own = { ...scene, reader }
    const point = points.find(
      (noted) => noted.who === reader.id && !noted.private && noted.text.trim() !== '',
    )
    const note = point && readPoint(own, point)
    const parts = { name: calledBy(scene, reader) }
    return weigh(
      note && say(own, { element: 'connection', slot: `each-${reader.id}`, frames: toEach, note, parts }),
      50,
    )
  })
  return {
    paragraphs: [
      [say(scene, { element: 'thanks', slot: 'thanks-all', frames: thanksToAll, must: true }), ...each],
      [
        say(scene, { element: 'enthusiasm', slot: 'with-all', frames: withAll, must: true }),
        nothingTold(scene) ? askNextSteps(scene) : weigh(nextSteps(scene), 40),
      ],
    ],
  }
}
