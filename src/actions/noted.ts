import { composeAll } from '../core/compose/compose.ts'
import type { Draft, Question } from '../core/compose/draft.ts'
import { mannersOf } from '../core/compose/manner.ts'
import { outdone, uncarried } from '../core/compose/margin.ts'
import type { FactId } from '../core/dossier/dossier.ts'
import { pointFact, wordsIn } from '../core/dossier/facts.ts'
import { called } from '../core/playbook/d/debrief-facts.ts'
import { groundOf } from '../core/vocabulary/step-id.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Planned } from './plan.ts'

/** A note that is not in a message as it stands, the question beside it, and why it stays out. */
export interface NoteAsked extends Pick<Question, 'fact' | 'ask' | 'say'> {
  readonly because: string
}

/** What becomes of the notes that stayed out of a message. */
export interface Noted {
  /** Those that come in if they are asked for. */
  readonly mayCome: ReadonlySet<FactId>
  /** Those that cannot: what would be said instead is asked, what matters most first. */
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
  const said = new Set(draft.sentences.flatMap(({ facts }) => facts))
  const points = new Map(
    planned.dossier.interviews
      .flatMap(({ debrief }) => debrief?.points ?? [])
      .map((point) => [pointFact(point), point]),
  )
  const [reader] = draft.to.flatMap((id) => planned.dossier.people.get(id) ?? [])
  const wouldSay = `What would you say to ${reader ? called(reader) : 'them'} about it?`
  const out = draft.unused.map((unused) =>
    // Tried and not taken: then no other note is why.
    !draft.own && unused.because === outdone && !mayCome.has(unused.fact)
      ? { ...unused, because: uncarried }
      : unused,
  )
  const asked = out.flatMap(({ fact, because, private: hidden }): NoteAsked[] => {
    const point = points.get(fact)
    if (!point || hidden || mayCome.has(fact) || said.has(fact)) return []
    const own = draft.questions.filter((each) => each.fact === fact && !each.doubt && !each.spare)
    // A box answers a question; what is only to be known stands above it no less.
    const ask = own.find((each) => each.ask.endsWith('?')) ?? own[0]
    if (ask) return [{ fact, ask: ask.ask, because, ...(ask.say ? { say: ask.say } : {}) }]
    return because === uncarried
      ? [{ fact, ask: `You noted: “${wordsIn(point)}”. ${wouldSay}`, because }]
      : []
  })
  const place = ({ fact }: NoteAsked): number => {
    const at = draft.questions.findIndex((each) => each.fact === fact)
    return at < 0 ? draft.questions.length : at
  }
  const facts = new Set(asked.map(({ fact }) => fact))
  return {
    mayCome,
    asked: asked.toSorted((one, other) => place(one) - place(other)),
    out: out.filter(({ fact }) => !facts.has(fact)),
  }
}
