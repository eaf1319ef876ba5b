/** What one incoming mail is and says. */
import { atsSender } from './ats.ts'
import { autoReply, generated, isAway } from './auto/auto-reply.ts'
import { returnDate } from './auto/return-date.ts'
import type { Figures } from './auto/written-day.ts'
import { deliveryWord } from './bounce/bounce.ts'
import { refersTo, refersToInText } from './bounce/returned.ts'
import { spoken } from './effects/wall-time.ts'
import { has, oneLine } from './header.ts'
import { leaverIn, saysLeft, successorIn } from './left.ts'
import type { Mail } from './mail.ts'
import { heardIn, seemsLeft } from './meaning/propose.ts'
import { isReceipt } from './meaning/receipt.ts'
import type { Invitation, MailKind, MailReading } from './reading.ts'
import { answersAmong } from './text/among.ts'
import { ownTextOf } from './text/own-text.ts'

/** The day it was sent, on the writer's own clock; it tells days relative to it. */
const sentOn = ({ date, day = date?.slice(0, 10) }: Mail): Temporal.PlainDate | undefined =>
  day === undefined ? undefined : Temporal.PlainDate.from(day)

/** A clock of North America writes the month first. */
const figuresOf = ({ headers }: Mail): Figures => {
  const date = headers.find(({ name }) => name === 'date')?.value ?? ''
  return /-0[4-9]:?[03]0\b|\b[ECMP][SD]T\b/.test(date) ? 'month-first' : 'day-first'
}

/** Scheduling mail names a method. A file that only holds an event comes with many an ordinary mail. */
const scheduling = (mail: Mail): Invitation | undefined => {
  const shown = mail.parts.some(
    ({ type, disposition }) => type === 'text/calendar' && disposition !== 'attachment',
  )
  return mail.calendar?.find(({ method }) => method !== 'OTHER' && (method !== 'PUBLISH' || shown))
}

const says: Readonly<Record<Invitation['method'], string>> = {
  REQUEST: 'It carries an invitation',
  CANCEL: 'It cancels an appointment',
  REPLY: 'It answers an invitation',
  COUNTER: 'It proposes another time for an appointment',
  PUBLISH: 'It announces an appointment',
  OTHER: 'It carries an appointment',
}

/** What an honest mail program never writes: several lines that say who it is from, and differ. */
const senders = ({ headers }: Mail): readonly string[] => [
  ...new Set(headers.filter(({ name }) => name === 'from').map(({ value }) => value)),
]

/** The sender says that the appointment beside is not what is meant; of an earlier one it says nothing about this. */
const notMeant =
  /\b(?:disregard|ignore|(?:do not|don't) (?:go by|rely on|trust))\b (?:the|this|that) (?!(?:earlier|previous|last|old|first|other)\b)(?:\w+ ){0,2}?(?:time|date|invit\w+|calendar|appointment)\b|\b(?:time|date)(?: \w+){0,4} (?:is|are) (?:wrong|only a placeholder|a placeholder|not (?:right|final|fixed|confirmed)|to be confirmed|tbc)\b/i
/** Its title or its words say that it only keeps the time free. */
const placeholder =
  /(?:^|[[(\s])(?:hold|tentative|placeholder)\s?[:\])–-]|\b(?:not (?:yet )?confirmed|only a placeholder|(?:just|only) (?:a |to )?hold(?:ing)? (?:the |your |this )?(?:time|slot|diary|date)|to be confirmed|tbc)\b/i
const heldFree = (mail: Mail): readonly string[] => {
  const said = (mail.calendar ?? [])
    .filter(({ method }) => method === 'REQUEST')
    .map(({ summary }) => placeholder.exec(summary)?.[0].trim())
    .find((each) => each !== undefined)
  return said ? [`Its title says “${oneLine(said, 40)}”, so the time may only be kept free.`] : []
}

const unsureOf = (mail: Mail): readonly string[] => {
  const said = notMeant.exec(mail.text.slice(0, 3000).replace(/[’‘]/g, "'").replace(/\s+/g, ' '))?.[0]
  return said && mail.calendar?.length
    ? [`It says “${oneLine(said, 80)}”, so its appointment may not be meant.`]
    : []
}

const doubtsOf = (mail: Mail): Pick<MailReading, 'doubts'> => {
  const several = senders(mail).slice(0, 3)
  const forged =
    several.length > 1
      ? [
          `It names several senders (${several.map((each) => oneLine(each, 80)).join('; ')}), so it may be forged.`,
        ]
      : []
  const among = answersAmong(mail.text)
  const unseen = among
    ? [`It says “${among}”: answers may stand among the quoted words, where they were not read.`]
    : []
  const doubts = [...(mail.hidden ?? []), ...forged, ...unseen, ...unsureOf(mail), ...heldFree(mail)]
  return doubts.length > 0 ? { doubts } : {}
}

/** Nothing is proposed for what may be forged. */
type Heard = Pick<MailReading, 'proposal' | 'names' | 'ownText'>

const withProposal = (mail: Mail, ownText: string): Heard => ({
  ...(senders(mail).length > 1 ? {} : heardIn(ownText, sentOn(mail), figuresOf(mail))),
  ownText,
})

/** What a program answers by itself is seldom more than a courtesy; a decision is heard in it all the same, and so is a person below such a subject. */
const deciding: ReadonlySet<string | undefined> = new Set([
  'rejection',
  'offer',
  'on-hold',
  'invitation',
  'next-step',
])
const decisionIn = (mail: Mail, ownText: string): Heard => {
  const said = withProposal(mail, ownText)
  return deciding.has(said.proposal?.meaning) ? said : { ownText }
}

/** Who is gone, and who is named instead; what else the mail says is then for a person to read. */
const leftOf = (
  mail: Mail,
  ownText: string,
  automatic = false,
): Pick<MailReading, 'gone' | 'leaver' | 'successor'> => {
  if (!saysLeft(mail, ownText, automatic) && (automatic || !seemsLeft(ownText))) return {}
  const [successor, leaver] = [successorIn(mail, ownText), leaverIn(ownText)]
  return { gone: true, ...(leaver ? { leaver } : {}), ...(successor ? { successor } : {}) }
}

/** Away for months: whoever is named in their place is the one to write to, though nobody is gone. */
const longAway =
  /(?<!\p{L})(?:(?:maternity|paternity|parental|adoption|shared parental|long-term|extended|study) leave|sabbatical|secondment|career break|elternzeit|mutterschutz|congé (?:de maternité|parental)|baja (?:maternal|por maternidad)|zwangerschapsverlof)(?!\p{L})/iu
const standIn = (mail: Mail, ownText: string): Pick<MailReading, 'successor'> => {
  const successor = longAway.test(ownText.slice(0, 3000)) ? successorIn(mail, ownText) : undefined
  return successor?.address ? { successor } : {}
}

const isOn = ({ method }: Invitation): boolean => method !== 'CANCEL'

/** When the appointments begin, where there are several. */
const severalOf = (mail: Mail): Pick<MailReading, 'several'> => {
  const all = mail.calendar ?? []
  // Days of a series that are off are none of its days.
  const on = all.some(({ method }) => method === 'CANCEL') ? all.filter(isOn) : all
  const events = on.length === 0 ? all : on
  const days = events.flatMap(({ uid, recurrenceId, starts, dates }) =>
    (dates ?? [starts]).map((date) => ({ key: [uid, recurrenceId, date].join('|'), says: spoken(date) })),
  )
  const keys = new Set(days.map(({ key }) => key))
  const starts = days.map(({ says }) => says).toSorted()
  return keys.size > 1 ? { several: [...new Set(starts)].slice(0, 12) } : {}
}

/** An appointment of its own, once, on which nothing is in doubt. */
const isPlain = ({ method, uid, recurrenceId = '', dates, doubts, starts = '' }: Invitation): boolean =>
  method === 'REQUEST' &&
  uid !== '' &&
  recurrenceId === '' &&
  !dates &&
  !doubts &&
  /^\d{4}-\d\d-\d\dT/.test(starts) &&
  /[Z\]]$/.test(starts)

/** One of several is to be chosen. */
const alternatives =
  /\b(?:either|choose|pick (?:one|a|the)|which (?:of|one)|alternatives?|options?|whichever)\b/i

/** A day of several talks comes as several appointments; where every one of them is plain, none has to be entered by hand. */
const othersOf = ({ calendar = [], text }: Mail): Pick<MailReading, 'others'> => {
  const [, ...others] = calendar
  const differ = (of: (one: Invitation) => string) => new Set(calendar.map(of)).size === calendar.length
  // The same thing at several hours may be a choice; talks of a day have names of their own.
  const apart = differ(({ uid }) => uid) && differ(({ summary }) => summary.trim().toLowerCase())
  const chosen = alternatives.test([text, ...calendar.map(({ summary }) => summary)].join('\n'))
  return others.length > 0 && apart && !chosen && calendar.every(isPlain) ? { others } : {}
}

/** Every form of a mail is looked at: a program may say one thing in plain text and another in HTML. */
const receiptOf = (mail: Mail): Pick<MailReading, 'receipt'> => {
  const shown = mail.parts.filter(({ type }) => /^text\/(?:plain|html)$/.test(type))
  return isReceipt([mail.text, ...shown.map(({ text = '' }) => text)]) ? { receipt: true } : {}
}

/**
 * Reads a mail; the first that fits wins: word on delivery, calendar, automatic reply, hiring system, person. `own` are the
 * user's addresses, so that none of them is taken for one that failed.
 */
export const readMail = (mail: Mail, own?: { readonly addresses: readonly string[] }): MailReading => {
  const ownText = ownTextOf(mail.text, mail.from?.name)
  const word = deliveryWord(mail, own?.addresses ?? [])
  if (word) return { ...word, refersTo: refersToInText(mail), ownText }
  const event = scheduling(mail)
  const invitation = event ?? mail.calendar?.[0]
  const base = (kind: MailKind, because: string) => ({
    kind,
    because,
    refersTo: refersTo(mail),
    failed: [],
    ...(invitation ? { invitation } : {}),
    ...doubtsOf(mail),
  })
  if (event)
    return {
      ...base('calendar', `${says[event.method]} (method ${event.method}).`),
      ...severalOf(mail),
      ...othersOf(mail),
      ...withProposal(mail, ownText.trim() === '' ? (event.comment ?? '') : ownText),
    }
  const ats = atsSender(mail)
  const automatic = autoReply(mail, ownText, ats !== undefined)
  if (automatic) {
    const sent = sentOn(mail)
    const left = leftOf(mail, ownText, true)
    const returns = sent && !left.gone ? returnDate(`${mail.subject}\n${ownText}`, sent, ownText) : undefined
    const away = isAway(mail, ownText, returns !== undefined)
    return {
      ...base('auto-reply', automatic),
      ...(returns ? { returns } : {}),
      ...(away ? { away } : {}),
      ...left,
      ...(left.gone ? {} : standIn(mail, ownText)),
      ...receiptOf(mail),
      ...(away || left.gone ? { ownText } : decisionIn(mail, ownText)),
    }
  }
  const program = ats ?? generated(mail)
  if (program) return { ...base('ats', program), ...withProposal(mail, ownText), ...receiptOf(mail) }
  const because = has(mail, 'from')
    ? 'Nothing in it says that a program wrote it.'
    : 'It names no sender, and nothing in it says that a program wrote it.'
  const left = leftOf(mail, ownText)
  const heard = withProposal(mail, ownText)
  const { names } = heard
  return {
    ...base('human', because),
    ...left,
    ...(left.gone ? { ownText, ...(names ? { names } : {}) } : heard),
  }
}
