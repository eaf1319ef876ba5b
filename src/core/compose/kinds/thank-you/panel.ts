import { anecdote } from '../../lines/anecdote.ts'
import { findings } from '../../lines/findings.ts'
import { commonGround, insight, moment } from '../../lines/insight.ts'
import { reasonedInterest, togetherness } from '../../lines/interest.ts'
import { mended, missedQuestion } from '../../lines/mending.ts'
import { whatNext } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { furtherInformation } from '../../lines/support.ts'
import { value } from '../../lines/value.ts'
import type { Notes } from '../../notes.ts'
import type { Scene } from '../../scene.ts'
import { type Letter, unless, type Wish, weigh } from '../../wish.ts'

/** A final round or a panel: that person's own memorable point, a story to one of them, eagerness to work together. */
export const panel = (scene: Scene, opening: Wish, { notes, margin }: Notes): Letter => {
  const [first, second] = notes.insight ?? []
  const story = anecdote(notes.anecdote?.[0])
  const strength = unless(story, value(scene, notes, true))
  const drawn = weigh(reasonedInterest(notes.interest?.[0]?.fragment), 50)
  const timing = whatNext(scene, 55)
  return {
    margin,
    first: [opening, story, strength, drawn, timing],
    paragraphs: [
      [
        opening,
        moment(notes.moment?.[0]?.fragment),
        insight(first?.fragment),
        weigh(insight(second?.fragment, 'insight-2'), 25),
        weigh(commonGround(scene, notes['common-ground']?.[0]?.fragment, 'connection'), 65),
      ],
      [
        story,
        drawn,
        strength,
        weigh(findings(scene, notes.finding ?? []), 45),
        weigh(mended(scene, notes.stumble?.[0]), 70),
        weigh(missedQuestion(notes['missed-question']?.[0]), 60),
      ],
      [
        ...togetherness(drawn),
        ...promiseLines(scene),
        timing,
        unless(timing, weigh(furtherInformation(), 20)),
      ],
    ],
  }
}
