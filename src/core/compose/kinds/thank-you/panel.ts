import { anecdote } from '../../lines/anecdote.ts'
import { findings } from '../../lines/findings.ts'
import { commonGround, insight, moment, tellable } from '../../lines/insight.ts'
import { reasonedInterest, togetherness } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { whatNext } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { furtherInformation } from '../../lines/support.ts'
import { value } from '../../lines/value.ts'
import { inMargin } from '../../margin.ts'
import type { Notes } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, unless, type Wish, weigh } from '../../wish.ts'

/** A final round or a panel: that person's own memorable point, a story to one of them, eagerness to work together. */
export const panel = (scene: Scene, opening: Wish, { notes, margin }: Notes): Letter => {
  const {
    told: [first, second],
    margin: left,
  } = tellable(notes.insight, notes)
  const story = anecdote(notes.anecdote?.[0])
  const strength = unless(story, value(scene, notes, true))
  const drawn = weigh(reasonedInterest(notes.interest?.[0]?.fragment), 50)
  const timing = whatNext(scene, 55)
  return {
    margin: inMargin(margin, left),
    first: [opening, story, strength, drawn, timing],
    paragraphs: [
      [opening, insight(scene, first), weigh(insight(scene, second, 'insight-2'), 25)],
      [
        story,
        drawn,
        strength,
        weigh(findings(scene, notes.finding ?? []), 45),
        weigh(mended(scene, notes.stumble?.[0]), 70),
        weigh(missedQuestion(notes['missed-question']?.[0]), 60),
      ],
      [
        moment(notes.moment?.[0]?.fragment),
        ...togetherness(scene, drawn),
        ...promiseLines(scene),
        timing,
        unless(timing, weigh(furtherInformation(), 20)),
      ],
    ],
    postscript: weigh(commonGround(scene, notes['common-ground']?.[0]?.fragment, 'postscript'), 65),
  }
}
