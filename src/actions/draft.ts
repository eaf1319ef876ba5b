import { z } from 'zod'
import { isOfNote } from '../core/compose/asks.ts'
import { composeAll } from '../core/compose/compose.ts'
import { type Draft, stillAsked } from '../core/compose/draft.ts'
import { type Manner, mannersOf } from '../core/compose/manner.ts'
import { type Marks, marksOf } from '../core/compose/own/marks.ts'
import { commitmentsFrom, promised } from '../core/compose/own/promised.ts'
import { merged } from '../core/compose/own/three-way.ts'
import type { Moment } from '../core/dossier/dossier.ts'
import type { Message } from '../core/keep/keep.ts'
import { done, goneSays, notFound } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { checklist, type Item } from '../core/review/checklist.ts'
import { review } from '../core/review/review.ts'
import { besideReview, type Reviewed } from '../core/review/reviewed.ts'
import { type Similarity, similarity } from '../core/review/similar.ts'
import { groundOf } from '../core/vocabulary/step-id.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import { defineAction } from './define.ts'
import type { Drafted } from './drafted.ts'
import { asksManner, mannerFrom, mannerOptions } from './manner.ts'
import { nowOption, setOption } from './options.ts'
import { draftOutput } from './outputs.ts'
import { type Planned, planFiles } from './plan.ts'
import { proofreadDrafts } from './proofread.ts'
import { draftShape, instantShape, oneOrMore, opportunityShape } from './shapes.ts'

/** The notes to the others who took part in the same interview. */
const colleaguesOf = (draft: Draft, all: readonly Draft[]): readonly Draft[] =>
  all.filter(
    (other) =>
      other.step !== draft.step && other.kind === draft.kind && groundOf(other.step) === groundOf(draft.step),
  )

/** A draft as the review wants it. */
const toReview = (draft: Draft, all: readonly Draft[], { dossier, beside }: Planned): Reviewed => ({
  subject: draft.subject,
  body: draft.body,
  to: draft.to,
  kind: draft.kind,
  channel: draft.channel,
  sentAt: draft.sentAt,
  draft,
  others: colleaguesOf(draft, all).map(({ body }) => body),
  beside: besideReview(beside),
  ...(dossier.interviews.some((held) => held.id === groundOf(draft.step))
    ? { interview: groundOf(draft.step) }
    : {}),
})

/** A draft with what the review found in it, held against its colleagues' notes. */
const reviewed = (draft: Draft, all: readonly Draft[], planned: Planned): Draft => ({
  ...draft,
  findings: review(toReview(draft, all, planned), planned.dossier),
})

/** What the user made of a draft takes its place; sentences that are still in it keep their facts. */
const inOwnWords = (draft: Draft, messages: readonly Message[], marks: Marks): Draft => {
  const own = messages.find(({ step }) => step === draft.step)
  if (!own) return draft
  const asked = stillAsked(own.asked, own.body)
  const { sentences, offers, stale, unused } = merged(own.body, own.base, draft, marks)
  // Whoever changed it by hand owns it.
  const { bare, ...written } = draft
  // What a message of one's own words says of what was said, nobody but its writer can tell.
  const told = new Set(sentences.flatMap(({ facts }) => facts))
  const still = bare !== undefined && own.body.trim() === draft.body.trim()
  return {
    ...written,
    ...(still ? { bare } : {}),
    asks: still ? draft.asks : draft.asks.filter((ask) => isOfNote(ask) && !told.has(ask.fact ?? '')),
    subject: own.subject,
    body: own.body,
    sentences,
    unused,
    commitments: promised(own.body, [...commitmentsFrom(own.base?.commitments ?? []), ...draft.commitments]),
    own: {
      ...{ savedAt: own.savedAt, offers, stale },
      ...(asked.length > 0 ? { asked } : {}),
      ...(own.approved ? { approved: own.approved } : {}),
    },
  }
}

/** What today's notes make of a step in the voice chosen for it, whatever the user wrote instead. */
export const draftFromNotes = (planned: Planned, id: string): Draft | undefined => {
  const steps = planned.steps.filter((step) => stepStates[step.state].now || step.id === id)
  return composeAll(steps, planned.dossier, planned.now, undefined, planned.steps).find(
    ({ step }) => step === id,
  )
}

/** The messages of the steps that are wanted, in the user's own words where there are any; `composed` are all they were composed with. */
const written = (planned: Planned, wanted: (step: Step) => boolean, manner?: Manner) => {
  // Composed together even where one is asked for, so that a note reads the same alone and among its colleagues'.
  const steps = planned.steps.filter((step) => stepStates[step.state].now || wanted(step))
  const manners = new Map(mannersOf(planned.dossier))
  if (manner) for (const step of steps.filter(wanted)) manners.set(step.id, manner)
  const composed = composeAll(steps, planned.dossier, planned.now, manners, planned.steps)
  const marks = marksOf(planned.dossier)
  const drafts = composed
    .map((draft) => inOwnWords(draft, planned.messages, marks))
    .filter((draft) => steps.some((step) => step.id === draft.step && wanted(step)))
  return { composed, drafts }
}

/**
 * The messages of the steps that are wanted, reviewed. Each in the voice chosen for it; `manner` takes its place for the wanted ones. Where
 * a moment is asked for, the same words are reviewed for it.
 */
export const draftPlanned = (
  planned: Planned,
  wanted: (step: Step) => boolean,
  manner?: Manner,
  asked?: Moment,
): Drafted => {
  const { composed, drafts } = written(planned, wanted, manner)
  return {
    ...planned,
    drafts: drafts
      .map((draft) => (asked ? { ...draft, sentAt: asked } : draft))
      .map((draft) => reviewed(draft, composed, planned)),
  }
}

/** The thank-yous that could go now and hold nothing of their talk. */
export const bareIn = (planned: Planned): ReadonlySet<string> => {
  const wanted = ({ kind, state }: Step) => kind === 'thank-you' && stepStates[state].now
  return planned.steps.some(wanted)
    ? new Set(written(planned, wanted).drafts.flatMap(({ step, bare }) => (bare ? [step] : [])))
    : new Set()
}

/** A note to a colleague, and how alike the two are. */
export interface Colleague {
  readonly draft: Draft
  readonly alike: Similarity
}

export type Words = Pick<Message, 'subject' | 'body'>

/** A plan in which these words stand for a step in the place of what is kept. */
export const withWords = (planned: Planned, step: string, words: Words | undefined): Planned => {
  if (!words) return planned
  const kept = planned.messages.find((each) => each.step === step)
  const others = planned.messages.filter((each) => each.step !== step)
  return { ...planned, messages: [...others, { savedAt: '', ...kept, step, ...words }] }
}

/** One message as the writing desk looks at it. */
export interface LookedAt {
  readonly draft: Draft
  readonly checklist: readonly Item[]
  readonly colleagues: readonly Colleague[]
}

/**
 * The message of one step with what it should hold and the notes it is held against; `words` are looked at in the place of
 * what is kept. Undefined for a step without a message. Keeps nothing.
 */
export const lookAt = (planned: Planned, step: Step, words?: Words): LookedAt | undefined => {
  const ground = groundOf(step.id)
  const { drafts } = draftPlanned(
    withWords(planned, step.id, words),
    ({ id, kind }) => id === step.id || (kind === step.kind && groundOf(id) === ground),
  )
  const draft = drafts.find((each) => each.step === step.id)
  if (!draft) return undefined
  const names = [...planned.dossier.people.values()].map(({ name }) => name)
  const facts = {
    reviewed: toReview(draft, drafts, planned),
    dossier: planned.dossier,
  }
  return {
    draft,
    checklist: checklist(facts),
    colleagues: colleaguesOf(draft, drafts).map((other) => ({
      draft: other,
      alike: similarity(draft.body, other.body, names),
    })),
  }
}

const input = z.object({
  files: z
    .array(z.string())
    .min(1)
    .describe(
      'The dossier: a file (YAML or JSON, - for standard input) or a kept opportunity’s id; further ones are what else is going on',
    )
    .meta({ positional: true, value: 'FILE' }),
  step: z
    .string()
    .optional()
    .describe('Only this step, by its id in the plan, whatever its state')
    .meta({ value: 'ID' }),
  all: z.boolean().default(false).describe('Also the messages of waiting, blocked and snoozed steps'),
  facts: z.boolean().default(false).describe('Show under each message which note every sentence came from'),
  ...mannerOptions,
  now: nowOption,
  set: setOption,
})

const draftJson = (drafted: readonly Drafted[]) =>
  oneOrMore('opportunities', drafted, (each) => ({
    opportunity: opportunityShape(each.dossier),
    now: instantShape(each.now),
    drafts: each.drafts.map(draftShape),
  }))

export const draftAction = defineAction<typeof input, readonly Drafted[]>({
  name: 'draft',
  says: 'The messages themselves, one for each person, out of what was said',
  more: 'Writes what can be sent now; private notes steer the choice and are never quoted. Each message comes with what was left out, what it promises and what the review found. Ends with 1 when a finding blocks a message.',
  examples: [
    [
      'afterword draft examples/panel-law.yaml --now 2026-11-19T18:00Z',
      'a note for each member of the panel',
    ],
    ['afterword draft mine.yaml --step screen/nudge/dana', 'the message of one step'],
    ['afterword draft mine.yaml --json', 'with the facts behind each sentence, for a program'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: draftOutput,
  json: draftJson,
  run: async (asked, desk) => {
    const planned = await planFiles(asked, desk)
    if (!planned.ok) return planned
    const { step: id } = asked
    if (id !== undefined && !planned.value.some(({ steps }) => steps.some((step) => step.id === id))) {
      const ids = planned.value.flatMap(({ steps }) => steps.map((step) => step.id))
      return notFound({
        message: `There is no step “${id}” in this plan. Its steps are: ${ids.join(', ')}.`,
        plain: goneSays('step'),
      })
    }
    const wanted = (step: Step) =>
      id === undefined ? stepStates[step.state][asked.all ? 'open' : 'now'] : step.id === id
    const drafted: Drafted[] = []
    for (const each of planned.value) {
      const manner = mannerFrom(asked, each.dossier)
      if (!manner.ok) return manner
      const messages = draftPlanned(each, wanted, asksManner(asked) ? manner.value : undefined)
      drafted.push(await proofreadDrafts(messages, desk))
    }
    const errors = drafted
      .flatMap((each) => each.drafts)
      .flatMap((draft) => draft.findings)
      .filter((finding) => finding.severity === 'error')
    return done(drafted, errors.length)
  },
})
