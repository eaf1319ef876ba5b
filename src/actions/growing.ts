import type { z } from 'zod'
import type { InterviewId } from '../core/dossier/dossier.ts'
import { done } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { groundOf, kindNamed } from '../core/vocabulary/step-id.ts'
import type { StepKind } from '../core/vocabulary/step-kinds.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Looking } from './action.ts'
import { settledFrom } from './change.ts'
import { defineAction } from './define.ts'
import { draftPlanned } from './draft.ts'
import type { Drafted } from './drafted.ts'
import { besideOf, elsewhereOf, heldBy, heldOf } from './kept.ts'
import { debriefed, notesInput } from './notes.ts'
import { draftOutput } from './outputs.ts'
import { planOne } from './plan.ts'
import { draftShape, instantShape, opportunityShape } from './shapes.ts'

/** Kinds of message that are made of what a debrief holds. */
const ofDebriefs: ReadonlySet<StepKind> = new Set(['thank-you', 'detailed', 'forward'])

/** The messages that an interview’s debrief supplies: its own, or the one that its thanks go along in or are folded into. */
const suppliedBy = (interview: InterviewId, steps: readonly Step[]): ReadonlySet<string> =>
  new Set(
    steps
      .filter(({ state }) => stepStates[state].open)
      .filter(
        ({ id, kind, folds = [] }) =>
          (groundOf(id) === interview && ofDebriefs.has(kind)) ||
          folds.some((folded) => groundOf(folded) === interview && kindNamed(folded) === 'thank-you'),
      )
      .map(({ id, along }) => along ?? id),
  )

/**
 * The letters that keeping these answers would make, by the very steps that keep them; nothing is kept. For the page of a debrief while
 * somebody types: it is in no list, since every other door has `notes` and `draft`.
 */
export const growingAction = defineAction<typeof notesInput, Drafted, Looking>({
  name: 'growing',
  says: 'The letters that a debrief would make, as of now',
  examples: [],
  readOnly: true,
  asksPerson: false,
  input: notesInput,
  output: draftOutput,
  json: ({ dossier, now, drafts }) => ({
    opportunity: opportunityShape(dossier),
    now: instantShape(now),
    drafts: drafts.map(draftShape),
  }),
  run: async (entry: z.infer<typeof notesInput>, desk) => {
    const held = await heldBy(entry.opportunity, desk)
    if (!held.ok) return held
    const edited = debriefed(held.value.kept.raw, entry, desk.now)
    if (!edited.ok) return edited
    const raw = settledFrom(held.value, edited.value.raw, desk.now)
    if (!raw.ok) return raw
    const beside = await besideOf([entry.opportunity], desk)
    if (!beside.ok) return beside
    const then = heldOf({ ...held.value.kept, raw: raw.value })
    const subject = { ...then, beside: elsewhereOf(then, beside.value(entry.opportunity)) }
    const now = desk.now.withTimeZone(then.dossier.me.zone ?? desk.now.timeZoneId)
    const planned = await planOne(subject, now, {}, desk)
    const supplied = suppliedBy(entry.interview ?? '', planned.steps)
    return done(draftPlanned(planned, ({ id }) => supplied.has(id)))
  },
})
