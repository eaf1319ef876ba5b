import { dayWords } from '../../time/say.ts'
import type { Outgoing } from './outgoing.ts'

/** Words that are true only on one day or in one part of it. */
const passing =
  /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week)|last night)\b/gi

/** What the words say about the day they were written on, as they stand; empty where nothing does. */
export const passingWords = (body: string): readonly string[] => [...new Set(body.match(passing) ?? [])]

const local = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone)

/**
 * May this still go out unasked? A message that became late, or whose day words are no longer true where they are read, is asked about,
 * never sent silently. Gives the question, or undefined.
 */
export const lateness = (
  row: Pick<Outgoing, 'sendAt' | 'notAfter'>,
  body: string,
  now: string,
  zone: string,
): string | undefined => {
  if (now > row.notAfter) return 'Its time has passed: should it still go out?'
  const [meant, is] = [local(row.sendAt, zone), local(now, zone)]
  const words = passingWords(body)
  if (words.length > 0 && !meant.toPlainDate().equals(is.toPlainDate()))
    return `It says “${words[0]}”, written for ${dayWords(meant)}: should it still go out like this?`
  return undefined
}
