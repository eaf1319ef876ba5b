import type { Interview } from '../../core/dossier/dossier.ts'
import { city, momentIn } from '../../core/time/say.ts'
import { countryShown } from '../../core/typed/country.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import type { Opened, Room } from '../page.ts'
import { standingIn } from '../standing.ts'
import { ActionForm } from './form.tsx'
import { ours } from './when.ts'

const formats: Readonly<Record<Interview['format'], string>> = {
  video: 'by video',
  phone: 'by phone',
  onsite: 'in person',
  'take-home': 'as a task at home',
  chat: 'in writing',
  'one-way': 'as a recording',
}

const two = (figure: number): string => String(figure).padStart(2, '0')

/** “Clock: London. Holidays: United Kingdom.” */
export const placeSays = (zone: string, country: string): string =>
  `Clock: ${city(zone)}. Holidays: ${country === '' ? 'none known' : country}.`

/** “A panel interview by video, Friday 20 November, 14:00–15:30. Clock: London. Holidays: United Kingdom.” */
const says = ({ opened, interview }: { opened: Opened; interview: Interview }): string => {
  const { country } = opened.dossier.opportunity.company
  const { starts, ends, stage, format } = interview
  const when = ours(`${momentIn(starts, starts)}–${ends.hour}:${two(ends.minute)}`)
  const { called } = stages[stage]
  const round = `${/^[aeiou]/.test(called) ? 'An' : 'A'} ${called} ${formats[format]}, ${when}.`
  return `${round} ${placeSays(starts.timeZoneId, country ? countryShown(country) : '')}`
}

/** What the talk is taken for, some of it guessed from what was typed: said above its questions, and changed there. */
export const Talk = ({ opened, interview, room }: { opened: Opened; interview: Interview; room: Room }) => {
  const [round, place] = [room.actions.get('interview'), room.actions.get('opportunity')]
  const held = opened.kept.raw.interviews?.find(({ id }) => id === interview.id)
  const { company } = opened.kept.raw.opportunity
  return (
    <details class="place" id="talk">
      <summary>
        <span>{says({ opened, interview })}</span> <span class="change">Change</span>
      </summary>
      {round && held ? (
        <ActionForm
          action={round}
          fields={['stage', 'format', 'starts', 'ends']}
          values={held}
          seen={held}
          labels={{ stage: 'What it was', format: 'How you talked', starts: 'It began', ends: 'It ended' }}
          hidden={{ opportunity: opened.kept.id, id: interview.id }}
          back={room.here}
          button="Change the talk"
          name="talk"
          dossier={opened.dossier}
          quiet
        />
      ) : null}
      {place ? (
        <ActionForm
          action={place}
          fields={['country', 'zone']}
          seen={standingIn('opportunity', opened)}
          values={{ zone: company.zone, country: company.country && countryShown(company.country) }}
          labels={{ country: 'Country, for its holidays', zone: 'Time zone, such as America/Toronto' }}
          hidden={{ id: opened.kept.id }}
          back={room.here}
          button="Change the place"
          name="talk-place"
          quiet
        />
      ) : null}
    </details>
  )
}
