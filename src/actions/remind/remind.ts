import { z } from 'zod'
import { done, notNow, type Outcome, unavailable } from '../../core/outcome.ts'
import { digestOf } from '../../core/remind/digest.ts'
import { placeOf } from '../../core/remind/due.ts'
import type { ReminderNote, ToldBy } from '../../core/remind/note.ts'
import { reminderWords } from '../../core/remind/reminder-words.ts'
import type { ReminderWay } from '../../core/remind/reminders.ts'
import type { Desk, Telling } from '../action.ts'
import { defineAction } from '../define.ts'
import { dayFor, type RemindedAround, remindedAround } from './day.ts'
import { remindOutput } from './outputs.ts'
import { linkTo, tellBy } from './tell.ts'
import { mailToOneself } from './to-oneself.ts'

const input = z.object({})

/** What became of the trial, by each way that is on. */
export interface RemindAnswer {
  readonly ways: readonly { readonly way: ReminderWay; readonly told: boolean; readonly says: string }[]
}

const arrived: Readonly<Record<ReminderWay, string>> = {
  mail: 'The mail to yourself is on its way.',
  desktop: 'It was shown on this computer.',
  ntfy: 'Your ntfy server took it.',
  push: 'The browser’s push service took it.',
}

const saysOf = (way: ReminderWay, told: ToldBy): string => {
  if (told.is === 'told') return arrived[way]
  if (told.is === 'gone') return 'That browser no longer wants to be reminded.'
  return told.is === 'unsure'
    ? `It may not have arrived. ${told.because}`
    : `It did not go out. ${told.because}`
}

/** By the first thing there is to do, as it will be; where there is none, by a few words on that. */
const trialNote = async (around: RemindedAround, telling: Telling): Promise<Outcome<ReminderNote>> => {
  const day = await dayFor(around)
  if (!day.ok) return day
  const [row] = day.value.rows
  const words = row
    ? reminderWords(row, around.reminders, day.value.now)
    : { title: 'A reminder looks like this', text: 'There is nothing to do at the moment.' }
  const link = await linkTo(row ? placeOf(row) : { what: 'today' }, around, telling)
  return done({ key: 'trial', silent: false, ...words, link })
}

const trialMail = async (around: RemindedAround, telling: Telling): Promise<ToldBy> => {
  const day = await dayFor(around)
  if (!day.ok) return { is: 'not', because: day.problems.map(({ message }) => message).join(' ') }
  const nothing = {
    subject: 'Today: nothing to do',
    lines: [{ text: 'There is nothing to do today. On such a day no mail comes; this one is a trial.' }],
  }
  return mailToOneself(digestOf(day.value, around.reminders) ?? nothing, around, telling)
}

export const remindAction = defineAction<typeof input, RemindAnswer, Desk>({
  name: 'remind',
  says: 'Send yourself one reminder now by every way that is on, and say what became of it',
  examples: [['afterword remind', 'a trial']],
  readOnly: true,
  asksPerson: false,
  input,
  output: remindOutput,
  run: async (_asked, desk) => {
    const { telling } = desk
    if (!telling) return unavailable({ message: 'Nobody can be reminded from here.' })
    const around = await remindedAround(desk)
    if (!around.ok) return around
    if (!around.value || around.value.ways.length === 0)
      return notNow({ message: 'No reminders are turned on yet.' })
    const note = await trialNote(around.value, telling)
    if (!note.ok) return note
    const ways: RemindAnswer['ways'][number][] = []
    for (const way of around.value.ways) {
      if (way === 'desktop' && around.value.reminders.desktop === 'page') {
        ways.push({ way, told: true, says: 'A page that is open shows it, where its browser may.' })
        continue
      }
      const told =
        way === 'mail'
          ? await trialMail(around.value, telling)
          : await tellBy(way, note.value, around.value, telling)
      ways.push({ way, told: told.is === 'told', says: saysOf(way, told) })
    }
    return done({ ways })
  },
})
