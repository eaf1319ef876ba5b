import { z } from 'zod'
import { providerNames } from '../../core/mail/mailbox/presets.ts'

const securities = ['tls', 'starttls', 'none'] as const

/** What is asked about a mailbox besides its address; all of it is known for the usual providers. */
export const serverFields = {
  name: z
    .string()
    .optional()
    .describe('Your name as it stands before the address; that of your profile unless named')
    .meta({ value: 'NAME' }),
  provider: z
    .string()
    .optional()
    .describe(`Who keeps the mail, where the address does not tell: ${providerNames.join(', ')} or custom`)
    .meta({ value: 'PROVIDER' }),
  user: z.string().optional().describe('The user name, where it is not the address').meta({ value: 'USER' }),
  smtp: z.string().optional().describe('The server that sends').meta({ value: 'HOST' }),
  smtpPort: z.number().int().optional().describe('Its port; 465 unless named').meta({ value: 'N' }),
  smtpSecurity: z
    .enum(securities)
    .optional()
    .describe('How its line is protected; none only on this machine'),
  imap: z
    .string()
    .optional()
    .describe('The server one reads from; without it, answers are pasted in')
    .meta({ value: 'HOST' }),
  imapPort: z.number().int().optional().describe('Its port; 993 unless named').meta({ value: 'N' }),
  imapSecurity: z
    .enum(securities)
    .optional()
    .describe('How its line is protected; none only on this machine'),
}
