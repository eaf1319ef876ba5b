import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, goneSays, notFound, refused } from '../../core/outcome.ts'
import { allFormats } from '../../core/vocabulary/formats.ts'
import { allOutcomes } from '../../core/vocabulary/outcomes.ts'
import { allStages, stages } from '../../core/vocabulary/stages.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { idFrom, merged, missing, opportunityArgument, wallTime, zoneOf } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { minutesField } from '../understood.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]

const input = z.object({
  opportunity: opportunityArgument,
  id: z
    .string()
    .optional()
    .describe('The interview to change; without it a new one is added')
    .meta({ value: 'INTERVIEW' }),
  stage: z.enum(allStages).optional().describe('Which round').meta({ value: 'WORD', ask: true }),
  format: z.enum(allFormats).optional().describe('How it takes place').meta({ value: 'WORD', ask: true }),
  starts: z
    .string()
    .optional()
    .describe(
      'When it begins, such as 2026-11-17T10:00 or “December 10, 2:30 pm”, in the company’s zone unless one stands in brackets',
    )
    .meta({ value: 'TIME', ask: true }),
  ends: z
    .string()
    .optional()
    .describe('The same for its end; for a take-home when it was handed in')
    .meta({ value: 'TIME' }),
  minutes: minutesField()
    .optional()
    .describe('How long it takes, such as 45 minutes, where its end is not named')
    .meta({ value: 'MINUTES', ask: true }),
  place: z
    .string()
    .optional()
    .describe('Where: an address, a room, or the link of a call')
    .meta({ value: 'TEXT' }),
  met: z
    .array(z.string())
    .optional()
    .describe('Who takes part, by id; may be repeated')
    .meta({ value: 'PERSON' }),
  presented: z.boolean().optional().describe('A take-home presented in person'),
  outcome: z
    .enum([...allOutcomes, ''])
    .optional()
    .describe('What became of it')
    .meta({ value: 'WORD' }),
  changedBy: z
    .enum(['me', 'them'])
    .optional()
    .describe('Moved, called off or missed: by whom')
    .meta({ value: 'WORD' }),
  ill: z.boolean().optional().describe('Moved or called off because of illness'),
  movedTo: z
    .string()
    .optional()
    .describe('Its new time, if there is one: a new interview as long as this one')
    .meta({ value: 'TIME', lean: 'ahead' }),
})

/** The interview once more, at its new time; what was noted of the old one stays there. */
const onceMore = (held: RawInterview, to: string, taken: readonly string[]): RawInterview => {
  const { debrief: _debrief, outcome: _outcome, changedBy: _by, ill: _ill, ...same } = held
  const minutes = lengthOf(held)
  return { ...same, id: idFrom(held.id, taken, true), starts: to, ends: ending(to, minutes) ?? to }
}

const lengthOf = ({ starts, ends }: RawInterview): number =>
  Temporal.ZonedDateTime.from(starts).until(Temporal.ZonedDateTime.from(ends)).total('minutes')

const ending = (starts: string | undefined, minutes: number | '' | undefined): string | undefined => {
  if (starts === undefined || !minutes) return undefined
  try {
    const ends = Temporal.ZonedDateTime.from(starts).add({ minutes })
    return `${ends.toPlainDateTime().toString({ smallestUnit: 'minute' })}[${ends.timeZoneId}]`
  } catch {
    return undefined
  }
}

export const interviewAction = defineAction<typeof input, Changed, Changing>({
  name: 'interview',
  says: 'Add an interview, past or ahead, or change one: moved, cancelled, who took part',
  examples: [
    [
      'afterword interview northwind --stage screening --format video --starts 2026-11-17T10:00 --minutes 45 --met dana',
      'a new one',
    ],
    ['afterword interview northwind --id screening --outcome cancelled', 'it does not take place'],
    [
      'afterword interview northwind --id screening --movedTo 2026-11-19T14:00',
      'they moved it: the new time is an interview of its own',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, id, minutes, movedTo, ...entry }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const interviews = raw.interviews ?? []
      const before = interviews.find((held) => held.id === id)
      if (id !== undefined && !before) {
        const ids = interviews.map((held) => held.id).join(', ') || 'none yet'
        return notFound({
          field: 'id',
          message: `there is no interview “${id}” in ${opportunity}. There are: ${ids}.`,
          plain: goneSays('interview'),
        })
      }
      const zone = zoneOf(raw, desk.now.timeZoneId)
      const starts = entry.starts === undefined ? undefined : wallTime(entry.starts, zone)
      const ends = entry.ends ? wallTime(entry.ends, zone) : ending(starts ?? before?.starts, minutes)
      const needed = { stage: entry.stage, starts, ends }
      const lacking = before ? [] : missing('a new interview', needed, ['stage', 'starts', 'ends'])
      if (lacking.length > 0) return refused(...lacking)
      const key =
        id ??
        idFrom(
          entry.stage ?? '',
          interviews.map((held) => held.id),
          true,
        )
      const held = merged<RawInterview>(before ?? ({ id: key, format: 'video' } as RawInterview), {
        ...entry,
        ...(movedTo ? { outcome: 'moved' } : {}),
        starts,
        ends,
      })
      const disturbed = held.outcome !== undefined && held.outcome !== 'held'
      const kept = disturbed && before ? { ...held, changedBy: held.changedBy ?? ('them' as const) } : held
      const again =
        movedTo && before
          ? onceMore(
              held,
              wallTime(movedTo, zone),
              interviews.map((each) => each.id),
            )
          : undefined
      return done({
        raw: {
          ...raw,
          interviews: [
            ...(before ? interviews.map((each) => (each === before ? kept : each)) : [...interviews, kept]),
            ...(again ? [again] : []),
          ],
        },
        says: before
          ? `Changed the ${stages[held.stage].called}`
          : `Added the ${entry.stage ? stages[entry.stage].called : 'interview'}`,
      })
    }),
})
