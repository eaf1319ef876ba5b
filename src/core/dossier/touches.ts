import type { Dossier, Interview, Touch } from './dossier.ts'

/** The interview a touch belongs to: the one it names, else the latest with one of its people that ended before it. */
export const interviewOf = (touch: Touch, dossier: Dossier): Interview | undefined => {
  if (touch.interview !== undefined) return dossier.interviews.find((held) => held.id === touch.interview)
  return dossier.interviews
    .filter(
      (held) =>
        held.ends.epochMilliseconds <= touch.at.epochMilliseconds &&
        held.met.some((id) => touch.with.includes(id)),
    )
    .toSorted((one, other) => other.ends.epochMilliseconds - one.ends.epochMilliseconds)[0]
}
