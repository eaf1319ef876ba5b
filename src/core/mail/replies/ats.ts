/** Hiring systems and senders that nobody reads: a signal on the process, no answer by a person. */
import { machineOnly, systems } from './ats-domains.ts'
import { oneLine } from './header.ts'
import type { Mail } from './mail.ts'

/** The local parts that such systems send under from their maker's own domain. */
const machine =
  /reply|notif|alert|jobs?\b|careers?|recruit|talent|candidat|applicant|application|hiring|inmail|messages?|system|workflow|scheduling|invit|assess|team$|^hr$|^mail$/i

const noReply =
  /^(?:(?:.{0,100}[-_.+])?(?:no|not?|donot|do[-_.]not|dont|don[-_.]t|nie|ne|non|pas[-_.]de)[-_.]?(?:reply|replies|respond|answer|response|antwort|antworten|responder|responda|rispondere|repondre|odpowiadaj|svara|svar)(?:[-_.+].{0,100})?|notifications?|notify|alerts?|automated|automailer|autoconfirm|system|donotreply.*|noreply.*|keine[-_.]?antwort|ne[-_.]?pas[-_.]?repondre|nepasrepondre|nao[-_.]?responda|unattended|mailer)$/i

const systemOf = (address: string): string | undefined => {
  const [local = '', domain = ''] = address.split('@')
  const labels = domain.split('.')
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = labels.slice(from).join('.')
    const system = systems[name]
    if (system) return from > 0 || machineOnly.has(name) || machine.test(local) ? system : undefined
  }
  return undefined
}

/**
 * Why a sender is a hiring system or reads no answers, or undefined for anyone who may be a person: a recruiter who writes
 * through such a system under their own address is one.
 */
export const atsSender = (mail: Mail): string | undefined => {
  const from = mail.from?.address ?? ''
  const [local = ''] = from.split('@')
  const carriers = [from, mail.sender?.address ?? '']
  const system = carriers.map(systemOf).find((name) => name !== undefined)
  if (system) return `It was sent by ${system} (${oneLine(from, 80)}).`
  return noReply.test(local) ? `Nobody reads answers to ${oneLine(from, 80)}.` : undefined
}
