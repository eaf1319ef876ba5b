import { findings } from '../lines/findings.ts'
import { insight } from '../lines/insight.ts'
import { stillInterested } from '../lines/interest.ts'
import { askedAboutDoubts, mended, missedQuestion } from '../lines/mending.ts'
import { furtherInformation } from '../lines/support.ts'
import { againThanks } from '../lines/thanks.ts'
import { value } from '../lines/value.ts'
import { inMargin } from '../margin.ts'
import { notesFor } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import { type Letter, weigh } from '../wish.ts'

/** What the short thank-you had no room for: a better answer, a question, findings, a strength. */
export const detailed = (scene: Scene): Letter => {
  const { notes, margin } = notesFor(scene)
  // The first of them went into the thank-you already.
  const [, fresh] = notes.insight ?? []
  return {
    subject: goingOn,
    margin: inMargin(margin, { questions: askedAboutDoubts(scene) }),
    followUp: true,
    paragraphs: [
      [againThanks(scene), stillInterested(), weigh(insight(scene, fresh), 40)],
      [
        // So did the first thing to mend, where there were two.
        mended(scene, notes.stumble?.[1] ?? notes.stumble?.[0]),
        weigh(findings(scene, notes.finding ?? []), 80),
        weigh(value(scene, notes, true), 70),
        weigh(missedQuestion(notes['missed-question']?.[0]), 75),
      ],
      [furtherInformation()],
    ],
  }
}
