/** The message that came back, and what it was answered to. */
import { header } from '../header.ts'
import type { Mail, Part } from '../mail.ts'
import { groupsOf, isDeliveryStatus } from './delivery-status.ts'

export const isReturned = ({ type }: Part): boolean =>
  /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers|partial)|text\/(?:rfc822-headers|rfc822)|application\/(?:rfc822-headers|x-rfc822))$/.test(
    type,
  )

const idField = /^[>| \t\u00a0]*(?:x-)?(?:original-)?message-?id\s*:\s*(<[^<>\s]{1,900}>)/gim
const bareIds = /<[^<>\s@]{1,400}@[^<>\s@]{1,400}>/g

const idsAfterName = (text: string): string[] => [...text.matchAll(idField)].map(([, id = '']) => id)

/** Headers end at the first blank line; in plain bounces they stand in the text, so that all of it is searched. */
const ofReturned = (mail: Mail): string[] =>
  mail.parts.filter(isReturned).flatMap((part) => idsAfterName((part.text ?? '').split('\n\n')[0] ?? ''))

/** Headers of a returned message often fold, with the id on a line of its own. */
const unfolded = (text: string): string => text.replace(/\n[ \t]+/g, ' ')

/** To whom the returned message went, where it can be seen. */
export const returnedTo = (mail: Mail): string[] => {
  const texts = mail.parts.filter(isReturned).map((part) => unfolded(part.text ?? '').split('\n\n')[0] ?? '')
  const to = [...texts, unfolded(mail.text)].flatMap((text) => [
    ...text.matchAll(/^[>| \t\u00a0]*(?:to|cc|x-envelope-to|x-rcpt-to)\s*:(.*)$/gim),
  ])
  return to.flatMap(
    ([, value = '']) => value.toLowerCase().match(/(?<![^\s<>;,"():])[^\s<>;,"():]+@[\w.-]+\w/g) ?? [],
  )
}

/** Message-IDs a mail refers to, the likeliest first: of the returned message, of a report, of the thread. */
export const refersTo = (mail: Mail): string[] => {
  const fields = mail.parts
    .filter(
      (part) =>
        isDeliveryStatus(part) || /^message\/(?:disposition-notification|feedback-report)$/.test(part.type),
    )
    .flatMap((part) => groupsOf(part.text ?? ''))
    .flatMap((group) => [...group].filter(([name]) => name.endsWith('message-id')).map(([, value]) => value))
    .flatMap((value) => value.match(bareIds) ?? [])
  const all = [...ofReturned(mail), ...fields, ...mail.inReplyTo, ...mail.references.toReversed()]
  return [...new Set(all)].filter((id) => id !== mail.messageId)
}

/** Of a bounce in plain text: the ids that stand in it too. */
export const refersToInText = (mail: Mail): string[] => {
  const text = unfolded(
    mail.parts
      .filter(({ type }) => type.startsWith('text/'))
      .map((part) => part.text ?? '')
      .join('\n'),
  )
  const extra = header(mail, 'x-original-message-id')?.match(bareIds) ?? []
  return [...new Set([...idsAfterName(text), ...extra, ...refersTo(mail)])].filter(
    (id) => id !== mail.messageId,
  )
}
