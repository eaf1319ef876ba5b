import { z } from 'zod'
import type { Alike } from '../core/keep/identities.ts'
import { done } from '../core/outcome.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { opportunityArgument } from './entry.ts'
import { personStoryOutput } from './find/outputs.ts'
import { lastWith, type Next, nextWith } from './people/contact.ts'
import { alikeIn, everybody, identityOf, type Placed } from './people/everybody.ts'
import { type KnownOf, knownOf } from './people/story.ts'
import { lineJson, type PersonLine } from './people.ts'
import { planAll } from './plan-all.ts'
import { instantShape } from './shapes.ts'

export const personArgument = z
  .string()
  .min(1)
  .describe('The person, by their id there')
  .meta({ positional: true, value: 'PERSON' })

const input = z.object({ opportunity: opportunityArgument, id: personArgument })

export interface PersonStory extends PersonLine, KnownOf {
  /** What comes next with them, what can be done now first. */
  readonly coming: readonly Next[]
  /** Who may be the same. */
  readonly alike: readonly Alike<Placed>[]
}

const json = (story: PersonStory) => ({
  ...lineJson(story),
  story: story.story.map((met) => ({
    ...{ is: met.is, at: instantShape(met.at), opportunity: met.opportunity, company: met.company },
    ...(met.is === 'interview'
      ? { interview: met.held.id, stage: met.held.stage }
      : {
          touch: met.touch.id,
          kind: met.touch.kind,
          direction: met.touch.direction,
          text: met.touch.text ?? '',
        }),
  })),
  notes: story.notes.map(({ opportunity, point, interview }) => ({
    ...{ opportunity, interview: interview.id, kind: point.kind, text: point.say ?? point.text },
    private: point.private,
  })),
  promises: story.promises.map(({ opportunity, promise: { id, by, what, kept, due } }) => ({
    ...{ opportunity, id, by, what, kept },
    ...(due ? { due: due.toString() } : {}),
  })),
})

export const personStoryAction = defineAction<typeof input, PersonStory, Looking>({
  name: 'person-story',
  says: 'All about one person, over every firm: what went between you, notes, promises, what comes next',
  examples: [['afterword person-story northwind dana', 'wherever Dana was met']],
  readOnly: true,
  asksPerson: false,
  input,
  output: personStoryOutput,
  json,
  run: async ({ opportunity, id }, desk) => {
    const all = await everybody(desk)
    if (!all.ok) return all
    const identity = identityOf(all.value, opportunity, id)
    if (!identity.ok) return identity
    const ids = identity.value.map((place) => place.opportunity)
    const planned = await planAll(ids, desk)
    if (!planned.ok) return planned
    const looked = new Map(planned.value.map((each) => [each.id, each]))
    const last = lastWith(identity.value, looked)
    const coming = nextWith(identity.value, looked)
    const [next] = coming
    return done({
      identity: identity.value,
      ...(last ? { last } : {}),
      ...(next ? { next } : {}),
      coming,
      ...knownOf(identity.value, looked),
      alike: alikeIn(all.value).filter(
        ({ one, other }) => one === identity.value || other === identity.value,
      ),
    })
  },
})
