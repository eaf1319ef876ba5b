import { readInstant, readWallTime } from '../dossier/forms.ts'
import type { RawDossier } from '../dossier/schema.ts'
import type { PlacedFact } from '../keep/keep.ts'
import { stamp } from '../time/stamp.ts'
import type { touchChannels } from '../vocabulary/channels.ts'
import type { MeaningKind } from '../vocabulary/meanings.ts'
import type { Stage } from '../vocabulary/stages.ts'
import { type TouchKind, touchTraits } from '../vocabulary/touch-kinds.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]
type RawTouch = NonNullable<RawDossier['history']>[number]
type RawOffer = NonNullable<RawDossier['offer']>

interface Somewhere extends Pick<PlacedFact, 'opportunity' | 'company' | 'role' | 'status' | 'example'> {
  /** ISO 8601, UTC, with milliseconds, so that text sorts as time. */
  readonly at: string
  /** Who took part, or between whom it went, by their ids there. */
  readonly who: readonly string[]
}

/** A talk that takes place. */
interface TalkHappened extends Somewhere {
  readonly is: 'talk'
  readonly id: string
  readonly stage: Stage
  readonly ends: string
}

/** Something that went between two people. */
interface WordHappened extends Somewhere {
  readonly is: 'sent' | 'heard'
  readonly kind: TouchKind
  readonly channel: (typeof touchChannels)[number] | 'none'
  readonly interview?: string
  readonly means?: MeaningKind
}

interface OfferHappened extends Somewhere {
  readonly is: 'offer'
}

/** One thing of a search that has its time. */
export type Happened = TalkHappened | WordHappened | OfferHappened

const placeOf = ({ opportunity, company, role, status, example }: PlacedFact) => ({
  ...{ opportunity, company, role, status, example },
})

const talkOf = (fact: PlacedFact, at: string): Happened => {
  const { id, stage, ends, met = [] } = fact.body as RawInterview
  const ended = readWallTime(ends)
  return { ...placeOf(fact), is: 'talk', at, id, stage, who: met, ends: ended.ok ? stamp(ended.value) : at }
}

/** What a machine wrote is nobody’s word. */
const wordOf = (fact: PlacedFact, at: string): readonly Happened[] => {
  const { direction, kind, channel, with: who = [], interview, meaning } = fact.body as RawTouch
  const { machine, means: itself } = touchTraits(kind)
  if (machine) return []
  const means = meaning?.is ?? itself
  return [
    {
      ...{ ...placeOf(fact), is: direction === 'out' ? 'sent' : 'heard', at, who, kind, channel },
      ...(interview === undefined ? {} : { interview }),
      ...(direction === 'in' && means ? { means } : {}),
    },
  ]
}

const offerOf = (fact: PlacedFact): readonly Happened[] => {
  const { receivedAt, from } = fact.body as RawOffer
  const came = readInstant(receivedAt)
  const who = from === undefined ? [] : [from]
  return came.ok ? [{ ...placeOf(fact), is: 'offer', at: stamp(came.value), who }] : []
}

/** What a fact says happened: nothing where it has no time, or a machine wrote. */
export const happenedOf = (fact: PlacedFact): readonly Happened[] => {
  if (fact.kind === 'offer') return offerOf(fact)
  if (fact.at === undefined) return []
  return fact.kind === 'interview' ? [talkOf(fact, fact.at)] : wordOf(fact, fact.at)
}

/**
 * Facts as they were found → what happened, the earliest first. What did not take place has no time, and is none of it. `of` may remember what a
 * fact said.
 */
export const happenedIn = (facts: readonly PlacedFact[], of = happenedOf): readonly Happened[] =>
  facts
    .flatMap((fact) => of(fact))
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
