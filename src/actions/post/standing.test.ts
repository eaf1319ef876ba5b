import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { tellOf } from '../../clock/tell.ts'
import { tellUntold } from '../../clock/untold.ts'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import { done, refused } from '../../core/outcome.ts'
import { value } from '../../testing/lab.ts'
import { type MailHouse, mailHouse } from '../../testing/mail/desk.ts'
import { sameFacts } from '../../testing/same-facts.ts'
import type { Desk } from '../action.ts'
import { stepOf } from '../choices.ts'
import { importAction } from '../import.ts'
import { heldBy } from '../kept.ts'
import { perform } from '../perform.ts'
import { sentAction } from '../sent.ts'
import { outboxAction } from './outbox.ts'
import { recorded } from './recorded.ts'

const second = '2026-11-20T11:30:07.000Z'
let house: MailHouse
let count = 0
before(() => {
  house = mailHouse()
})
after(() => house.remove())

/** A panel of so many, each of whose thank-yous was handed over in the same second. */
const panelOf = async (many: number): Promise<{ desk: Desk; id: string; rows: readonly Outgoing[] }> => {
  count += 1
  const id = `panel-${count}`
  const people = Array.from({ length: many }, (_, at) => `p${at}`)
  const dossier = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: UTC}
opportunity: {id: ${id}, role: Lead, company: {name: Mill ${count}, zone: UTC}}
people:
${people.map((each) => `  ${each}: {name: ${each} Tran, email: ${each}.${id}@mill.test}`).join('\n')}
interviews:
  - {id: panel, stage: panel, format: video, starts: '2026-11-20T08:00[UTC]', ends: '2026-11-20T09:00[UTC]', met: [${people.join(', ')}]}
`
  const desk = { ...house.desk(), read: async () => ({ ok: true, value: dossier, findings: 0 }) as const }
  value(await perform(importAction, { files: ['panel.yaml'] }, desk))
  const { post } = value(await desk.store())
  for (const person of people) {
    value(
      await post.add(desk.account, {
        ...{ id: `${id}-${person}`, opportunity: id, step: `panel/thank-you/${person}`, person },
        ...{ mailbox: 'ann', messageId: `<${id}-${person}@lab.test>`, from: 'ann@lab.test' },
        ...{ to: [`${person}@mill.test`], bytes: new Uint8Array([1]), approvedAt: second, approvedBy: 'you' },
        ...{ sendAt: second, notAfter: second },
      }),
    )
    value(
      await post.turn(
        desk.account,
        { id: `${id}-${person}`, from: ['approved'] },
        { state: 'sent', sentAt: second },
        second,
      ),
    )
  }
  return { desk, id, rows: value(await post.outgoing(desk.account, { opportunity: id, limit: 50 })) }
}

const touchesOf = async (id: string, desk: Desk) => value(await heldBy(id, desk)).dossier.touches
const stateOf = async (id: string, step: string, desk: Desk) => value(await stepOf(id, step, desk)).step.state

describe('what went out, among the facts', () => {
  test('many messages of one second: each has its own touch, and recorded again nothing changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Six and more are thanked together.
        fc.integer({ min: 2, max: 5 }).chain((many) =>
          fc.record({
            many: fc.constant(many),
            order: fc.shuffledSubarray(
              Array.from({ length: many }, (_, at) => at),
              { minLength: many },
            ),
            again: fc.array(fc.nat(many - 1), { maxLength: 4 }),
          }),
        ),
        async ({ many, order, again }) => {
          const { desk, id, rows } = await panelOf(many)
          for (const at of order) value(await recorded(rows[at] as Outgoing, desk))
          const once = await touchesOf(id, desk)
          assert.deepEqual(
            once.flatMap((touch) => touch.with).sort(),
            rows.map(({ person }) => person).sort(),
          )
          for (const { step } of rows) assert.equal(await stateOf(id, step, desk), 'done', step)
          for (const at of again) value(await recorded(rows[at] as Outgoing, desk))
          sameFacts(await touchesOf(id, desk), once)
        },
      ),
      { numRuns: 12 },
    )
  })

  test('two who record the same message in the same moment write it once', async () => {
    const { desk, id, rows } = await panelOf(3)
    await Promise.all([...rows, ...rows].map((row) => recorded(row, desk).then(value)))
    assert.equal((await touchesOf(id, desk)).length, 3)
  })

  test('one that the user said was sent is that one; what the outbox says later changes nothing', async () => {
    const { desk, id, rows } = await panelOf(2)
    const [first] = rows as [Outgoing]
    value(
      await perform(
        sentAction,
        { opportunity: id, step: first.step, at: undefined, channel: undefined },
        desk,
      ),
    )
    value(await recorded(first, desk))
    assert.equal((await touchesOf(id, desk)).length, 1)
  })

  test('what was left untold when the program ended is told later; not what a mailbox tells itself', async () => {
    const { desk, id } = await panelOf(3)
    const { post } = value(await desk.store())
    value(await tellUntold(['ann'], post, desk))
    assert.equal((await touchesOf(id, desk)).length, 0)
    for (let times = 0; times < 2; times += 1) value(await tellUntold([], post, desk))
    assert.equal((await touchesOf(id, desk)).length, 3)
    assert.deepEqual(
      value(await post.outgoing(desk.account, { opportunity: id, unrecorded: true, limit: 5 })),
      [],
    )
  })

  test('one that can never be written bears the reason and is not tried again; the others are told', async () => {
    const { desk, id, rows } = await panelOf(2)
    const { post, ...store } = value(await desk.store())
    const [broken] = rows as [Outgoing]
    const load = async (account: string, ids: readonly string[]) => {
      // Facts that break what reads them, once for each time that the first message is told.
      if (telling === broken.id) throw new RangeError('a word of the user’s own')
      return store.load(account, ids)
    }
    let telling = ''
    const now = () => second
    const there = { ...desk, store: async () => done({ ...store, post, load }) } as Desk
    const record = (row: Outgoing) => {
      telling = row.id
      return recorded(row, there)
    }
    value(await tellOf(rows, { account: desk.account, post, record, now }))
    telling = ''
    const [aside, told] = value(await post.outgoing(desk.account, { opportunity: id, limit: 5 })).toSorted(
      (one, other) => (one.id < other.id ? -1 : 1),
    )
    assert.match(aside?.trouble ?? '', /could not be written into the story; enter it by hand.*RangeError/)
    assert.doesNotMatch(aside?.trouble ?? '', /own/)
    assert.deepEqual([aside?.recorded, told?.recorded, told?.trouble], [true, true, undefined])
    assert.deepEqual(
      (await touchesOf(id, desk)).map((touch) => touch.with),
      [['p1']],
    )
    const [shown] = value(await perform(outboxAction, { step: broken.step, opportunity: id }, desk)).messages
    assert.match(shown?.says ?? '', /^Went out .* It could not be written into the story/)
  })

  test('what the store refuses now is tried again, and keeps no other from being told', async () => {
    const { desk, id, rows } = await panelOf(2)
    const { post } = value(await desk.store())
    const full = refused({ file: 'afterword.db', message: 'has no room left' })
    const record = async (row: Outgoing) => (row.person === 'p0' ? full : recorded(row, desk))
    assert.equal((await tellOf(rows, { account: desk.account, post, record, now: () => second })).ok, false)
    const left = value(await post.outgoing(desk.account, { opportunity: id, unrecorded: true, limit: 5 }))
    assert.deepEqual(
      left.map(({ person, trouble }) => [person, trouble]),
      [['p0', undefined]],
    )
  })

  test('where the plan has moved on, it stands all the same, once', async () => {
    const { desk, id, rows } = await panelOf(2)
    const [first] = rows as [Outgoing]
    const gone = { ...first, step: 'panel/nudge/p0', id: 'gone' }
    value(await recorded(gone, desk))
    value(await recorded(gone, desk))
    assert.deepEqual(
      (await touchesOf(id, desk)).map(({ kind, with: met }) => [kind, met]),
      [['nudge', ['p0']]],
    )
  })
})
