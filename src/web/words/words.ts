import { answered, confirm, meansOf, sent, touch } from './between.ts'
import { calendarFeed } from './calendars.ts'
import { override, pin, skip, snooze } from './choices.ts'
import type { FieldWords, FormWords } from './field-words.ts'
import { erase } from './gone.ts'
import { interview, lesson, told } from './interview.ts'
import { words } from './message.ts'
import { answerDoubt, bring, note, say } from './notes.ts'
import { cleared, counter, offer } from './offer.ts'
import { begin, elsewhere, opportunity } from './opportunity.ts'
import { person } from './people.ts'
import { promise } from './promise.ts'
import { reminders } from './reminders.ts'
import { profile } from './you.ts'

/** The words of every form that is made from an action, by the action’s name and the field’s key. */
export const formWords: Readonly<Record<string, FormWords>> = {
  ...{ profile, begin, opportunity, elsewhere, person, interview, told, lesson, note, say, bring, promise },
  reminders,
  ...{ touch, sent, answered, confirm, offer, cleared, counter, snooze, pin, skip, override, words, erase },
  'answer-doubt': answerDoubt,
  'calendar-feed': calendarFeed,
  means: meansOf,
}

/** May a page show this field? What has no words goes along unseen. */
export const isShown = (action: string, key: string): boolean => Object.hasOwn(formWords[action] ?? {}, key)

/** What a person reads at this field; a test holds that each one shown has its words. */
export const wordsFor = (action: string, key: string): FieldWords => {
  const found = formWords[action]?.[key]
  if (!found) throw new Error(`the field ${key} of ${action} has no words in web/words`)
  return found
}
