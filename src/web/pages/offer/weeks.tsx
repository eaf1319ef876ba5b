import { months, weekdays } from '../../../core/english/calendar-names.ts'
import { type OfferDay, type OfferMark, type OfferWeek, offerWeeks } from '../../../core/plan/offer-weeks.ts'
import { counted } from '../../../core/time/say.ts'
import type { Opened } from '../../page.ts'
import { reader } from '../../reader.ts'
import { dayOn } from '../../ui/when.ts'

/** What stands in its square: a word beside the colour. */
const words: Readonly<Record<OfferMark, string>> = {
  came: 'came',
  read: 'read',
  answer: 'answer',
  date: 'their date',
  today: 'today',
}

const Square = ({ of: { day, marks }, first }: { of: OfferDay; first: boolean }) => (
  <td class={marks.join(' ') || undefined}>
    <time datetime={day.toString()}>
      {day.day}
      {first || day.day === 1 ? <small> {months[day.month - 1]?.slice(0, 3)}</small> : null}
    </time>
    {marks.map((mark) => (
      <span class="mark-of">{words[mark]}</span>
    ))}
  </td>
)

const Week = ({ of, first }: { of: OfferWeek; first: boolean }) =>
  typeof of === 'number' ? (
    <tr>
      <td colspan={7} class="gap">
        {counted(of, 'week')} without anything
      </td>
    </tr>
  ) : (
    <tr>
      {of.map((day, index) => (
        <Square of={day} first={first && index === 0} />
      ))}
    </tr>
  )

/** The days of the offer, drawn: when it came, which days are for reading, and by when the answer is due. */
export const Weeks = ({ opened: { planned } }: { opened: Opened }) => {
  const begins = reader().order === 'month' ? 7 : 1
  const weeks = offerWeeks(planned, begins)
  const days = weeks.flatMap((week) => (typeof week === 'number' ? [] : week))
  const last = (mark: OfferMark) => days.findLast(({ marks }) => marks.includes(mark))?.day
  const { now, dossier } = planned
  const [read, answer, date] = [last('read'), last('answer'), last('date')]
  const isPast = (day: OfferDay['day']) => Temporal.PlainDate.compare(day, now.toPlainDate()) < 0
  if (weeks.length === 0) return null
  return (
    <section id="days">
      <h2>Its days</h2>
      <table class="weeks">
        <caption class="hidden">The weeks of the offer</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, index) => weekdays[(begins - 1 + index) % 7] ?? '').map((name) => (
              <th scope="col">
                <abbr title={name}>{name.slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <Week of={week} first={index === 0} />
          ))}
        </tbody>
      </table>
      <ul class="plain-list">
        {read ? (
          <li>
            {isPast(read)
              ? 'The days for reading it are over'
              : `Read it in peace until the end of ${dayOn(read, now)}`}
          </li>
        ) : null}
        {answer ? (
          <li>
            Your answer {isPast(answer) ? 'was' : 'is'} due by <strong>{dayOn(answer, now)}</strong>
          </li>
        ) : null}
        {date && answer ? <li>Their own date, {dayOn(date, now)}, is no working day</li> : null}
        {dossier.offer?.respondBy || !answer ? null : (
          <li>Nobody named a date: ask until when the offer stands</li>
        )}
      </ul>
    </section>
  )
}
