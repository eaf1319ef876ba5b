/** Bounces in plain words: systems that send no delivery status, or a broken one. */
import { header, oneLine } from '../header.ts'
import type { Mail } from '../mail.ts'
import type { FailedRecipient } from '../reading.ts'
import {
  bounceBody,
  bounceSubject,
  daemon,
  daemonName,
  delayedBody,
  delayedSubject,
  postmaster,
} from './families.ts'
import { lasting } from './lasting.ts'
import { isReturned, returnedTo } from './returned.ts'

const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
const enhanced = /(?<![\d.])[45]\.\d{1,2}\.\d{1,3}(?!\.?\d)/
const own = /^(?:mailer-daemon|postmaster|mail-daemon|abuse|hostmaster|no-?reply|helpdesk|support)@/

/** Where the returned message begins in the text of a bounce. */
const originalBelow =
  /^(?:[ \t>]*-{2,} ?(?:this is a copy|below this line|original message|unsent message|message header|returned message|the header|header of|begin|start of|undelivered message|message follows|transcript of (?:the )?message|included is a copy|please include)|[ \t]*(?:return-path|received): )/im

/** The words of the system itself, without the message it returns. */
export const systemText = (mail: Mail): string => {
  const texts = mail.parts
    .filter((part) => /^text\/(?:plain|html)$/.test(part.type) && part.text !== undefined)
    .map((part) => part.text ?? '')
  const text = (mail.text.trim() === '' ? texts.join('\n\n') : mail.text).slice(0, 20_000)
  const end = originalBelow.exec(text)?.index
  return end === undefined || end < 40 ? text : text.slice(0, end)
}

export interface PlainBounce {
  readonly because: string
  readonly delayed: boolean
}

/** The returned message summed up: “To:”, “Cc:”, with their lines that go on; and whom to ask. */
const summed = /^\s{0,20}(?:to|cc|bcc|an|kopie|à|para|a|aan)\s?:\s/i
const asks = /\b(?:contact|assistance|help|report|questions?|administrator|postmaster|kontakt|wenden sie)\b/i
/** Above addresses that did get it. */
const arrived = /\b(?:successful(?:ly)?|(?:was|were|been) (?:delivered|relayed|accepted)|delivered to)\b/i
const failing = /\b(?:not|n['’]t|un\w{4,20}able|fail\w{0,4}|error|reject\w{0,3}|refused|bounced)\b|n['’]t\b/i

interface Found {
  readonly found: string
  readonly index: number
  /** It stands where addresses stand that need not have failed. */
  readonly weak: boolean
}

/** Addresses in the words of the system, each with its line. */
const addressesIn = (lines: readonly string[]): Found[] => {
  let inSum = false
  let there = false
  return lines.flatMap((line, index) => {
    if (summed.test(line)) inSum = true
    // A field goes on with lines further in that are no fields.
    else if (inSum && !(/^\s{2}/.test(line) && !/^\s{0,20}[\w-]{1,20}:\s/.test(line))) inSum = false
    if (failing.test(line)) there = false
    else if (arrived.test(line)) there = true
    // Ids and servers look like addresses too.
    if (/message-?id|^\s*(?:from|return-path|reply-to)\s*:/i.test(line)) return []
    const weak = inSum || there || asks.test(line)
    return [...line.toLowerCase().matchAll(address)].map(([found]) => ({
      found: found.replace(/^['`]+|(?<![.'`])[.'`]+$|^smtp=/g, ''),
      index,
      weak,
    }))
  })
}

const isReply = (mail: Mail) => /^\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv|vs)\s*:/i.test(mail.subject)

/** What cannot be delivered to the user's own mailbox is a lure, and no message of theirs that came back. */
const ownBox =
  /\b(?:to|for|in|from) your (?:inbox|mailbox|e-?mail account)\b|\byour (?:mailbox |inbox |e-?mail )?(?:storage|mailbox|inbox|quota|account) (?:is|has)\b/i

/** A message that came back went to somebody: an address that is not the reader's own stands in it. */
const namesOthers = (mail: Mail, text: string): boolean => {
  const mine = new Set([mail.from?.address ?? '', ...mail.to.map((each) => each.address)])
  return [...text.toLowerCase().matchAll(address)].some(([found]) => !mine.has(found) && !own.test(found))
}

/** Is it a bounce without a delivery status? Who sent it, what it is called and what it says must agree. */
export const plainBounce = (mail: Mail): PlainBounce | undefined => {
  const from = mail.from?.address ?? ''
  const name = mail.from?.name ?? ''
  const text = systemText(mail)
  const failed = header(mail, 'x-failed-recipients')
  const subject = bounceSubject.test(mail.subject) && !isReply(mail)
  const body = bounceBody.test(text)
  const nobody = mail.returnPath === ''
  // Mail to many comes from such addresses too, each with a way back of its own.
  const isMass = (mail.returnPath ?? '') !== '' || header(mail, 'list-unsubscribe') !== undefined
  const isDaemon =
    (daemon.test(from) && !(isMass && /^bounces?[-+_.]/.test(from))) ||
    (from === '' && (daemonName.test(header(mail, 'from') ?? '') || daemon.test(mail.returnPath ?? '')))
  const isPostmaster = postmaster.test(from) || (daemonName.test(name) && !isReply(mail))
  const returned = mail.parts.some(isReturned) || originalBelow.test(mail.text)
  const list = header(mail, 'list-id') !== undefined || header(mail, 'list-post') !== undefined
  const delayed =
    delayedSubject.test(mail.subject) || (delayedBody.test(text) && !/permanent|giving up/i.test(text))
  if (failed !== undefined && !isReply(mail))
    return { because: `Its header X-Failed-Recipients names ${oneLine(failed, 80)}.`, delayed: false }
  const ofMine = ownBox.test(text.replace(/\s+/g, ' '))
  if (!returned && ofMine && (mail.returnPath !== '' || !namesOthers(mail, text))) return undefined
  // Some machines answer with a “Re:”; then nothing else about it may be a person’s.
  const isMachine = nobody || /^auto-(?:replied|generated)/i.test(header(mail, 'auto-submitted') ?? '')
  if (isReply(mail) && !isDaemon && !(isPostmaster && isMachine && body && returned)) return undefined
  if (isDaemon && (body || subject || delayed || mail.parts.some(isReturned)))
    return {
      because: `It comes from ${from || 'a mail system'} and says that a message was not delivered.`,
      delayed,
    }
  const isLate = delayed && delayedSubject.test(mail.subject)
  if (isPostmaster && (body || isLate) && (subject || nobody || returned))
    return { because: `It comes from ${from || name} and says that a message was not delivered.`, delayed }
  if (
    !list &&
    subject &&
    body &&
    (nobody ||
      (returned &&
        mail.inReplyTo.length === 0 &&
        /delivery|bounce|daemon|mail|system|admin|\bndr\b|imss|gateway|gw\d|smtp|relay|virus|\bmta/i.test(
          from + name,
        )))
  )
    return {
      because: nobody
        ? 'It has no return path, and subject and text speak of a failed delivery.'
        : 'Subject and text speak of a failed delivery, and the message itself is returned in it.',
      delayed,
    }
  return undefined
}

const toConfirm = /\b(?:confirm|verify|prove|click|type the (?:word|letters|code)|captcha)\b/i
const heldBack =
  /\b(?:held|on hold|waiting(?: room)?|quarantined?|released?|comes? through|not (?:yet )?(?:seen|been delivered))\b/i

/** A guard of somebody's mailbox asks the sender to prove that they are a person: nothing failed, and nobody has read it. */
export const isChallenge = (mail: Mail): boolean => {
  const text = systemText(mail).slice(0, 3000)
  return (
    /^auto-(?:replied|generated)/i.test(header(mail, 'auto-submitted') ?? '') &&
    mail.inReplyTo.length > 0 &&
    toConfirm.test(mail.subject) &&
    heldBack.test(text) &&
    /https?:\/\//i.test(text) &&
    namesOthers(mail, `${text} ${mail.subject}`)
  )
}

/** Addresses that failed, by what the text says; the one the returned message went to where it says nothing. */
export const failedInText = (mail: Mail, mine: readonly string[]): FailedRecipient[] => {
  const text = systemText(mail)
  const mineToo = new Set([
    ...mine.map((each) => each.toLowerCase()),
    mail.from?.address ?? '',
    ...mail.to.map((each) => each.address),
  ])
  const counts = (found: string) => !mineToo.has(found) && !own.test(found)
  const named = [...(header(mail, 'x-failed-recipients') ?? '').toLowerCase().matchAll(address)].map(
    ([found]) => found,
  )
  const sent = new Set(returnedTo(mail))
  const lines = text.split('\n')
  const inText = addressesIn(lines)
  const all = inText.filter(({ found }) => counts(found))
  const strong = all.filter(({ weak }) => !weak)
  const seen = strong.length > 0 ? strong : all
  const sure = seen.filter(({ found }) => sent.has(found))
  const likely = named.length > 0 ? named : (sure.length > 0 ? sure : seen).map(({ found }) => found)
  const failed = likely.length > 0 ? likely : [...sent].filter(counts).slice(0, 1)
  return [...new Set(failed)].slice(0, 50).map((found) => {
    const at =
      (seen.find((each) => each.found === found) ?? inText.find((each) => each.found === found))?.index ?? 0
    const near = lines.slice(at, at + 10).join('\n')
    const status = enhanced.exec(near)?.[0] ?? enhanced.exec(text)?.[0]
    const said = lines
      .slice(at, at + 12)
      .find((line) =>
        /\b[45]\d\d[ -]|[45]\.\d\.\d|unknown|not found|exist|quota|full|disabled|unavailable|reject|refused|timeout|no such|unroute/i.test(
          line,
        ),
      )
    return {
      address: found,
      ...(status === undefined ? {} : { status }),
      lasting: lasting(status, said ?? near),
      ...(said === undefined ? {} : { said: oneLine(said, 300) }),
    }
  })
}
