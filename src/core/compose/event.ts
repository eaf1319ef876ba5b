import type { Format, Interview } from '../dossier/dossier.ts'
import { stages } from '../vocabulary/stages.ts'

const byFormat: Partial<Record<Format, string>> = {
  'take-home': 'case',
  'one-way': 'recorded interview',
  chat: 'chat',
}

/**
 * The plain name of an event where something was tried out, as those who took part call it. One that is only spoken of ("they do a
 * trial shift", "the next trial shift") is another.
 */
const tried =
  /(?<!\b(?:an?|next|another|every|each|their|second|no|my|his|her|own) )\b(?:kitchen trial|trial (?:shift|day|lesson)|road test|weld(?:ing)? test|trade test|taster (?:day|shift|session|lesson)|working interview|driving test|skills test|(?:observed|demo|sample) lesson|campus (?:day|visit)|assessment (?:day|centre|center))\b/i

/** What was said without what is only asked for or still to come: “can I come for a taster shift this week”. */
const held = (say: string): string =>
  /\?|\b(?:can|could|may|would|will|next|if|like to|love to|want to)\b|['’](?:ll|d)\b/i.test(say) ? '' : say

/** What was some other day is another event. */
const past =
  /\b(?:last (?:week|month|time|year)|yesterday|the other day|(?:a|two|three) (?:days?|weeks?) ago)\b/i

/** What the notes say it was, which is more than its stage: “the trial shift”, “the road test”. */
export const calledEvent = ({ debrief, format }: Interview): string | undefined =>
  format === 'onsite'
    ? (debrief?.points ?? [])
        .filter((point) => !point.private && !past.test(`${point.text} ${point.say ?? ''}`))
        .flatMap(({ text, say = '' }) => tried.exec(text)?.[0] ?? tried.exec(held(say))?.[0] ?? [])[0]
        ?.toLowerCase()
    : undefined

/** From so many hours on one spent the day there. */
const wholeDay = 4

export const isWholeDay = ({ format, starts, ends }: Interview): boolean =>
  format === 'onsite' && starts.until(ends, { largestUnit: 'hour' }).hours >= wholeDay

/** Two hours and more that began in the morning and ended after it. */
export const isAcrossNoon = ({ starts, ends }: Interview): boolean =>
  starts.until(ends, { largestUnit: 'hour' }).hours >= 2 && starts.hour < 11 && ends.hour >= 12

/**
 * What the two of them would call it: a conversation, a call, a trial shift, an interview. “Technical”, “panel” and “final” are
 * words of our records.
 */
export const eventNoun = (interview: Interview): string => {
  const { format, stage, presented } = interview
  if (format === 'take-home') return presented ? 'case presentation' : 'case'
  if (format === 'phone' && ['informational', 'screening'].includes(stage)) return 'call'
  const talked = stage === 'informational' || stage === 'screening'
  return calledEvent(interview) ?? byFormat[format] ?? (talked ? stages[stage].noun : 'interview')
}

/** "today's conversation", "our conversation on Thursday": the event with its day; "the" for a reader who was not there. */
export const talkPhrase = (event: string, day: string, whose: 'our' | 'the' = 'our'): string =>
  /^(today|yesterday|this )/.test(day) ? `${day}'s ${event}` : `${whose} ${event} ${day}`
