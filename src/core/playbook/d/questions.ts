import type { Dossier, Interview, PersonId } from '../../dossier/dossier.ts'
import { type PointKind, pointKinds } from '../../vocabulary/point-kinds.ts'
import { judged, type Reason } from '../rule.ts'
import { type Asked, called } from './debrief-facts.ts'
import { inOrderAsked } from './index.ts'

/** One question of a debrief; about one person where the note belongs to a person. */
export interface DebriefQuestion extends Pick<Asked, 'question' | 'further' | 'kind' | 'when'> {
  readonly about?: PersonId
  /** What is answered is what one would say to them, word for word. */
  readonly said: boolean
  /** What is answered stays private: it is never quoted. */
  readonly private: boolean
  readonly why: Reason
}

/** What is still worth noting, in the order it is asked. What is recorded is not asked again. */
export const debriefQuestions = (dossier: Dossier, interview: Interview): readonly DebriefQuestion[] =>
  inOrderAsked.flatMap((rule): DebriefQuestion[] => {
    const asked = judged(rule, { dossier, interview })
    if (!asked) return []
    const { question, further, kind, when, about, why } = asked
    const asks = {
      question,
      ...(further === undefined ? {} : { further }),
      kind,
      when,
      said: asked.said === true,
      private: kind in pointKinds && pointKinds[kind as PointKind].private,
    }
    if (about.length === 0) return [{ ...asks, why }]
    return about.map((id) => {
      const person = dossier.people.get(id)
      return { ...asks, question: question.replace('{name}', person ? called(person) : id), about: id, why }
    })
  })

/** The questions of now and tonight, whatever is recorded: for whoever comes back to change it. */
export const wholeDebrief = (dossier: Dossier, interview: Interview): readonly DebriefQuestion[] => {
  const { debrief: _debrief, ...held } = interview
  const { keen: _keen, ...opportunity } = dossier.opportunity
  return debriefQuestions({ ...dossier, opportunity, promises: [] }, held).filter(
    ({ when }) => when !== 'more',
  )
}
