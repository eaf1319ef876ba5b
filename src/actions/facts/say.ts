import { z } from 'zod'
import { done, notFound, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { allPointKinds } from '../../core/vocabulary/point-kinds.ts'
import { kindNamed } from '../../core/vocabulary/step-id.ts'
import { isMessageKind, stepKinds } from '../../core/vocabulary/step-kinds.ts'
import type { Opening } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { stepOf } from '../choices.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { saidPoint } from './debrief-answers.ts'
import { interviewMeant, withInterview } from './note.ts'
import { furtherSaid } from './said.ts'
import { isSaidAt, withSaidAt } from './said-at.ts'

const input = z.object({
  opportunity: opportunityArgument,
  to: z
    .string()
    .min(1)
    .describe('To whom, by id; or in which message that is no thank-you, by its step')
    .meta({ positional: true, value: 'PERSON|STEP' }),
  text: z
    .string()
    .trim()
    .default('')
    .describe('The sentence, as you would say it to them; for a step none takes it back')
    .meta({ positional: true, value: 'TEXT', lines: 3 }),
  further: z
    .string()
    .trim()
    .default('')
    .describe('A further sentence, after the first')
    .meta({ value: 'TEXT', lines: 3 }),
  kind: z
    .enum(allPointKinds)
    .default('insight')
    .describe('To a person, what kind of sentence: insight unless named')
    .meta({ value: 'KIND' }),
})

type Said = z.infer<typeof input>

/** To someone’s face: a point of the interview in which they were met last. */
const toPerson = ({ opportunity, to, kind }: Said, words: string, desk: Opening): Promise<Outcome<Changed>> =>
  change(opportunity, desk, ({ kept: { raw } }) => {
    const name = raw.people?.[to]?.name
    if (name === undefined) {
      const ids = Object.keys(raw.people ?? {}).join(', ') || 'nobody yet'
      return notFound({ field: 'to', message: `there is no “${to}”. There are: ${ids}.` })
    }
    if (words === '') return refused({ field: 'text', message: 'this is missing.' })
    const met = (raw.interviews ?? []).filter((each) => each.met?.includes(to))
    const held = interviewMeant({ ...raw, interviews: met }, undefined, desk.now)
    if (!held.ok) return held
    const { points = [], ...debrief } = held.value.debrief ?? {}
    const point = saidPoint(kind, to, words)
    return done({
      raw: withInterview(raw, { ...held.value, debrief: { ...debrief, points: [...points, point] } }),
      says: point.say === undefined ? `Noted for yourself about ${name}` : `To say to ${name}: ${kind}`,
    })
  })

/** In the message of one step, in the place of what was said for it before. */
const inMessage = async (
  { opportunity, to: id }: Said,
  words: string,
  desk: Opening,
): Promise<Outcome<Changed>> => {
  const found = await stepOf(opportunity, id, desk)
  if (!found.ok) return found
  const { kind, along } = found.value.step
  if (!isMessageKind(kind)) return refused({ field: 'to', message: `${id} is no message.` })
  if (kind === 'thank-you' || kind === 'connect')
    return refused({
      field: 'to',
      message: 'This message is made of what you would say to them: name the person, not the step.',
    })
  if (along !== undefined)
    return notNow({
      field: 'to',
      message: `This goes along in another message to them today (${along}); say it there.`,
    })
  return change(opportunity, desk, ({ kept: { raw } }) => {
    if (words === '' && !isSaidAt(raw, id)) return refused({ field: 'text', message: 'this is missing.' })
    return done({
      raw: withSaidAt(raw, id, words, desk.now),
      says: words === '' ? 'Took back what was to be said' : `To say yourself in ${stepKinds[kind].says}`,
    })
  })
}

export const sayAction = defineAction<typeof input, Changed, Opening>({
  name: 'say',
  says: 'Add a sentence you would say to someone’s face, or in one message; it may go out word for word',
  more: 'To a person it goes into their thank-you, beside what was said before. For any other message name its step: what you say takes the place of what was written for you, and of what you said for it before.',
  examples: [
    [
      'afterword say bakery ines "you let every new manager close a day early. most places count hours"',
      'in her letter',
    ],
    ['afterword say bakery col "who looks after the starter at weekends?" --kind missed-question', 'in his'],
    [
      'afterword say bakery visit/nudge/ines "The food hygiene test is done."',
      'in the question after silence',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: (said, desk) => {
    const words = furtherSaid(said.text, said.further)
    return kindNamed(said.to) === undefined ? toPerson(said, words, desk) : inMessage(said, words, desk)
  },
})
