import type { Desk } from '../actions/action.ts'
import { profileAction } from '../actions/facts/profile.ts'
import { heldBy } from '../actions/kept.ts'
import { perform } from '../actions/perform.ts'
import { remindersAction } from '../actions/remind/reminders.ts'
import type { Sent } from './form.ts'
import { ofProfile, ofReminders, standingIn, type Values } from './standing.ts'

/** What stands now in what a form that was sent changes; undefined where that is nothing with fields, or is gone. */
export const standingNow = async (action: string, sent: Sent, desk: Desk): Promise<Values | undefined> => {
  if (action === 'profile') {
    const profile = await perform(profileAction, {}, desk)
    return profile.ok ? ofProfile(profile.value.me, desk.now.timeZoneId) : undefined
  }
  if (action === 'reminders') {
    const answer = await perform(remindersAction, {}, desk)
    return answer.ok ? ofReminders(answer.value.reminders) : undefined
  }
  const id = sent.get('opportunity')?.[0] ?? sent.get('id')?.[0]
  const held = id === undefined ? undefined : await heldBy(id, desk)
  return held?.ok ? standingIn(action, held.value, sent.get('id')?.[0]) : undefined
}
