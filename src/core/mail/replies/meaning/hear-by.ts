/** The day by which they say they will be heard, so that nobody has to type it again. */
import { writtenDays } from '../auto/dates.ts'

/** It speaks of hearing from them. */
const hearing =
  /\b(?:hear|know|answer|decisions?|decid\w+|news|updates?|word|verdict|feedback|touch|back to you|come back|sign-?off|confirm|respond|response|revert|outcome|(?:give|allow) (?:me|us)|bear with (?:me|us)|(?:will|shall|'ll) (?:write|reply)|have more|settled|hoort|hören|hörst|melden?|reviendr\w+|réponse|nouvelles|respuesta|noticias|risposta)\b/i
/** The day named is another one: of a meeting, or one that theirs is counted from. */
const otherDay =
  /\b(?:day after|after (?:that|the|our|we)|meets?|meeting|interviews?|panel|available|if|unless|last|was|since|sorry about|instead|reschedul\w+|move (?:our|the))\b|\?/i
const endOf = /\bend of (?:the|this|next) (week|month)\b/i
const next = /\bend of next\b/i

const endOfSpan = (sentence: string, sent: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const span = endOf.exec(sentence)?.[1]?.toLowerCase()
  if (span === undefined) return undefined
  const later = next.test(sentence) ? 1 : 0
  if (span === 'week') return sent.add({ days: ((5 - sent.dayOfWeek + 7) % 7) + 7 * later })
  const month = sent.add({ months: later })
  return month.with({ day: month.daysInMonth })
}

/** The one day ahead that these sentences name for it; undefined where none is, or several. */
export const hearByIn = (sentences: readonly string[], sent: Temporal.PlainDate): string | undefined => {
  const days = sentences
    .filter((sentence) => hearing.test(sentence) && !otherDay.test(sentence))
    .flatMap((sentence) => {
      const end = endOfSpan(sentence, sent)
      return end ? [end] : writtenDays(sentence, sent).map(({ day }) => day)
    })
    .filter((day) => {
      const { days: ahead } = sent.until(day)
      return ahead >= 0 && ahead <= 120
    })
  const said = new Set(days.map((day) => day.toString()))
  return said.size === 1 ? [...said][0] : undefined
}
