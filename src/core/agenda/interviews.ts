import type { Dossier, Interview } from '../dossier/dossier.ts'
import { isBefore } from '../time/day.ts'
import { capital } from '../time/say.ts'
import { formats } from '../vocabulary/formats.ts'
import { stages } from '../vocabulary/stages.ts'
import type { AgendaEntry, AgendaRow, AgendaWish } from './entry.ts'

/** Minutes before an interview at which a calendar says so. */
const before = 30

/** Who takes part, in words: as guests of an appointment they would be written to. */
const whoWords = ({ met }: Interview, { people }: Dossier): readonly string[] => {
  const named = met.flatMap((id) => {
    const person = people.get(id)
    return person ? [`${person.name}${person.title ? `, ${person.title}` : ''}`] : []
  })
  return named.length > 0 ? [`With ${named.join('; ')}`] : []
}

/** Interviews that take place, those of the last weeks too; work done alone at home is no appointment. */
export const interviewEntries = (
  { id, dossier, now }: AgendaRow,
  { names, from }: AgendaWish,
): readonly AgendaEntry[] =>
  dossier.interviews
    .filter(
      ({ outcome, ends, format }) =>
        (outcome === undefined || outcome === 'held') && isBefore(from, ends) && format !== 'take-home',
    )
    .map((held): AgendaEntry => {
      const called = capital(stages[held.stage].called)
      const { company, role } = dossier.opportunity
      const hidden = names === 'hidden'
      return {
        key: `interview/${id}/${held.id}`,
        is: 'event',
        title: hidden ? called : `${called} at ${company.name}`,
        text: hidden ? [] : [`${role}, ${formats[held.format].says}`, ...whoWords(held, dossier)],
        time: { starts: held.starts, ends: held.ends },
        ...(hidden || held.place === undefined ? {} : { where: held.place }),
        ...{ alarm: before, busy: true },
        leads: isBefore(now, held.ends)
          ? { what: 'prep', opportunity: id, interview: held.id }
          : { what: 'debrief', opportunity: id, interview: held.id },
      }
    })
