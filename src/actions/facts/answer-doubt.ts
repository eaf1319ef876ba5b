import { z } from 'zod'
import { done, goneSays, notFound, notNow, refused } from '../../core/outcome.ts'
import { X2 } from '../../core/review/checks/private-text.ts'
import { pointKinds } from '../../core/vocabulary/point-kinds.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { withInterview } from './note.ts'

const input = z.object({
  opportunity: opportunityArgument,
  note: z
    .string()
    .min(1)
    .describe('The private note that tells of the doubt, by its id')
    .meta({ value: 'NOTE' }),
  text: z
    .string()
    .optional()
    .describe('What you would say to it, in one or two sentences of your own; empty takes the answer back')
    .meta({ value: 'TEXT', ask: true, lines: 3 }),
  about: z
    .string()
    .optional()
    .describe('What it was about, in words they may read, such as “the hybrid days”')
    .meta({ value: 'TEXT', ask: true }),
})

/** Sentences, roughly: stops that end something. */
const sentencesOf = (text: string): number =>
  text.split(/(?<![.!?])[.!?]+(?:\s+|$)/).filter((part) => part.trim() !== '').length

export const answerDoubtAction = defineAction<typeof input, Changed, Changing>({
  name: 'answer-doubt',
  says: 'Answer a doubt you noted in private, in a sentence or two of your own',
  more: 'A reaction such as “seemed unconvinced” stays private. What you would say to it becomes a note that may be quoted, so that the letter to that person can put it right; the private words never leave.',
  examples: [
    [
      'afterword answer-doubt northwind --note reaction-dana-1a2b3c --about "the hybrid days" --text "Three days in the office suit me well. I have commuted longer for less."',
      'her letter may say so',
    ],
    ['afterword answer-doubt northwind --note reaction-dana-1a2b3c --text ""', 'takes the answer back'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, note, text, about }, desk) =>
    change(opportunity, desk, ({ kept: { raw }, dossier }) => {
      const all = (raw.interviews ?? []).flatMap((held) =>
        (held.debrief?.points ?? []).map((point) => ({ held, point })),
      )
      const doubted = all.find(({ point }) => point.id === note)
      if (!doubted)
        return notFound({
          field: 'note',
          message: `there is no note “${note}” in ${opportunity}.`,
          plain: goneSays('note'),
        })
      const { held, point } = doubted
      const secret = point.private ?? pointKinds[point.kind].private
      if (!secret || !pointKinds[point.kind].doubt)
        return refused({
          field: 'note',
          message: `only a private reaction or clue is answered like this; a ${point.kind} can be changed itself.`,
          plain:
            'only what you keep to yourself of how they reacted, or of what they look for, is answered like this; this note can be changed itself.',
          way: { says: 'Change it', action: 'note', give: { opportunity, id: note } },
        })
      const before = held.debrief?.points?.find((other) => other.answers === note)
      const rest = (held.debrief?.points ?? []).filter((other) => other !== before)
      const save = (points: typeof rest, says: string) =>
        done({ raw: withInterview(raw, { ...held, debrief: { ...held.debrief, points } }), says })
      const words = text?.trim() ?? before?.better ?? ''
      if (text !== undefined && words === '')
        return before
          ? save(rest, 'Took back the answer to a doubt')
          : notNow({ field: 'text', message: 'there is no answer yet to take back.' })
      if (words === '')
        return refused({ field: 'text', message: 'an answer needs it: one or two sentences.' })
      if (sentencesOf(words) > 2)
        return refused({ field: 'text', message: 'one or two sentences; more would make the doubt larger.' })
      const subject = about?.trim() || (before?.text && before.text !== before.better ? before.text : words)
      const told = [words, subject].some((said) =>
        X2.judge({ reviewed: { to: [], body: `${said.replace(/(?<![.!?])[.!?]*$/, '')}.` }, dossier }),
      )
      if (told)
        return refused({
          message: 'This repeats a private note. Say what you would answer, not what you noticed.',
        })
      const answer = {
        ...before,
        kind: 'stumble' as const,
        ...(point.who === undefined ? {} : { who: point.who }),
        text: subject,
        better: words,
        answers: note,
        private: false,
      }
      return save([...rest, answer], before ? 'Changed the answer to a doubt' : 'Answered a doubt')
    }),
})
