import { z } from 'zod'
import { facingAnswer } from '../../core/compose/said/facing.ts'
import { done, goneSays, notFound, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { answeredWith, furtherSaid } from '../../core/said/further.ts'
import { askNamed } from '../../core/vocabulary/asks.ts'
import { allPointKinds, pointKinds, staysPrivate } from '../../core/vocabulary/point-kinds.ts'
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
import { isSaidAt, withSaidAt } from './said-at.ts'

const input = z.object({
  opportunity: opportunityArgument,
  to: z
    .string()
    .min(1)
    .describe(
      'To whom, by id; in which message that is no thank-you, by its step; or to which question of “draft”, by its name',
    )
    .meta({ positional: true, value: 'PERSON|STEP|QUESTION' }),
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
  skip: z.boolean().optional().describe('Let a question be: nothing more is asked about that note'),
})

type Said = z.infer<typeof input>

/** To someone’s face: a point of the interview in which they were met last. */
const toPerson = ({ opportunity, to, kind }: Said, words: string, desk: Opening): Promise<Outcome<Changed>> =>
  change(opportunity, desk, ({ kept: { raw } }) => {
    const name = raw.people?.[to]?.name
    if (name === undefined) {
      const ids = Object.keys(raw.people ?? {}).join(', ') || 'nobody yet'
      return notFound({
        field: 'to',
        message: `there is no “${to}”. There are: ${ids}.`,
        plain: goneSays('person'),
      })
    }
    if (words === '') return refused({ field: 'text', message: 'this is missing.' })
    const met = (raw.interviews ?? []).filter((each) => each.met?.includes(to))
    const held = interviewMeant({ ...raw, interviews: met }, undefined, desk.now)
    if (!held.ok) return held
    const { points = [], ...debrief } = held.value.debrief ?? {}
    const point = saidPoint(kind, to, words)
    return done({
      raw: withInterview(raw, { ...held.value, debrief: { ...debrief, points: [...points, point] } }),
      says:
        point.say === undefined
          ? `Noted for yourself about ${name}`
          : `To say to ${name}: ${pointKinds[kind].says}`,
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
  if (!isMessageKind(kind))
    return refused({
      field: 'to',
      message: `${id} is no message.`,
      plain: 'there is no message to write for this.',
    })
  if (kind === 'thank-you' || kind === 'connect')
    return refused({
      field: 'to',
      message: 'This message is made of what you would say to them: name the person, not the step.',
    })
  if (along !== undefined)
    return notNow({
      field: 'to',
      message: `This goes along in another message to them today (${along}); say it there.`,
      plain: 'This goes along in another message to them today; say it there.',
    })
  return change(opportunity, desk, ({ kept: { raw } }) => {
    if (words === '' && !isSaidAt(raw, id)) return refused({ field: 'text', message: 'this is missing.' })
    return done({
      raw: withSaidAt(raw, id, words, desk.now),
      says: words === '' ? 'Took back what was to be said' : `To say yourself in ${stepKinds[kind].says}`,
    })
  })
}

/** To a question about what was said or noted: the words go where they belong, and nothing more is asked there. */
const toAsk = (
  { opportunity, to, skip }: Said,
  { kind, note }: NonNullable<ReturnType<typeof askNamed>>,
  words: string,
  desk: Opening,
): Promise<Outcome<Changed>> =>
  change(opportunity, desk, ({ kept: { raw }, dossier }) => {
    const held = (raw.interviews ?? []).find((each) => each.debrief?.points?.some(({ id }) => id === note))
    const point = held?.debrief?.points?.find(({ id }) => id === note)
    if (!held || !point || staysPrivate(point.kind, point.private))
      return notFound({ field: 'to', message: `there is no question “${to}”.`, plain: goneSays('question') })
    if (words === '' && !skip) return refused({ field: 'text', message: 'this is missing.' })
    const say = answeredWith(kind, point.say ?? '', words, facingAnswer(dossier, note))
    const next = {
      ...point,
      ...(say === '' ? {} : { say }),
      ...(kind === 'noted' && !skip ? {} : { enough: true }),
    }
    const points = (held.debrief?.points ?? []).map((each) => (each === point ? next : each))
    return done({
      raw: withInterview(raw, { ...held, debrief: { ...held.debrief, points } }),
      says: words === '' ? 'Let a question be' : `Answered: ${pointKinds[point.kind].says}`,
    })
  })

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
      'afterword say bakery why:insight-ines-1a2b3c "most places count hours"',
      'what “draft” asked, beside what was said',
    ],
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
    const ask = askNamed(said.to)
    if (ask) return toAsk(said, ask, words, desk)
    if (said.skip)
      return Promise.resolve(refused({ field: 'skip', message: 'only a question can be let be.' }))
    return kindNamed(said.to) === undefined ? toPerson(said, words, desk) : inMessage(said, words, desk)
  },
})
