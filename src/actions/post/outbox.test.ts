import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paperOf } from '../../cli/paper.ts'
import { showOutbox } from '../../cli/show/post.ts'
import type { SendState } from '../../core/mail/outbox/outgoing.ts'
import { value } from '../../testing/lab.ts'
import { type MailHouse, mailHouse } from '../../testing/mail/desk.ts'
import { perform } from '../perform.ts'
import { outboxAction } from './outbox.ts'

let house: MailHouse
const start = Temporal.Instant.from('2026-11-20T00:00:00Z')
/** Of a thousand the newest twelve are uncertain, refused or held. */
const stateOf = (at: number): SendState =>
  at < 950 ? 'sent' : at < 988 ? 'approved' : ((['held', 'failed', 'uncertain'] as const)[at % 3] ?? 'held')

before(async () => {
  house = mailHouse()
  const desk = house.desk()
  const { post } = value(await desk.store())
  for (let at = 0; at < 1000; at += 1) {
    const when = start.add({ seconds: at }).toString({ fractionalSecondDigits: 3 })
    const id = `id${String(at).padStart(4, '0')}`
    value(
      await post.add(desk.account, {
        ...{ id, opportunity: 'mill', step: `panel/thank-you/p${at}`, person: `p${at}`, mailbox: 'ann' },
        ...{
          messageId: `<${id}@lab.test>`,
          from: 'ann@lab.test',
          to: ['bob@mill.test'],
          bytes: new Uint8Array(3),
        },
        ...{ approvedAt: when, approvedBy: 'you', sendAt: when, notAfter: when },
      }),
    )
    const state = stateOf(at)
    const to = { state, ...(state === 'sent' ? { sentAt: when } : {}) }
    value(await post.turn(desk.account, { id, from: ['approved'] }, to, when))
  }
})
after(() => house.remove())

const page = async (more: Record<string, unknown> = {}) =>
  value(await perform(outboxAction, more, house.desk()))

test('of a thousand messages those that need a person come first, whenever they were written', async () => {
  const { messages, waiting, count, pages } = await page()
  assert.deepEqual([waiting, count, pages], [12, 1000, 10])
  assert.ok(messages.slice(0, 12).every(({ state }) => ['uncertain', 'failed', 'held'].includes(state)))
  assert.ok(messages.slice(12, 50).every(({ state }) => state === 'approved'))
  assert.equal(messages[50]?.id, 'id0949')
})

test('every page together is everything, once; what is not shown is counted', async () => {
  const seen: string[] = []
  for (let at = 1; at <= 10; at += 1) seen.push(...(await page({ page: at })).messages.map(({ id }) => id))
  assert.equal(new Set(seen).size, 1000)
  const last = await page({ page: 99 })
  assert.deepEqual([last.page, last.messages.length], [10, 100])
  const text = showOutbox(await page({ limit: 5 }), paperOf({ colour: false }))
  assert.match(text, /12 in all wait for your word; they come first\./)
  assert.match(text, /… and 995 more \(page 1 of 200\): --page shows the others\./)
})

test('one step is found among them all', async () => {
  const { messages, count } = await page({ step: 'panel/thank-you/p3' })
  assert.deepEqual([messages.map(({ id }) => id), count], [['id0003'], 1])
})
