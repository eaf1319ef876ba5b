import { isOfNote } from '../core/compose/asks.ts'
import { composeAll } from '../core/compose/compose.ts'
import type { Ask, Draft } from '../core/compose/draft.ts'
import { mannersOf } from '../core/compose/manner.ts'
import { outdone, uncarried } from '../core/compose/margin.ts'
import { wouldSay } from '../core/compose/questions.ts'
import type { FactId } from '../core/dossier/dossier.ts'
import { pointFact, wordsIn } from '../core/dossier/facts.ts'
import { called } from '../core/playbook/d/debrief-facts.ts'
import { askId } from '../core/vocabulary/asks.ts'
import { groundOf } from '../core/vocabulary/step-id.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Planned } from './plan.ts'

/** What is asked, and why the note it is about stays out, where it does. */
export interface NoteAsked extends Ask {
  readonly because?: string
}

/** What becomes of the notes that stayed out of a message, and what is asked of it. */
export interface Noted {
  /** Those that come in if they are asked for. */
  readonly mayCome: ReadonlySet<FactId>
  /** What would make the message better, what matters most first; of notes those that cannot come in as they stand. */
  readonly asked: readonly NoteAsked[]
  /** The others, each with its reason. */
  readonly out: Draft['unused']
}

/** Each is tried: only that tells whether a note comes in. What was noted in private is not. */
const mayComeIn = (planned: Planned, draft: Draft): ReadonlySet<FactId> => {
  const ground = groundOf(draft.step)
  // Composed with its colleagues’, since notes to one panel share what has been used up.
  const steps = planned.steps.filter(
    ({ id, state }) => id === draft.step || (groundOf(id) === ground && stepStates[state].now),
  )
  const manners = mannersOf(planned.dossier)
  const comes = (fact: FactId): boolean => {
    const { include = [], ...manner } = draft.manner ?? {}
    const asked = new Map([...manners, [draft.step, { ...manner, include: [...include, fact] }]])
    return composeAll(steps, planned.dossier, planned.now, asked, planned.steps).some(
      ({ step, sentences }) => step === draft.step && sentences.some(({ facts }) => facts.includes(fact)),
    )
  }
  const may = draft.unused.filter(
    ({ fact, private: hidden }) => !hidden && /^(?:point|strength|promise):/.test(fact),
  )
  return new Set(may.map(({ fact }) => fact).filter(comes))
}

/** The notes that stayed out of a message: which come in at a click, which are asked about, and which stay out for a reason. */
export const notedFor = (planned: Planned, draft: Draft): Noted => {
  const mayCome = draft.own ? new Set<FactId>() : mayComeIn(planned, draft)
  const points = new Map(
    planned.dossier.interviews
      .flatMap(({ debrief }) => debrief?.points ?? [])
      .map((point) => [pointFact(point), point]),
  )
  const [reader] = draft.to.flatMap((id) => planned.dossier.people.get(id) ?? [])
  const out = draft.unused.map((unused) =>
    // Tried and not taken: then no other note is why.
    !draft.own && unused.because === outdone && !mayCome.has(unused.fact)
      ? { ...unused, because: uncarried }
      : unused,
  )
  const first = draft.asks.filter(
    (ask) => ask.id === draft.bare?.ask.id || !isOfNote(ask) || !mayCome.has(ask.fact ?? ''),
  )
  const known = new Set(first.map(({ fact }) => fact))
  const unheard = out.flatMap(({ fact, because, private: hidden }): Ask[] => {
    const point = points.get(fact)
    if (!point || hidden || because !== uncarried || point.enough || mayCome.has(fact) || known.has(fact))
      return []
    const ask = wouldSay(point.kind, reader ? called(reader) : 'them')
    return [
      {
        ...{ id: askId('noted', point.id), fact, starters: [] },
        ask: `You noted: “${wordsIn(point)}”. ${ask}`,
      },
    ]
  })
  const asked = [...first, ...unheard].map((ask): NoteAsked => {
    const because = out.find(({ fact }) => fact === ask.fact)?.because
    return because === undefined ? ask : { ...ask, because }
  })
  const facts = new Set(asked.map(({ fact }) => fact))
  return { mayCome, asked, out: out.filter(({ fact }) => !facts.has(fact)) }
}
