import type { Stage } from '../vocabulary/stages.ts'

/** What a talk looks like from who was there; shown, and changed where it was otherwise. */
export interface Round {
  readonly stage: Stage
  readonly format: 'video' | 'phone'
}

const recruits =
  /\b(?:recruit(?:er|ing|ment)|talent|sourcer|staffing|headhunter|human resources|hr|people (?:partner|operations|ops))\b/i

const isRecruiter = (title: string | undefined): boolean => title !== undefined && recruits.test(title)

/**
 * Three or more are a panel; whoever fills places for others rings up to screen. Everything else is called a first conversation, which is
 * true of any talk: a letter that thanks for a technical or a last interview says more than a title tells. Nobody is said to have been
 * visited unless they say so.
 */
export const roundGuessed = (met: readonly { readonly title?: string | undefined }[]): Round => {
  if (met.length >= 3) return { stage: 'panel', format: 'video' }
  const screened = met.length > 0 && met.every(({ title }) => isRecruiter(title))
  return { stage: 'screening', format: screened ? 'phone' : 'video' }
}
