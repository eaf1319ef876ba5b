import type {
  DayProposed,
  FirmProposed,
  PersonProposed,
} from '../../../core/keep/brought/mail/mail-proposed.ts'
import type { Room } from '../../page.ts'
import { dayOn, soon } from '../../ui/when.ts'
import { Message } from './message.tsx'

/** What a person chose and typed on the page before, if it was shown before. */
export interface Chosen {
  readonly pick?: ReadonlySet<string>
  /** “means:mail 3” and the like, as they were sent. */
  readonly said: (key: string) => string | undefined
}

const called: Readonly<Record<string, string>> = { title: 'job', email: 'e-mail', phone: 'phone' }

const Tells = ({ tells }: Pick<PersonProposed, 'tells'>) => {
  const told = Object.entries(tells).map(([key, value]) => `${called[key] ?? key} ${value}`)
  return told.length === 0 ? null : <span class="meta">{told.join(', ')}</span>
}

const dayIs: Readonly<Record<DayProposed['is'], string>> = {
  meet: 'You meet',
  appointment: 'An appointment',
  hear: 'You hear from them by',
  answer: 'They want an answer by',
}

const daySaid = ({ day }: DayProposed, room: Room): string => {
  const { now } = room
  return day.includes('T')
    ? soon(Temporal.PlainDateTime.from(day).toZonedDateTime(now.timeZoneId), now)
    : dayOn(Temporal.PlainDate.from(day), now)
}

interface BoxProps {
  readonly place: string
  readonly ticked: boolean
  readonly children: unknown
}
const Box = ({ place, ticked, children }: BoxProps) => (
  <label class="tick">
    <input type="checkbox" name="pick" value={place} checked={ticked} /> <span>{children}</span>
  </label>
)

const isNews = ({ known, tells }: PersonProposed): boolean =>
  known === undefined || Object.keys(tells).length > 0

/** The name and the job of a firm that is not here yet. */
const Begins = ({ firm, chosen }: { firm: FirmProposed; chosen: Chosen }) => {
  const id = firm.place.replace(' ', '-')
  return (
    <>
      <p class="hint">It is not here yet; what you tick begins it.</p>
      <div class="field">
        <label for={`company-${id}`}>The firm</label>
        <input
          id={`company-${id}`}
          name={`company:${firm.place}`}
          value={chosen.said(`company:${firm.place}`) ?? firm.company}
        />
      </div>
      <div class="field">
        <label for={`role-${id}`}>The job</label>
        <input
          id={`role-${id}`}
          name={`role:${firm.place}`}
          value={chosen.said(`role:${firm.place}`) ?? firm.role}
        />
      </div>
    </>
  )
}

/** All that is proposed for one search, each with a box. */
export const Firm = ({ firm, chosen, room }: { firm: FirmProposed; chosen: Chosen; room: Room }) => {
  const { opportunity, company, role, people, touches, days } = firm
  const ticked = (place: string) => chosen.pick?.has(place) ?? (opportunity !== undefined || role !== '')
  const news = people.filter(isNews)
  return (
    <section>
      <h2>
        <span class="employer">{company || 'A firm that is not named'}</span>
        {opportunity === undefined ? ' (new)' : `, ${role}`}
      </h2>
      {opportunity === undefined ? <Begins firm={firm} chosen={chosen} /> : null}
      {news.length > 0 ? (
        <>
          <h3>Whom you met</h3>
          <ul class="ticks">
            {news.map(({ place, name, tells, known }) => (
              <li>
                <Box place={place} ticked={ticked(place)}>
                  <strong>{name}</strong>
                  {known === undefined ? '' : ', who is here already: more is known now'}
                </Box>
                <Tells tells={tells} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>What was written</h3>
      <ul class="ticks letters">
        {touches.map((touch) => (
          <Message
            touch={touch}
            ticked={ticked(touch.letter.place)}
            means={chosen.said(`means:${touch.letter.place}`)}
            room={room}
          />
        ))}
      </ul>
      {days.length > 0 ? (
        <>
          <h3>Days that are named</h3>
          <p class="hint">Each is kept along with the message it stands in.</p>
          <ul class="ticks">
            {days.map((day) => (
              <li>
                <Box place={day.place} ticked={ticked(day.place)}>
                  {dayIs[day.is]} {daySaid(day, room)}
                </Box>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
