import { withDeterminer } from '../../notes/determiner.ts'
import { inFull } from '../../notes/hearing.ts'
import { readNote } from '../../notes/read.ts'
import { bare } from '../../notes/tokens.ts'
import { withoutShouting } from '../../said/capitals.ts'
import { type Scene, voiceOf } from '../scene.ts'
import { ordinalsInWords } from './named-round.ts'
import { toldNextIn } from './told-next.ts'

/** What was told about the next steps, with whoever stands there by initials named. */
export const toldText = ({ awaited, told }: Scene): string => {
  const people = [...told.people.values()]
  const names = new Map(
    people.flatMap(({ name, called = '' }) =>
      `${name} ${called}`.split(/\s+/).map((part) => [part.toLowerCase(), part] as const),
    ),
  )
  // “prof vogt writes”, “jane mails”: a name is one, however it was typed.
  return inFull(withoutShouting(awaited?.text ?? ''), people).replaceAll(/\p{Ll}{3,}/gu, (word, at, text) =>
    /[\p{L}'’-]/u.test(text.charAt(at - 1)) ? word : (names.get(word) ?? word),
  )
}

/** What comes next is one thing, whether its article was typed or not. */
const nounIn = (scene: Scene, text: string): string | undefined => {
  const { reader, awaited } = scene
  const reading = readNote(withDeterminer(ordinalsInWords(text)), awaited?.fact ?? '', {
    ...voiceOf(scene),
    ...(reader ? { speaker: reader } : {}),
  })
  const noun =
    reading.ok && reading.fragment.shape === 'noun' && !reading.fragment.part
      ? reading.fragment.forms.noun
      : undefined
  return noun && !/^(the|an?|your|our|my|this|that|two|three|another)\b/i.test(noun) ? `the ${noun}` : noun
}

/** Something one is asked to, rather than something one hears. */
const rounds =
  /\b(?:round|interview|test|lesson|trial|talk|chat|panel|meeting|visit|assessment|second|2nd|final|practical|call with)\b/i

/** Is a next round named, so that no wish for “the next stage” is needed? */
export const roundIsNamed = ({ awaited }: Scene): boolean => rounds.test(awaited?.text ?? '')

/** The next step as something to go on to, such as "the panel with the platform team"; undefined where it is none. */
export const nextNoun = (scene: Scene): { noun: string; fact: string } | undefined => {
  const { fact = '' } = scene.awaited ?? {}
  const whole = toldText(scene)
  const text = whole && toldNextIn(whole, new Set())?.rest
  // “Start Monday if the check is fine”: what hangs on something is not gone on to yet.
  if (!text || /\b(?:if|unless|once|provided|depending|subject to)\b/i.test(text)) return undefined
  // “Sofia talks with HR”: what somebody does is no thing, though its verb could be one.
  if ([...(scene.names ?? []), 'he', 'she', 'they'].includes(bare(text.split(' ')[0]))) return undefined
  const noun = nounIn(scene, text)
  return noun === undefined ? undefined : { noun, fact }
}

/** The round that dates, an invitation or a message are to be about: the first thing that was told, where somebody acts after it. */
export const aboutRound = (scene: Scene): string | undefined => {
  const [first = '', ...then] = toldText(scene).split(/, | - |; |\. /)
  if (then.length === 0) return undefined
  const [thing = ''] = first.split(/ (?:maybe|perhaps|probably|next|this|in|on|by|week|wk|the week)\b/i)
  if (!rounds.test(thing)) return undefined
  return nounIn(scene, thing)
}

/** Is the noun a decision or an answer (to be waited for) rather than a round (to be gone on to)? */
export const isNews = (noun: string): boolean =>
  /\b(decision|answer|news|word|feedback|response|reply|result|e-?mail|call|offer|letter)\b/i.test(noun)
