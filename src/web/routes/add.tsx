import { type Context, Hono } from 'hono'
import { addAction } from '../../actions/add/add.ts'
import { type LineRead, readLineAction } from '../../actions/add/read-line.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import type { Complaint } from '../../core/outcome.ts'
import { momentIn } from '../../core/time/say.ts'
import { dayShown } from '../../core/typed/day.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { type Sent, sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { AddedPage, type AddedTyped } from '../pages/added.tsx'

/** A time as a person reads it and as it is understood again. */
const timeShown = (text: string, now: Temporal.ZonedDateTime): string => {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayShown(Temporal.PlainDate.from(text), now)
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text))
      return momentIn(Temporal.PlainDateTime.from(text).toZonedDateTime(now.timeZoneId), now)
  } catch {
    return text
  }
  return text
}

const typedOf = (read: LineRead, now: Temporal.ZonedDateTime): AddedTyped => {
  const { line, opportunity = '', company = '', role = '', applied, stage = '', format = '' } = read
  const { starts = '', minutes, person, next = '', hearBy = '', note = '' } = read
  return {
    ...{ line, opportunity, company, role, stage, format, next, note },
    ...{ applied: applied ? 'true' : '', starts: timeShown(starts, now), hearBy: timeShown(hearBy, now) },
    ...{ minutes: minutes === undefined ? '' : `${minutes} minutes`, person: person.join('\n') },
  }
}

const sentTyped = (sent: Sent): AddedTyped => {
  const one = (key: string): string => sent.get(key)?.at(-1)?.trim() ?? ''
  return {
    ...{ line: one('line'), opportunity: one('opportunity'), company: one('company'), role: one('role') },
    ...{ applied: one('applied'), stage: one('stage'), format: one('format'), starts: one('starts') },
    ...{ minutes: one('minutes'), person: one('person'), next: one('next') },
    ...{ hearBy: one('hearBy'), note: one('note') },
  }
}

/** The same as an action is given it: what stands on the page is all there is. */
const givenBy = ({
  applied,
  person,
  opportunity,
  ...plain
}: AddedTyped): Readonly<Record<string, unknown>> => ({
  ...plain,
  opportunity,
  applied: applied === 'true',
  person: person.split('\n'),
})

/** One line that was typed: what was understood is shown, changed where it is wrong, and then kept. */
export const addRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const page = async (c: Context, typed: AddedTyped, problems: readonly Complaint[], status: 200 | 422) => {
    const here = await room(c)
    const listed = await perform(opportunitiesAction, { limit: 200 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    const opportunities = listed.value.opportunities.map(({ id, role, company }) => ({
      id,
      says: `${company}, ${role}`,
    }))
    return html(
      c,
      <AddedPage {...{ typed, problems, opportunities }} first={status === 200} room={here} />,
      status,
    )
  }

  on(app, 'readLine', async (c) => {
    const line = (await sentOf(c.req.raw)).get('line')?.[0]?.trim() ?? ''
    if (line === '') return c.redirect(`${href('today')}#add-line`, 303)
    const desk = deskAt()
    const read = await perform(readLineAction, { line }, desk)
    return read.ok
      ? page(c, typedOf(read.value, desk.now), read.value.lacks, 200)
      : trouble(c, read.problems, read.code === 'bad-input' ? 422 : 503)
  })

  on(app, 'keepLine', async (c) => {
    const typed = sentTyped(await sentOf(c.req.raw))
    const kept = await perform(addAction, { ...givenBy(typed), yes: true }, deskAt())
    if (!kept.ok) return page(c, typed, kept.problems, 422)
    return c.redirect(after(href('opportunity', { id: kept.value.id }), kept.value.change), 303)
  })
  return app
}
