import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { done } from '../../core/outcome.ts'
import { parseMail } from '../../mail/parse/parse-mail.ts'
import { value } from '../../testing/lab.ts'
import { type MailHouse, mailHouse } from '../../testing/mail/desk.ts'
import type { Desk } from '../action.ts'
import { importAction } from '../import.ts'
import { perform } from '../perform.ts'
import { confirmAction } from './confirm.ts'
import { type Received, receiveAction } from './receive.ts'

const dossier = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: UTC}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: UTC}}
people:
  bob: {name: Bob Tran, email: bob@mill.test}
  lena: {name: Lena Trask, email: lena@mill.test}
`
let house: MailHouse
let desk: Desk
before(async () => {
  house = mailHouse()
  desk = {
    ...house.desk(),
    parseMail: async (bytes) => done(await parseMail(bytes)),
    read: async () => ({ ok: true, value: dossier, findings: 0 }),
  }
  value(await perform(importAction, { files: ['mill.yaml'] }, desk))
})
after(() => house.remove())

const pasted = async (from: string, text = 'Thank you, we will be in touch.'): Promise<Received> =>
  value(await perform(receiveAction, { opportunity: 'mill', from, text, file: undefined }, desk))

test('the same words of two people are two answers; pasted twice they are one until it was said what they mean', async () => {
  const [bob, lena, again] = [await pasted('bob'), await pasted('lena'), await pasted('bob')]
  assert.notEqual(bob.mail.id, lena.mail.id)
  assert.deepEqual([bob.again, lena.again, again.again], [false, false, true])
  assert.equal(again.mail.id, bob.mail.id)
  const said = { means: 'courtesy', hearBy: undefined, aside: undefined } as const
  value(await perform(confirmAction, { id: bob.mail.id, ...said }, desk))
  const anew = await pasted('bob')
  assert.equal(anew.again, false)
  assert.deepEqual([(await pasted('bob')).again, (await pasted('bob')).mail.id], [true, anew.mail.id])
})

test('a mail with an id of its own is the same one whenever it is pasted', async () => {
  const text = [
    ...[
      'From: Lena Trask <lena@mill.test>',
      'To: ann@lab.test',
      'Subject: Hello',
      'Message-ID: <m1@mill.test>',
    ],
    ...['Date: Fri, 20 Nov 2026 09:00:00 +0000', '', 'Could you come on Monday?'],
  ].join('\r\n')
  const wish = { opportunity: undefined, from: undefined, text, file: undefined }
  const once = value(await perform(receiveAction, wish, desk))
  const said = { means: 'next-step', hearBy: undefined, aside: undefined } as const
  value(await perform(confirmAction, { id: once.mail.id, ...said }, desk))
  assert.equal(value(await perform(receiveAction, wish, desk)).again, true)
})
