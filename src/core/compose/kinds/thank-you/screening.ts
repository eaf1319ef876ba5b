import { commonGround, insight, moment, tellable } from '../../lines/insight.ts'
import { interest, onward } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { roundNamed } from '../../lines/named-round.ts'
import { commitment, goingOnFrom } from '../../lines/next.ts'
import { isNews, nextNoun, roundIsNamed } from '../../lines/next-round.ts'
import { promiseLines } from '../../lines/promises.ts'
import { value } from '../../lines/value.ts'
import { inMargin } from '../../margin.ts'
import type { Notes } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, type Wish, weigh } from '../../wish.ts'

/**
 * The first round: thanks for time and interest, what made the position more attractive, the skill that fits, the
 * wish to go on, and when one will be in touch.
 */
export const screening = (scene: Scene, opening: Wish, { notes, margin }: Notes): Letter => {
  const [drawn] = notes.interest ?? []
  const { told, margin: left } = tellable(notes.insight, notes)
  const ground = notes['common-ground']?.[0]?.fragment
  const next = nextNoun(scene)
  const round = next && !isNews(next.noun) ? next : undefined
  const goal = round ?? roundNamed(scene)
  const stumbled = notes.stumble?.some(({ point }) => point.better !== undefined)
  return {
    margin: inMargin(margin, left),
    // A better answer takes room that the reader will not grudge.
    most: stumbled ? 168 : 140,
    paragraphs: [
      [opening, weigh(insight(scene, told[0]), drawn ? 30 : 66), interest(scene, drawn?.fragment)],
      [
        value(scene, notes, true),
        weigh(mended(scene, notes.stumble?.[0]), 70),
        weigh(missedQuestion(notes['missed-question']?.[0]), 65),
      ],
      [
        weigh(moment(notes.moment?.[0]?.fragment), 50),
        ...promiseLines(scene),
        goal || !roundIsNamed(scene) ? onward(scene, goal) : undefined,
        ...(round ? [commitment(scene)] : goingOnFrom(scene, goal?.noun)),
      ],
    ],
    postscript: weigh(commonGround(scene, ground, 'postscript'), 40),
  }
}
