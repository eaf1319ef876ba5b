import { z } from 'zod'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import {
  onDesktop,
  type ReminderBrowser,
  type Reminders,
  usualReminders,
} from '../../core/remind/reminders.ts'
import type { ToldOf } from '../../core/remind/reminding.ts'
import { houseOf, tokenOf, topicOf } from '../../core/remind/topic.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { remindersOutput } from './outputs.ts'

const hours = Array.from({ length: 24 }, (_, hour) => String(hour))
const hour = (says: string) => z.enum(hours).optional().describe(says).meta({ value: 'HOUR' })

const input = z.object({
  mailAt: z
    .enum(['off', ...hours])
    .optional()
    .describe('The hour of the daily mail to yourself, or “off”')
    .meta({ value: 'HOUR' }),
  desktop: z
    .enum(onDesktop)
    .optional()
    .describe('On this computer: off, by a page while one is open, or always, by its desktop')
    .meta({ value: 'WORD' }),
  ntfy: z
    .string()
    .optional()
    .describe(
      'The address of your topic at an ntfy server, such as https://ntfy.sh/a-long-secret-name; empty: none',
    )
    .meta({ value: 'ADDRESS' }),
  ntfyToken: z
    .string()
    .optional()
    .describe('An access token of that server, where the topic is not open to everyone; “none” takes it away')
    .meta({ value: 'TOKEN' }),
  address: z
    .string()
    .optional()
    .describe(
      'Where these pages are reached from elsewhere, for the links in reminders; empty: on this computer only',
    )
    .meta({ value: 'ADDRESS' }),
  clock: z
    .enum(['24', '12'])
    .optional()
    .describe('Hours in reminders: 14:30 or 2:30 pm')
    .meta({ value: 'WORD' }),
  order: z
    .enum(['day', 'month'])
    .optional()
    .describe('Dates in reminders: the day first or the month')
    .meta({ value: 'WORD' }),
  quietFrom: hour('The hour from which it is quiet'),
  quietUntil: hour('The hour until which it is quiet; the same as the other: never'),
  most: z
    .number()
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe('So many reminders a day at most, the daily mail aside')
    .meta({ value: 'N' }),
  debrief: z.boolean().optional().describe('After an interview: remind me to write down what was said'),
  names: z
    .enum(['shown', 'hidden'])
    .optional()
    .describe('Names of people and firms in reminders: shown or hidden')
    .meta({ value: 'WORD' }),
  off: z.boolean().optional().describe('Turn all of it off'),
})

export interface RemindersAnswer {
  /** Absent where nothing was ever chosen. */
  readonly reminders?: Reminders
  readonly browsers: readonly ReminderBrowser[]
  /** The newest first. */
  readonly latest: readonly ToldOf[]
  readonly says?: string
}

const fewLatest = 6

const looked = async (desk: Looking): Promise<Outcome<RemindersAnswer>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { reminding } = store.value
  const reminders = await reminding.settings(desk.account)
  if (!reminders.ok) return reminders
  const browsers = await reminding.browsers(desk.account)
  if (!browsers.ok) return browsers
  const latest = await reminding.latest(desk.account, fewLatest)
  if (!latest.ok) return latest
  return done({
    ...(reminders.value ? { reminders: reminders.value } : {}),
    browsers: browsers.value,
    latest: latest.value,
  })
}

type Wished = z.infer<typeof input>

/** What is typed, read; what was not said stays, what is empty is gone. */
const typedIn = (
  field: string,
  said: string | undefined,
  before: string | undefined,
  read: (text: string) => Outcome<string>,
): Outcome<string | undefined> => {
  if (said === undefined) return done(before)
  if (said.trim() === '') return done(undefined)
  const value = read(said)
  return value.ok ? value : refused(...value.problems.map((problem) => ({ ...problem, field })))
}

/** A token is never shown, so an empty field leaves it; the word “none” takes it away. */
const tokenTyped = (said: string | undefined): string | undefined => {
  const typed = said?.trim()
  return typed === undefined || typed === '' ? undefined : typed.toLowerCase() === 'none' ? '' : typed
}

const isSameServer = (one: string, other: string): boolean => new URL(one).origin === new URL(other).origin

/** What stands, changed by what was said; what was not said stays. */
const changed = (before: Reminders, wished: Wished): Outcome<Reminders> => {
  const { mailAt, ntfy, ntfyToken, address, quietFrom, quietUntil, off: _, ...plain } = wished
  const {
    mailAt: hourBefore,
    ntfy: topicBefore,
    ntfyToken: tokenBefore,
    address: houseBefore,
    ...rest
  } = before
  const topic = typedIn('ntfy', ntfy, topicBefore, topicOf)
  if (!topic.ok) return topic
  const house = typedIn('address', address, houseBefore, houseOf)
  if (!house.ok) return house
  // A token is for the server that gave it.
  const same =
    topic.value !== undefined && topicBefore !== undefined && isSameServer(topic.value, topicBefore)
  const token = typedIn('ntfyToken', tokenTyped(ntfyToken), same ? tokenBefore : undefined, tokenOf)
  if (!token.ok) return token
  const at = mailAt === undefined ? hourBefore : mailAt === 'off' ? undefined : Number(mailAt)
  const said = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  return done({
    ...rest,
    ...said,
    ...(quietFrom === undefined ? {} : { quietFrom: Number(quietFrom) }),
    ...(quietUntil === undefined ? {} : { quietUntil: Number(quietUntil) }),
    ...(at === undefined ? {} : { mailAt: at }),
    ...(topic.value === undefined ? {} : { ntfy: topic.value }),
    ...(topic.value === undefined || token.value === undefined ? {} : { ntfyToken: token.value }),
    ...(house.value === undefined ? {} : { address: house.value }),
  })
}

/** The settings that stand, or those a choice begins with. */
export const remindersFrom = (before: Reminders | undefined, desk: Looking): Reminders =>
  before ?? { ...usualReminders, since: stamp(desk.now) }

export const remindersAction = defineAction<typeof input, RemindersAnswer, Looking>({
  name: 'reminders',
  says: 'How you are reminded: a daily mail, on this computer, on your phone; quiet hours, how many; shows it when nothing is given',
  more: 'Reminders need Afterword running: “autostart on” starts it with the computer. “Not today” rests them until tomorrow morning.',
  examples: [
    ['afterword reminders', 'how it stands, and what was told last'],
    ['afterword reminders --mailAt 8', 'what the day holds, by mail to yourself at eight'],
    ['afterword reminders --ntfy https://ntfy.sh/a-long-secret-name', 'on your phone'],
    ['afterword reminders --off', 'none at all'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: remindersOutput,
  json: ({ reminders, browsers, latest, says }) => {
    const {
      since: _,
      push: _push,
      pocketWord: _word,
      ntfyToken,
      ...shown
    } = reminders ?? ({} as Partial<Reminders>)
    return {
      ...(reminders ? { reminders: { ...shown, ...(ntfyToken === undefined ? {} : { token: true }) } } : {}),
      browsers: browsers.map(({ id, addedAt }) => ({ id, addedAt })),
      latest: latest.map(({ key, way, at, state, trouble }) => ({
        ...{ key, way, at, state },
        ...(trouble === undefined ? {} : { trouble }),
      })),
      ...(says === undefined ? {} : { says }),
    }
  },
  run: async (wished, desk) => {
    const before = await looked(desk)
    if (!before.ok || Object.values(wished).every((value) => value === undefined)) return before
    const store = await desk.store()
    if (!store.ok) return store
    const { reminding } = store.value
    if (wished.off) {
      for (const { id } of before.value.browsers) {
        const gone = await reminding.removeBrowser(desk.account, id)
        if (!gone.ok) return gone
      }
      // The word of the pocket page is no reminder; the page on the phone bears it still.
      const { pocketWord } = before.value.reminders ?? {}
      const none = pocketWord && { ...usualReminders, since: stamp(desk.now), pocketWord }
      const put = await reminding.put(desk.account, none || undefined, stamp(desk.now))
      if (!put.ok) return put
      return done({ browsers: [], latest: before.value.latest, says: 'Nothing reminds you any more' })
    }
    const to = changed(remindersFrom(before.value.reminders, desk), wished)
    if (!to.ok) return to
    const put = await reminding.put(desk.account, to.value, stamp(desk.now))
    return put.ok ? done({ ...before.value, reminders: to.value, says: 'Kept how you are reminded' }) : put
  },
})
