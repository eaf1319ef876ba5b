import type { Moment } from '../dossier/dossier.ts'
import { goodUntil } from '../plan/step.ts'
import { titleOf } from '../plan/title.ts'
import { capital, momentWords } from '../time/say.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { type Reminders, reminderSays } from './reminders.ts'
import type { RemindedRow } from './when.ts'

/** “best before 13:45”, “welcome until 9:00 on Friday 27 November”; nothing where no hour is said. */
export const hourWords = ({ step }: RemindedRow, now: Moment): string => {
  const good = goodUntil(step, now, false)
  if (!good) return ''
  const own = (moment: Moment) => momentWords(moment.withTimeZone(now.timeZoneId), now)
  if (good.best) return `best before ${own(good.best)}`
  return `${good.welcome ? 'welcome until' : 'by'} ${own(good.until)}`
}

const companyOf = ({ dossier }: RemindedRow): string => dossier.opportunity.company.name

/** What a thing to do is called, with the names of people and firms or without any. */
export const thingWords = (row: RemindedRow, names: Reminders['names']): string =>
  names === 'hidden' ? `Time for ${stepKinds[row.step.kind].says}` : titleOf(row.step).title

/** A reminder of one thing. */
export const reminderWords = (
  row: RemindedRow,
  { names, ...style }: Pick<Reminders, 'names' | 'clock' | 'order'>,
  now: Moment,
): { readonly title: string; readonly text: string } => {
  if (row.step.kind === 'debrief')
    return {
      title: names === 'hidden' ? 'How did it go?' : `How did it go at ${companyOf(row)}?`,
      text: 'Five minutes now, while you still hear it, are worth an hour tomorrow.',
    }
  const facts = [names === 'hidden' ? '' : companyOf(row), hourWords(row, now)].filter((each) => each !== '')
  const said = (sentence: string) => reminderSays(sentence, style)
  return { title: said(thingWords(row, names)), text: said(capital(facts.join(', '))) }
}
