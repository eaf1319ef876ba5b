/** Is it an answer that no person wrote? */
import { header, oneLine } from '../header.ts'
import { saysLeft } from '../left.ts'
import type { Mail } from '../mail.ts'
import { propose } from '../meaning/propose.ts'
import { sentencesOf } from '../meaning/sentences.ts'
import { saysMore } from '../meaning/weight.ts'
import { awayBody, likelySubject, saysAutomatic, sureSubject } from './families.ts'

/** Headers that nothing but an answering program sets. */
const telling = [
  'x-autoreply',
  'x-autorespond',
  'x-autoreply-from',
  'x-auto-reply-from',
  'x-autoresponder',
  'x-autoreply-domain',
  'x-mail-autoreply',
  'x-vacation',
  'x-auto-reply',
  'x-away',
]

const isTelling = (name: string, value: string) =>
  telling.includes(name) && !/^(?:no|false|0)?$/i.test(value.trim())

/** Sent to many, or by a system of its own accord: no answer to anything. */
const isBroadcast = (mail: Mail): boolean =>
  ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id', 'x-github-reason'].some(
    (name) => header(mail, name) !== undefined,
  )

const submitted = (mail: Mail): string => header(mail, 'auto-submitted')?.trim().toLowerCase() ?? ''

/** By its headers alone. */
const byHeaders = (mail: Mail): string | undefined => {
  if (/^auto-replied/.test(submitted(mail))) return 'Its header Auto-Submitted says that a program answered.'
  const named = mail.headers.find(({ name, value }) => isTelling(name, value))
  if (named) return `Its header ${named.name} is set by answering programs only.`
  const precedence = header(mail, 'precedence')?.trim().toLowerCase() ?? ''
  return /^auto[-_]reply/.test(precedence) ? 'Its header Precedence says auto_reply.' : undefined
}

/** A program sent it of its own accord (RFC 3834 section 5): that is no answer and no absence, but it is no person either. */
export const generated = (mail: Mail): string | undefined =>
  submitted(mail) !== '' && !/^no\b/.test(submitted(mail)) && !isBroadcast(mail)
    ? `Its header Auto-Submitted says ${oneLine(submitted(mail), 40)}.`
    : undefined

/** What an absence does not say: then a person has to read it. */
const grave: ReadonlySet<string | undefined> = new Set(['rejection', 'offer', 'on-hold'])

/** Does an automatic reply speak of being away for a while, and of nothing else that matters? `returns`: a day of coming back was read. */
export const isAway = (mail: Mail, ownText: string, returns: boolean): boolean =>
  !saysLeft(mail, ownText, true) &&
  !grave.has(propose(ownText)?.meaning) &&
  (awayBody.test(ownText.slice(0, 1500)) ||
    likelySubject.test(mail.subject) ||
    (returns && !sentencesOf(ownText).some(saysMore)))

const nobody = (mail: Mail): boolean =>
  mail.returnPath === '' || /^(?:bulk|junk)\b/i.test(header(mail, 'precedence') ?? '')

/** Why a mail is an automatic reply, or undefined. `known` senders are hiring systems and the like: theirs is not an absence. */
export const autoReply = (mail: Mail, ownText: string, known: boolean): string | undefined => {
  const start = ownText.slice(0, 1500)
  const headers = byHeaders(mail)
  const away = awayBody.test(start)
  if (sureSubject.test(mail.subject) && !isBroadcast(mail))
    return `Its subject is that of an automatic reply: “${oneLine(mail.subject, 80)}”.`
  if (headers && !(known && !away)) return headers
  if (isBroadcast(mail)) return undefined
  if (likelySubject.test(mail.subject) && away && nobody(mail))
    return 'It has no return path, and it speaks of being away.'
  if (away && nobody(mail)) return 'It is sent so that nothing answers it, and it speaks of being away.'
  if (!known && ownText.length < 2500 && saysAutomatic.test(start.slice(0, 400) + ownText.slice(-300)))
    return 'Its text says that it is an automatic reply.'
  return undefined
}
