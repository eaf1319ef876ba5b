import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, goneSays, notFound, type Outcome, refused } from '../../core/outcome.ts'
import { allPointKinds, pointKinds } from '../../core/vocabulary/point-kinds.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { merged, opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { locked } from './said.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]
type RawPoint = NonNullable<NonNullable<RawInterview['debrief']>['points']>[number]

/** The interview a note belongs to: the named one, else the latest that has begun. */
export const interviewMeant = (
  raw: RawDossier,
  id: string | undefined,
  now: Temporal.ZonedDateTime,
): Outcome<RawInterview> => {
  const interviews = raw.interviews ?? []
  const ids = interviews.map((held) => held.id).join(', ') || 'none yet; add one first'
  const named = interviews.find((held) => held.id === id)
  if (id !== undefined)
    return named
      ? done(named)
      : notFound({
          field: 'interview',
          message: `there is no interview “${id}”. There are: ${ids}.`,
          plain: goneSays('interview'),
        })
  const begun = interviews
    .map((held) => ({ held, at: Temporal.ZonedDateTime.from(held.starts).epochMilliseconds }))
    .filter(({ at }) => at <= now.epochMilliseconds)
    .sort((one, other) => other.at - one.at)[0]?.held
  return begun
    ? done(begun)
    : refused({
        message: `No interview has taken place yet to note something about. There are: ${ids}.`,
        plain: 'No interview has taken place yet to note something about.',
      })
}

/** The interviews with one of them in another form. */
export const withInterview = (raw: RawDossier, held: RawInterview): RawDossier => ({
  ...raw,
  interviews: (raw.interviews ?? []).map((each) => (each.id === held.id ? held : each)),
})

const input = z.object({
  opportunity: opportunityArgument,
  interview: z
    .string()
    .optional()
    .describe('The interview; the latest that has begun unless named')
    .meta({ value: 'INTERVIEW' }),
  id: z
    .string()
    .optional()
    .describe('The note to change; without it a new one is added')
    .meta({ value: 'NOTE' }),
  kind: z
    .enum(allPointKinds)
    .optional()
    .describe('What kind of note: insight, moment, interest …')
    .meta({ value: 'KIND', ask: true }),
  who: z.string().optional().describe('Whose it is, by id').meta({ value: 'PERSON', ask: true }),
  text: z
    .string()
    .optional()
    .describe('The note, as you would say it')
    .meta({ value: 'TEXT', ask: true, lines: 3 }),
  say: z
    .string()
    .optional()
    .describe('What you would say to their face, word for word')
    .meta({ value: 'TEXT', lines: 3 }),
  better: z
    .string()
    .optional()
    .describe('For a stumble: the better answer')
    .meta({ value: 'TEXT', lines: 3 }),
  raised: z.boolean().optional().describe('For a request: it was raised in the conversation'),
  what: z
    .enum(['résumé-review', 'introduction', 'referral', 'recommendation'])
    .optional()
    .describe('For a request: what it asks for')
    .meta({ value: 'WORD' }),
  private: z.boolean().optional().describe('Steers what is chosen and is never quoted'),
})

const keepNote = (
  { opportunity, interview, id, ...values }: z.infer<typeof input>,
  desk: Changing,
): Promise<Outcome<Changed>> =>
  change(opportunity, desk, ({ kept: { raw } }) => {
    const all = (raw.interviews ?? []).flatMap((held) =>
      (held.debrief?.points ?? []).map((point) => ({ held, point })),
    )
    const before = all.find(({ point }) => point.id === id)
    if (id !== undefined && !before)
      return notFound({
        field: 'id',
        message: `there is no note “${id}” in ${opportunity}.`,
        plain: goneSays('note'),
      })
    const held = before ? done(before.held) : interviewMeant(raw, interview, desk.now)
    if (!held.ok) return held
    if (!before && (!values.kind || (!values.text && !values.say)))
      return refused({
        field: values.kind ? 'text' : 'kind',
        message: 'a new note needs a kind, and words: a text, or what you would say.',
      })
    const point = locked(merged<RawPoint>(before?.point, values))
    const points = held.value.debrief?.points ?? []
    const next = before ? points.map((each) => (each === before.point ? point : each)) : [...points, point]
    return done({
      raw: withInterview(raw, { ...held.value, debrief: { ...held.value.debrief, points: next } }),
      says: `${before ? 'Changed a note' : 'Noted'}: ${pointKinds[point.kind].says}`,
    })
  })

export const noteAction = defineAction<typeof input, Changed, Changing>({
  name: 'note',
  says: 'Add a note to a debrief, or change one',
  more: 'Clues, reactions and lessons are private unless said otherwise: they steer what is written and never supply words.',
  examples: [
    [
      'afterword note northwind --kind insight --who dana --text "the analysts now get numbers before stand-up"',
      'may be quoted',
    ],
    [
      'afterword note northwind --kind reaction --who dana --text "went quiet about hybrid"',
      'private by itself',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: keepNote,
})

const lessonInput = z.object({
  opportunity: opportunityArgument,
  text: z.string().describe('What to do differently next time').meta({ value: 'TEXT', lines: 2 }),
  interview: z
    .string()
    .optional()
    .describe('The interview; the latest that has begun unless named')
    .meta({ value: 'INTERVIEW' }),
})

export const lessonAction = defineAction<typeof lessonInput, Changed, Changing>({
  name: 'lesson',
  says: 'Note what to do differently next time; it comes back on the next prep sheet',
  examples: [['afterword lesson northwind --text "have the Flink answer ready"', 'private, for yourself']],
  readOnly: false,
  asksPerson: false,
  input: lessonInput,
  output: changedOutput,
  run: (entry, desk) => keepNote({ ...entry, kind: 'lesson' }, desk),
})
