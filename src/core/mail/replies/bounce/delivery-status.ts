/** Word on delivery as RFC 3464 writes it: fields of the message, a blank line, fields of each recipient. */
import { oneLine } from '../header.ts'
import type { Part } from '../mail.ts'
import type { FailedRecipient } from '../reading.ts'
import { lasting } from './lasting.ts'

export type Fields = ReadonlyMap<string, string>

type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'other'

export interface Delivery {
  readonly action: DeliveryAction
  readonly recipient: FailedRecipient
}

export interface DeliveryStatus {
  readonly message: Fields
  readonly deliveries: readonly Delivery[]
}

/** Fields of every group, folded lines joined; a second recipient begins a group even where the blank line is missing. */
export const groupsOf = (text: string): Fields[] => {
  const groups: Map<string, string>[] = [new Map()]
  let last = ''
  for (const line of text.split('\n')) {
    const group = groups.at(-1) as Map<string, string>
    const field = /^([!-9;-~]+)[ \t]*:[ \t]*(?![ \t])(.*)$/.exec(line)
    if (line.trim() === '') {
      if (group.size > 0) groups.push(new Map())
      last = ''
    } else if (/^[ \t]/.test(line) && last !== '') {
      group.set(last, `${group.get(last)} ${line.trim()}`)
    } else if (field) {
      last = (field[1] ?? '').toLowerCase()
      const begins = group.has(last) && (last === 'final-recipient' || last === 'action')
      const into = begins ? new Map<string, string>() : group
      if (begins) groups.push(into)
      if (!into.has(last)) into.set(last, (field[2] ?? '').trim())
    }
  }
  return groups.filter((group) => group.size > 0)
}

/** `rfc822; <someone@example.org>` → `someone@example.org` */
const addressIn = (field: string | undefined): string | undefined => {
  const plain = field?.replace(/^[^;]*;/, '').trim()
  const found = plain === undefined ? null : /(?<![^\s<>;,"()])[^\s<>;,"()]+@[^\s<>;,"()]+/.exec(plain)
  const address = found?.[0] ?? plain?.replace(/[<>"]/g, '').trim()
  return address === undefined || address === '' || address.length > 320 ? undefined : address.toLowerCase()
}

const actionOf = (fields: Fields, status: string | undefined): DeliveryAction => {
  const said = (fields.get('action') ?? '').toLowerCase()
  // Some servers have a word of their own for what they gave up after a while.
  if (/^(?:fail|expire|bounce|reject|undeliver|return)/.test(said)) return 'failed'
  if (/^delay/.test(said)) return 'delayed'
  if (/^deliver/.test(said)) return 'delivered'
  if (/^(?:relay|expand)/.test(said)) return 'relayed'
  if (said !== '' && !status?.startsWith('5')) return 'other'
  return status?.startsWith('5')
    ? 'failed'
    : status?.startsWith('4')
      ? 'delayed'
      : status?.startsWith('2')
        ? 'delivered'
        : 'other'
}

const enhanced = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]\d)/

const deliveryOf = (fields: Fields): Delivery | undefined => {
  const final = addressIn(fields.get('final-recipient'))
  const original = addressIn(fields.get('original-recipient'))
  const address =
    // The address as it was written, where the server passed it on to another.
    [original, final, addressIn(fields.get('x-actual-recipient'))].find((each) => each?.includes('@')) ??
    final ??
    original
  if (address === undefined) return undefined
  const said = fields.get('diagnostic-code')?.replace(/^\s*[\w-]+\s*;\s*/, '')
  const reported = enhanced.exec(fields.get('status') ?? '')?.[0]
  const detailed = said === undefined ? undefined : enhanced.exec(said)?.[0]
  // 5.0.0 says nothing; what the other server said is the truer word then.
  const status =
    reported === undefined || (/\.0\.0$/.test(reported) && detailed?.[0] === reported[0])
      ? (detailed ?? reported)
      : reported
  return {
    action: actionOf(fields, reported),
    recipient: {
      address,
      ...(status === undefined ? {} : { status }),
      lasting: lasting(status, said ?? ''),
      ...(said === undefined || said === '' ? {} : { said: oneLine(said, 300) }),
    },
  }
}

export const isDeliveryStatus = ({ type }: Part): boolean =>
  type === 'message/delivery-status' || type === 'message/global-delivery-status'

/** Reads one delivery-status part; a recipient that cannot be read is left out. */
export const deliveryStatus = (text: string): DeliveryStatus => {
  const groups = groupsOf(text)
  const deliveries = groups.slice(0, 200).flatMap((group) => deliveryOf(group) ?? [])
  return { message: groups[0] ?? new Map(), deliveries }
}
