/** What an appointment leaves out and the mail or the opportunity tells: who is met, and whose clock is meant. */
import type { RawDossier } from '../../../dossier/schema.ts'
import { onlyZoneOf } from '../../../typed/place.ts'
import type { Incoming } from '../incoming.ts'
import type { Guest, Invitation } from '../reading.ts'
import type { Around } from './effect-facts.ts'
import { spoken } from './wall-time.ts'
import { isMe, isNobody } from './who.ts'

const nameWithAddress =
  /(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}) ?[(<]([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})[)>]/gu

/** A scheduling service that invites alone: who is met stands in its words, each with their address. */
export const withNamed = (mail: Incoming, raw: RawDossier, { own }: Pick<Around, 'own'>): Incoming => {
  const { invitation, ownText } = mail.reading
  if (invitation?.method !== 'REQUEST') return mail
  const me = { own, name: raw.me.name }
  const company = raw.opportunity.company.name
  const { organizer, attendees } = invitation
  const isSomebody = (each: Guest) => !isMe(each, me) && !isNobody(each, company)
  if ([...(organizer ? [organizer] : []), ...attendees].some(isSomebody)) return mail
  const named = [...ownText.slice(0, 3000).matchAll(nameWithAddress)]
    .map(([, name = '', address = '']): Guest => ({ name, address: address.toLowerCase() }))
    .filter(isSomebody)
  return named.length === 0
    ? mail
    : {
        ...mail,
        reading: { ...mail.reading, invitation: { ...invitation, attendees: [...attendees, ...named] } },
      }
}

/** Wall time without a zone is meant where the talk takes place: where the firm is known to keep the reader's own zone, there is only one. */
const floating = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/
export const placedIn = (
  invitation: Invitation,
  raw: RawDossier,
  zone: string,
): { readonly invitation: Invitation; readonly placed?: string } => {
  const { starts = '', ends } = invitation
  const { zone: theirs, country } = raw.opportunity.company
  if (!floating.test(starts) || (theirs ?? (country && onlyZoneOf(country))) !== zone) return { invitation }
  const at = (time: string) => (floating.test(time) ? `${time}[${zone}]` : time)
  return {
    invitation: { ...invitation, starts: at(starts), ...(ends === undefined ? {} : { ends: at(ends) }) },
    placed: `It names no time zone, so ${spoken(at(starts))} was taken. See that the right hour was entered.`,
  }
}
