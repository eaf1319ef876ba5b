import { z } from 'zod'
import type { AgendaSettings } from '../../core/agenda/agendas.ts'
import { agendaForms } from '../../core/agenda/entry.ts'
import { done } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking, Reminded } from '../action.ts'
import { defineAction } from '../define.ts'
import { calendarFeedOutput } from './outputs.ts'
import { agendaSettings, namesIn, newSecret } from './sheet.ts'

const input = z.object({
  feed: z
    .enum(['on', 'new', 'off'])
    .optional()
    .describe('An address that a calendar asks by itself: on, under a new address, or off')
    .meta({ value: 'WORD' }),
  as: z
    .enum(agendaForms)
    .optional()
    .describe('What there is to do as events of a quarter of an hour, or as tasks with a last moment')
    .meta({ value: 'WORD' }),
  names: z
    .enum(['reminders', 'shown', 'hidden'])
    .optional()
    .describe('Names of people and firms in the calendar: as in reminders, shown, or hidden')
    .meta({ value: 'WORD' }),
})

export interface CalendarWishAnswer {
  readonly as: AgendaSettings['as']
  readonly names: 'shown' | 'hidden'
  /** Absent: as reminders have them. */
  readonly own?: 'shown' | 'hidden'
  /** The secret part of the address. */
  readonly feed?: string
  /** The address itself, where pages are open. */
  readonly address?: string
  readonly says?: string
}

const said = {
  on: 'Your calendar can ask for the plan under its address',
  new: 'The plan has a new address; the one before is dead',
  off: 'The address is dead: no calendar can ask for the plan any more',
} as const

/** The address as it stands, a first one, another one, or none. */
const feedFrom = (before: string | undefined, wished: keyof typeof said | undefined) => {
  if (wished === undefined) return before
  return wished === 'off' ? undefined : wished === 'on' ? (before ?? newSecret()) : newSecret()
}

const changed = (
  { as, names, feed, ...rest }: AgendaSettings,
  wish: z.infer<typeof input>,
): AgendaSettings => {
  const own = wish.names === 'reminders' ? undefined : (wish.names ?? names)
  const address = feedFrom(feed, wish.feed)
  return {
    ...{ ...rest, as: wish.as ?? as },
    ...(own ? { names: own } : {}),
    ...(address === undefined ? {} : { feed: address }),
  }
}

export const calendarFeedAction = defineAction<typeof input, CalendarWishAnswer, Looking & Reminded>({
  name: 'calendar-feed',
  says: 'How your plan looks in a calendar, and the secret address under which a calendar asks for it; shows it when nothing is given',
  more: 'A calendar on this computer reaches the address while Afterword runs. One on a phone or on the web does not: give it the file of “calendar-file”.',
  examples: [
    ['afterword calendar-feed --feed on', 'an address to subscribe to'],
    ['afterword calendar-feed --feed new', 'another one, where the first came into wrong hands'],
    ['afterword calendar-feed --names hidden --as to-dos', 'tasks that name nobody'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: calendarFeedOutput,
  json: ({ feed: _feed, own: _own, ...shown }) => shown,
  run: async (wish, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const before = await agendaSettings(store.value, desk.account)
    if (!before.ok) return before
    const asked = Object.values(wish).some((each) => each !== undefined)
    const to = changed(before.value, wish)
    if (asked) {
      const put = await store.value.agendas.put(desk.account, to, stamp(desk.now))
      if (!put.ok) return put
    }
    const names = await namesIn(store.value, desk.account, to)
    if (!names.ok) return names
    const address = to.feed === undefined ? undefined : await desk.telling?.address({ feed: to.feed })
    return done({
      ...{ as: to.as, names: names.value },
      ...(to.names ? { own: to.names } : {}),
      ...(to.feed === undefined ? {} : { feed: to.feed }),
      ...(address === undefined ? {} : { address }),
      ...(asked ? { says: wish.feed ? said[wish.feed] : 'Kept how the plan looks in a calendar' } : {}),
    })
  },
})
