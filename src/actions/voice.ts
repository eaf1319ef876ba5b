import { z } from 'zod'
import type { Manner } from '../core/compose/manner.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { done, refused } from '../core/outcome.ts'
import type { Opening } from './action.ts'
import { type Changed, change } from './change.ts'
import { stepArgument, stepOf } from './choices.ts'
import { defineAction } from './define.ts'
import { draftPlanned } from './draft.ts'
import { nowText, opportunityArgument } from './entry.ts'
import { mannerFrom, mannerOptions } from './manner.ts'
import { changedOutput } from './outputs.ts'

/** So many refusals are kept, the latest. */
const mostLeft = 12

type RawChoice = NonNullable<RawDossier['choices']>[number]

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  ...mannerOptions,
  reset: z.boolean().optional().describe('Back to the usual letter'),
})

const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ')

const said = ({ warmth, shorter, version, include = [], leave = [], without = [] }: Manner): string =>
  [
    ...(warmth === undefined ? [] : [warmth === 'formal' ? 'more formal' : 'warmer']),
    ...(shorter ? ['shorter'] : []),
    ...(version ? [`wording ${version + 1}`] : []),
    ...(include.length > 0
      ? [include.length === 1 ? 'with a note of yours' : `with ${include.length} notes of yours`]
      : []),
    ...(leave.length > 0 ? [`with ${quoted(leave)} as said`] : []),
    ...(without.length > 0 ? [`without ${quoted(without)}`] : []),
  ].join(', ')

/** Words that stay as they were said, in these messages, beside what stays there already: what was refused once stays refused. */
export const withLeft = (
  raw: RawDossier,
  steps: readonly string[],
  leave: readonly string[],
  { now, by }: Pick<Opening, 'now' | 'by'>,
): RawDossier => {
  const at = nowText(now, raw.me.zone ?? now.timeZoneId)
  const isVoice = (each: RawChoice, step: string) => each.kind === 'voice' && each.step === step
  let choices = raw.choices ?? []
  for (const step of steps) {
    const before = choices.findLast((each) => isVoice(each, step))
    const left = [...new Set([...(before?.leave ?? []), ...leave])].slice(-mostLeft)
    const choice: RawChoice = { ...before, step, kind: 'voice', leave: left, at, by }
    choices = [...choices.filter((each) => !isVoice(each, step)), choice]
  }
  return { ...raw, choices }
}

export const voiceAction = defineAction<typeof input, Changed, Opening>({
  name: 'voice',
  says: 'How the draft of one step shall sound: warmer, more formal, shorter, another wording, with a note that was left out or without a sentence of yours',
  more: 'What is named replaces the voice chosen before for this step. Words of your own stay as they are.',
  examples: [
    [
      'afterword voice northwind screen/thank-you/dana --warmth warmer --shorter',
      'every door shows this version',
    ],
    ['afterword voice northwind screen/thank-you/dana --reset', 'the usual letter'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: async (asked, desk) => {
    const found = await stepOf(asked.opportunity, asked.step, desk)
    if (!found.ok) return found
    const { planned, step } = found.value
    const [draft] = draftPlanned(planned, ({ id }) => id === step.id).drafts
    if (!draft)
      return refused({
        message: `There is nothing to write for ${step.id}.`,
        plain: 'There is nothing to write here.',
      })
    const manner = mannerFrom(asked, planned.dossier)
    if (!manner.ok) return manner
    const { include } = manner.value
    return change(asked.opportunity, desk, ({ kept: { raw } }) => {
      const before = (raw.choices ?? []).findLast((each) => each.kind === 'voice' && each.step === step.id)
      // What was refused once stays refused, whatever voice is chosen later.
      const leave = [...new Set([...(before?.leave ?? []), ...(manner.value.leave ?? [])])].slice(-mostLeft)
      const words = said({ ...manner.value, leave })
      const { include: _include, leave: _leave, without, ...rest } = manner.value
      const others = (raw.choices ?? []).filter((each) => each.kind !== 'voice' || each.step !== step.id)
      const usual = asked.reset === true || words === ''
      const choice: RawChoice = {
        step: step.id,
        kind: 'voice',
        ...(usual ? {} : rest),
        ...(include && !usual ? { with: [...include] } : {}),
        ...(leave.length > 0 ? { leave } : {}),
        ...(without && !usual ? { without: [...without] } : {}),
        at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId),
        by: desk.by,
      }
      const chosen = usual && leave.length === 0 ? others : [...others, choice]
      const says = usual ? 'Went back to the usual letter' : `Chose a voice: ${words}`
      return done({ raw: { ...raw, choices: chosen }, says })
    })
  },
})
