import type { Dossier, Interview, Moment, Person } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { sampleDossier } from '../sample-dossier.ts'

export interface PrepFacts {
  readonly dossier: Dossier
  readonly interview: Interview
  readonly now: Moment
}

export interface Advice {
  readonly advice: string
  readonly because: string
}

export type PrepRule = Rule<PrepFacts, Advice>

const at = (text: string): Moment => Temporal.ZonedDateTime.from(text)

/** Is there anyone to talk to? A recorded one-way video is answered alone. */
export const isMet = ({ interview }: PrepFacts): boolean => interview.format !== 'one-way'

/** Everyone who takes part. */
export const company = ({ dossier, interview }: PrepFacts): Person[] =>
  interview.met.flatMap((id) => dossier.people.get(id) ?? [])

export const isAhead = ({ interview, now }: PrepFacts): boolean =>
  (interview.outcome === undefined || interview.outcome === 'held') &&
  interview.starts.epochMilliseconds > now.epochMilliseconds

interface Sample {
  readonly interview?: Partial<Interview>
  readonly people?: readonly Partial<Person>[]
  readonly earlier?: readonly Interview[]
  readonly over?: boolean
}

/** For the rules' own cases: a screening next Tuesday with Dana, of whom little is known. */
export const prepSample = ({
  interview,
  people = [{}],
  earlier = [],
  over = false,
}: Sample = {}): PrepFacts => {
  const met = people.map(
    (person, index): Person => ({
      id: `p${index}`,
      name: 'Dana Okonkwo',
      primary: false,
      helper: false,
      ...person,
    }),
  )
  const planned: Interview = {
    id: 'next',
    stage: 'screening',
    format: 'video',
    presented: false,
    starts: at('2026-11-24T10:00[America/Toronto]'),
    ends: at('2026-11-24T10:45[America/Toronto]'),
    met: met.map(({ id }) => id),
    ...interview,
  }
  const dossier = sampleDossier({
    people: new Map(met.map((person) => [person.id, person])),
    interviews: [...earlier, planned],
  })
  return {
    dossier,
    interview: planned,
    now: at(over ? '2026-11-25T10:00[America/Toronto]' : '2026-11-23T10:00[America/Toronto]'),
  }
}

export const advises =
  (words: RegExp) =>
  (verdict: Advice | undefined): boolean =>
    verdict !== undefined && words.test(verdict.advice)
