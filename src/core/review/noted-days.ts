import type { Day, Dossier } from '../dossier/dossier.ts'
import { months, weekdays } from '../english/calendar-names.ts'
import { contentWords } from '../english/content.ts'
import { coming, comingDays } from './coming-days.ts'
import { clausesOf, isDay, isThanked, type Otherwise, sameDay } from './hear-by.ts'
import type { Span } from './letter.ts'
import { quotableTexts } from './quotable-texts.ts'
import { kindOf, type ReviewFacts, reading } from './reviewed.ts'
import { type DayTold, daysOfThings } from './said-days.ts'
import { weekdayInFull } from './weekday-dates.ts'

/** A day that is asked for or offered is no mistake. */
const proposed =
  /\b(?:free|available|could|can|may|might|suits?|prefer|instead|move|moved|moving|another|rather|possible|or|either|if|any|whether|wonder\w*|ask\w*|unable|other)\b/i

/** What is said behind a comma is another matter: “the calls on Friday, whatever they may bring”. */
const isProposed = (said: Span, clause: Span): boolean => {
  const [rest = ''] = clause.text.slice(said.to - clause.from).split(',')
  return proposed.test((clause.text.slice(0, said.to - clause.from) + rest).replace(/\bMay\b/g, ''))
}

/** Every day that a dossier has, however it has it. */
const everyDay = ({ interviews, promises, offer, touches }: Dossier): readonly Day[] => [
  ...interviews.flatMap(({ starts, ends }) => [starts.toPlainDate(), ends.toPlainDate()]),
  ...interviews
    .flatMap(({ debrief }) => [debrief?.nextSteps?.hearBy, debrief?.nextSteps?.returns].flat())
    .flatMap((day) => day ?? []),
  ...promises.flatMap(({ due }) => due ?? []),
  ...(offer?.respondBy ? [offer.respondBy] : []),
  ...touches.map(({ at }) => at.toPlainDate()),
]

const asSpan = (text: string): Span => ({ from: 0, to: text.length, text })

const notThings =
  /^(?:days?|dates?|weeks?|months?|years?|times?|ends?|start(?:s|ed)?|early|late|next|last|good|new|their|there|than|that|this|with|from|before|until)$/
const calendar = new Set([...months, ...weekdays].map((name) => name.toLowerCase()))

/** Words for things; one may go on from the other: “the offer of”, “offered on”. */
const thingsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => contentWords(word).length > 0 && !notThings.test(word) && !calendar.has(word),
  )

const goesOn = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** So much of what stands before a day tells what it is the day of; in letters. */
const near = 160

const dayText = ({ text }: DayTold): string =>
  text.replace(/^(?:by|on|before|until|no later than|from|of) (?:the )?/i, '')

/** Days of a round to come, and of a thing that the notes date, which are others in the notes. */
export const datedOtherwise = (facts: ReviewFacts): ((sentence: Span) => readonly Otherwise[]) => {
  const now = reading(facts)?.sentAt.toPlainDate()
  if (!now || kindOf(facts) === 'reschedule') return () => []
  const next = comingDays(facts.dossier, now)
  const known = everyDay(facts.dossier)
  const notes = quotableTexts(facts.dossier).flatMap((text) => clausesOf(asSpan(text)))
  const dated = notes.flatMap((note) =>
    daysOfThings(note)
      .filter(({ date, month }) => date !== undefined && month !== undefined)
      .map((day) => ({ day, things: thingsIn(note.text) })),
  )
  const isKnown = (said: DayTold) =>
    known.some((day) => isDay(said, day)) ||
    notes.some((note) => daysOfThings(note).some((day) => sameDay(said, day)))
  return (sentence) =>
    clausesOf(sentence).flatMap((clause) =>
      daysOfThings(clause)
        .filter((said) => !isProposed(said, clause) && !isThanked(said, clause) && !isKnown(said))
        .flatMap((said): readonly Otherwise[] => {
          const at = said.from - clause.from
          const before = clause.text.slice(Math.max(0, at - near), at)
          const [round] = next
          if (round && coming.test(before) && /^on /i.test(said.text))
            return [{ ...said, message: `On record is ${weekdayInFull(round)}: which is it?` }]
          if (said.date === undefined || said.month === undefined) return []
          const things = thingsIn(before.split(' ').slice(-5).join(' '))
          const noted = dated.find((note) =>
            things.some((thing) => note.things.some((other) => goesOn(thing, other))),
          )
          return noted ? [{ ...said, message: `Your notes have ${dayText(noted.day)}: which is it?` }] : []
        }),
    )
}
