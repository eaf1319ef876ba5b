import type { Mail } from './mail.ts'

/** A date further back was not meant: a clock that stood wrong, or a made-up header. Days. */
const oldest = 10 * 365

/** When a mail was written: what it says itself, unless that lies after its coming or long before. ISO 8601, UTC. */
export const sentAt = ({ date }: Pick<Mail, 'date'>, receivedAt: string): string => {
  if (date === undefined) return receivedAt
  const hours = Temporal.Instant.from(date).until(Temporal.Instant.from(receivedAt)).total('hours')
  return hours >= 0 && hours <= oldest * 24 ? date : receivedAt
}
