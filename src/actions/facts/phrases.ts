import { z } from 'zod'
import { phraseKinds } from '../../core/compose/phrases/fits.ts'
import { done, notFound } from '../../core/outcome.ts'
import { write } from '../change.ts'
import { defineAction } from '../define.ts'
import type { Profiled } from './profile.ts'

const input = z.object({
  kind: z.enum(phraseKinds).describe('Which').meta({ positional: true, value: 'KIND' }),
  phrase: z
    .string()
    .optional()
    .describe('The phrase as “afterword profile” lists it; all of the kind unless named')
    .meta({ positional: true, value: 'PHRASE' }),
})

export const forgetPhraseAction = defineAction<typeof input, Profiled>({
  name: 'forget-phrase',
  says: 'Forget a phrase of yours that was learnt from what you changed',
  examples: [['afterword forget-phrase closing "Cheers,"', 'later drafts close as usual']],
  readOnly: false,
  asksPerson: false,
  input,
  run: async ({ kind, phrase }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const me = await store.value.me(desk.account)
    if (!me.ok) return me
    const { phrases = {}, ...rest } = me.value ?? { name: '' }
    const all = phrases[kind] ?? []
    const left = phrase === undefined ? [] : all.filter((each) => each !== phrase)
    if (left.length === all.length) return notFound({ message: `No such ${kind} is known.` })
    const { [kind]: _forgotten, ...others } = phrases
    const kept = { ...others, ...(left.length > 0 ? { [kind]: left } : {}) }
    const after = { ...rest, ...(Object.keys(kept).length > 0 ? { phrases: kept } : {}) }
    const says = `Forgot how you put your ${kind}`
    const written = await write(desk, { me: after, opportunities: [] }, says)
    if (!written.ok) return written
    if (written.value === 'moved') throw new Error('A profile has no version and cannot have moved.')
    return done({ me: after, change: written.value.change, says })
  },
})
