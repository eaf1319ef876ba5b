/** Is it an answer that no person wrote? */
import { header, oneLine } from '../header.ts'
import type { Mail } from '../mail.ts'
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

/** By its headers alone; `generated` says only that a program sent it, which newsletters and hiring systems do as well. */
const byHeaders = (mail: Mail): { because: string; sure: boolean } | undefined => {
  const submitted = header(mail, 'auto-submitted')?.trim().toLowerCase()
  if (submitted !== undefined && /^auto-replied/.test(submitted))
    return { because: 'Its header Auto-Submitted says that a program answered.', sure: true }
  const named = mail.headers.find(({ name, value }) => isTelling(name, value))
  if (named) return { because: `Its header ${named.name} is set by answering programs only.`, sure: true }
  const precedence = header(mail, 'precedence')?.trim().toLowerCase() ?? ''
  if (/^auto[-_]reply/.test(precedence))
    return { because: 'Its header Precedence says auto_reply.', sure: true }
  if (submitted !== undefined && submitted !== '' && !/^no\b/.test(submitted))
    return { because: `Its header Auto-Submitted says ${oneLine(submitted, 40)}.`, sure: false }
  return undefined
}

const nobody = (mail: Mail): boolean =>
  mail.returnPath === '' || /^(?:bulk|junk)\b/i.test(header(mail, 'precedence') ?? '')

/** Why a mail is an automatic reply, or undefined. `known` senders are hiring systems and the like: theirs is not an absence. */
export const autoReply = (mail: Mail, ownText: string, known: boolean): string | undefined => {
  const start = ownText.slice(0, 1500)
  const headers = byHeaders(mail)
  const away = awayBody.test(start)
  if (sureSubject.test(mail.subject) && !isBroadcast(mail))
    return `Its subject is that of an automatic reply: “${oneLine(mail.subject, 80)}”.`
  if (headers?.sure && !(known && !away)) return headers.because
  if (headers && !headers.sure && !known && !isBroadcast(mail)) return headers.because
  if (isBroadcast(mail)) return undefined
  if (likelySubject.test(mail.subject) && away && nobody(mail))
    return 'It has no return path, and it speaks of being away.'
  if (away && nobody(mail)) return 'It is sent so that nothing answers it, and it speaks of being away.'
  if (!known && ownText.length < 2500 && saysAutomatic.test(start.slice(0, 400) + ownText.slice(-300)))
    return 'Its text says that it is an automatic reply.'
  return undefined
}
