import type { ReminderNote, ToldBy } from '../../core/remind/note.ts'
import { reachedAt } from '../../core/remind/reminders.ts'
import type { Telling } from '../action.ts'
import type { RemindedAround } from './day.ts'

/** The address of a page as whoever is reminded reaches it; undefined where no pages are open. */
export const linkTo = async (
  to: Parameters<Telling['address']>[0],
  { reminders }: RemindedAround,
  { address }: Telling,
): Promise<string | undefined> => {
  const link = await address(to)
  return link === undefined ? undefined : reachedAt(link, reminders)
}

/** To every browser that agreed; one that is no longer there is forgotten. */
const pushed = async (
  note: ReminderNote,
  { reminders, browsers, store, desk }: RemindedAround,
  { push }: Telling,
): Promise<ToldBy> => {
  const { push: keys } = reminders
  if (!keys) return { is: 'not', because: 'No browser agreed to be reminded.', lasting: true }
  const told: ToldBy[] = []
  for (const browser of browsers) {
    const one = await push(keys, browser, note)
    told.push(one)
    if (one.is === 'gone') await store.reminding.removeBrowser(desk.account, browser.id)
  }
  return (
    told.find(({ is }) => is === 'told') ??
    told.find(({ is }) => is === 'unsure') ??
    told.find(({ is }) => is === 'not') ?? {
      is: 'not',
      because: 'That browser no longer wants to be reminded.',
      lasting: true,
    }
  )
}

/** Tells it by one way; the daily mail has a text of its own. */
export const tellBy = async (
  way: 'desktop' | 'ntfy' | 'push',
  note: ReminderNote,
  around: RemindedAround,
  telling: Telling,
): Promise<ToldBy> => {
  if (way === 'push') return pushed(note, around, telling)
  const { ntfy, ntfyToken } = around.reminders
  if (way === 'ntfy')
    return ntfy === undefined
      ? { is: 'not', because: 'No topic is named.', lasting: true }
      : telling.ntfy(ntfy, note, ntfyToken)
  return telling.machine
    ? telling.machine(note)
    : { is: 'not', because: 'This computer has no desktop to show it on.', lasting: true }
}
