import type { Day } from '../dossier/dossier.ts'
import { offerWeeks } from '../plan/offer-weeks.ts'
import { endOf } from '../vocabulary/statuses.ts'
import { type AgendaEntry, type AgendaRow, type AgendaWish, morning } from './entry.ts'

/** Minutes: at nine in the morning of the day before. */
const eve = 15 * 60

/** The days for reading an offer, the last on which an answer is in time, and their own date where that is another. */
export const offerEntries = (row: AgendaRow, { names }: AgendaWish): readonly AgendaEntry[] => {
  const { id, dossier } = row
  const { offer, opportunity } = dossier
  if (!offer || endOf(opportunity.status)) return []
  const days = offerWeeks(row, 1).flatMap((week) => (typeof week === 'number' ? [] : week))
  const from = names === 'hidden' ? '' : ` from ${opportunity.company.name}`
  const entry = (key: string, title: string, day: Day, alarm: number): AgendaEntry => ({
    key: `offer/${id}/${key}`,
    is: 'event',
    title,
    text: names === 'hidden' ? [] : [opportunity.role],
    time: { day },
    ...{ alarm, busy: false, leads: { what: 'offer', opportunity: id } },
  })
  return days.flatMap(({ day, marks }) => [
    ...(marks.includes('read') ? [entry(`read-${day}`, `A day to read the offer${from}`, day, morning)] : []),
    ...(marks.includes('answer') ? [entry('answer', `Last day to answer the offer${from}`, day, eve)] : []),
    ...(marks.includes('date') ? [entry('date', `The offer${from} stands until today`, day, eve)] : []),
  ])
}
