import { weigh } from '../../letter.ts'
import type { Letter, Line } from '../../line.ts'
import { findings } from '../../lines/findings.ts'
import { commonGround, insight, moment } from '../../lines/insight.ts'
import { passion, reasonedInterest } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { askNextSteps, nextSteps, nothingTold } from '../../lines/next.ts'
import { deliverable, promiseLines } from '../../lines/promises.ts'
import { value } from '../../lines/value.ts'
import type { NotesByKind } from '../../notes.ts'
import type { Scene } from '../../scene.ts'

/** A technical interview or a case, live, mailed or presented: the work in brief, the open ends closed, liking for it. */
export const technical = (scene: Scene, opening: Line, notes: NotesByKind, gift: boolean): Letter => {
  const found = findings(scene, notes.finding ?? [])
  const drawn = reasonedInterest(scene, notes.interest?.[0]?.fragment)
  const learned = notes.insight?.[0]?.fragment
  return {
    most: 135,
    paragraphs: [
      [
        opening,
        gift ? undefined : moment(scene, notes.moment?.[0]?.fragment),
        weigh(insight(scene, learned), 50),
        weigh(commonGround(scene, notes['common-ground']?.[0]?.fragment, 'connection'), 35),
      ],
      [
        found,
        weigh(mended(scene, notes.stumble?.[0]), 80),
        weigh(mended(scene, notes.stumble?.[1]), 40),
        weigh(missedQuestion(scene, notes['missed-question']?.[0]), 75),
        ...deliverable(scene),
      ],
      [
        weigh(drawn, 60),
        found ? undefined : value(scene, notes, true),
        passion(scene, drawn !== undefined),
        ...promiseLines(scene),
        nothingTold(scene) ? askNextSteps(scene) : weigh(nextSteps(scene), 55),
      ],
    ],
  }
}
