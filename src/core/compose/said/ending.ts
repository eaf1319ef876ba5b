import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import type { Answer } from './answers.ts'

const wanting: readonly Frame[] = [
  { text: "I'd be glad to work with you." },
  { text: "I'd like to work with you." },
  { text: "I'd enjoy working with you." },
]

/** To whom one would not be a colleague. */
const forTheRole: readonly Frame[] = [
  { text: "I'd very much like {role}." },
  { text: "I'm very interested in {role}." },
]

/** Who fills the place is not who one would work with: a recruiter, an agency, whoever hires for others. */
export const fillsIt = ({ readers, told: { opportunity } }: Scene): boolean =>
  readers.some(
    ({ id, title = '' }) =>
      id === opportunity.agency ||
      id === opportunity.contactVia ||
      /\b(?:recruit\w*|talent|headhunter|human resources|HR|staffing|personnel|sourcer)\b/i.test(title),
  )

const wished =
  /\b(?:(?:I would|I['’]d) (?:really |very much |so )?(?:love|like|enjoy|be (?:very |so |really )?(?:glad|happy|proud|honou?red))|I (?:really |still )?want (?:this|the (?:job|role|place|post)|to (?:work|join|be|come))\b|look(?:ing)? forward|work(?:ing)? with you|join(?:ing)? you)\b/i

/** The wish for the work, said once: not where the person said it themselves, is unsure, or was only asking around. */
export const wanted = (scene: Scene, answers: readonly Answer[]): Wish | undefined => {
  const { told, met, interview } = scene
  const { keen } = told.opportunity
  const silent = keen === 'unsure' || keen === 'out' || interview?.stage === 'informational' || !met
  if (silent || answers.some(({ text }) => wished.test(text))) return undefined
  return wish({ element: 'enthusiasm', slot: 'wanted', frames: fillsIt(scene) ? forTheRole : wanting })
}

const company =
  /^your (?:dog|puppy|cat|kitten|son|daughter|baby|little (?:one|boy|girl)|team|crew|parrot|rabbit|horse)\b(?:,? [^.?!;]*)?[.]?$/i

/** “Your dog judging the croissants” is sent regards in the goodbye. */
export const regards = ({ point, shape, text }: Answer, until: boolean): Wish | undefined => {
  if (point.kind !== 'moment' || shape !== 'thing' || !company.test(text)) return undefined
  const whom = text
    .replace(/^Your (\p{L}+(?: one| boy| girl)?) (?=\p{Ll}+ing\b)/u, 'your $1, ')
    .replace(/^Your/, 'your')
  return {
    ...wish({
      element: 'connection',
      slot: 'regards',
      frames: [{ text: until ? 'Until then, regards to {whom}' : 'My regards to {whom}' }],
      parts: { whom },
      facts: [`point:${point.id}`],
      must: true,
    }),
    said: true,
  }
}
