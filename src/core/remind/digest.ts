import type { Interview } from '../dossier/dossier.ts'
import { atHour, dayIn, daysFrom } from '../time/day.ts'
import { capital, counted, momentIn } from '../time/say.ts'
import { stages } from '../vocabulary/stages.ts'
import { placeOf, type RemindedDay, type ReminderPlace } from './due.ts'
import { afterRest, isNow } from './hours.ts'
import { hourWords, thingWords } from './reminder-words.ts'
import { type Reminders, reminderSays } from './reminders.ts'
import type { RemindedRow } from './when.ts'

/** The day’s things for the daily mail, in their order. */
export interface DigestDay extends RemindedDay {
  readonly rows: readonly RemindedRow[]
  readonly interview?: { readonly company: string; readonly interview: Interview } | undefined
  /** Answers that wait for a word. */
  readonly answers: number
}

/** The daily mail before it has its addresses: each line may lead somewhere. */
export interface Digest {
  readonly key: string
  readonly subject: string
  readonly lines: readonly { readonly text: string; readonly place?: ReminderPlace }[]
}

/** So many things stand in it; the rest is counted. */
const mostThings = 8

const firmOf = ({ dossier }: RemindedRow, names: Reminders['names']): string =>
  names === 'hidden' ? '' : ` (${dossier.opportunity.company.name})`

/** The interview of today or tomorrow, as a line. */
const comingUp = ({ interview: next, now }: DigestDay, names: Reminders['names']): string | undefined => {
  if (!next) return undefined
  const starts = next.interview.starts.withTimeZone(now.timeZoneId)
  const day = dayIn(starts, now.timeZoneId)
  const today = now.toPlainDate()
  const near = day.equals(today) ? 'Today' : day.equals(daysFrom(today, 1)) ? 'Tomorrow' : undefined
  if (!near) return undefined
  const at = names === 'hidden' ? '' : ` at ${next.company}`
  return `${near}: the ${stages[next.interview.stage].called}${at}, ${momentIn(starts, now)}.`
}

const answersWords = (many: number): string =>
  `${capital(counted(many, 'answer'))} ${many === 1 ? 'waits' : 'wait'} for your word.`

const subjectOf = (rows: readonly RemindedRow[], coming: string | undefined, names: Reminders['names']) => {
  const [first, ...rest] = rows
  if (!first) return coming?.split(':')[0] === 'Today' ? 'Your interview today' : 'Your next day'
  const more = rest.length === 0 ? '' : `, and ${counted(rest.length, 'more thing')}`
  return `Today: ${thingWords(first, names)}${more}`
}

/** What the mail says; undefined on a day with nothing in it, which needs none. */
export const digestOf = (
  day: DigestDay,
  { names, ...style }: Pick<Reminders, 'names' | 'clock' | 'order'>,
): Omit<Digest, 'key'> | undefined => {
  const said = (sentence: string) => reminderSays(sentence, style)
  const coming = comingUp(day, names)
  const { rows, now, answers } = day
  if (rows.length === 0 && !coming && answers === 0) return undefined
  const things = rows.slice(0, mostThings).map((row) => {
    const hour = hourWords(row, now)
    const text = `${thingWords(row, names)}${firmOf(row, names)}${hour === '' ? '' : `, ${hour}`}`
    return { text: said(text), place: placeOf(row) }
  })
  const beyond = rows.length - things.length
  return {
    subject: said(subjectOf(rows, coming, names)),
    lines: [
      ...(coming ? [{ text: said(coming) }] : []),
      ...things,
      ...(beyond > 0 ? [{ text: `And ${counted(beyond, 'more thing')}.` }] : []),
      ...(answers > 0 ? [{ text: answersWords(answers) }] : []),
    ],
  }
}

/** The daily mail, where its hour has come and the day has something in it. One a day, whatever a clock does. */
export const digestDue = (day: DigestDay, reminders: Reminders): Digest | undefined => {
  const { now, rest } = day
  if (reminders.mailAt === undefined) return undefined
  const today = now.toPlainDate()
  const at = afterRest(atHour(today, reminders.mailAt, now.timeZoneId), rest)
  if (!afterRest(now, rest).equals(now) || !isNow(at, now, reminders.since)) return undefined
  const digest = digestOf(day, reminders)
  return digest && { key: `digest/${today}`, ...digest }
}
