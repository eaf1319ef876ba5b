/** Which of those in a mailbox its owner is. */
import type { Mail } from '../../core/mail/replies/mail.ts'
import { type Outcome, refused } from '../../core/outcome.ts'

const delivered = /^(?:delivered-to|x-original-to|envelope-to)$/

const count = (addresses: readonly string[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(addresses, (each) => each)]
    .map(([address, all]) => [address, all.length] as const)
    .toSorted(([, one], [, other]) => other - one)

/** The address that these mails were brought to, or that has a part in every one of them, alone; undefined where several do. */
export const ownIn = (mails: readonly Mail[]): string | undefined => {
  const brought = mails.flatMap(({ headers }) =>
    headers.filter(({ name }) => delivered.test(name)).map(({ value }) => value.trim().toLowerCase()),
  )
  const [most] = count(brought.filter((address) => address.includes('@')))
  if (most) return most[0]
  const parts = mails.flatMap(({ from, to, cc }) => [
    ...new Set([from, ...to, ...cc].flatMap((each) => (each?.address ? [each.address] : []))),
  ])
  const everywhere = count(parts).filter(([, times]) => times === mails.length)
  return mails.length > 1 && everywhere.length === 1 ? everywhere[0]?.[0] : undefined
}

/** Without knowing who one is nobody can say who wrote to whom. */
export const whoAreYou = (mails: readonly Mail[]): Outcome<never> => {
  const seen = count(
    mails.flatMap(({ from, to }) => [from, ...to].flatMap((each) => (each?.address ? [each.address] : []))),
  )
    .slice(0, 4)
    .map(([address]) => address)
  return refused({
    field: 'own',
    message: `say which address in it is yours${seen.length > 0 ? `, such as ${seen.join(' or ')}` : ''}.`,
  })
}

export const known = (own: readonly string[]): readonly string[] =>
  own.map((each) => each.trim().toLowerCase()).filter((each) => each !== '')
