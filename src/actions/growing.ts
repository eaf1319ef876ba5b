import type { z } from 'zod'
import type { InterviewId, PersonId } from '../core/dossier/dossier.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { done, type Outcome } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { groundOf, kindNamed } from '../core/vocabulary/step-id.ts'
import type { StepKind } from '../core/vocabulary/step-kinds.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Looking } from './action.ts'
import { settledFrom } from './change.ts'
import { defineAction } from './define.ts'
import { draftPlanned } from './draft.ts'
import type { Drafted } from './drafted.ts'
import { besideOf, elsewhereOf, type Held, heldBy, heldOf } from './kept.ts'
import { unreached } from './letters-of.ts'
import { debriefed, notesInput } from './notes.ts'
import { draftOutput } from './outputs.ts'
import { type Planned, planOne } from './plan.ts'
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

/** Stands for an address that is still to be found; no page shows it and nothing goes there. */
const toBeFound = 'to-be-found@address.invalid'

/** A letter can be read before it is known where it goes: as if an address were known. */
const withAddresses = (raw: RawDossier, ids: readonly PersonId[]): RawDossier => ({
  ...raw,
  people: Object.fromEntries(
    Object.entries(raw.people ?? {}).map(([id, person]) => [
      id,
      ids.includes(id) ? { ...person, email: toBeFound } : person,
    ]),
  ),
})

/** The plan as it would be with these facts. */
const plannedWith = async ({ kept }: Held, raw: RawDossier, desk: Looking): Promise<Outcome<Planned>> => {
  const beside = await besideOf([kept.id], desk)
  if (!beside.ok) return beside
  const then = heldOf({ ...kept, raw })
  const subject = { ...then, beside: elsewhereOf(then, beside.value(kept.id)) }
  const now = desk.now.withTimeZone(then.dossier.me.zone ?? desk.now.timeZoneId)
  return done(await planOne(subject, now, {}, desk))
}

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
    const planned = await plannedWith(held.value, raw.value, desk)
    if (!planned.ok) return planned
    const interview = entry.interview ?? ''
    const lost = unreached(planned.value, interview)
    const all =
      lost.length === 0 ? planned : await plannedWith(held.value, withAddresses(raw.value, lost), desk)
    if (!all.ok) return all
    const supplied = suppliedBy(interview, all.value.steps)
    return done(draftPlanned(all.value, ({ id }) => supplied.has(id)))
  },
})
