import type { Dossier, Interview, PersonId } from '../../dossier/dossier.ts'
import { type PointKind, pointKinds } from '../../vocabulary/point-kinds.ts'
import { judged, type Reason } from '../rule.ts'
import type { Asked } from './debrief-facts.ts'
import { debriefing } from './index.ts'

/** One question of a debrief; about one person where the note belongs to a person. */
export interface DebriefQuestion extends Pick<Asked, 'question' | 'kind' | 'first'> {
  readonly about?: PersonId
  /** What is answered stays private: it is never quoted. */
  readonly private: boolean
  readonly why: Reason
}

/** What is still worth noting: three questions first, the rest after. What is recorded is not asked again. */
export const debriefQuestions = (dossier: Dossier, interview: Interview): readonly DebriefQuestion[] =>
  debriefing
    .flatMap((rule): DebriefQuestion[] => {
      const asked = judged(rule, { dossier, interview })
      if (!asked) return []
      const { question, kind, first, about, why } = asked
      const asks = {
        question,
        kind,
        first,
        private: kind in pointKinds && pointKinds[kind as PointKind].private,
      }
      return about.length === 0 ? [{ ...asks, why }] : about.map((id) => ({ ...asks, about: id, why }))
    })
    .toSorted((one, other) => Number(other.first) - Number(one.first))
