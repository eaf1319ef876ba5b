import { z } from 'zod'
import type { Message } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import type { Opening } from './action.ts'
import { stepArgument, stepOf } from './choices.ts'
import { defineAction } from './define.ts'
import { draftFromNotes } from './draft.ts'
import { opportunityArgument } from './entry.ts'
import { versionsOutput } from './outputs.ts'

/** One text a message has had. */
interface Version {
  readonly subject: string
  readonly body: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: string
  readonly door: string
  /** The change that made it so. */
  readonly change: string
  readonly approved?: { readonly at: string; readonly by: string }
}

export interface Versions {
  readonly step: string
  /** The newest first; the first of them is what stands now, unless it was put back to the draft. */
  readonly versions: readonly Version[]
  /** What the notes make of it today. */
  readonly draft: { readonly subject: string; readonly body: string }
}

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  limit: z.number().int().min(1).max(100).default(20).describe('How many').meta({ value: 'N' }),
})

/** So many changes are looked through for texts. */
const reach = 500

export const versionsAction = defineAction<typeof input, Versions, Opening>({
  name: 'versions',
  says: 'The earlier texts of a message, who kept them and when, and what the notes make of it today',
  examples: [['afterword versions northwind screen/thank-you/dana', 'the newest first']],
  readOnly: true,
  asksPerson: false,
  input,
  output: versionsOutput,
  run: async (asked, desk) => {
    const found = await stepOf(asked.opportunity, asked.step, desk)
    if (!found.ok) return found
    const store = await desk.store()
    if (!store.ok) return store
    const changes = await store.value.changes(desk.account, { limit: reach })
    if (!changes.ok) return changes
    const versions: Version[] = []
    // A change that taught a phrase changed the profile too and names no opportunity.
    const mine = changes.value.filter(
      ({ opportunity }) => opportunity === undefined || opportunity === asked.opportunity,
    )
    for (const { id, at, by, door } of mine) {
      if (versions.length >= asked.limit) break
      const before = await store.value.before(desk.account, id)
      if (!before.ok) return before
      const turned = before.value?.opportunities
        .find((each) => each.id === asked.opportunity)
        ?.facts.find((fact) => fact.kind === 'message' && fact.id === asked.step)
      const message = turned?.after as Message | undefined
      if (!message) continue
      const { subject, body, approved } = message
      const later = versions.at(-1)
      const version = { subject, body, at, by, door, change: id, ...(approved ? { approved } : {}) }
      // A yes to the same words is no further text; it is told with the words it was given to.
      if (later && later.body === body && later.subject === subject)
        versions[versions.length - 1] = {
          ...version,
          ...(later.approved ? { approved: later.approved } : {}),
        }
      else versions.push(version)
    }
    const draft = draftFromNotes(found.value.planned, asked.step)
    return done({
      step: asked.step,
      versions,
      draft: { subject: draft?.subject ?? '', body: draft?.body ?? '' },
    })
  },
})
