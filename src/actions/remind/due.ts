import { done, type Outcome } from '../../core/outcome.ts'
import { digestDue } from '../../core/remind/digest.ts'
import { type Reminder, remindersDue } from '../../core/remind/due.ts'
import { againAt, type ReminderNote, type ToldBy } from '../../core/remind/note.ts'
import type { ReminderWay } from '../../core/remind/reminders.ts'
import type { ToldOf } from '../../core/remind/reminding.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk, Telling } from '../action.ts'
import { dayFor, type RemindedAround, remindedAround } from './day.ts'
import { linkTo, tellBy } from './tell.ts'
import { mailToOneself } from './to-oneself.ts'

/** A reminder that is wanted by one way, and how it is told there. */
interface Wanted {
  readonly key: string
  readonly way: ReminderWay
  readonly opportunity?: string | undefined
  readonly tell: () => Promise<ToldBy>
}

const noteOf = async (
  { key, title, text, silent, place }: Reminder,
  around: RemindedAround,
  telling: Telling,
): Promise<ReminderNote> => ({ key, title, text, silent, link: await linkTo(place, around, telling) })

/** What it becomes in the store. */
const settledBy = (
  told: ToldBy,
  tries: number,
  at: Temporal.Instant,
): Pick<ToldOf, 'state' | 'nextAt' | 'trouble'> => {
  if (told.is === 'told') return { state: 'told' }
  if (told.is === 'gone') return { state: 'failed', trouble: 'Nobody is there to be told any more.' }
  const nextAt = told.is === 'not' && !told.lasting ? againAt(tries, at) : undefined
  return { state: nextAt ? 'again' : 'failed', trouble: told.because, ...(nextAt ? { nextAt } : {}) }
}

/** Claims it and tells it, unless it was told, is being told, or the day has enough. Gives whether it was told. */
const once = async (
  { key, way, opportunity, tell }: Wanted,
  known: ToldOf | undefined,
  { desk, store: { reminding }, reminders }: RemindedAround,
): Promise<Outcome<boolean>> => {
  const at = stamp(desk.now)
  const claimed = await reminding.claim(desk.account, {
    ...{ key, way, opportunity, at, most: reminders.most },
    day: desk.now.toPlainDate().toString(),
  })
  if (!claimed.ok) return claimed
  if (claimed.value !== 'yours') return done(false)
  const told = await tell()
  const to = settledBy(told, (known?.tries ?? 0) + 1, desk.now.toInstant())
  const settled = await reminding.settle(desk.account, { key, way }, to)
  return settled.ok ? done(told.is === 'told') : settled
}

/** What was told, or is tried again later, needs no claim. */
const isOver = (known: ToldOf | undefined, at: string): boolean =>
  known !== undefined && !(known.state === 'again' && (known.nextAt ?? '') <= at)

/** Each in its turn; what one of them runs into keeps no other from being told. */
const tellAll = async (wanted: readonly Wanted[], around: RemindedAround): Promise<Outcome<number>> => {
  const { desk, store } = around
  const told = await store.reminding.told(desk.account, [...new Set(wanted.map(({ key }) => key))])
  if (!told.ok) return told
  let [many, trouble]: [number, Outcome<never> | undefined] = [0, undefined]
  for (const each of wanted) {
    const known = told.value.find(({ key, way }) => key === each.key && way === each.way)
    if (isOver(known, stamp(desk.now))) continue
    const one = await once(each, known, around)
    if (one.ok) many += Number(one.value)
    else trouble ??= one
  }
  return trouble ?? done(many)
}

/** Which ways the clock tells by itself; the pages tell on the desktop where this machine does not. */
const byItself = ({ ways, reminders }: RemindedAround) =>
  ways.filter((way) => way !== 'mail' && (way !== 'desktop' || reminders.desktop === 'always')) as (
    | 'desktop'
    | 'ntfy'
    | 'push'
  )[]

/** Everything that is to be told now, by every way that is wanted. Gives how many were. */
export const remindDue = async (desk: Desk): Promise<Outcome<number>> => {
  const { telling } = desk
  if (!telling) return done(0)
  const around = await remindedAround(desk)
  if (!around.ok) return around
  if (!around.value || around.value.ways.length === 0) return done(0)
  const { reminders } = around.value
  const day = await dayFor(around.value)
  if (!day.ok) return day
  // On the clock of whoever is reminded.
  const own = { ...around.value, desk: { ...desk, now: day.value.now } }
  const digest = digestDue(day.value, reminders)
  const wanted: Wanted[] = digest
    ? [{ key: digest.key, way: 'mail', tell: () => mailToOneself(digest, own, telling) }]
    : []
  for (const reminder of remindersDue(day.value.rows, reminders, day.value))
    for (const way of byItself(own)) {
      const { key, opportunity } = reminder
      const tell = async () => tellBy(way, await noteOf(reminder, own, telling), own, telling)
      wanted.push({ key, way, opportunity, tell })
    }
  return tellAll(wanted, own)
}

/** What a page that is open is to show on this desktop now; whoever asks first shows it. */
export const remindersForPage = async (desk: Desk): Promise<Outcome<readonly ReminderNote[]>> => {
  const around = await remindedAround(desk)
  if (!around.ok) return around
  const { telling } = desk
  if (!telling || around.value?.reminders.desktop !== 'page') return done([])
  const day = await dayFor(around.value)
  if (!day.ok) return day
  const own = { ...around.value, desk: { ...desk, now: day.value.now } }
  const notes: ReminderNote[] = []
  const wanted = remindersDue(day.value.rows, own.reminders, day.value).map(
    (reminder): Wanted => ({
      ...{ key: reminder.key, way: 'desktop', opportunity: reminder.opportunity },
      tell: async () => {
        notes.push(await noteOf(reminder, own, telling))
        return { is: 'told' }
      },
    }),
  )
  const told = await tellAll(wanted, own)
  return told.ok ? done(notes) : told
}
