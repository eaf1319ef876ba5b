import type { Dossier } from '../dossier/dossier.ts'
import { pointsOf } from './reviewed.ts'

/** Every text of the dossier that may be said. */
export const quotableTexts = ({
  me,
  opportunity,
  people,
  interviews,
  promises,
  offer,
  said,
  ...rest
}: Dossier): string[] => [
  opportunity.role,
  opportunity.company.name,
  ...me.strengths.flatMap((strength) => [strength.skill, strength.proof ?? '']),
  ...[...people.values()].flatMap((person) => [person.name, person.title ?? '']),
  ...pointsOf({ interviews, me, opportunity, people, promises, said, ...rest }).flatMap((point) =>
    point.private ? [] : [point.text, point.say ?? '', point.better ?? ''],
  ),
  ...interviews.flatMap((held) => [held.debrief?.nextSteps?.text ?? '', held.debrief?.nextSteps?.span ?? '']),
  ...promises.map((promised) => promised.what),
  ...said.map(({ text }) => text),
  ...(offer ? [...offer.terms, ...offer.questions] : []),
]
