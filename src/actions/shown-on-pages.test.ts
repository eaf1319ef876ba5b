import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { SendState } from '../core/mail/outbox/outgoing.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { opportunityAction } from './facts/opportunity.ts'
import { profileAction } from './facts/profile.ts'
import { historyAction, undoAction } from './facts/undo.ts'
import { perform } from './perform.ts'
import { cancelAction } from './post/cancel.ts'
import { outboxAction } from './post/outbox.ts'
import { sendAction } from './post/send.ts'
import { todayAction } from './today.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T17:00[UTC]')
let kept: ReturnType<typeof newStore>
const desk = () => deskOver(kept.store, now)
before(() => {
  kept = newStore()
})
after(() => kept.remove())

test('what can be taken back is told with each change, and for one by its id; who one is cannot', async () => {
  const me = value(await perform(profileAction, { name: 'Priya' }, desk()))
  const begun = value(await perform(opportunityAction, { role: 'Analyst', company: 'Mill' }, desk()))
  const can = async () =>
    Object.fromEntries(
      value(await perform(historyAction, {}, desk())).changes.map(({ id, canUndo }) => [id, canUndo]),
    )
  const [first, second] = [me.change ?? '', begun.change]
  assert.deepEqual(await can(), { [first]: false, [second]: true })
  const one = value(await perform(historyAction, { change: first }, desk()))
  assert.deepEqual(
    one.changes.map(({ id, canUndo }) => [id, canUndo]),
    [[first, false]],
  )
  // The promise holds: what is told to be undone can be, and what is not is refused.
  assert.equal((await perform(undoAction, { change: first }, desk())).ok, false)
  value(await perform(undoAction, { change: second }, desk()))
  assert.deepEqual(Object.values(await can()), [false, false, false])
  assert.equal((await perform(historyAction, { change: 'none' }, desk())).ok, false)
})

const states: readonly SendState[] = [
  ...(['approved', 'sending', 'dot', 'sent', 'held', 'cancelled', 'failed', 'uncertain'] as const),
]

/** A message in this state; its opportunity is not kept here. */
const message = async (id: string, state: SendState) => {
  const { post } = kept.store
  const when = '2026-11-20T16:00:00.000Z'
  value(
    await post.add('me', {
      ...{ id, opportunity: 'none', step: `panel/thank-you/${id}`, person: id, mailbox: 'ann' },
      ...{ messageId: `<${id}@lab.test>`, from: 'ann@lab.test', to: ['bob@mill.test'] },
      ...{ approvedAt: when, approvedBy: 'you', sendAt: when, notAfter: when, bytes: new Uint8Array(3) },
    }),
  )
  value(await post.turn('me', { id, from: ['approved'] }, { state }, when))
}

test('whatever is offered for a message on its way can be done with it', async () => {
  const { post } = kept.store
  for (const state of states)
    for (const offer of ['send', 'cancel'] as const) {
      const id = `${state}-${offer}`
      await message(id, state)
      const shown = value(await perform(outboxAction, { step: `panel/thank-you/${id}`, all: true }, desk()))
      const offers = shown.messages[0]?.offers ?? []
      if (!offers.includes(offer)) continue
      const done = await perform(
        offer === 'send' ? sendAction : cancelAction,
        { id },
        { ...desk(), yes: 'shown' },
      )
      // Cancelling goes on to the opportunity, which this store does not hold; the message itself has turned.
      const after = value(await post.one('me', id))
      assert.equal(
        after?.state,
        offer === 'send' ? 'approved' : 'cancelled',
        `${id}: ${JSON.stringify(done)}`,
      )
    }
})

test('Today tells how much mail waits for a word, and asks for no more than it looks at', async () => {
  const today = async (limit?: number) =>
    value(await perform(todayAction, limit === undefined ? {} : { limit }, desk()))
  await message('waits', 'held')
  const waiting = value(await kept.store.post.counted('me', { states: ['uncertain', 'failed', 'held'] }))
  const { mail, example, more, wider } = await today()
  assert.equal(
    mail,
    Object.values(waiting).reduce((sum, many) => sum + many, 0),
  )
  assert.ok(mail > 0)
  assert.deepEqual([example, more, wider], [false, 0, undefined])
  for (const limit of [0, -3, 1e9]) assert.equal((await today(limit)).more, 0)
})
