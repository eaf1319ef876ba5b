import { z } from 'zod'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import {
  onDesktop,
  type ReminderBrowser,
  type Reminders,
  usualReminders,
} from '../../core/remind/reminders.ts'
import type { ToldOf } from '../../core/remind/reminding.ts'
import { topicOf } from '../../core/remind/topic.ts'
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

/** What stands, changed by what was said; what was not said stays. */
const changed = (before: Reminders, wished: Wished): Outcome<Reminders> => {
  const { mailAt, ntfy, quietFrom, quietUntil, off: _, ...plain } = wished
  const topic = ntfy === undefined || ntfy.trim() === '' ? done(undefined) : topicOf(ntfy)
  if (!topic.ok)
    return refused({ ...topic.problems[0], field: 'ntfy', message: topic.problems[0]?.message ?? '' })
  const { mailAt: hourBefore, ntfy: topicBefore, ...rest } = before
  const at = mailAt === undefined ? hourBefore : mailAt === 'off' ? undefined : Number(mailAt)
  const to = ntfy === undefined ? topicBefore : topic.value
  const said = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  return done({
    ...rest,
    ...said,
    ...(quietFrom === undefined ? {} : { quietFrom: Number(quietFrom) }),
    ...(quietUntil === undefined ? {} : { quietUntil: Number(quietUntil) }),
    ...(at === undefined ? {} : { mailAt: at }),
    ...(to === undefined ? {} : { ntfy: to }),
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
    const { since: _, push: _push, pocketWord: _word, ...shown } = reminders ?? ({} as Partial<Reminders>)
    return {
      ...(reminders ? { reminders: shown } : {}),
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
