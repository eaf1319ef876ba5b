import type { RawDossier } from '../../../dossier/schema.ts'
import type { Incoming } from '../incoming.ts'
import { sentencesOf } from '../meaning/sentences.ts'
import { saysMore } from '../meaning/weight.ts'
import type { Guest, Invitation, MailReading } from '../reading.ts'
import { type Around, type Effect, lookAt } from './effect-facts.ts'
import { placedIn, withNamed } from './filled-in.ts'
import { invited, isKnown } from './invited.ts'
import { put, touchOf } from './touch-of.ts'
import { isTwice, spoken } from './wall-time.ts'
import { isMe } from './who.ts'

/** Words beside an appointment that a person has to read: a cancelling may be a refusal. */
const isGrave = ({ proposal, ownText, invitation }: MailReading): boolean => {
  const meaning = proposal?.meaning
  if (meaning === 'rejection' || meaning === 'offer' || meaning === 'on-hold') return true
  // Whoever invites writes much around it; whoever cancels or answers writes only what matters.
  return invitation?.method !== 'REQUEST' && sentencesOf(ownText).some(saysMore)
}

/** Why no appointment is taken over by itself. */
const doubtsOf = (invitation: Invitation, { doubts = [], several }: MailReading): string[] => [
  ...doubts,
  ...(several?.length ? [`It holds several appointments: ${several.join('; ')}.`] : []),
  ...(invitation.uid === ''
    ? ['It does not say which appointment it is, so it may replace an earlier one.']
    : []),
  ...(invitation.doubts ?? []),
]

/** Why nothing can be taken over although nothing is doubtful. */
export const unusable = ({ starts = '', ends = '' }: Invitation): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(starts)) {
    const last = /^\d{4}-\d\d-\d\d$/.test(ends)
      ? String(Temporal.PlainDate.from(ends).subtract({ days: 1 }))
      : starts
    return last > starts
      ? `The appointment in it is for whole days, from ${starts} to ${last}, and names no hour.`
      : `The appointment in it is for the whole day of ${starts} and names no hour.`
  }
  if (/^[\d-]+T[\d:]+$/.test(starts))
    return `The appointment in it begins at ${spoken(starts)} and names no time zone.`
  return 'The appointment in it has no time that could be meant, or is not known here.'
}

/** Whoever sends it says that they only arrange it: they take no part. */
const onlyArranges =
  /\bI(?:'m| am)? (?:only|just) (?:the|arrang\w*|organi\w*|set(?:ting)?|book\w*|send\w*|keep\w*|look(?:ing)? after|handl\w*|manag\w*|coordinat\w*|schedul\w*)\b|\bI (?:won't|will not|shall not|shan't|cannot|can't|am not going to)(?: be)? (?:in|on|at|there|joining|join|attend\w*|sit|with you|part of)\b/i

/** The words speak of whoever writes them. */
const ofOneself = /\b(?:I|we|us|me|my|our)\b|\bI'/i

/** “Ben and Priya will walk through it with you”: everyone who comes is named, and the one who invites is neither named nor on the list. */
const namesTheOthers = (
  { organizer, attendees }: Invitation,
  ownText: string,
  me: Parameters<typeof isMe>[1],
): boolean => {
  const isNamed = ({ name }: Pick<Guest, 'name'>) => {
    const [first = ''] = name.trim().split(/[\s,]+/)
    return first.length > 1 && ownText.includes(first)
  }
  const coming = attendees.filter((each) => !isMe(each, me) && !each.is && !each.absent)
  return (
    organizer !== undefined &&
    coming.length > 0 &&
    coming.every((each) => isNamed(each) && each.address !== organizer.address) &&
    !isNamed(organizer) &&
    !ofOneself.test(ownText)
  )
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ via .{1,60}$/, '')
    .trim()

const withoutArranger = (mail: Incoming, me: Parameters<typeof isMe>[1]): Incoming => {
  const { invitation, ownText } = mail.reading
  if (!invitation) return mail
  const { organizer: by } = invitation
  // Calendar services send for somebody, under their name and an address of the service.
  const isWriter =
    by !== undefined &&
    (by.address === mail.from.address ||
      (by.name.trim() !== '' && plainName(by.name) === plainName(mail.from.name)))
  const saysSo = isWriter && onlyArranges.test(ownText.replace(/[’‘]/g, "'"))
  if (!saysSo && !namesTheOthers(invitation, ownText, me)) return mail
  const { organizer, ...rest } = invitation
  const attendees = rest.attendees.filter(({ address }) => address !== organizer?.address)
  return { ...mail, reading: { ...mail.reading, invitation: { ...rest, attendees } } }
}

/** Several appointments, each of its own, each new and usable: all of them; undefined where one is not. */
const together = (mail: Incoming, raw: RawDossier, around: Around): Effect | undefined => {
  const { invitation, others, ...reading } = mail.reading
  if (!invitation || !others || doubtsOf(invitation, { ...reading, several: [] }).length > 0) return undefined
  if (isGrave(mail.reading)) return undefined
  const at = Temporal.Instant.from(mail.at)
  const said: string[] = []
  let all = raw
  for (const each of [invitation, ...others]) {
    if (isKnown(all, each) || isTwice(each.starts, around.zone)) return undefined
    const taken = invited(all, each, { ...around, newest: undefined, at })
    if (!taken) return undefined
    all = taken.raw
    said.push(taken.says)
  }
  return { raw: put(all, touchOf(mail, 'invitation', raw)), says: said.join('; '), state: 'settled' }
}

/** What scheduling mail does to the facts. */
export const appointment = (came: Incoming, raw: RawDossier, around: Around): Effect => {
  const mail = withNamed(withoutArranger(came, { own: around.own, name: raw.me.name }), raw, around)
  const found = mail.reading.invitation
  const { invitation, placed } = found
    ? placedIn(found, raw, around.zone)
    : { invitation: found, placed: undefined }
  const waits = put(raw, touchOf(mail, 'reply', raw))
  const several = together(mail, raw, around)
  if (several) return several
  const doubts = invitation ? doubtsOf(invitation, mail.reading) : []
  const answer: Effect = {
    ...{ raw: waits, says: 'An answer about an appointment came in', state: 'new' },
    ...(doubts.length > 0 ? { trouble: lookAt(doubts) } : {}),
  }
  if (!invitation || invitation.method === 'COUNTER') return answer
  const grave = isGrave(mail.reading)
  if (invitation.method === 'REPLY')
    return invitation.answer === 'accepted' && !grave && doubts.length === 0
      ? { says: 'An appointment was accepted', state: 'settled' }
      : answer
  if (doubts.length > 0)
    return {
      ...answer,
      says: 'An appointment came in that has to be entered by hand',
      trouble: `Enter by hand what is meant; nothing was taken over. ${doubts.join(' ')}`,
    }
  const taken = invited(raw, invitation, {
    ...around,
    newest: around.newest,
    at: Temporal.Instant.from(mail.at),
  })
  if (!taken)
    return {
      ...answer,
      says: 'An appointment came in that has to be entered by hand',
      trouble: `${unusable(invitation)} Enter it by hand.`,
    }
  const twice = isTwice(invitation.starts, around.zone)
    ? `It begins in an hour that comes twice, ${spoken(invitation.starts)}. See that the right one was entered.`
    : placed
  if (grave || twice)
    return {
      ...{ raw: put(taken.raw, touchOf(mail, 'reply', raw)), says: taken.says, state: 'new' },
      ...(twice ? { trouble: twice } : {}),
    }
  const told = invitation.method === 'REQUEST' ? put(taken.raw, touchOf(mail, 'invitation', raw)) : taken.raw
  return { raw: told, says: taken.says, state: 'settled' }
}
