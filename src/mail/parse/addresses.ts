/** Addresses and ids out of headers. */
import { addressParser } from 'postal-mime'
import type { Address } from '../../core/mail/replies/mail.ts'
import { limits } from './limits.ts'

const one = (name: string, address: string): Address => ({
  name: name.trim().slice(0, 300),
  address: address.trim().toLowerCase().slice(0, 320),
})

/** The addresses of a header value, groups opened up; names alone are left out. */
export const addressesOf = (value: string | undefined): Address[] => {
  if (value === undefined || value.trim() === '') return []
  return addressParser(value, { flatten: true })
    .flatMap((found) => (found.address ? [one(found.name, found.address)] : []))
    .filter(({ address }) => address.includes('@') || /^(?:mailer-daemon|postmaster)$/.test(address))
    .slice(0, limits.addresses)
}

const id = /<[^<>\s]{1,900}>/g

/** Message-IDs with their angle brackets; comments and words between them are left out. */
export const idsOf = (value: string | undefined): string[] => [
  ...new Set((value?.match(id) ?? []).slice(0, limits.ids)),
]
