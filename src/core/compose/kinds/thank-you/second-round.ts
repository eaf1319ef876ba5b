import { lengths } from '../../../vocabulary/step-kinds.ts'
import { findings } from '../../lines/findings.ts'
import { insight, moment } from '../../lines/insight.ts'
import { reasonedInterest, togetherness } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { whatNext } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import type { Notes } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, type Wish, weigh } from '../../wish.ts'

/** Another round with someone already thanked once: short, and only what is new. */
export const secondRound = (scene: Scene, opening: Wish, { notes, margin }: Notes): Letter => {
  const drawn = weigh(reasonedInterest(notes.interest?.[0]?.fragment), 50)
  return {
    followUp: true,
    margin,
    most: lengths.brief,
    first: [opening, drawn],
    paragraphs: [
      [opening, weigh(insight(scene, notes.insight?.[0]), 60), drawn],
      [
        weigh(findings(scene, notes.finding ?? []), 65),
        weigh(mended(scene, notes.stumble?.[0]), 75),
        weigh(missedQuestion(notes['missed-question']?.[0]), 70),
      ],
      [
        moment(notes.moment?.[0]?.fragment),
        ...togetherness(scene, drawn),
        ...promiseLines(scene),
        whatNext(scene, 40),
      ],
    ],
  }
}
