import { z } from 'zod'
import { strengthsIn, withStrengths } from '../../core/keep/resume/strengths.ts'
import { done, notNow, refused } from '../../core/outcome.ts'
import { counted } from '../../core/time/say.ts'
import type { Opening } from '../action.ts'
import { changeMe } from '../change.ts'
import { defineAction } from '../define.ts'
import { resumeInput, resumeOf } from './resume-input.ts'

const input = z.object({
  ...resumeInput,
  pick: z
    .array(z.string())
    .default([])
    .describe('What to keep, by its place, such as “skill 3”; without it every skill that has a proof')
    .meta({ value: 'PLACE' }),
})

interface BroughtResume {
  readonly says: string
  readonly change: string
}

export const bringResumeAction = defineAction<typeof input, BroughtResume, Opening>({
  name: 'bring-resume',
  says: 'Keep what a résumé as data (JSON Resume) shows among what you bring, with its proof',
  more: 'What you wrote yourself is never written over: a proof is added where there was none. One change with one undo.',
  examples: [
    ['afterword bring-resume resume.json', 'every skill that has a proof'],
    ['afterword bring-resume resume.json --pick "skill 3" --pick "award 1"', 'these two'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: z.strictObject({ says: z.string(), change: z.string() }),
  run: async ({ pick, ...asked }, desk) => {
    const resume = await resumeOf(asked, desk)
    if (!resume.ok) return resume
    const changed = await changeMe(desk, (me = {}) => {
      const { all } = strengthsIn(resume.value, me.strengths ?? [])
      const strange = pick.find((place) => !all.some((each) => each.place === place.trim()))
      if (strange !== undefined)
        return refused({
          field: 'pick',
          message: `there is nothing at “${strange.slice(0, 40)}” in this résumé. Write it as it is shown, such as “${all[0]?.place ?? 'skill 1'}”.`,
        })
      const wanted = new Set(pick.map((place) => place.trim()))
      const picked = all.filter(
        ({ place, proof, known }) =>
          known !== 'same' &&
          (pick.length > 0 ? wanted.has(place) : proof !== undefined && place.startsWith('skill')),
      )
      if (picked.length === 0)
        return notNow({ message: 'Nothing in it is new with a proof; pick what you want to keep.' })
      return done({
        me: { ...me, strengths: [...withStrengths(me.strengths ?? [], picked)] },
        says: `Brought in ${counted(picked.length, 'strength')} from your résumé`,
      })
    })
    return changed.ok ? done({ says: changed.value.says, change: changed.value.change }) : changed
  },
})
