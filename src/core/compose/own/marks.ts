import { awaited } from '../../dossier/awaited.ts'
import type { Dossier, FactId, Interview } from '../../dossier/dossier.ts'
import {
  interviewFact,
  nextStepsFact,
  personFact,
  pointFact,
  promiseFact,
  touchFact,
} from '../../dossier/facts.ts'
import { shortHash } from '../../hash.ts'

/** What each fact says, as a short mark that changes when it does; private notes have the mark of being private. */
export type Marks = Readonly<Record<FactId, string>>

export const hidden = 'private'

const markOf = (thing: unknown): string => shortHash(JSON.stringify(thing))

/** What was told of the time changes when another date takes its place. */
const toldMark = ({ interviews, touches }: Dossier, interview: Interview): string => {
  const last = [...touches.map(({ at }) => at), ...interviews.map(({ ends }) => ends)].reduce(
    (late, at) => (Temporal.ZonedDateTime.compare(late, at) < 0 ? at : late),
    interview.ends,
  )
  const known = awaited({ interviews, touches }, interview, last)
  const { nextSteps } = interview.debrief ?? {}
  return known && known.fact !== nextStepsFact(interview)
    ? markOf([nextSteps, known.day, known.span])
    : markOf(nextSteps)
}

/** The marks of everything a letter may rest on. */
export const marksOf = (dossier: Dossier): Marks => {
  const { me, opportunity, people, interviews, promises, touches, offer, elsewhere } = dossier
  return Object.fromEntries<string>([
    ['me.name', markOf(me.name)],
    ...me.strengths.map((strength, index): [string, string] => [`strength:${index}`, markOf(strength)]),
    ['opportunity.role', markOf(opportunity.role)],
    ['company.name', markOf(opportunity.company.name)],
    ...[...people.values()].map((person): [string, string] => [
      personFact(person.id),
      markOf([person.name, person.called, person.honorific, person.family, person.given]),
    ]),
    ...interviews.flatMap((interview): [string, string][] => [
      [
        interviewFact(interview),
        markOf([interview.starts, interview.format, interview.stage, interview.met]),
      ],
      ...(interview.debrief?.nextSteps
        ? [[nextStepsFact(interview), toldMark(dossier, interview)] as [string, string]]
        : []),
      ...(interview.debrief?.points ?? []).map((point): [string, string] => [
        pointFact(point),
        point.private
          ? hidden
          : markOf([point.kind, point.who, point.text, point.better, ...(point.say ? [point.say] : [])]),
      ]),
    ]),
    ...touches.flatMap((touch): [string, string][] =>
      touch.meaning?.hearBy ? [[touchFact(touch), markOf(touch.meaning.hearBy)]] : [],
    ),
    ...promises.map((promise): [string, string] => [
      promiseFact(promise),
      markOf([promise.what, promise.who, promise.due]),
    ]),
    ...(offer
      ? [
          ['offer', markOf([offer.amount, offer.currency, offer.respondBy])] as [string, string],
          ...offer.terms.map((term, index): [string, string] => [`offer.term:${index}`, markOf(term)]),
          ...offer.questions.map((ask, index): [string, string] => [`offer.question:${index}`, markOf(ask)]),
        ]
      : []),
    ...elsewhere.map((other, index): [string, string] => [`elsewhere:${index}`, markOf(other)]),
  ])
}
