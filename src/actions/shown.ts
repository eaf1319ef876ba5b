import { undoSeconds } from '../core/time/sending.ts'

interface Letter {
  readonly to: readonly string[]
  /** In words, or when it goes out by itself: `sendAt` ISO 8601. */
  readonly when:
    | string
    | { readonly sendAt: string; readonly now: Temporal.ZonedDateTime; readonly zone: string }
  readonly subject: string
  readonly body: string
  readonly files?: readonly string[]
}

const whenIn = (when: Letter['when']): string => {
  if (typeof when === 'string') return when
  const { sendAt, now, zone } = when
  const at = Temporal.Instant.from(sendAt)
  if (at.since(now.toInstant()).total('seconds') <= undoSeconds)
    return `at once; ${undoSeconds} seconds to cancel it`
  const there = at.toZonedDateTimeISO(zone)
  return `${there.toPlainDate().toString()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })} (${zone})`
}

/** A message as a person is shown it before they say yes: to whom, when, and the exact words. */
export const lettered = ({ to, when, subject, body, files = [] }: Letter): string =>
  [
    `To:      ${to.join(', ')}`,
    `When:    ${whenIn(when)}`,
    ...(subject === '' ? [] : [`Subject: ${subject}`]),
    ...files.map((file) => `File:    ${file}`),
    '',
    body,
  ].join('\n')
