/** The process in which mail from outside is taken apart, and read once to see that it can be: what breaks it breaks nothing else. */
import { readMail } from '../../core/mail/replies/read-mail.ts'
import { parseMail } from './parse-mail.ts'

process.on('message', (bytes: Uint8Array) => {
  try {
    const mail = parseMail(bytes)
    readMail(mail)
    process.send?.({ answer: mail })
  } catch (error) {
    process.send?.({ trouble: (error as Error).message })
  }
})

// Whoever asked is gone, and with it the reason to stay.
process.on('disconnect', () => process.exit())
