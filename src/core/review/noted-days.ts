import type { Day, Dossier } from '../dossier/dossier.ts'
import { months, weekdays } from '../english/calendar-names.ts'
import { contentWords } from '../english/content.ts'
import { coming, comingDays } from './coming-days.ts'
import { dayClaims } from './day-claims.ts'
import { asSpan, clausesOf, isThanked, type Otherwise } from './hear-by.ts'
import type { Span } from './letter.ts'
import { quotableTexts } from './quotable-texts.ts'
import { kindOf, type ReviewFacts, reading } from './reviewed.ts'
import { type DayTold, daysNamed, daysOfThings, isDay, nearestDay, sameDay } from './said-days.ts'
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

const notThings =
  /^(?:days?|dates?|weeks?|months?|years?|times?|ends?|start(?:s|ed)?|early|late|next|last|good|new|their|there|than|that|this|with|from|before|until)$/
const calendar = new Set([...months, ...weekdays].map((name) => name.toLowerCase()))

/** Words for things; one may go on from the other: “the offer of”, “offered on”. */
const thingsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => contentWords(word).length > 0 && !notThings.test(word) && !calendar.has(word),
  )

const goesOn = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

interface Dated {
  readonly day: DayTold
  readonly things: readonly string[]
}

const isPast = (told: DayTold, now: Day): boolean => {
  const day = nearestDay(told, now)
  return day !== undefined && Temporal.PlainDate.compare(day, now) <= 0
}

/** So much of what stands before a day tells what it is the day of; in letters. */
const near = 160

const dayText = ({ text }: DayTold): string =>
  text.replace(/^(?:by|on|before|until|no later than|from|of) (?:the )?/i, '')

/** The days of the notes' texts that have come, as they lie nearest to now: “offered aug 6”, “phoned on the 5th”. */
export const pastDaysNoted = ({ interviews }: Dossier, now: Day): readonly Day[] =>
  interviews
    .flatMap(({ debrief }) => debrief?.nextSteps?.text ?? [])
    .flatMap((text) => daysNamed(asSpan(text)))
    .filter(({ date }) => date !== undefined)
    .flatMap((told) => nearestDay(told, now) ?? [])
    .filter((day) => Temporal.PlainDate.compare(day, now) <= 0)

/** What one thanks for, or got, was before the letter. */
const got = /\b(?:thank(?:s| you)|grateful|receiv(?:e|ed|ing)|got|arrived|came|reached)\b/i

/** Of a thing that came, and that the notes date: “your offer on Monday”, offered on Thursday. */
const cameOtherwise = (
  clause: Span,
  now: Day,
  past: readonly Day[],
  dated: readonly Dated[],
): readonly Otherwise[] =>
  dayClaims(clause).flatMap((claim): readonly Otherwise[] => {
    const before = clause.text.slice(0, claim.from - clause.from)
    const things = thingsIn(before.split(' ').slice(-6).join(' '))
    if (!got.test(before) || past.some((day) => claim.fits(day, day, now))) return []
    const notes = dated.filter(
      (note) =>
        isPast(note.day, now) && things.some((thing) => note.things.some((other) => goesOn(thing, other))),
    )
    const isSo = notes.some((note) => {
      const day = nearestDay(note.day, now)
      return day !== undefined && claim.fits(day, day, now)
    })
    const [noted] = isSo ? [] : notes
    return noted ? [{ ...claim, message: `Your notes have ${dayText(noted.day)}: which is it?` }] : []
  })

/** Days of a round to come, and of a thing that the notes date, which are others in the notes. */
export const datedOtherwise = (facts: ReviewFacts): ((sentence: Span) => readonly Otherwise[]) => {
  const now = reading(facts)?.sentAt.toPlainDate()
  if (!now || kindOf(facts) === 'reschedule') return () => []
  const next = comingDays(facts.dossier, now)
  const known = everyDay(facts.dossier)
  const notes = quotableTexts(facts.dossier).flatMap((text) => clausesOf(asSpan(text)))
  const dated = notes.flatMap((note): readonly Dated[] =>
    daysNamed(note)
      .filter(({ date, month }) => date !== undefined && month !== undefined)
      .map((day) => ({ day, things: thingsIn(note.text) })),
  )
  const past = [
    ...pastDaysNoted(facts.dossier, now),
    ...known.filter((day) => Temporal.PlainDate.compare(day, now) <= 0),
  ]
  const isKnown = (said: DayTold) =>
    known.some((day) => isDay(said, day)) ||
    notes.some((note) => daysNamed(note).some((day) => sameDay(said, day)))
  return (sentence) =>
    clausesOf(sentence).flatMap((clause) => [
      ...cameOtherwise(clause, now, past, dated),
      ...daysOfThings(clause)
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
    ])
}
