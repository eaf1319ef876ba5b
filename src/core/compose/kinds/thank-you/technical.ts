import { lengths } from '../../../vocabulary/step-kinds.ts'
import { findings } from '../../lines/findings.ts'
import { commonGround, insight, moment, tellable } from '../../lines/insight.ts'
import { passion, reasonedInterest } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { whatNext } from '../../lines/next.ts'
import { deliverable, promiseLines } from '../../lines/promises.ts'
import { value } from '../../lines/value.ts'
import { inMargin } from '../../margin.ts'
import type { Notes } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, unless, type Wish, weigh } from '../../wish.ts'

/** A technical interview or a case, live, mailed or presented: the work in brief, the open ends closed, liking for it. */
export const technical = (scene: Scene, opening: Wish, { notes, margin }: Notes): Letter => {
  const found = findings(scene, notes.finding ?? [])
  const { told, margin: left } = tellable(notes.insight, notes)
  const drawn = weigh(reasonedInterest(notes.interest?.[0]?.fragment), 60)
  return {
    margin: inMargin(margin, left),
    most: lengths.technical,
    first: [opening, found, drawn],
    paragraphs: [
      [opening, weigh(insight(scene, told[0]), 50)],
      [
        found,
        weigh(mended(scene, notes.stumble?.[0]), 80),
        weigh(mended(scene, notes.stumble?.[1]), 40),
        weigh(missedQuestion(notes['missed-question']?.[0]), 75),
        deliverable(scene),
      ],
      [
        drawn,
        unless(found, value(scene, notes, true)),
        ...passion(scene, drawn, (notes.finding ?? []).length > 0),
        weigh(moment(notes.moment?.[0]?.fragment), 60),
        ...promiseLines(scene),
        whatNext(scene, 55),
      ],
    ],
    postscript: weigh(commonGround(scene, notes['common-ground']?.[0]?.fragment, 'postscript'), 35),
  }
}
