import { z } from 'zod'
import { type Resume, resumeIn } from '../../core/keep/resume/read-resume.ts'
import { type StrengthsTold, strengthsIn } from '../../core/keep/resume/strengths.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Opening } from '../action.ts'
import { bytesOf } from '../bring-people/people-input.ts'

export const resumeInput = {
  file: z
    .string()
    .optional()
    .describe('A résumé as data (JSON Resume); - for standard input')
    .meta({ positional: true, value: 'FILE' }),
  text: z.string().optional().describe('The same, pasted').meta({ value: 'TEXT', lines: 8, most: 5_000_000 }),
}

const shape = z.object(resumeInput)

/** A résumé, read. */
export const resumeOf = async (
  asked: z.infer<typeof shape>,
  desk: Pick<Opening, 'readBytes'>,
): Promise<Outcome<Resume>> => {
  const bytes = await bytesOf(asked, desk)
  if (!bytes.ok) return bytes
  const resume = resumeIn(bytes.value)
  return resume.ok ? resume : refused(...resume.problems.map((problem) => ({ ...problem, field: 'file' })))
}

/** The strengths in it beside those that stand in the profile. */
export const toldBy = async (
  asked: z.infer<typeof shape>,
  desk: Opening,
): Promise<Outcome<StrengthsTold>> => {
  const resume = await resumeOf(asked, desk)
  if (!resume.ok) return resume
  const store = await desk.store()
  if (!store.ok) return store
  const profile = await store.value.profile(desk.account)
  return profile.ok ? done(strengthsIn(resume.value, profile.value.me?.strengths ?? [])) : profile
}
