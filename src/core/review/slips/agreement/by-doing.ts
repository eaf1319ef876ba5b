import { among, isDeterminer, replaced, type Slip, type Token } from '../sentence.ts'
import { forOne, speaker } from '../subject.ts'
import { agrees, other } from './agreeing.ts'

/** “Booking the repair are how it should be”: a doing is one thing. */
export const byDoing = (sentence: readonly Token[]): readonly Slip[] => {
  const [doing, next] = sentence
  if (!doing?.is('gerund') || !isDeterminer(next)) return []
  const at = sentence.findIndex(among("are were aren't weren't"))
  if (
    at < 3 ||
    at > 9 ||
    sentence
      .slice(1, at)
      .some(
        (token) =>
          among(', ; : and or who which that what how if when')(token) || speaker(token) || forOne(token),
      )
  )
    return []
  const verb = sentence[at]
  return verb ? [replaced(verb, agrees, other[verb.low] ?? '')] : []
}
