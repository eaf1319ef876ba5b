import type { MailDoor } from '../core/mail/mailbox/door.ts'
import { isLoopback } from '../core/mail/mailbox/endpoint.ts'
import { presetBehind, providerNamed } from '../core/mail/mailbox/presets.ts'
import { done, unavailable } from '../core/outcome.ts'
import { tryImap } from './trial/imap.ts'
import { sentenceFor } from './trial/sentence.ts'
import { trySmtp } from './trial/smtp.ts'

/** How long each server may take, in milliseconds. */
const usualPatience = 15_000

/**
 * Signs in where mail is sent and where it is read, one after the other: where the first refuses, a wrong password is not
 * counted twice against the user.
 */
export const trialWith =
  (patience = usualPatience): MailDoor['trial'] =>
  async ({ provider, user, smtp, imap }, key) => {
    for (const [kind, endpoint] of [['SMTP', smtp] as const, ['IMAP', imap] as const]) {
      if (!endpoint) continue
      if (endpoint.security === 'none' && !isLoopback(endpoint.host))
        return unavailable({
          message: `Without TLS the password would travel to ${endpoint.host} in the open, so it was not sent.`,
        })
      const trouble = await (kind === 'SMTP' ? trySmtp : tryImap)(endpoint, user, key, patience)
      if (trouble === undefined) continue
      const known = providerNamed(provider) ?? presetBehind(endpoint.host)
      return unavailable({ message: sentenceFor(trouble, { kind, endpoint, provider: known, patience }) })
    }
    return done(undefined)
  }

export const trial = trialWith()
