import { isPersonsName } from '../../../mail/replies/effects/who.ts'
import { employerDomain } from '../../../mail/replies/free-mail.ts'
import type { Address, Mail } from '../../../mail/replies/mail.ts'

/** The person of another house who gets the answer to what a program writes in its own name. */
export const writtenFor = ({ from, replyTo }: Pick<Mail, 'from' | 'replyTo'>): Address | undefined => {
  const [one, ...more] = replyTo
  const house = one && employerDomain(one.address)
  return from &&
    one &&
    more.length === 0 &&
    house !== undefined &&
    house !== employerDomain(from.address) &&
    isPersonsName(one.name) &&
    !isPersonsName(from.name)
    ? one
    : undefined
}
