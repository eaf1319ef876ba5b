import type { Format, Interview } from '../dossier/dossier.ts'
import { stages } from '../vocabulary/stages.ts'

const byFormat: Partial<Record<Format, string>> = {
  'take-home': 'case',
  'one-way': 'recorded interview',
  chat: 'chat',
}

/** What the two of them would call it: a conversation, a call, an interview. */
export const eventNoun = (interview: Interview): string => {
  if (interview.format === 'take-home') return interview.presented ? 'case presentation' : 'case'
  if (interview.format === 'phone' && ['informational', 'screening'].includes(interview.stage)) return 'call'
  return byFormat[interview.format] ?? stages[interview.stage].noun
}

/** "today's conversation", "our conversation on Thursday": the event with its day; "the" for a reader who was not there. */
export const talkPhrase = (event: string, day: string, whose: 'our' | 'the' = 'our'): string =>
  /^(today|yesterday|this )/.test(day) ? `${day}'s ${event}` : `${whose} ${event} ${day}`
