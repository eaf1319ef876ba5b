import { z } from 'zod'
import type { AskedSentence } from '../../core/compose/draft.ts'
import { done, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { cutOut } from '../../core/review/inventions/inventions.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Opening } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { stepArgument } from '../choices.ts'
import { defineAction } from '../define.ts'
import { nowText, opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { draftFor, putMessage } from '../words.ts'

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  sentence: z
    .string()
    .optional()
    .describe('The sentence, or the beginning of it; may be left out where there is one only')
    .meta({ value: 'TEXT' }),
  keep: z.boolean().optional().describe('It is yours: it stays, as something you said'),
  cut: z.boolean().optional().describe('It is not: it leaves the message'),
})

type Wish = z.infer<typeof input>

/** The one sentence that is meant, among those nobody has owned yet. */
const meantIn = (asked: readonly AskedSentence[], sentence: string | undefined): Outcome<AskedSentence> => {
  if (asked.length === 0) return notNow({ message: 'No sentence of this message waits for your word.' })
  const exact = asked.filter(({ text }) => text === sentence?.trim())
  const fit = exact.length > 0 ? exact : asked.filter(({ text }) => text.startsWith(sentence?.trim() ?? ''))
  const [one, ...others] = fit
  if (one && others.length === 0) return done(one)
  return refused({
    field: 'sentence',
    message: `name one of these by its beginning: ${asked.map(({ text }) => `“${text}”`).join(', ')}.`,
  })
}

const meant = async ({ opportunity, step, sentence, keep, cut }: Wish, desk: Opening) => {
  if (Boolean(keep) === Boolean(cut))
    return refused({ field: 'keep', message: 'say whether to keep it or to cut it.' })
  const draft = await draftFor(opportunity, step, desk)
  return draft.ok ? meantIn(draft.value.own?.asked ?? [], sentence) : draft
}

export const mineAction = defineAction<typeof input, Changed, Opening>({
  name: 'mine',
  says: 'Say whether a sentence an assistant wrote is yours: keep it or cut it',
  more: 'An opinion, a feeling, a reason or a small detail of the scene is in no note; only you can own it. While one is open there is no yes to the message. What you keep is noted as said by you.',
  examples: [
    ['afterword mine northwind screen/thank-you/dana --sentence "I found that" --keep', 'it is yours'],
    ['afterword mine northwind screen/thank-you/dana --cut', 'the only open one leaves the message'],
  ],
  readOnly: false,
  // To own a sentence is a person's word; to cut one is not.
  asksPerson: ({ keep }) => keep === true,
  asks: async (wish, desk) => {
    const found = await meant(wish, desk)
    return found.ok ? done(`${found.value.text}\n`) : found
  },
  input,
  output: changedOutput,
  run: async (wish, desk) => {
    const found = await meant(wish, desk)
    if (!found.ok) return found
    const { text } = found.value
    return change(wish.opportunity, desk, ({ kept: { raw, messages } }) => {
      const message = messages.find(({ step }) => step === wish.step)
      const at = message?.body.indexOf(text) ?? -1
      if (!message || at < 0) return notNow({ message: 'That sentence has left the message since.' })
      const { asked = [], approved: _approved, ...rest } = message
      const open = asked.filter((each) => each.text !== text)
      const left = { ...rest, ...(open.length > 0 ? { asked: open } : {}) }
      if (wish.keep) {
        const said = { step: wish.step, text, at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId) }
        return done({
          // Before what was brought for this step, which is the last one said.
          raw: { ...raw, said: [said, ...(raw.said ?? [])] },
          messages: putMessage(messages, left),
          says: 'Kept a sentence as yours',
        })
      }
      const body = cutOut(message.body, [{ from: at, to: at + text.length }])
      return done({
        raw,
        messages: putMessage(messages, { ...left, body, savedAt: stamp(desk.now) }),
        says: 'Cut a sentence that is not yours',
      })
    })
  },
})
