import type { Day } from '../dossier/dossier.ts'
import { contentWords } from '../english/content.ts'
import { clausesOf, type Otherwise } from './hear-by.ts'
import type { Span } from './letter.ts'
import { type ReviewFacts, reading } from './reviewed.ts'
import { type DayTold, daysTold, isDay } from './said-days.ts'
import { weekdayInFull } from './weekday-dates.ts'

const ownPromise = /\bI(?:'ll| will|'m going to| am going to| can| shall)\b/

/** The day that is said, the first from the day of writing on. */
const comingDay = (told: DayTold, from: Day): Day | undefined =>
  Array.from({ length: 60 }, (_, days) => from.add({ days })).find((each) => isDay(told, each))

/** Days on which one says one will do what was promised for an earlier one. */
export const promisedOtherwise = (facts: ReviewFacts): ((sentence: Span) => readonly Otherwise[]) => {
  const now = reading(facts)?.sentAt.toPlainDate()
  const open = facts.dossier.promises.filter(
    ({ by, kept, due, condition, who }) =>
      by === 'me' && !kept && due && condition === undefined && (!who || facts.reviewed.to.includes(who)),
  )
  if (!now || open.length === 0) return () => []
  return (sentence) =>
    clausesOf(sentence)
      .filter(({ text }) => ownPromise.test(text))
      .flatMap((clause) => {
        const words = new Set(contentWords(clause.text))
        const shared = (what: string) =>
          contentWords(what).filter(
            (word) => words.has(word) && !/^(?:send|bring|write|shar|giv)$/.test(word),
          ).length
        const meant = open.filter(({ what }) => shared(what) > 0)
        const [one] = meant
        if (!one?.due || meant.length > 1) return []
        const { due } = one
        return daysTold(clause)
          .filter((said) => {
            const day = comingDay(said, now)
            return day !== undefined && Temporal.PlainDate.compare(day, due) > 0
          })
          .map((said) => ({
            ...said,
            message: `You promised it by ${weekdayInFull(due)}: which is it?`,
          }))
      })
}
