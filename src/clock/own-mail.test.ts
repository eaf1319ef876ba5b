import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { touchAction } from '../actions/facts/touch.ts'
import { importAction } from '../actions/import.ts'
import { heldBy } from '../actions/kept.ts'
import { perform } from '../actions/perform.ts'
import { kept } from '../actions/post/incoming.ts'
import { recorded } from '../actions/post/recorded.ts'
import type { Outgoing } from '../core/mail/outbox/outgoing.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import { rosterOf } from '../core/mail/replies/roster.ts'
import { value } from '../testing/lab.ts'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { sentElsewhere } from './own-mail.ts'

const second = '2026-11-20T11:30:07Z'
let house: MailHouse
let count = 0
before(() => {
  house = mailHouse()
})
after(() => house.remove())

const searchOf = async (): Promise<{ id: string; desk: Desk }> => {
  count += 1
  const id = `mill-${count}`
  const dossier = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: UTC}
opportunity: {id: ${id}, role: Lead, company: {name: Mill ${count}, zone: UTC}}
people:
  bob: {name: Bob Tran, email: bob.${id}@mill.test}
  lena: {name: Lena Trask, email: lena.${id}@mill.test}
interviews:
  - {id: panel, stage: panel, format: video, starts: '2026-11-20T08:00[UTC]', ends: '2026-11-20T09:00[UTC]', met: [bob, lena]}
`
  const desk = { ...house.desk(), read: async () => ({ ok: true, value: dossier, findings: 0 }) as const }
  value(await perform(importAction, { files: ['mill.yaml'] }, desk))
  return { id, desk }
}
const mailTo = (person: string, id: string, text: string): Mail => ({
  ...{
    headers: [],
    replyTo: [],
    cc: [],
    subject: 'Hello',
    inReplyTo: [],
    references: [],
    parts: [],
    troubles: [],
  },
  ...{ to: [{ name: '', address: `${person}.${id}@mill.test` }], text },
})
const seen = async (mail: Mail, name: string, desk: Desk, at = second): Promise<number> =>
  value(await sentElsewhere(mail, `mail-${name}`, at, rosterOf(value(await kept(desk))), desk)).counted
const touchesOf = async (id: string, desk: Desk) => value(await heldBy(id, desk)).dossier.touches
const byHand = async (id: string, desk: Desk) =>
  value(
    await perform(
      touchAction,
      {
        opportunity: id,
        direction: 'out',
        channel: 'email',
        with: ['bob'],
        kind: 'thank-you',
        at: second,
      } as never,
      desk,
    ),
  )
const words = 'Thank you for showing me how the night shift loads the trucks before the drivers arrive.'

describe('mail of the user’s own from another program', () => {
  test('two of the same second to two people are two touches; seen again they change nothing', async () => {
    const { id, desk } = await searchOf()
    for (const person of ['bob', 'lena', 'bob', 'lena']) await seen(mailTo(person, id, words), person, desk)
    assert.deepEqual(
      (await touchesOf(id, desk)).map((touch) => [touch.id, touch.with]),
      [
        ['mail-bob', ['bob']],
        ['mail-lena', ['lena']],
      ],
    )
  })

  test('what was entered by hand is one mail; a second one of the same day is another', async () => {
    const { id, desk } = await searchOf()
    await byHand(id, desk)
    for (const name of ['one', 'two', 'one', 'two'])
      await seen(mailTo('bob', id, `${words} (${name})`), name, desk)
    assert.deepEqual(
      (await touchesOf(id, desk)).map((touch) => touch.id),
      ['mail-one', 'mail-two'],
    )
  })

  test('a mail beside one that Afterword sent is a touch; a copy of that one under another id is not', async () => {
    const { id, desk } = await searchOf()
    const { post } = value(await desk.store())
    value(
      await post.add(desk.account, {
        ...{ id: `${id}-row`, opportunity: id, step: 'panel/thank-you/bob', person: 'bob', mailbox: 'ann' },
        ...{ messageId: `<${id}@lab.test>`, from: 'ann@lab.test', to: [`bob.${id}@mill.test`] },
        ...{
          bytes: new Uint8Array([1]),
          approvedAt: second,
          approvedBy: 'you',
          sendAt: second,
          notAfter: second,
        },
      }),
    )
    const [row] = value(await post.outgoing(desk.account, { opportunity: id, limit: 1 }))
    value(await recorded({ ...(row as Outgoing), state: 'sent', sentAt: second }, desk))
    const [ours] = await touchesOf(id, desk)
    const text = ours?.text ?? ''
    assert.ok(text.length > 60)
    await seen(mailTo('bob', id, text.replaceAll('\n', '\r\n')), 'copy', desk)
    assert.equal((await touchesOf(id, desk)).length, 1)
    await seen(mailTo('bob', id, 'Here is the write-up I spoke of.'), 'other', desk)
    assert.equal((await touchesOf(id, desk)).length, 2)
  })
})
