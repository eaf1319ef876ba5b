import { wordsIn } from '../../../dossier/facts.ts'
import { sombre } from '../../../notes/mood.ts'
import { commonGround, insight, moment } from '../../lines/insight.ts'
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
  const learned = [...(notes.insight ?? []), ...(notes.interest ?? [])]
  // What might embarrass who said it stays out of a message that may be passed on, unless there is nothing else.
  const kind = learned.filter(({ point }) => !sombre(wordsIn(point)))
  const told = kind.length > 0 ? kind : learned
  const unused = learned
    .filter((note) => !told.includes(note))
    .map(({ fragment: { fact } }) => ({
      fact,
      because: 'it could embarrass them if the message were passed on',
    }))
  return {
    margin: inMargin(margin, { unused }),
    paragraphs: [
      [
        opening,
        insight(told[0]?.fragment, 'insight'),
        weigh(insight(told[1]?.fragment, 'insight-2'), 70),
        weigh(insight(told[2]?.fragment, 'insight-3'), 30),
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
