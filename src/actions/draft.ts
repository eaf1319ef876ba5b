import { z } from 'zod'
import { composeAll } from '../core/compose/compose.ts'
import type { Draft } from '../core/compose/draft.ts'
import { type Manner, mannersOf } from '../core/compose/manner.ts'
import { type Marks, marksOf } from '../core/compose/own/facts.ts'
import { merged } from '../core/compose/own/three-way.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import type { Message } from '../core/keep/keep.ts'
import { done, refused } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { review } from '../core/review/review.ts'
import type { Action } from './action.ts'
import { asksManner, mannerFrom, mannerOptions } from './manner.ts'
import { nowOption, setOption } from './options.ts'
import { type Planned, planFiles } from './plan.ts'
import { proofreadDrafts } from './proofread.ts'

export interface Drafted extends Planned {
  readonly drafts: readonly Draft[]
}

const actionable = new Set<Step['state']>(['ready', 'due', 'late'])

/** A draft with what the review found in it, held against its colleagues' notes. */
const reviewed = (draft: Draft, all: readonly Draft[], dossier: Dossier, sentAt: Step['best']): Draft => {
  const interview = draft.step.split('/')[0]
  const others = all
    .filter((other) => other !== draft && other.kind === draft.kind && other.step.split('/')[0] === interview)
    .map((other) => other.body)
  const findings = review(
    {
      subject: draft.subject,
      body: draft.body,
      to: draft.to,
      kind: draft.kind,
      channel: draft.channel,
      sentAt,
      draft,
      others,
      ...(interview && dossier.interviews.some((held) => held.id === interview) ? { interview } : {}),
    },
    dossier,
  )
  return { ...draft, findings }
}

/** What the user made of a draft takes its place; sentences that are still in it keep their facts. */
const inOwnWords = (draft: Draft, messages: readonly Message[], marks: Marks): Draft => {
  const own = messages.find(({ step }) => step === draft.step)
  if (!own) return draft
  const { sentences, offers, stale, unused } = merged(own.body, own.base, draft, marks)
  return {
    ...draft,
    subject: own.subject,
    body: own.body,
    sentences,
    unused,
    own: { savedAt: own.savedAt, offers, stale, ...(own.approved ? { approved: own.approved } : {}) },
  }
}

const sentAtOf = (step: Step | undefined, now: Planned['now']): Planned['now'] =>
  step && Temporal.ZonedDateTime.compare(step.best, now) > 0 ? step.best : now

/** What today's notes make of a step in the voice chosen for it, whatever the user wrote instead. */
export const draftFromNotes = (planned: Planned, id: string): Draft | undefined => {
  const steps = planned.steps.filter((step) => actionable.has(step.state) || step.id === id)
  return composeAll(steps, planned.dossier, planned.now).find(({ step }) => step === id)
}

/**
 * The messages of the steps that are wanted, reviewed, in the user's own words where there are any. Each in the voice
 * chosen for it; `manner` takes its place for the wanted ones.
 */
export const draftPlanned = (planned: Planned, wanted: (step: Step) => boolean, manner?: Manner): Drafted => {
  // Composed together even where one is asked for, so that a note reads the same alone and among its colleagues'.
  const steps = planned.steps.filter((step) => actionable.has(step.state) || wanted(step))
  const manners = new Map(mannersOf(planned.dossier))
  if (manner) for (const step of steps.filter(wanted)) manners.set(step.id, manner)
  const composed = composeAll(steps, planned.dossier, planned.now, manners)
  const marks = marksOf(planned.dossier)
  const drafts = composed
    .map((draft) => inOwnWords(draft, planned.messages, marks))
    .filter((draft) => steps.some((step) => step.id === draft.step && wanted(step)))
    .map((draft) => {
      const step = steps.find((candidate) => candidate.id === draft.step)
      return reviewed(draft, composed, planned.dossier, sentAtOf(step, planned.now))
    })
  return { ...planned, drafts }
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

const withMessage = new Set<Step['state']>(['ready', 'due', 'late', 'waiting', 'blocked', 'snoozed'])

export const draftAction: Action<typeof input, readonly Drafted[]> = {
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
  run: async (asked, desk) => {
    const planned = await planFiles(asked, desk)
    if (!planned.ok) return planned
    const { step: id } = asked
    if (id !== undefined && !planned.value.some(({ steps }) => steps.some((step) => step.id === id))) {
      const ids = planned.value.flatMap(({ steps }) => steps.map((step) => step.id))
      return refused({ message: `There is no step “${id}” in this plan. Its steps are: ${ids.join(', ')}.` })
    }
    const wanted = (step: Step) =>
      id === undefined ? (asked.all ? withMessage : actionable).has(step.state) : step.id === id
    const drafted: Drafted[] = []
    for (const each of planned.value) {
      const manner = mannerFrom(asked, each.dossier)
      if (!manner.ok) return manner
      const written = draftPlanned(each, wanted, asksManner(asked) ? manner.value : undefined)
      drafted.push(await proofreadDrafts(written, desk))
    }
    const errors = drafted
      .flatMap((each) => each.drafts)
      .flatMap((draft) => draft.findings)
      .filter((finding) => finding.severity === 'error')
    return done(drafted, errors.length)
  },
}
