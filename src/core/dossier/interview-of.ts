import type { Dossier, Interview, InterviewId, Moment, PersonId } from './dossier.ts'

/** What something has to do with an interview: the one it names, or people and a moment by which it was over. */
export interface Belonging {
  readonly named?: InterviewId | undefined
  readonly people: readonly PersonId[]
  readonly by?: Moment | undefined
}

/** The interview that is named and those with one of these people, as far as they were over by then, the latest first. */
export const interviewsWith = (
  { interviews }: Pick<Dossier, 'interviews'>,
  { named, people, by }: Belonging,
): readonly Interview[] =>
  interviews
    .filter(({ id, met }) => id === named || met.some((each) => people.includes(each)))
    .filter(({ ends }) => !by || ends.epochMilliseconds <= by.epochMilliseconds)
    .toSorted((one, other) => other.ends.epochMilliseconds - one.ends.epochMilliseconds)

const tookPlace = ({ outcome }: Interview): boolean => outcome === undefined || outcome === 'held'

/** The interview that something belongs to: the one it names, else the latest with its people that took place by then. */
export const interviewOf = (dossier: Pick<Dossier, 'interviews'>, about: Belonging): Interview | undefined =>
  dossier.interviews.find(({ id }) => id === about.named) ?? interviewsWith(dossier, about).find(tookPlace)
