import type { ReminderPlace } from '../core/remind/due.ts'
import { href } from './href.ts'

/** The page a reminder leads to, as a path. */
export const reminderPage = (to: ReminderPlace | 'settings' | { readonly feed: string }): string => {
  if (to === 'settings') return href('reminders')
  if ('feed' in to) return href('calendarFeed', { secret: to.feed })
  const { opportunity: id, what, step, interview } = to
  if (id === undefined || what === 'today') return href('today')
  if (what === 'draft') return href('draft', { id }, { step })
  if (what === 'debrief' || what === 'prep') return href(what, { id }, { interview })
  return what === 'offer' ? href('offer', { id }) : href('opportunity', { id })
}
