import { weigh } from '../../letter.ts'
import type { Letter, Line } from '../../line.ts'
import { findings } from '../../lines/findings.ts'
import { insight, moment } from '../../lines/insight.ts'
import { reasonedInterest, togetherness } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { askNextSteps, nextSteps, nothingTold } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { notesFor } from '../../notes.ts'
import type { Scene } from '../../scene.ts'

/** Another round with someone already thanked once: short, and only what is new. */
export const secondRound = (scene: Scene, opening: Line): Letter => {
  const notes = notesFor(scene)
  const drawn = reasonedInterest(scene, notes.interest?.[0]?.fragment)
  return {
    followUp: true,
    most: 90,
    paragraphs: [
      [
        opening,
        moment(scene, notes.moment?.[0]?.fragment),
        weigh(insight(scene, notes.insight?.[0]?.fragment), 60),
        weigh(drawn, 50),
      ],
      [
        weigh(findings(scene, notes.finding ?? []), 65),
        weigh(mended(scene, notes.stumble?.[0]), 75),
        weigh(missedQuestion(scene, notes['missed-question']?.[0]), 70),
      ],
      [
        togetherness(scene, drawn !== undefined),
        ...promiseLines(scene),
        nothingTold(scene) ? askNextSteps(scene) : weigh(nextSteps(scene), 40),
      ],
    ],
  }
}
