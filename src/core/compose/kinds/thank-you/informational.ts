import { wordsIn } from '../../../dossier/facts.ts'
import { sombre } from '../../../notes/mood.ts'
import { weigh } from '../../letter.ts'
import type { Letter, Line } from '../../line.ts'
import { commonGround, insight, moment } from '../../lines/insight.ts'
import { missedQuestion } from '../../lines/mending.ts'
import { reportBack } from '../../lines/next.ts'
import { promiseLines } from '../../lines/promises.ts'
import { favour, helpInReturn } from '../../lines/support.ts'
import { notesFor } from '../../notes.ts'
import type { Scene } from '../../scene.ts'

/** A conversation outside any process: thanks, two or three insights, what one shares, help only where it was raised. */
export const informational = (scene: Scene, opening: Line): Letter => {
  const notes = notesFor(scene)
  const learned = [...(notes.insight ?? []), ...(notes.interest ?? [])]
  // What might embarrass who said it stays out of a message that may be passed on, unless there is nothing else.
  const kind = learned.filter(({ point }) => !sombre(wordsIn(point)))
  const told = kind.length > 0 ? kind : learned
  for (const { fragment } of learned.filter((note) => !told.includes(note))) {
    scene.unused.push({
      fact: fragment.fact,
      because: 'it could embarrass them if the message were passed on',
    })
  }
  return {
    paragraphs: [
      [
        opening,
        insight(scene, told[0]?.fragment, 'insight'),
        weigh(insight(scene, told[1]?.fragment, 'insight-2'), 70),
        weigh(insight(scene, told[2]?.fragment, 'insight-3'), 30),
        weigh(moment(scene, notes.moment?.[0]?.fragment), 60),
        weigh(commonGround(scene, notes['common-ground']?.[0]?.fragment, 'connection'), 65),
      ],
      [
        ...promiseLines(scene),
        favour(scene, notes.request?.[0]),
        weigh(missedQuestion(scene, notes['missed-question']?.[0]), 50),
        reportBack(scene),
        helpInReturn(scene),
      ],
    ],
  }
}
