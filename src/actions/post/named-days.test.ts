/** The days an answer names become facts with one yes; what is not sure, or belongs to something else, does not. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { rosterOf } from '../../core/mail/replies/roster.ts'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { bytesOf, eml } from '../../testing/mail.ts'
import type { Desk } from '../action.ts'
import { importAction } from '../import.ts'
import { heldBy } from '../kept.ts'
import { perform } from '../perform.ts'
import { planAction } from '../plan.ts'
import { confirmAction } from './confirm.ts'
import { takeIn } from './heard.ts'
import { incomingOf, kept } from './incoming.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/London]')
const dossier = (id: string) => `
afterword: 1
me: {name: Nadia Lowe, email: nadia@lab.test, zone: Europe/London}
opportunity: {id: ${id}, role: Analyst, company: {name: ${id} Mills, zone: Europe/Berlin}}
people: {sigrid: {name: Sigrid Holm, email: sigrid@${id}.example}}
interviews:
  - {id: screen, stage: screening, format: phone, starts: '2026-11-18T10:00[Europe/Berlin]', ends: '2026-11-18T11:00[Europe/Berlin]', met: [sigrid]}
`
const houses: { remove: () => void }[] = []
after(() => {
  for (const house of houses) house.remove()
})

let desk: Desk
let count = 0
before(() => {
  const house = newStore()
  houses.push(house)
  desk = deskOver(house.store, now, { yes: 'shown', read: async (name) => done(dossier(name)) })
})

/** A mail by Sigrid in a search of its own, taken in, and what was said of it. */
const heard = async (text: string, wish: Readonly<Record<string, unknown>> = {}) => {
  count += 1
  const id = `m${count}`
  value(await perform(importAction, { files: [id] }, desk))
  const headers = {
    ...{ 'Message-ID': `<${id}@x.example>`, Date: 'Fri, 20 Nov 2026 10:00:00 +0000', Subject: 'Hello' },
    ...{ From: `Sigrid Holm <sigrid@${id}.example>`, 'Content-Type': 'text/plain; charset=utf-8' },
  }
  const parsed = await desk.parseMail?.(bytesOf(eml(headers, text)))
  assert.ok(parsed?.ok)
  const store = await desk.store()
  assert.ok(store.ok)
  const { post } = store.value
  const roster = rosterOf(value(await kept(desk)))
  const made = await incomingOf(parsed.value, { id: `${id}mail`, at: '2026-11-20T10:00:00Z' }, roster, {
    mailbox: 'box',
    post,
    own: ['nadia@lab.test'],
    desk,
  })
  const mail = value(made)
  assert.ok(mail)
  value(await post.receive('me', 'box', [mail]))
  value(await takeIn(['nadia@lab.test'], post, desk))
  const said = await perform(confirmAction, { id: mail.id, ...wish }, desk)
  const after = value(await heldBy(id, desk))
  const plan = value(await perform(planAction, { files: [id] }, desk))
  return { said, raw: after.kept.raw, plan: plan.flatMap(({ steps }) => steps), reading: mail.reading }
}

describe('what is named is taken over', () => {
  test('an offer’s deadline', async () => {
    const { raw } = await heard(
      'We are delighted to offer you the role. Please let us know by Friday 27 November.',
    )
    assert.equal(raw.offer?.respondBy, '2026-11-27')
    assert.equal(raw.offer?.from, 'sigrid')
    assert.equal(raw.opportunity.status, 'offer')
  })
  test('the day by which something is asked for moves the answer before the usual day, and stands beside it', async () => {
    const { raw, plan } = await heard('Could you send me your certificate by Monday 23 November?')
    assert.equal(raw.history?.at(-1)?.answerBy, '2026-11-23')
    assert.match(plan.map(({ says }) => says).join('\n'), /it is wanted by Monday 23 November/)
  })
  test('a next step with its hour, on the clock of the company', async () => {
    const { raw } = await heard("We'd like to see you again on Tuesday 1 December at 10.")
    const held = raw.interviews?.at(-1)
    assert.deepEqual(
      [held?.starts, held?.ends, held?.met],
      ['2026-12-01T10:00[Europe/Berlin]', '2026-12-01T11:00[Europe/Berlin]', ['sigrid']],
    )
  })
  test('another day or hour that the person names, or none', async () => {
    const text = "We'd like to see you again on Tuesday 1 December at 10."
    const other = await heard(text, { means: 'next-step', starts: '2026-12-02T09:30' })
    assert.equal(other.raw.interviews?.at(-1)?.starts, '2026-12-02T09:30[Europe/Berlin]')
    assert.equal((await heard(text, { means: 'next-step', starts: '' })).raw.interviews?.length, 1)
  })
})

describe('what is not sure is not', () => {
  test('two days, or no hour', async () => {
    const text = "We'd like to see you again on Tuesday 1 December at 10 or Wednesday 2 December at 2."
    assert.equal((await heard(text)).raw.interviews?.length, 1)
    const day = await heard("We'd like to see you again on Tuesday 1 December.")
    assert.deepEqual([day.raw.interviews?.length, day.reading.proposal?.meets], [1, { day: '2026-12-01' }])
  })
  test('another meaning than the one it seemed to have', async () => {
    const { raw } = await heard("We'd like to see you again on Tuesday 1 December at 10.", {
      means: 'courtesy',
    })
    assert.equal(raw.interviews?.length, 1)
  })
  test('a day that belongs to another meaning is refused', async () => {
    const { said, raw } = await heard('Thank you, lovely to meet you.', {
      means: 'courtesy',
      respondBy: '2026-12-01',
    })
    assert.ok(!said.ok)
    assert.match(said.problems[0]?.message ?? '', /only an offer, a question or a task has this/)
    assert.equal(raw.offer, undefined)
  })
})
