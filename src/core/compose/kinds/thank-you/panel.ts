import { weigh } from '../../letter.ts'
import type { Letter, Line } from '../../line.ts'
import { anecdote } from '../../lines/anecdote.ts'
import { findings } from '../../lines/findings.ts'
import { commonGround, insight, moment } from '../../lines/insight.ts'
import { reasonedInterest, togetherness } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { askNextSteps, nextSteps, nothingTold } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { furtherInformation } from '../../lines/support.ts'
import { value } from '../../lines/value.ts'
import type { NotesByKind } from '../../notes.ts'
import type { Scene } from '../../scene.ts'

/** A final round or a panel: that person's own memorable point, a story to one of them, eagerness to work together. */
export const panel = (scene: Scene, opening: Line, notes: NotesByKind, gift: boolean): Letter => {
  const [first, second] = notes.insight ?? []
  const story = anecdote(scene, notes.anecdote?.[0])
  const strength = story ? undefined : value(scene, notes, true)
  const drawn = reasonedInterest(scene, notes.interest?.[0]?.fragment)
  const open = nothingTold(scene)
  const timing = open ? askNextSteps(scene) : weigh(nextSteps(scene), 55)
  return {
    paragraphs: [
      [
        opening,
        gift ? undefined : moment(scene, notes.moment?.[0]?.fragment),
        insight(scene, first?.fragment),
        weigh(insight(scene, second?.fragment, 'insight-2'), 25),
        weigh(commonGround(scene, notes['common-ground']?.[0]?.fragment, 'connection'), 65),
      ],
      [
        story,
        weigh(drawn, 50),
        strength,
        weigh(findings(scene, notes.finding ?? []), 45),
        weigh(mended(scene, notes.stumble?.[0]), 70),
        weigh(missedQuestion(scene, notes['missed-question']?.[0]), 60),
      ],
      [
        togetherness(scene, drawn !== undefined),
        ...promiseLines(scene),
        timing,
        timing ? undefined : weigh(furtherInformation(scene), 20),
      ],
    ],
  }
}
