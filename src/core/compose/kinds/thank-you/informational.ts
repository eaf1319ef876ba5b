import { commonGround, insight, moment, tellable } from '../../lines/insight.ts'
import { missedQuestion } from '../../lines/mending.ts'
import { reportBack } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { favour, helpInReturn } from '../../lines/support.ts'
import { inMargin } from '../../margin.ts'
import type { Notes } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, type Wish, weigh } from '../../wish.ts'

/** A conversation outside any process: thanks, two or three insights, what one shares, help only where it was raised. */
export const informational = (scene: Scene, opening: Wish, { notes, margin }: Notes): Letter => {
  const { told, margin: left } = tellable([...(notes.insight ?? []), ...(notes.interest ?? [])], notes)
  return {
    margin: inMargin(margin, left),
    paragraphs: [
      [
        opening,
        insight(scene, told[0], 'insight'),
        weigh(insight(scene, told[1], 'insight-2'), 70),
        weigh(insight(scene, told[2], 'insight-3'), 30),
        weigh(moment(notes.moment?.[0]?.fragment), 60),
        weigh(commonGround(scene, notes['common-ground']?.[0]?.fragment, 'connection'), 65),
      ],
      [
        ...promiseLines(scene),
        favour(notes.request?.[0]),
        weigh(missedQuestion(notes['missed-question']?.[0]), 50),
        reportBack(scene),
        helpInReturn(),
      ],
    ],
  }
}
