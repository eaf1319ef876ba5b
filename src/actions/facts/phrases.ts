import { z } from 'zod'
import { phraseKinds } from '../../core/compose/phrases/fits.ts'
import { done, goneSays, notFound } from '../../core/outcome.ts'
import type { Changing } from '../action.ts'
import { changeMe } from '../change.ts'
import { defineAction } from '../define.ts'
import { profileOutput } from '../outputs.ts'
import type { Profiled } from './profile.ts'

const input = z.object({
  kind: z.enum(phraseKinds).describe('Which').meta({ positional: true, value: 'KIND' }),
  phrase: z
    .string()
    .optional()
    .describe('The phrase as “afterword profile” lists it; all of the kind unless named')
    .meta({ positional: true, value: 'PHRASE' }),
})

export const forgetPhraseAction = defineAction<typeof input, Profiled, Changing>({
  name: 'forget-phrase',
  says: 'Forget a phrase of yours that was learnt from what you changed',
  examples: [['afterword forget-phrase closing "Cheers,"', 'later drafts close as usual']],
  readOnly: false,
  asksPerson: false,
  input,
  output: profileOutput,
  run: ({ kind, phrase }, desk) =>
    changeMe(desk, (me) => {
      const { phrases = {}, ...rest } = me ?? { name: '' }
      const all = phrases[kind] ?? []
      const left = phrase === undefined ? [] : all.filter((each) => each !== phrase)
      if (left.length === all.length)
        return notFound({ message: `No such ${kind} is known.`, plain: goneSays('phrase') })
      const { [kind]: _forgotten, ...others } = phrases
      const kept = { ...others, ...(left.length > 0 ? { [kind]: left } : {}) }
      return done({
        me: { ...rest, ...(Object.keys(kept).length > 0 ? { phrases: kept } : {}) },
        says: `Forgot how you put your ${kind}`,
      })
    }),
})
