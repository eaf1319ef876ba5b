import { pointFact } from '../../dossier/facts.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import { kindNamed } from '../../vocabulary/step-id.ts'
import { inMargin, type Margin } from '../margin.ts'
import { type NotesByKind, unsaidNotes } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { firstOf, type Wish, type Wishes, weigh } from '../wish.ts'
import { answersFor, rosterFor } from './answers.ts'
import { saidAt } from './in-place.ts'
import { saidWish } from './leads.ts'
import { isContracted } from './voice.ts'

/** What is recalled of a talk in a message about something else, the first there is. */
const dearest: readonly PointKind[] = ['moment', 'insight', 'interest', 'common-ground', 'reaction', 'clue']

/** One thing of a talk, for a message about something else. */
interface Stayed {
  readonly wish: Wish | undefined
  readonly margin: Margin
  /** Whether our sentences say “I'd”, where the person’s own stand beside them. */
  readonly contracted?: boolean
}

const foldsThanks = ({ step: { folds = [] } }: Scene): boolean =>
  folds.some((id) => kindNamed(id) === 'thank-you')

/**
 * The one thing that stayed, where thanks that were never sent are said along: as the person would say it, else out of a note. What was
 * said in thanks that went out is not said twice, and whoever says something in this very message has said enough.
 */
export const stayed = (scene: Scene, keep: number, fromNotes: (notes: NotesByKind) => Wishes): Stayed => {
  const { notes, margin } = unsaidNotes(scene)
  const said = foldsThanks(scene) ? answersFor(scene) : { answers: [], margin: inMargin() }
  const chosen = saidAt(scene)
    ? undefined
    : dearest.flatMap((kind) => said.answers.filter(({ point }) => point.kind === kind))[0]
  const fit = said.answers.filter((answer) => answer !== chosen).map(({ point }) => pointFact(point))
  const whole = inMargin(margin, said.margin, { fit })
  if (!chosen) return { wish: weigh(firstOf(...fromNotes(notes)), keep), margin: whole }
  return {
    wish: saidWish(chosen, rosterFor(scene)),
    margin: whole,
    contracted: isContracted(scene, [chosen.text]),
  }
}
