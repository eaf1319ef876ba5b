/** Word on delivery: a message that came back, was delayed, delivered, read or complained of. */
import { header, oneLine } from '../header.ts'
import type { Mail } from '../mail.ts'
import type { FailedRecipient, MailReading } from '../reading.ts'
import { type Delivery, deliveryStatus, groupsOf, isDeliveryStatus } from './delivery-status.ts'
import { bounceBody, delayedBody } from './families.ts'
import { failedInText, isChallenge, plainBounce, systemText } from './plain.ts'

export interface DeliveryWord {
  readonly kind: 'bounce' | 'report'
  readonly because: string
  readonly report?: NonNullable<MailReading['report']>
  readonly failed: readonly FailedRecipient[]
  readonly doubts?: readonly string[]
}

const named = (failed: readonly FailedRecipient[]): string => {
  const [one] = failed
  return one
    ? `${oneLine(one.address, 80)}${one.status ? ` (${one.status})` : ''}${failed.length > 1 ? ' and others' : ''}`
    : 'nobody'
}

const said: Readonly<Record<Exclude<Delivery['action'], 'failed'>, string>> = {
  delayed: 'Its delivery report says that a message is delayed and will be tried again.',
  delivered: 'Its delivery report says that a message was delivered.',
  relayed: 'Its delivery report says that a message was passed on to a system that sends no reports.',
  other: 'Its delivery report names no failure.',
}

const byStatus = (mail: Mail): DeliveryWord | undefined => {
  const parts = mail.parts.filter(isDeliveryStatus)
  if (parts.length === 0) return undefined
  const deliveries = parts.flatMap((part) => deliveryStatus(part.text ?? '').deliveries)
  const failed = deliveries.filter(({ action }) => action === 'failed').map(({ recipient }) => recipient)
  if (failed.length > 0)
    return { kind: 'bounce', because: `Its delivery report names a failure for ${named(failed)}.`, failed }
  const action = (['delayed', 'delivered', 'relayed', 'other'] as const).find((each) =>
    deliveries.some((delivery) => delivery.action === each),
  )
  return action ? { kind: 'report', because: said[action], report: action, failed: [] } : undefined
}

const byReading = (mail: Mail): DeliveryWord | undefined => {
  const part = mail.parts.find(({ type }) => type === 'message/disposition-notification')
  if (!part) return undefined
  const disposition = groupsOf(part.text ?? '').flatMap((group) => group.get('disposition') ?? [])[0] ?? ''
  const shown = /displayed/i.test(disposition)
  // Refused by a rule of the reader's (RFC 5429 section 2.1.2): nobody will see it.
  if (
    /deleted/i.test(disposition) &&
    /automatic/i.test(disposition) &&
    /reject|refus/i.test(mail.subject + mail.text)
  )
    return {
      kind: 'bounce',
      because: 'Its notice says that the message was refused by a rule of the mailbox.',
      failed: failedInText(mail, []).slice(0, 1),
    }
  return {
    kind: 'report',
    because: shown
      ? 'It is a receipt: the message was shown to its reader.'
      : 'It is a notice on what became of a message, and not that it was read.',
    report: shown ? 'read' : 'other',
    failed: [],
  }
}

const byComplaint = (mail: Mail): DeliveryWord | undefined => {
  const part = mail.parts.find(({ type }) => type === 'message/feedback-report')
  if (!part) return undefined
  const type = groupsOf(part.text ?? '').flatMap((group) => group.get('feedback-type') ?? [])[0] ?? 'abuse'
  const harmless = /^(?:not-spam|auth-failure|other)/i.test(type)
  return {
    kind: 'report',
    because: `It is a feedback report of the type “${oneLine(type, 30)}”.`,
    report: harmless ? 'other' : 'abuse',
    failed: [],
  }
}

const byChallenge = (mail: Mail): DeliveryWord | undefined =>
  isChallenge(mail)
    ? {
        kind: 'report',
        because: 'It asks you to confirm your message, which is held until then.',
        report: 'delayed',
        failed: [],
        doubts: ['Your message is held until you confirm it at the page that it names.'],
      }
    : undefined

const byWords = (mail: Mail, mine: readonly string[]): DeliveryWord | undefined => {
  const plain = plainBounce(mail)
  if (!plain) return undefined
  if (plain.delayed)
    return {
      kind: 'report',
      because: `${plain.because} It is late, not lost.`,
      report: 'delayed',
      failed: [],
    }
  return { kind: 'bounce', because: plain.because, failed: failedInText(mail, mine) }
}

const isReport = /^content-type: ?multipart\/report\b[^\n]{0,300}delivery-status/im

/** A gateway’s mail, sent so that nothing answers it, around a delivery report that lies in it as a message: its words are read. */
const byWrapped = (mail: Mail, mine: readonly string[]): DeliveryWord | undefined => {
  if (mail.returnPath !== '') return undefined
  for (const { text = '' } of mail.parts.filter(({ type }) => type === 'message/rfc822')) {
    const end = text.indexOf('\n\n')
    const says = text.slice(end + 2)
    if (end < 0 || !isReport.test(text.slice(0, end)) || !bounceBody.test(says)) continue
    const failed = failedInText({ ...mail, text: says, parts: [] }, mine)
    if (delayedBody.test(says))
      return { kind: 'report', because: said.delayed, report: 'delayed', failed: [] }
    return {
      kind: 'bounce',
      because: 'A delivery report lies in it, and its text speaks of a failure.',
      failed,
    }
  }
  return undefined
}

/** Word on delivery, or undefined for any other mail. */
export const deliveryWord = (mail: Mail, mine: readonly string[]): DeliveryWord | undefined => {
  const known =
    byComplaint(mail) ??
    byReading(mail) ??
    byStatus(mail) ??
    byChallenge(mail) ??
    byWords(mail, mine) ??
    byWrapped(mail, mine)
  if (known) return known
  const report =
    /^multipart\/report$/.test(mail.parts[0]?.type ?? '') &&
    /delivery-status/i.test(mail.parts[0]?.parameters['report-type'] ?? '')
  if (report && bounceBody.test(systemText(mail)))
    return {
      kind: 'bounce',
      because: 'It is a delivery report that names no recipient, and its text speaks of a failure.',
      failed: failedInText(mail, mine),
    }
  return report || header(mail, 'x-failed-recipients') !== undefined
    ? {
        kind: 'report',
        because: 'It calls itself a delivery report and names no recipient.',
        report: 'other',
        failed: [],
      }
    : undefined
}
