import type { Dossier, Interview, PersonId } from '../../dossier/dossier.ts'
import { judged, type Reason } from '../rule.ts'
import type { Asked } from './debrief-facts.ts'
import { debriefing } from './index.ts'

/** One question of a debrief; about one person where the note belongs to a person. */
export interface DebriefQuestion extends Pick<Asked, 'question' | 'kind' | 'first'> {
  readonly about?: PersonId
  readonly why: Reason
}

/** What is still worth noting: three questions first, the rest after. What is recorded is not asked again. */
export const debriefQuestions = (dossier: Dossier, interview: Interview): readonly DebriefQuestion[] =>
  debriefing
    .flatMap((rule): DebriefQuestion[] => {
      const asked = judged(rule, { dossier, interview })
      if (!asked) return []
      const { question, kind, first, about, why } = asked
      return about.length === 0
        ? [{ question, kind, first, why }]
        : about.map((id) => ({ question, kind, first, about: id, why }))
    })
    .toSorted((one, other) => Number(other.first) - Number(one.first))
