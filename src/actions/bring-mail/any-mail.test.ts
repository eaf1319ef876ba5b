import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mailsIn } from '../../core/keep/brought/mail/mbox.ts'
import { mailboxBytes, readMailbox, readThread, threadBytes } from '../../testing/mail-bytes.ts'

/** The whole of it is `npm run fuzz`. */
const sample = { numRuns: 300 }

test('whatever stands in a mailbox file, it is read to its end', () =>
  fc.assert(fc.property(mailboxBytes, readMailbox), sample))

test('whatever stands in a copied thread, it is read to its end', () =>
  fc.assert(fc.property(threadBytes, readThread), sample))

test('what a mailbox holds comes out as it went in, however its lines begin', () => {
  const line = fc.oneof(
    fc.constantFrom('From me', '>From me', '>>From me', 'Hello', '', '> From'),
    fc.string({ maxLength: 10, unit: 'grapheme-ascii' }),
  )
  const mail = fc.array(line, { maxLength: 8 }).map((lines) => `Subject: x\n\n${lines.join('\n')}\n`)
  fc.assert(
    fc.property(fc.array(mail, { minLength: 1, maxLength: 4 }), (mails) => {
      const quoted = mails.map((each) => each.replaceAll(/^(>*From )/gm, '>$1'))
      const file = quoted.map((each) => `From a@b.example Tue Nov 17 10:00:00 2026\n${each}\n`).join('')
      const read = [...mailsIn(new TextEncoder().encode(file))].map((each) => new TextDecoder().decode(each))
      assert.deepEqual(
        read,
        mails.map((each) => `${each}\n`),
      )
    }),
    sample,
  )
})
