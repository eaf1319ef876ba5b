import { z } from 'zod'
import type { RawDossier } from '../core/dossier/schema.ts'
import { nearest } from '../core/english/nearest.ts'
import { done, goneSays, notFound, notNow, type Outcome, refused } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import type { Looking, Opening } from './action.ts'
import { type Changed, change } from './change.ts'
import { defineAction } from './define.ts'
import { subjectFrom } from './dossier-file.ts'
import { instantIn, noMoment, nowText, opportunityArgument } from './entry.ts'
import { changedOutput } from './outputs.ts'
import { planOne } from './plan.ts'

type RawChoice = NonNullable<RawDossier['choices']>[number]

export const stepArgument = z
  .string()
  .min(1)
  .describe('The step, by its id in the plan')
  .meta({ positional: true, value: 'STEP' })

const becauseOption = z.string().optional().describe('Why').meta({ value: 'TEXT' })

/** One step of a kept opportunity's plan as of now, with the whole plan. */
export const stepOf = async (opportunity: string, id: string, desk: Opening) => {
  const subject = await subjectFrom(opportunity, desk)
  if (!subject.ok) return subject
  const now = desk.now.withTimeZone(subject.value.dossier.me.zone ?? desk.now.timeZoneId)
  const planned = await planOne(subject.value, now, {}, desk)
  const step = planned.steps.find((each) => each.id === id)
  if (step) return done({ step, planned, example: subject.value.kept?.example === true })
  const ids = planned.steps.map((each) => each.id)
  const near = nearest(id, ids)
  return notFound({
    message: `There is no step “${id}” in the plan of ${opportunity}.${near ? ` Did you mean ${near}?` : ` Its steps are: ${ids.join(', ')}.`}`,
    plain: goneSays('step'),
  })
}

interface Chosen {
  readonly opportunity: string
  readonly step: string
  readonly because?: string | undefined
}

const choose = async (
  kind: RawChoice['kind'],
  { opportunity, step: id, because }: Chosen,
  until: string | undefined,
  says: (step: Step) => string,
  desk: Opening,
): Promise<Outcome<Changed>> => {
  const found = await stepOf(opportunity, id, desk)
  if (!found.ok) return found
  const { step } = found.value
  return change(opportunity, desk, ({ kept: { raw } }) => {
    const choice: RawChoice = {
      step: step.id,
      kind,
      ...(until === undefined ? {} : { until }),
      ...(because ? { because } : {}),
      at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId),
      by: desk.by,
    }
    return done({ raw: { ...raw, choices: [...(raw.choices ?? []), choice] }, says: says(step) })
  })
}

const plain = z.object({ opportunity: opportunityArgument, step: stepArgument, because: becauseOption })

export const skipAction = defineAction<typeof plain, Changed, Opening>({
  name: 'skip',
  says: 'Leave a step out for good; pinning it takes it up again',
  examples: [['afterword skip northwind screen/connect/dana', 'it is not asked again']],
  readOnly: false,
  asksPerson: false,
  input: plain,
  output: changedOutput,
  run: (asked, desk) => choose('skip', asked, undefined, (step) => `Skipped: ${step.says}`, desk),
})

/** The step that is held, if a person may send it all the same. */
const overridable = async (asked: Chosen, desk: Opening): Promise<Outcome<Step>> => {
  const found = await stepOf(asked.opportunity, asked.step, desk)
  if (!found.ok) return found
  const { step } = found.value
  if (!step.blocked)
    return notNow({
      message: `Nothing holds ${asked.step} back; it is ${step.state}.`,
      plain: 'Nothing holds this message back.',
    })
  if (!step.blocked.overridable)
    return notNow({ message: `This cannot be overridden: ${step.blocked.because}` })
  return done(step)
}

export const overrideAction = defineAction<typeof plain, Changed, Opening>({
  name: 'override',
  says: 'Send a held step all the same, knowing why it is held',
  examples: [
    [
      'afterword override northwind screen/nudge/dana --because "she asked me to write today"',
      'the reason is kept',
    ],
  ],
  readOnly: false,
  asksPerson: true,
  input: plain,
  output: changedOutput,
  asks: async (asked, desk) => {
    const held = await overridable(asked, desk)
    return held.ok ? done(`${held.value.says}\nHeld: ${held.value.blocked?.because ?? ''}`) : held
  },
  run: async (asked, desk) => {
    const held = await overridable(asked, desk)
    return held.ok
      ? choose('override', asked, undefined, (step) => `Sent all the same: ${step.says}`, desk)
      : held
  },
})

const spans = z
  .string()
  .describe('Until when: 2026-11-20, “next Friday 2 pm”, or a span such as 3d or 4 hours')
  .meta({ positional: true, value: 'UNTIL', mine: true, lean: 'ahead' })

const until = (said: string, desk: Looking, zone: string): Outcome<string> => {
  const at = instantIn(said, zone)
  try {
    if (Temporal.Instant.from(at).epochMilliseconds > desk.now.epochMilliseconds) return done(at)
  } catch {
    return refused({
      message: `${said} is no moment. Write 2026-11-20, 2026-11-20T09:00, 3d or 4h.`,
      plain: noMoment(said),
    })
  }
  return refused({ message: `${said} lies in the past.` })
}

const timed = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  until: spans,
  because: becauseOption,
})

const atTime = async (
  kind: 'snooze' | 'pin',
  asked: z.infer<typeof timed>,
  says: (step: Step) => string,
  desk: Opening,
): Promise<Outcome<Changed>> => {
  const subject = await subjectFrom(asked.opportunity, desk)
  if (!subject.ok) return subject
  const at = until(asked.until, desk, subject.value.dossier.me.zone ?? desk.now.timeZoneId)
  return at.ok ? choose(kind, asked, at.value, says, desk) : at
}

export const snoozeAction = defineAction<typeof timed, Changed, Opening>({
  name: 'snooze',
  says: 'Put a step off until a moment',
  examples: [['afterword snooze northwind screen/value-add/dana 3d', 'in three days it is back']],
  readOnly: false,
  asksPerson: false,
  input: timed,
  output: changedOutput,
  run: (asked, desk) => atTime('snooze', asked, (step) => `Put off: ${step.says}`, desk),
})

export const pinAction = defineAction<typeof timed, Changed, Opening>({
  name: 'pin',
  says: 'Choose the moment of a step yourself',
  examples: [
    ['afterword pin northwind screen/thank-you/dana 2026-11-17T16:00', 'instead of the suggested moment'],
  ],
  readOnly: false,
  asksPerson: false,
  input: timed,
  output: changedOutput,
  run: (asked, desk) => atTime('pin', asked, (step) => `Chose the moment: ${step.says}`, desk),
})
