import { weigh } from '../../letter.ts'
import type { Letter, Line } from '../../line.ts'
import { commonGround, insight, moment } from '../../lines/insight.ts'
import { interest, onward } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { askNextSteps, commitment, isNews, nextNoun, nothingTold } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { value } from '../../lines/value.ts'
import { notesFor } from '../../notes.ts'
import type { Scene } from '../../scene.ts'

/**
 * The first round: thanks for time and interest, what made the position more attractive, the skill that fits, the
 * wish to go on, and when one will be in touch.
 */
export const screening = (scene: Scene, opening: Line): Letter => {
  const notes = notesFor(scene)
  const [drawn, second] = [...(notes.interest ?? []), ...(notes.insight ?? [])]
  const ground = notes['common-ground']?.[0]?.fragment
  const next = nextNoun(scene)
  const stumbled = notes.stumble?.some(({ point }) => point.better !== undefined)
  return {
    // A better answer takes room that the reader will not grudge.
    most: stumbled ? 168 : 140,
    paragraphs: [
      [
        opening,
        interest(scene, drawn?.fragment),
        weigh(insight(scene, second?.fragment), 30),
        weigh(moment(scene, notes.moment?.[0]?.fragment), 50),
      ],
      [
        value(scene, notes, true),
        weigh(mended(scene, notes.stumble?.[0]), 70),
        weigh(missedQuestion(scene, notes['missed-question']?.[0]), 65),
      ],
      [
        ...promiseLines(scene),
        onward(scene, next && !isNews(next.noun) ? next : undefined),
        nothingTold(scene) ? askNextSteps(scene) : undefined,
        commitment(scene),
      ],
    ],
    postscript: weigh(commonGround(scene, ground, 'postscript'), 40),
  }
}
