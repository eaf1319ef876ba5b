import { callsThemselves } from '../../dossier/said-next.ts'
import { byWeekday } from '../../notes/days.ts'
import type { Frame } from '../frame.ts'
import { calledBy } from '../greeting.ts'
import { askedNext, commitment, inSpan, whatNext } from '../lines/next.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import type { Answer } from './answers.ts'

const fromReader: readonly Frame[] = [
  { text: "You said I'd hear {by}." },
  { text: "As you said, I'll hear {by}." },
  { text: "You told me I'd hear {by}." },
]

const fromOther: readonly Frame[] = [
  { text: "{teller} said I'd hear {by}." },
  { text: "As {teller} said, I'll hear {by}." },
]

const fromSomebody: readonly Frame[] = [
  { text: "I understand I'll hear {by}." },
  { text: "As I understand it, I'll hear {by}." },
  { text: "I'll hear {by}, as I understand it." },
]

const call: readonly Frame[] = [
  { text: "I'll look out for your call {by}." },
  { text: "I'll keep my phone near for your call {by}." },
]

/** Who acts next, and by which day: as it was told, else asked. */
export const whoActs = (scene: Scene): Wish | undefined => {
  const { awaited, reader, sentAt, told } = scene
  if (!awaited) return askedNext(scene)
  if (awaited.acts === 'me') return commitment(scene)
  const { day, span, who, text = '', fact } = awaited
  if (day ? day.since(sentAt.toPlainDate()).sign < 0 : !span) return whatNext(scene)
  const by = day ? byWeekday(day, scene, told.me.english) : inSpan(span ?? '')
  const byReader = who !== undefined && who === reader?.id
  const other = who === undefined || byReader ? undefined : told.people.get(who)
  const calls =
    byReader && reader !== undefined && /\b(?:call|ring|phone)/i.test(text) && callsThemselves(text, reader)
  const frames = calls ? call : byReader ? fromReader : other ? fromOther : fromSomebody
  const parts = { by, teller: other && calledBy(scene, other) }
  const next = { element: 'next-steps', slot: 'next', parts, facts: [fact] } as const
  return wish({ ...next, frames }, { ...next, frames: fromSomebody }, ...(whatNext(scene)?.tries ?? []))
}

const wanting: readonly Frame[] = [
  { text: "I'd like to work with you." },
  { text: "I'd be glad to work with you." },
  { text: "I'd very much like {role}." },
  { text: "I'd like to work with you {as}." },
  { text: "I'd be happy to work with you." },
  { text: 'It would be good to work with you.' },
  { text: "I'd very much like to work with you." },
]

const wished =
  /\b(?:(?:I would|I['’]d) (?:really |very much |so )?(?:love|like|enjoy|be (?:very |so |really )?(?:glad|happy|proud|honou?red))|I (?:really |still )?want (?:this|the|to)|look(?:ing)? forward|work(?:ing)? with you|join(?:ing)? you)\b/i

/** The wish for the work, said once: not where the person said it themselves, is unsure, or was only asking around. */
export const wanted = ({ told, met, interview }: Scene, answers: readonly Answer[]): Wish | undefined => {
  const { keen } = told.opportunity
  const silent = keen === 'unsure' || keen === 'out' || interview?.stage === 'informational' || !met
  return silent || answers.some(({ text }) => wished.test(text))
    ? undefined
    : wish({ element: 'enthusiasm', slot: 'wanted', frames: wanting })
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
