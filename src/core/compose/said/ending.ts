import { canBe } from '../../english/verb-forms.ts'
import { sombre } from '../../notes/mood.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import type { Answer } from './answers.ts'

const wanting: readonly Frame[] = [
  { text: "I'd be glad to work with you." },
  { text: "I'd like to work with you {as}." },
  { text: "I'd like to work with you." },
]

/** Behind what one did elsewhere: it says what it is told for. */
const wantingThat: readonly Frame[] = [
  { text: "I'd like to do that kind of work with you." },
  { text: "That's the kind of work I'd like to do with you." },
  { text: "I'd be glad to do the same kind of thing for you." },
  { text: "You'd get the same from me." },
  { text: "That's the sort of thing I'd hope to do with you." },
  { text: "That's how I'd like to work with you as well." },
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

/** The wish for the work: right behind what the writer did elsewhere, where it goes on from that, else at the end. */
export interface Wanted {
  readonly afterDeed?: Wish
  readonly wish?: Wish
}

/** “I moved the oven”: something the writer did, tied to nothing of the reader’s yet. */
const isDeed = ({ point, shape, sentences, text }: Answer): boolean => {
  const [first = ''] = sentences
  if (
    point.kind !== 'strength' ||
    /\byour?\b|\bwould help\b/i.test(text) ||
    sombre(text.replace(/\bworst\b/g, ''))
  )
    return false
  const [, verb = ''] = /^(?:[^.?!;:]{1,80}(?:,| \p{L}+) )??(?:I|we) (\p{L}+)/iu.exec(first) ?? []
  return shape === 'did' || canBe(verb.toLowerCase(), 'past')
}

/** The wish for the work, said once: not where the person said it themselves, is unsure, or was only asking around. */
export const wanted = (scene: Scene, answers: readonly Answer[]): Wanted => {
  const { told, met, interview } = scene
  const { keen } = told.opportunity
  const silent = keen === 'unsure' || keen === 'out' || interview?.stage === 'informational' || !met
  if (silent || answers.some(({ text }) => wished.test(text))) return {}
  const own = answers.findLast(({ point }) => point.kind === 'strength' || point.kind === 'anecdote')
  const follows = own !== undefined && isDeed(own) && !fillsIt(scene)
  const frames = follows ? wantingThat : fillsIt(scene) ? forTheRole : wanting
  const one = wish({ element: 'enthusiasm', slot: 'wanted', frames })
  return follows ? { afterDeed: one } : { wish: one }
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
