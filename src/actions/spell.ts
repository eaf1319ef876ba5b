import { z } from 'zod'
import type { Draft } from '../core/compose/draft.ts'
import { withWorded, wordedFor } from '../core/compose/said/spelled.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { fileOf } from '../core/dossier/write.ts'
import { done, notNow, type Outcome } from '../core/outcome.ts'
import { type Changed as Spelling, spelled } from '../core/said/spell/spell.ts'
import type { Desk } from './action.ts'
import { type Changed, change } from './change.ts'
import { stepArgument, stepOf } from './choices.ts'
import { defineAction } from './define.ts'
import { draftPlanned } from './draft.ts'
import { opportunityArgument } from './entry.ts'
import { changedOutput, spellingsOutput } from './outputs.ts'
import type { Planned } from './plan.ts'
import { givenOf } from './spelling.ts'
import { keepWords, savedMark } from './words.ts'

/** What is offered for the words of one message: each once, in the order in which it stands there. */
export interface Spellings {
  readonly opportunity: string
  readonly step: string
  readonly spellings: readonly Spelling[]
}

/** As one change is written, in a form and on a line. */
export const pairOf = ({ was, now }: Spelling): string => `${was} → ${now}`

const once = (changes: readonly Spelling[]): readonly Spelling[] => [
  ...new Map(changes.map((each) => [pairOf(each), each])).values(),
]

/** What was typed for a message as it would be written: the sentences and notes it is made of, or the words that took their place. */
const takenIn = async (
  planned: Planned,
  draft: Draft,
  desk: Pick<Desk, 'proofread'>,
  only: readonly string[] = [],
) => {
  const given = {
    ...(await givenOf(planned.dossier, desk, draft)),
    ...(only.length > 0 ? { only: new Set(only) } : {}),
  }
  if (draft.own) {
    const { text, changes } = spelled(draft.body, given)
    return { given, worded: [], body: text, changes }
  }
  const worded = wordedFor(planned.dossier, given, draft)
  return { given, worded, body: undefined, changes: worded.flatMap(({ changes }) => changes) }
}

/** What is offered for the words of a message, by the very steps that take it. */
export const spellingsIn = async (
  planned: Planned,
  draft: Draft,
  desk: Pick<Desk, 'proofread'>,
): Promise<readonly Spelling[]> => once((await takenIn(planned, draft, desk)).changes)

const place = { opportunity: opportunityArgument, step: stepArgument }

const draftOf = async (asked: { readonly opportunity: string; readonly step: string }, desk: Desk) => {
  const found = await stepOf(asked.opportunity, asked.step, desk)
  if (!found.ok) return found
  const { planned, step } = found.value
  const [draft] = draftPlanned(planned, ({ id }) => id === step.id).drafts
  return draft
    ? done({ planned, draft })
    : notNow({
        message: `There is nothing to write for ${step.id}.`,
        plain: 'There is nothing to write here.',
      })
}

const listInput = z.object(place)

export const spellingsAction = defineAction<typeof listInput, Spellings>({
  name: 'spellings',
  says: 'How the words you typed for one message would be written: shorthand, apostrophes, slips with one right answer',
  more: 'Nothing is changed: “afterword spell” takes all of them at once. What “afterword voice --leave” keeps is not offered again; how you speak is not corrected.',
  examples: [['afterword spellings northwind screen/thank-you/dana', 'u → you, should of → should have']],
  readOnly: true,
  asksPerson: false,
  input: listInput,
  output: spellingsOutput,
  run: async (asked, desk) => {
    const found = await draftOf(asked, desk)
    if (!found.ok) return found
    const spellings = await spellingsIn(found.value.planned, found.value.draft, desk)
    return done({ opportunity: asked.opportunity, step: asked.step, spellings })
  },
})

const takeInput = z.object({
  ...place,
  only: z
    .array(z.string())
    .optional()
    .describe('Only these, each as “spellings” lists it; may be repeated')
    .meta({ value: 'WAS → NOW' }),
})

/** So many are named in the history. */
const named = 4

const says = (changes: readonly Spelling[]): string => {
  const each = once(changes)
  const more = each.length > named ? ` and ${each.length - named} more` : ''
  const what = each.length === 1 ? 'one spelling' : `${each.length} spellings`
  return `Took ${what}: ${each.slice(0, named).map(pairOf).join(', ')}${more}`
}

const nothing = notNow({ message: 'Nothing is offered for these words any more.' })

export const spellAction = defineAction<typeof takeInput, Changed>({
  name: 'spell',
  says: 'Take every spelling that is offered for the words of one message, at once',
  more: 'Changes the named words in what you typed, so that every message made of it has them; nothing else. One “undo” puts all of them back.',
  examples: [
    ['afterword spell northwind screen/thank-you/dana', 'all that “spellings” lists'],
    ['afterword spell northwind screen/thank-you/dana --only "u → you"', 'this one'],
  ],
  readOnly: false,
  asksPerson: false,
  input: takeInput,
  output: changedOutput,
  run: async (asked, desk): Promise<Outcome<Changed>> => {
    const found = await draftOf(asked, desk)
    if (!found.ok) return found
    const { planned, draft } = found.value
    const { given, worded, body, changes } = await takenIn(planned, draft, desk, asked.only)
    if (changes.length === 0) return nothing
    if (body !== undefined)
      return keepWords({ ...asked, subject: draft.subject, body, saved: savedMark(draft.own?.savedAt) }, desk)
    return change(asked.opportunity, desk, ({ kept, dossier }) => {
      const next = JSON.parse(JSON.stringify(fileOf(withWorded(dossier, worded, given)))) as RawDossier
      const points = JSON.stringify(next) !== JSON.stringify(kept.raw)
      return points ? done({ raw: next, says: says(changes) }) : nothing
    })
  },
})
